import type { Block } from '../page/block.ts';
import { all, type Page } from '../page/page.ts';
import { headlineIndex } from '../sources/headline.ts';
import { fold } from '../values/text.ts';

/**
 * Headlines of pages that speak of work in the words of a posting and are none, in nine languages, folded: careers pages, articles, guides,
 * templates, courses, grants, policies, rooms to let. A headline names a job or it does not; these never do.
 */
const OTHER_HEADLINE = new RegExp(
  [
    // Careers pages. "Work with us as a Baker" names a job after all.
    '^(?:join|meet) (?:us|our team|the team)[.!]?$',
    '^(?:(?:work|working|life|careers?|jobs?|karriere|arbeiten|arbeite|carriere|carrieres|kariera|praca|karijera|posao|werken|lavora|lavorare|trabaja|trabalhe|trabalha|travailler) )(?:at|with|in|bei|mit|chez|avec|en|con|com|na|no|nos|w|u|bij|voor|da|presso|sa|za)(?: .{1,40})?$',
    '^(?:careers?|jobs?|karriere|stellenangebote|recrutement|rejoignez-nous|nous rejoindre|empleo|trabaja con nosotros|trabalhe conosco|vacatures|lavora con noi|kariera|karijera|why .{2,40}|about(?: us| .{2,40})?|uber uns|a propos|sobre nosotros|sobre nos|over ons|chi siamo|o nas|o nama)$',
    // Articles and guides.
    '^(?:students|(?:recent )?graduates|school leavers|apprentices|apprenticeships|interns|internships|veterans|new grads)(?:,? (?:&|and) (?:(?:recent )?graduates|students|apprentices|apprenticeships|interns|internships|school leavers|early careers|new grads))*(?: (?:careers|opportunities|programs|programmes|jobs))?$',
    '^(?:our )?(?:culture|values|benefits|perks|people|teams|locations|offices|(?:hiring|recruitment|application) process|rewards(?: (?:&|and) benefits)?|training (?:&|and) development|employee stories|faqs?)$',
    '^(?:how|why|what|when|where|who|should|top|best|guide|\\d+ (?:things|tips|ways|questions|signs|reasons|best|top|common))\\b(?! (?:chef|notch))',
    '^\\d{1,3} .{0,60}(?:questions|tips|answers|examples|fragen|conseils|consejos|vragen|domande|pytan|pitanja)\\b',
    '\\b(?:interview questions|questions? and answers|salary guide|salary in|salaries in|average salary|pay scales?(?: \\d{4}| for\\b|$)|job description templates?|cover letter|resume (?:examples?|templates?)|cv (?:examples?|templates?)|career guide|career path|layoffs?|lays off|cuts \\d+|bewerbungstipps|vorstellungsgesprach|gehaltsvergleich|fiche metier|lettre de motivation|entretien d.embauche)\\b',
    // The same in other words: portraits of an occupation.
    '^(?:berufsbild|stellenbeschreibung fur|metier :|fiche metier|ficha profesional|profesion:|yrkesbeskrivning|yrkesguide)\\b|\\b(?:nedir\\?|ne is yapar|maaslari|co to jest|cemu sluzi|vad gor en|hva gjor en|hvad laver en|mita tekee|co dela|cim sa zaobera)\\b|怎么写|范文|是什么|职业介绍|とは[?？]?$|の仕事内容とは|例文|書き方|하는 법|이란\\??$|총정리|연봉 정보',
    // "Księgowa – zakres obowiązków, zarobki i wymagania"; "…, Gehalt ab 3.000 €" is a posting's.
    '[,:–-] (?:.{0,40} )?(?:zarobki|gehalt|verdienst|salaire|sueldo|salario|stipendio|salaris|lon|lonn|plat|plata|mzda|fizetes|salariu|maas\\w*|μισθος|zarplata)(?:$|, \\D+$| (?:i|und|et|y|e|en|och|og|a|si|es|ve|και) \\p{L}+$)',
    // What somebody offers or seeks who is no employer; what is bought by tender.
    "^(?:i will|i'll|i am|i'm|ich bin|je suis|soy|sono|jestem)\\b|\\b(?:sucht|seeks|looking for) (?:arbeit|work|a job)$|^(?:suche|biete) ",
    '^(?:supply of|tender (?:for|notice)|invitation to (?:tender|bid)|request for (?:proposals?|quotations?|tenders?)|rf[pq]\\b)',
    '^(?:hire|find|post|speak|help|track|compare|discover|explore|learn|sell|buy|book|rent|grow|build) (?:a|an|the|your|our|on|at|us|with|in)\\b',
    // Pay as a board reckons it, and lives as a guide tells them.
    '^.{2,60}\\b(?:gehalt|verdienst|salaire|sueldo|stipendio|salaris|zarobki)(?: (?:in|a|en|w|u|als|von)\\b.{0,40})?$|^(?:gehalt|salaire|sueldo|salario|stipendio|salaris|zarobki|plata)(?: (?:als|von|moyen|medio|de|d.un|di un|van een|na stanowisku))\\b',
    '^hiring (?:our|my|your)\\b|^(?:early careers|graduates?|students?|internships?|apprenticeships?|talent (?:community|pool|network))$|^join (?:our|the) talent\\b|^(?:thank you|thanks) for (?:applying|your application)|^my (?:applications|jobs)$|^(?:application|apply) (?:for|to)\\b|^sign in\\b|^log in\\b',
    // What one buys, attends, applies for or must keep to.
    '\\b(?:bootcamp|boot camp|masterclass|webinar|workshop|job fair|career fair|jobmesse|karrieretag|hackathon|online course|course:|grants?$|grants? \\d{4}|scholarships?$|scholarships? \\d{4}|call for (?:papers|proposals|applications)|policy$|privacy notice|terms of (?:use|service)|handbook)\\b(?!.{0,60}\\b(?:manager|instructor|coordinator|producer|designer|lead|specialist|officer|assistant|engineer|teacher|trainer|writer|editor|organi[sz]er|mechanic|technician|supervisor|head|director|developer|consultant|expert|analyst|planner)\\b)',
    '\\b(?:rooms?|apartment|flat|studio|house|wohnung|zimmer|appartement|piso|apartamento|mieszkanie|stan) (?:to let|for rent|zu vermieten|a louer|en alquiler|near|in der nahe)\\b',
  ].join('|'),
  'u',
);
/** What a page says to who has just applied, in nine languages, folded: on whatever site, it is no posting. */
const ANSWER =
  /^(?:thank you|thanks)[!,.]? ?(?:for (?:applying|your (?:application|interest|submission)|submitting)|your application)|^(?:your )?application (?:has been |was )?(?:successfully )?(?:submitted|received|sent|complete)\b|^(?:vielen dank|danke) fur (?:ihre|deine) bewerbung|^merci (?:pour votre candidature|d.avoir postule)|^gracias por (?:tu|su) (?:solicitud|candidatura|inscripcion)|^obrigad[oa] (?:por se candidatar|pela (?:sua|tua) candidatura)|^bedankt voor (?:je|uw) sollicitatie|^grazie per (?:la tua|aver inviato la) candidatura|^dziekujemy za (?:aplikacje|zgloszenie|przeslanie)|^hvala (?:na prijavi|vam na prijavi|sto ste se prijavili)/;

