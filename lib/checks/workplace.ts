import type { Extraction } from '../posting/extraction.ts';
import type { WorkplaceType } from '../posting/posting.ts';
import { findWorkplaceType } from '../values/workplace.ts';
import type { Check } from './check.ts';
import { type ClaimOf, filed, filer, proseOf, quoteOf, saidIn, sentence, sentencesOf } from './words.ts';

/** Phrases that rule remote work out. */
const noRemote =
  /\b(?:not a (?:fully )?remote (?:role|position|job)|remote work(?:ing)? is not (?:available|possible|offered|an option)|no remote work|cannot be (?:done|performed) remotely|unable to offer remote)\b/i;
const daysOnSite = /\b(?:[1-4]|one|two|three|four) days? (?:a|per|each|\/) ?week on-?site\b/i;
/** The same in the other languages of the reader; `findWorkplaceType` knows such counts in English. */
const daysAbroad = new RegExp(
  [
    /(?:[1-4]|einen?|zwei|drei|vier) tagen? (?:pro|die|in der|je) woche (?:im büro|vor ort|in präsenz|in unserem büro|am standort)/,
    /(?:[1-4]|un|deux|trois|quatre) jours? par semaine (?:au bureau|sur site|en présentiel|dans nos (?:bureaux|locaux))/,
    /(?:[1-4]|un|dos|tres|cuatro) días? (?:a la|por) semana (?:en (?:la|nuestra) oficina|en modalidad presencial)/,
    /(?:[1-4]|een|twee|drie|vier) dagen? (?:per|in de) week op (?:kantoor|locatie)/,
    /(?:[1-4]|un|due|tre|quattro) giorni? (?:a|alla) settimana in (?:ufficio|sede|presenza)/,
    /(?:[1-4]|um|dois|três|quatro) dias? por semana (?:no escritório|presencia(?:l|is))/,
    /(?:[1-4]|jeden|dwa|trzy|cztery) dni w tygodniu (?:w biurze|stacjonarnie)/,
  ]
    .map((pattern) => `(?<!\\p{L})${pattern.source}(?!\\p{L})`)
    .join('|'),
  'iu',
);
/** One may, if one likes or lives near. */
const boundedAbroad =
  /(?<!\p{L})(?:wenn|falls|gern\p{L}*|optional\p{L}*|freiwillig\p{L}*|kannst|können|möglich\p{L}*|nähe|umgebung|oder|si|peu\p{L}*|possib\p{L}*|facultat\p{L}*|puede\p{L}*|opcional\p{L}*|mag|kun\p{L}*|kan|pu[òo]i?|possono|facoltativ\p{L}*|pode\p{L}*|mo[żz]\p{L}*|jahr|mois|mes|monat|maand|mese|rok\p{L}*)(?!\p{L})/iu;
/** Now and then, or somebody else, in the reader's other languages: says nothing of where this job is done. */
const asideAbroad =
  /(?<!\p{L})(?:gelegentlich\p{L}*|ab und zu|occasionnel\p{L}*|ponctuel\p{L}*|puntual\p{L}*|ocasional\p{L}*|af en toe|incidenteel|saltuari\p{L}*|occasional\p{L}*|okazjonaln\p{L}*|sporadyczn\p{L}*|povremen\p{L}*|повремен\p{L}*|kolleg\p{L}*|coll[eè]gues?|compañer\p{L}*|colegas?|collega\p{L}*|collegh\p{L}*|koleg\p{L}*|колег\p{L}*|einarbeitung\p{L}*|onboarding|inwerk\p{L}*)(?!\p{L})/iu;
/** Open to those who never come in: less than "remote", so only ever a note. */
const openToRemote = /\bopen to (?:fully |100% )?remote (?:employees|candidates|applicants|workers|work|work arrangements)\b/i;
/** The sentence is about some, or about a choice: "those near Berlin come in three days a week". */
const bounded =
  /\b(?:those|anyone|near(?:by)?|within \d|close to|liv(?:e|es|ing) (?:in|near)|local|candidates? in|employees in|team members in|optional\w*|welcome to|prefer\w*|if|unless|or remote|quarter\w*|month\w*|year\w*|first (?:\w+ )?weeks?|onboarding|interviews?)\b/i;

export const workplace: Check = {
  id: 'workplace',
  tells: 'The label says remote, the text asks for days in the office; or the other way round.',
  check(extraction) {
    const text = statedInText(extraction);
    const label = text && labelsOf(extraction).find((claim) => text.against.includes(claim.value));
    if (!text || !label) return [];
    const opposed = !text.mild && (label.value === 'remote' || (label.value === 'onsite' && text.against.includes('hybrid')));
    return [
      {
        check: 'workplace',
        severity: opposed ? 'caution' : 'note',
        standing: 'contradicted',
        fields: ['workplaceType'],
        message: sentence(`${filer(extraction)} says '${saidIn(label.evidence)}', the text ${text.says}.`),
        evidence: [label.evidence, text.quote],
        ...(label.value === 'remote' && {
          explanation: 'Some systems know remote and not remote only, and file part-time remote under the first.',
        }),
      },
    ];
  },
};

/**
 * Who files where one works. A TELECOMMUTE in the data counts only where nothing else does: Google's markup has no word for
 * hybrid, and systems that know it (Ashby) file hybrid under TELECOMMUTE four times in five.
 */
function labelsOf(extraction: Extraction): ClaimOf<'workplaceType'>[] {
  const labels = filed(extraction, 'workplaceType');
  const others = labels.filter(({ source }) => source !== 'json-ld' && source !== 'microdata');
  return others.length > 0 ? others : labels;
}

interface Stated {
  says: string;
  /** The labels that it contradicts. */
  against: readonly WorkplaceType[];
  quote: string;
  /** It leaves room: never more than a note. */
  mild?: true;
}

const inWords: Readonly<Record<WorkplaceType, Omit<Stated, 'quote'>>> = {
  onsite: { says: 'describes work on site', against: ['remote', 'hybrid'] },
  hybrid: { says: 'describes work partly on site', against: ['remote', 'onsite'] },
  remote: { says: 'describes remote work', against: ['onsite', 'hybrid'] },
};

/** What the text says of where one works. Undefined where two of its sentences say different things. */
function statedInText(extraction: Extraction): Stated | undefined {
  const sentences = proseOf(extraction)
    .flatMap(sentencesOf)
    .filter((each) => !bounded.test(each) && !asideAbroad.test(each));
  const found = sentences.flatMap((each) => {
    if (openToRemote.test(each)) return [];
    if (daysOnSite.test(each)) return [{ value: 'hybrid' as const, quote: quoteOf(each, daysOnSite) }];
    if (daysAbroad.test(each) && !boundedAbroad.test(each)) return [{ value: 'hybrid' as const, quote: quoteOf(each, daysAbroad) }];
    const said = findWorkplaceType(each);
    return said ? [{ value: said.value, quote: said.text }] : [];
  });
  const [first] = found;
  if (first) return found.every(({ value }) => value === first.value) ? { ...inWords[first.value], quote: first.quote } : undefined;
  const open = sentences.find((each) => openToRemote.test(each));
  if (open !== undefined)
    return { says: 'is open to remote work', against: ['onsite', 'hybrid'], quote: quoteOf(open, openToRemote), mild: true };
  const refusal = sentences.find((each) => noRemote.test(each));
  return refusal === undefined ? undefined : { says: 'rules that out', against: ['remote'], quote: quoteOf(refusal, noRemote) };
}
