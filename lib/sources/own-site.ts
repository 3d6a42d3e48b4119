import type { Block } from '../page/block.ts';
import { maybe } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import { jobSystemOf } from '../values/job-systems.ts';
import { cleanOrganizationName, isLegalEntityName } from '../values/organization.ts';
import { fold, lettersOf } from '../values/text.ts';
import { headlineOf } from './headline.ts';
import { organizationOf } from './prose.ts';
import { claim, type Reading } from './source.ts';
import { AFTER, BEFORE, BOARD, besideHeadline, besideKind, isNamed } from './title-organization.ts';

/** What a board offers to employers and to those who look for work, and an employer's own site does not, in nine languages, folded. */
const OF_A_BOARD =
  /^(?:post (?:a |your )?(?:free )?jobs?|(?:for |i'm an? )?(?:employers?|recruiters?|companies)|advertise(?: (?:a |your )?(?:job|vacancy|with us))?|upload (?:your )?(?:cv|resume)|browse (?:companies|employers)|(?:top )?(?:companies|employers)|(?:compare )?salaries|career advice|hire (?:talent|us)|job ?board|(?:fur )?arbeitgeber|(?:stellen)?anzeige (?:schalten|aufgeben)|(?:espace )?recruteurs?|(?:publier|deposer) une (?:offre|annonce)|(?:para )?empresas|publicar (?:una |uma )?(?:oferta|vaga|empleo)s?|(?:voor )?werkgevers|(?:plaats een vacature|vacature plaatsen)|(?:per le )?aziende|pubblica (?:un )?annunci?o|(?:dla )?pracodawcow|dodaj (?:oferte|ogloszenie)|(?:za )?poslodavc[ei]|(?:postavi|predaj)(?:te)? oglas)$/;
/** What a house that does something else than list jobs has in its menu, in nine languages, folded. */
const OF_A_HOUSE =
  /^(?:(?:our )?(?:products?|services|solutions|technology|platform|work|projects|programs|programmes|brands|customers|clients|industries|sectors|locations|stores|restaurants|menu|treatments|properties)|shop|store|repairs|what we do|how it works|case studies|portfolio|donate|get involved|research|investors?(?: relations)?|sustainability|request a demo|book a demo|support us|admissions|study|patients|(?:unsere )?(?:produkte|leistungen|losungen|dienstleistungen|projekte|standorte|referenzen|kunden)|(?:nos )?(?:produits|services|solutions|realisations|metiers|references)|productos|servicios|soluciones|proyectos|produtos|servicos|solucoes|projetos|producten|diensten|oplossingen|projecten|prodotti|servizi|soluzioni|progetti|produkty|uslugi|rozwiazania|realizacje|proizvodi|usluge|resenja|projekti)$/;
/** What a house adds to its name in an address. */
const ADDED = /^(?:inc|ltd|llc|group|hq|app|io|ai|corp|co|company|global|usa?|uk|eu|gmbh|careers?|jobs|tech|labs|online|the)?$/;
const LEAST = 4;

/**
 * The employer on a site of its own: a name beside the headline in the document's title, or the site's own (`og:site_name`), that is the name in its
 * address too ("Fenland Cycles", fenlandcycles.example). None on a board, on a system that many share, or where the text introduces somebody else.
 */
export function readOwnSite({ page, site, blocks, description }: Reading): Claim[] {
  const house = houseOf(page.url);
  if ((site && site.kind !== 'ats') || house === undefined || isBoard(blocks)) return [];
  const headline = headlineOf(blocks, page.document) ?? '';
  const shared = maybe(page.document, 'meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? '';
  const title = page.document.title.replace(/\s+/g, ' ').trim();
  const names = [shared, ...besideHeadline(title, headline), ...besideKind(title, headline)].map((name) =>
    name.replace(BEFORE, '').replace(AFTER, ''),
  );
  const own = names.find((name) => !BOARD.test(name) && isNameOf(name, house));
  // A house has other things in its menu than jobs, or its posting speaks of it.
  const isTold = (words: string) => words.length >= LEAST && isNamed(words, description);
  if (own === undefined || !(house.account || isHouse(blocks) || isTold(own) || isTold(own.split(' ')[0] ?? ''))) return [];
  const told = organizationOf(
    description
      .map(({ text }) => text)
      .filter((text) => text.length >= 60)
      .slice(0, 4),
  );
  const isOther = told.some((entry) => entry.field === 'hiringOrganization' && !isPartOf(entry.value.name, own));
  const name = isOther ? undefined : cleanOrganizationName(own);
  return claim('hiringOrganization', name === undefined ? undefined : { name }, {
    source: 'headings',
    evidence: `${name} · ${house.words}`,
  });
}

function isHouse(blocks: readonly Block[]): boolean {
  return entriesOf(blocks).some((entry) => OF_A_HOUSE.test(entry));
}

function isBoard(blocks: readonly Block[]): boolean {
  return entriesOf(blocks).some((entry) => OF_A_BOARD.test(entry));
}

/** The short lines, and parts of lines, of which menus and feet are made. */
function entriesOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ region, kind }) => region !== 'main' || kind === 'item')
    .flatMap(({ text, segments }) => [text, ...segments])
    .filter((text) => text.length <= 40)
    .map(fold);
}

/** What an address calls its owner: the name in its host, or the account of an applicant tracking system, which has no other owner. */
function houseOf(address: string): { words: string; account: boolean } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const system = jobSystemOf(hostname);
  const labels = hostname.split('.').slice(0, -1);
  if (labels.length > 1 && /^(?:co|com|org|net|ac|gov|edu|nhs)$/.test(labels.at(-1) ?? '')) labels.pop();
  const steps = pathname.split('/').filter((step) => step !== '' && !/^(?:careers|jobs|[a-z]{2}(?:-[a-z]{2})?)$/i.test(step));
  const account = system?.account === 'path' ? steps[0] : system?.account === 'host' ? labels[0] : undefined;
  const words = system ? account : labels.at(-1);
  return words === undefined ? undefined : { words, account: system !== undefined };
}

/** Whether a name is that of a house: all of it, or its first word where that is a word of its own; an account may be any beginning of it. */
function isNameOf(name: string, { words, account }: { words: string; account: boolean }): boolean {
  const house = nameLetters(words);
  const letters = nameLetters(name);
  const [first = ''] = name.split(' ');
  if (house.length < LEAST || letters.length < LEAST) return false;
  const isNamed = house.startsWith(letters) && ADDED.test(house.slice(letters.length));
  const isFirst = house === nameLetters(first) && house.length > LEAST && (name.split(' ').length <= 3 || isLegalEntityName(name));
  return isNamed || isFirst || (account && letters.startsWith(house));
}

function isPartOf(told: string, own: string): boolean {
  return nameLetters(own).includes(nameLetters(told)) || nameLetters(told).includes(nameLetters(own));
}

/** "The Fenland Group" has fenlandgroup in its address. */
function nameLetters(text: string): string {
  return lettersOf(fold(text).replace(/^the /, ''));
}
