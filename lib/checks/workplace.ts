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
    const label = text && filed(extraction, 'workplaceType').find((claim) => claim.value !== text.value);
    if (!text || !label) return [];
    const opposed = label.value === 'remote' || (label.value === 'onsite' && text.value === 'remote');
    return [
      {
        check: 'workplace',
        severity: opposed ? 'caution' : 'note',
        standing: 'contradicted',
        fields: ['workplaceType'],
        message: sentence(`${filer(extraction)} says '${saidIn(label.evidence)}', the text describes ${inWords[text.value]}.`),
        evidence: [label.evidence, text.quote],
        ...(label.value === 'remote' && {
          explanation: 'Some systems know remote and not remote only, and file part-time remote under the first.',
        }),
      },
    ];
  },
};

const inWords: Readonly<Record<WorkplaceType, string>> = { onsite: 'work on site', hybrid: 'work partly on site', remote: 'remote work' };

/** What the text says of where one works, where it says one thing only. */
function statedInText(extraction: Extraction): { value: WorkplaceType; quote: string } | undefined {
  const found = proseOf(extraction)
    .flatMap(sentencesOf)
    .flatMap((each) => {
      if (bounded.test(each)) return [];
      if (noRemote.test(each)) return [{ value: 'onsite' as const, quote: quoteOf(each, noRemote) }];
      if (daysOnSite.test(each)) return [{ value: 'hybrid' as const, quote: quoteOf(each, daysOnSite) }];
      const said = findWorkplaceType(each);
      return said ? [{ value: said.value, quote: said.text }] : [];
    });
  const values = new Set(found.map(({ value }) => value));
  // "Not a remote role" beside "three days in the office" is one thing: hybrid.
  const one = values.size === 2 && !values.has('remote') ? found.find(({ value }) => value === 'hybrid') : found[0];
  return values.size === 1 || (values.size === 2 && !values.has('remote')) ? one : undefined;
}
