import type { Extraction } from '../posting/extraction.ts';
import type { WorkplaceType } from '../posting/posting.ts';
import { findWorkplaceType } from '../values/workplace.ts';
import type { Check } from './check.ts';
import { filed, filer, proseOf, quoteOf, saidIn, sentence, sentencesOf } from './words.ts';

/** Phrases that rule remote work out. */
const noRemote =
  /\b(?:not a (?:fully )?remote (?:role|position|job)|remote work(?:ing)? is not (?:available|possible|offered|an option)|no remote work|cannot be (?:done|performed) remotely|unable to offer remote)\b/i;
const daysOnSite = /\b(?:[1-4]|one|two|three|four) days? (?:a|per|each|\/) ?week on-?site\b/i;
/** The sentence is about some, or about a choice: "those near Berlin come in three days a week". */
const bounded =
  /\b(?:those|anyone|near(?:by)?|within \d|close to|liv(?:e|es|ing) (?:in|near)|local|candidates? in|employees in|team members in|optional\w*|welcome to|prefer\w*|if|unless|or remote|quarter\w*|month\w*|year\w*|first (?:\w+ )?weeks?|onboarding|interviews?)\b/i;

export const workplace: Check = {
  id: 'workplace',
  tells: 'The label says remote, the text asks for days in the office; or the other way round.',
  check(extraction) {
    const text = statedInText(extraction);
    const label = text && filed(extraction, 'workplaceType').find((claim) => text.against.includes(claim.value));
    if (!text || !label) return [];
    const opposed = label.value === 'remote' || (label.value === 'onsite' && text.against.includes('hybrid'));
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

interface Stated {
  says: string;
  /** The labels that it contradicts. */
  against: readonly WorkplaceType[];
  quote: string;
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
    .filter((each) => !bounded.test(each));
  const found = sentences.flatMap((each) => {
    if (daysOnSite.test(each)) return [{ value: 'hybrid' as const, quote: quoteOf(each, daysOnSite) }];
    const said = findWorkplaceType(each);
    return said ? [{ value: said.value, quote: said.text }] : [];
  });
  const [first] = found;
  if (first) return found.every(({ value }) => value === first.value) ? { ...inWords[first.value], quote: first.quote } : undefined;
  const refusal = sentences.find((each) => noRemote.test(each));
  return refusal === undefined ? undefined : { says: 'rules that out', against: ['remote'], quote: quoteOf(refusal, noRemote) };
}
