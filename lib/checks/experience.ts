import type { Extraction } from '../posting/extraction.ts';
import { findExperienceYears } from '../values/experience.ts';
import { foldInPlace } from '../values/text.ts';
import type { Check } from './check.ts';
import { wishes } from './demand-words.ts';
import { filed, filer, proseOf, quoteOf, rowsOf, saidIn, sentence, sentencesOf } from './words.ts';

interface Years {
  min?: number;
  max?: number;
}

const experienceRow =
  /^(?:(?:work |years of |required )?experience(?: required)?|(?:berufs)?erfahrung|expérience|experiencia|experiência|ervaring|werkervaring|esperienza|doświadczenie|iskustvo)\s*: ?\d/i;
export const experience: Check = {
  id: 'experience',
  tells: 'The label asks for one number of years of experience, the text for another ("5-10 years", "10-14 years").',
  check(extraction) {
    const label = labelOf(extraction);
    const asked = label ? askedInText(extraction) : [];
    const [first] = asked;
    if (!label || !first || !asked.every((each) => areApart(label.years, each.years))) return [];
    return [
      {
        check: 'experience',
        severity: 'note',
        standing: 'contradicted',
        fields: ['experienceYears'],
        message: sentence(`${filer(extraction)} says '${saidIn(label.evidence)}', the text asks for other years of experience.`),
        evidence: [label.evidence, first.quote],
        explanation: 'One may be the total, the other the years with one thing.',
      },
    ];
  },
};

function labelOf(extraction: Extraction): { years: Years; evidence: string } | undefined {
  const claim = filed(extraction, 'experienceYears').find(({ source }) => source !== 'meta');
  if (claim) return { years: claim.value, evidence: claim.evidence };
  const row = rowsOf(extraction).find((line) => line.length <= 60 && experienceRow.test(line));
  const years = row === undefined ? undefined : findExperienceYears(row);
  return row === undefined || years === undefined ? undefined : { years, evidence: row };
}

function askedInText(extraction: Extraction): { years: Years; quote: string }[] {
  return proseOf(extraction)
    .flatMap(sentencesOf)
    .filter((each) => !experienceRow.test(each) && !wishes.test(foldInPlace(each)))
    .flatMap((each) => {
      const years = findExperienceYears(each);
      return years ? [{ years, quote: quoteOf(each, /\d/) }] : [];
    });
}

/** Whether nobody could fit both, an end in common aside: "5-10" and "10-14". Open ends are held against the other's end only where they are beyond it. */
function areApart(label: Years, text: Years): boolean {
  return isBeyond(text, label) || isBeyond(label, text);
}

function isBeyond(one: Years, other: Years): boolean {
  if (one.min === undefined || other.max === undefined) return false;
  const bothClosed = one.max !== undefined && other.min !== undefined && other.max > other.min;
  return one.min > other.max || (bothClosed && one.min === other.max);
}
