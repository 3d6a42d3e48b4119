import { fold } from '../values/text.ts';

/** What addresses of postings call them, as a whole part of the path, in nine languages. */
const JOB =
  /^(?:jobs?|(?:remote|public)-?jobs?|job-?ads?|job-?(?:details?|offers?|openings?|postings?|listings?)|view-?job|positions?|vacanc(?:y|ies)|openings?|postings?|requisitions?|(?:current|open|offene)-(?:positions|vacancies|jobs|roles|stellen)|stellen?|stellen(?:angebote?|anzeigen?|ausschreibung(?:en)?|markt)|jobangebote?|offres?|offres?-d-?emplois?|emplois?|ofertas?|ofertas?-de-(?:empleo|trabajo|emprego)|empleos?|vagas?|vacatures?|offert[ae](?:-di-lavoro)?|annunc[io](?:-di-lavoro)?|posizion[ei]|oferty?-pracy|oferta|ogloszeni[ae]|oglasi?|poslovi|posao|jobb|lediga-jobb|annons(?:er)?|stilling(?:er)?|ledige-stillinger|jobannoncer?|tyopaikat?|avoimet-tyopaikat|prace|nabidk[ay]|rpd|pd|praca|ponuk[ay]|allas(?:ok)?|allasajanlat|locuri?-de-munca|is-ilan(?:i|lari)|vakans(?:ii|iya|y)|job_detail|recruit|kyujin|zhaopin)$/;
/** Careers pages have guides and stories below them as well as jobs. */
const CAREERS = /^(?:careers?|karriere|carrieres?|kariera|karijera|recrutement|work-with-us|join-us)$/;
const IN_QUERY =
  /[?&](?:job|vacancy|position|posting|requisition|req|stellen|offre|oferta|vaga)_?-?(?:posting|opening)?_?-?(?:id|no|nr)=[\w-]*\d/i;
const LEAST_WORD = 4;

/** Whether an address names one job: behind a word for one stands a number, or words of the headline ("/jobs/4711", "/offres/boulanger-lyon"). */
export function isJobAddress(path: string, headline: string): boolean {
  if (IN_QUERY.test(path)) return true;
  const parts = path
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  const words = new Set(wordsOf(headline));
  const names = (part: string) => wordsOf(part.replace(/%[\da-f]{2}/gi, ' ')).filter((word) => words.has(word)).length >= 1;
  return parts.some((part, index) => {
    const behind = parts.slice(index + 1, index + 4);
    if (JOB.test(part)) return behind.some((next) => /\d/.test(next) || names(next));
    return CAREERS.test(part) && behind.some((next) => /\d{3}/.test(next) && names(next));
  });
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= LEAST_WORD);
}