/** Whether the page's headline answers an application that has been sent. */
export function answersApplication(page: Page, blocks: readonly Block[]): boolean {
  const at = headlineIndex(blocks, page.document);
  const heads = [blocks[at ?? -1], blocks.find(({ kind }) => kind === 'heading')];
  return heads.some((head) => head !== undefined && head.text.length <= 160 && ANSWER.test(fold(head.text)));
}

/** Labels that stand beside what is sold or let, or taught. */
const PRICE =
  /^(?:course code|study mode|mode of study|ucas code|awarding body|price|tuition(?: fees?)?|fee|course fee|rent|preis|kursgebuhr|miete|kaltmiete|prix|tarif|loyer|precio|alquiler|preco|aluguel|prijs|huur|prezzo|affitto|cena|czynsz|cijena|kirija)$/;
/** Kinds of pages whose own data says what they are (https://schema.org); an Article or WebPage stands on postings too. */
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:Recipe|Event|BusinessEvent|EducationEvent|Course|Product|SoftwareApplication|NewsArticle|BlogPosting|ProfilePage|Accommodation|Apartment|QAPage|HowTo)"/;
const JOB_TYPE = /JobPosting/;
/** Headings of guides to an occupation, and of what is taught. */
const OTHER_SECTION =
  /^(?:how to become\b|average salary\b|salary by\b|typical hours\b|job outlook\b|career path|what (?:does|do|is|are) an? .{2,60} (?:do|earn|make)\??$|what you(?:'ll| will) (?:learn|study)$|course (?:content|structure|overview|fees)|programme structure|wie wird man\b|was verdient\b|gehalt nach\b|karrierechancen|comment devenir\b|quel(?:le)? (?:est le )?salaire\b|como (?:ser|tornar-se|convertirse)\b|cuanto gana\b|quanto (?:ganha|guadagna)\b|come diventare\b|hoe word je\b|wat verdient\b|ile zarabia\b|jak zostac\b|kako postati\b)/;
/** What stands under the headline of an article or a profile. */
const BYLINE =
  /^by [a-z][a-z.' -]{2,40}(?:,| ·| \|| -| on) .{0,24}\d{4}$|\b\d{1,2}[ -]min(?:ute)?s? read\b|\b\d{1,2} min(?:uten)? lesezeit\b|\b\d{1,2} min de lecture\b|^\d{2,3}\+? (?:connections|followers)\b|· ?\d{2,3}\+ connections\b/;

/** What the page says of itself that no posting says; undefined where nothing does. For pages of sites that we do not know. */
export function otherKindOfPage(page: Page, blocks: readonly Block[]): string | undefined {
  const at = headlineIndex(blocks, page.document);
  const headline = at === undefined ? undefined : blocks[at];
  const top = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  // Below "Careers" a smaller heading may be the job's, where the document's title says so too; a line is one that the page names its title.
  const isTitle = headline !== undefined && (headline.kind !== 'heading' || fold(page.document.title).includes(fold(headline.text)));
  const heads = headline === top || isTitle ? [headline] : [headline, top];
  const other = heads.find((head) => head?.kind === 'heading' && head.text.length <= 200 && OTHER_HEADLINE.test(fold(head.text)));
  if (other) return other.text;
  const line = blocks.find(
    ({ text, element, region, kind }) =>
      region !== 'nav' &&
      region !== 'footer' &&
      text.length <= 120 &&
      (BYLINE.test(fold(text)) ||
        (kind === 'heading' && OTHER_SECTION.test(fold(text))) ||
        (isTerm(element) && PRICE.test(fold(text).replace(/:$/, ''))) ||
        PRICE.test(fold(/^([^:]{2,30}): .{0,40}\d/.exec(text)?.[1] ?? ''))),
  );
  if (line) return line.text;
  const data = all(page.document, 'script[type*="ld+json" i]').map((script) => script.textContent ?? '');
  return data.some((text) => JOB_TYPE.test(text))
    ? undefined
    : data.map((text) => OTHER_TYPE.exec(text)?.[0]).find((type) => type !== undefined);
}

function isTerm(element: Element | undefined): boolean {
  return element?.tagName === 'DT' || element?.tagName === 'TH';
}
