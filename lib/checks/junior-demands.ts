import type { Extraction } from '../posting/extraction.ts';
import { findExperienceYears } from '../values/experience.ts';
import { foldInPlace } from '../values/text.ts';
import type { Check } from './check.ts';
import { asksForLeast, degreeDemands, employersOwn, wishes } from './demand-words.ts';
import { levelOfTitle } from './title-level.ts';
import { proseOf, quoteOf, sentencesOf } from './words.ts';

/** Fewer years are asked of juniors everywhere. */
const manyYears = 3;

export const juniorDemands: Check = {
  id: 'junior-demands',
  tells: 'A junior job or an internship that asks for years of experience or a finished degree.',
  check(extraction) {
    const title = extraction.posting?.title?.value;
    const named = title === undefined ? undefined : levelOfTitle(title);
    if (title === undefined || !named || (named.level !== 'intern' && named.level !== 'entry')) return [];
    const asked = yearsAsked(extraction) ?? (named.level === 'intern' ? degreeAsked(extraction) : undefined);
    if (!asked) return [];
    return [
      {
        check: 'junior-demands',
        severity: 'note',
        standing: 'contradicted',
        fields: ['title', 'experienceYears'],
        message: `The title says '${named.word}', the text asks for ${asked.what}.`,
        evidence: [title, asked.quote],
        explanation: 'Employers often hire below what they ask for.',
      },
    ];
  },
};

interface Asked {
  what: string;
  quote: string;
}

function yearsAsked(extraction: Extraction): Asked | undefined {
  for (const each of sentencesAsking(extraction)) {
    const years = findExperienceYears(each);
    if (years?.min !== undefined && years.min >= manyYears) return { what: `${years.min} years of experience`, quote: quoteOf(each, /\d/) };
  }
  return undefined;
}

function degreeAsked(extraction: Extraction): Asked | undefined {
  const found = sentencesAsking(extraction).find((each) => degreeDemands.some((degree) => degree.test(foldInPlace(each))));
  return found === undefined ? undefined : { what: 'a finished degree', quote: quoteOf(found, /^/) };
}

/** Sentences that may demand: none of the preferred sections, none that only wishes, none about the employer's own years. */
function sentencesAsking(extraction: Extraction): string[] {
  const wished = new Set(
    (extraction.posting?.description?.value ?? [])
      .filter((section) => section.kind === 'preferred')
      .flatMap((section) => section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))),
  );
  return proseOf(extraction)
    .filter((line) => !wished.has(line))
    .flatMap(sentencesOf)
    .filter((each) => isDemand(foldInPlace(each)));
}

function isDemand(folded: string): boolean {
  return !wishes.test(folded) && (!employersOwn.test(folded) || asksForLeast.test(folded));
}
