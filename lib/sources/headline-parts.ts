import type { Block } from '../page/block.ts';
import { cleanOrganizationName } from '../values/organization.ts';

/** Addresses of an employer's page on a board. */
export const EMPLOYER_PAGE =
  /\/(?:company|companies|cmp|employers?|organi[sz]ations?|empresas?|entreprises?|firm[ay]|pracodawc[ay]|aziend[ae]|bedrijf|bedrijven|unternehmen|arbeitgeber|poslodavac|poslodavci|kompanij[ae]|firmen|societes?|virksomhed(?:er)?|foretag)\/[^/?#]/i;

/** "Nordwind Analytics is hiring: Data Engineer", "Nordwind is looking for a Baker". */
export const HIRES =
  /^(?!(?:We|Who|Why|This|Our|The team|It|They)\b)(?<name>\p{Lu}.{1,59}?) (?:is|are) (?:now |currently )?(?:hiring|recruiting|looking for|seeking)(?:: ?| an? )(?<title>\p{Lu}.{2,100}?)[.!]?$/u;

/** The employer that a headline holds beside the title, as a link to its page: `<h1>Baker <a href="/company/nordwind">Nordwind</a></h1>`. */
export function linkedEmployer({ text, spans, segments }: Block): string | undefined {
  const link = spans.find(({ href, start, end }) => href !== undefined && EMPLOYER_PAGE.test(href) && start > 0 && end === text.length);
  const words = link ? text.slice(link.start) : '';
  return link && segments.includes(words) ? cleanOrganizationName(words) : undefined;
}

/** What departments are called: "Engineering · London, UK" names no employer. */
export const DEPARTMENT =
  /^(?:(?:customer|human|product|software|business|data|public|technical|information|supply|field|client|quality|people|corporate|general|our|the|global|security|revenue|growth|sales|marketing|network|cloud|platform|financial|strategic|commercial|clinical|medical|nursing|store|plant|web|mobile|digital|brand|content|talent|internal|health|student|academic|guest|food|patient|program|project|applied|infrastructure|systems|hardware|firmware|mechanical|electrical|industrial|core|developer|community|partner|enterprise) )?(?:engineering|products?|design|marketing|sales|operations|finance|accounting|legal|people|hr|resources|success|support|experience|services?|data|analytics|it|technology|science|research|r&d|administration|logistics|manufacturing|production|development|communications|relations|security|quality|procurement|purchasing|chain|retail|care|education|maintenance|warehouse|internships?|management|branches|vertrieb|einkauf|verwaltung|entwicklung|produktion|logistik|personal|finanzen|ventes|commercial|ingenierie|ventas|ingenieria|vendas|engenharia|verkoop|productie|vendite|produzione|sprzedaz|produkcja|prodaja|proizvodnja)(?: (?:team|department))?(?:(?: ?[&/,+] ?| and | und | et | y )[\p{L} ]{2,30})?$/u;

/** The headline of search results, folded. */
export const LIST = /^(?:[\d.,+]+ )?.{2,60} (?:jobs|vacancies|openings) (?:in|near|around) .{2,60}$/;

/** How long a contract lasts is no name. */
export const PERMANENCE =
  /^(?:permanent|regular|indefinido|contrato indefinido|indefinite|unbefristet|festanstellung|feste anstellung|cdi|vast(?: dienstverband)?|(?:a )?tempo indeterminato|indeterminato|efetivo|effektiv|vaste? (?:job|baan|contract)|tillsvidare(?:anstallning)?|tills vidare|fast (?:stilling|ansettelse|heltid)|fastansaettelse|vakinainen|toistaiseksi voimassa oleva|trvaly pracovny pomer|hatarozatlan ideju|perioada nedeterminata|αοριστου χρονου|belirsiz sureli|stalna|stalni radni odnos|na neodredjeno|umowa o prace|uop|new|featured|promoted|sponsored|urgent|hot)$/;

/** How the text of a whole page begins: with its menu. */
export const MENU = /^(?:skip to|home|menu|log in|sign in)\b/;
/** What leads elsewhere, and what files it. */
export const WAY = /^(?:back to|zuruck|retour|volver|voltar|terug|torna|powrot|nazad)\b|^[←<‹]|^#\w/;
