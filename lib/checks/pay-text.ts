import type { Extraction } from '../posting/extraction.ts';
import type { Fact, Salary } from '../posting/posting.ts';
import { findSalary, parseSalary } from '../values/salary.ts';
import { foldInPlace } from '../values/text.ts';
import type { Check } from './check.ts';
import { filed, filer, linesOf, linesOfSection, proseOf, saidIn, sentence, sentencesOf } from './words.ts';

type Range = Omit<Salary, 'tiers'>;

export const payText: Check = {
  id: 'pay-text',
  tells: 'The label gives one range of pay, the text another, or several.',
  check(extraction) {
    const label = filed(extraction, 'baseSalary').find((claim) => !claim.value.tiers) ?? untiered(extraction.posting?.baseSalary);
    if (!label) return [];
    const ranges = rangesInText(extraction).filter((range) => isComparable(range, label.value));
    const others = ranges.filter((range) => !isSame(range, label.value));
    if (others.length === 0) return [];
    const confirmed = others.length < ranges.length;
    const apart = !confirmed && others.every((range) => isApart(range, label.value));
    return [
      {
        check: 'pay-text',
        severity: apart ? 'caution' : 'note',
        standing: 'contradicted',
        fields: ['baseSalary'],
        message: confirmed
          ? `The pay shown is one of ${ranges.length} ranges in the text.`
          : sentence(`${filer(extraction)} shows ${saidIn(label.value.text)}, the text gives another figure.`),
        evidence: [label.value.text, ...others.slice(0, 3).map((range) => lineWith(extraction, range.text))],
        ...(confirmed && { explanation: 'Employers pay by region or by level; the text says which range is for whom.' }),
      },
    ];
  },
};

/** The pay as we show it, where no label has it: the text may give more than that one range. */
function untiered(fact: Fact<Salary> | undefined): Fact<Salary> | undefined {
  return fact?.value.tiers ? undefined : fact;
}

function rangesInText(extraction: Extraction): Range[] {
  const payLines = new Set(
    (extraction.posting?.description?.value ?? []).filter(({ kind }) => kind === 'compensation').flatMap(linesOfSection),
  );
  const found = proseOf(extraction)
    .flatMap(ofThisPay)
    .flatMap((line) => {
      const pay = findSalary(line) ?? (payLines.has(line) && line.length <= longestPayLine ? parseSalary(line) : undefined);
      return pay ? (pay.tiers ?? [pay]) : [];
    });
  return [...new Map(found.map((range) => [`${range.min} ${range.max} ${range.unit}`, range])).values()];
}

/** More than the pay, or somebody else's. */
const otherPay =
  /\b(?:total (?:compensation|rewards|package|cash|earnings)|(?:with|including|incl\.) (?:\w+ )?(?:bonus|commission|equity|overtime)|colleagues|customers|clients|competitors?|average|median|saved?|saves|inklusive (?:bonus|provision)|gesamtvergütung|zielgehalt|bonus compris|variable compris|con bonus|incluid[oa]s? (?:el )?(?:bonus|variable)|premie|z premią)\b/i;

/** What these hours pay is more than the pay. Over `foldInPlace`. */
const otherHours =
  /\b(?:nights?|sundays?|saturdays?|weekends?|overtime|bank holidays?|unsocial|shift (?:premium|allowance)|nacht\w*|sonntag\w*|samstag\w*|feiertag\w*|wochenend\w*|uberstunden|zuschlag\w*|de nuit|dimanches?|jours feries|supplementaires|nocturn[oa]s?|festivos?|domingos?|horas extras?|noturn[oa]s?|feriados?|zondag\w*|weekend\w*|toeslag\w*|overuren|notturn[oie]|festiv[ei]|domenic\w+|straordinari\w*|nocn\w+|niedziel\w*|nadgodzin\w*|nedeljom|prekovremen\w+)\b/;

/** The line; where a sentence of it speaks of other money, its other sentences. */
function ofThisPay(line: string): string[] {
  return isOtherPay(line) ? sentencesOf(line).filter((each) => !isOtherPay(each)) : [line];
}

function isOtherPay(said: string): boolean {
  return otherPay.test(said) || otherHours.test(foldInPlace(said));
}

/** In UTF-16 units: "United States (all other areas): USD $100,000 - $120,000", in a section about pay, needs no word for it. */
const longestPayLine = 140;

/** Of the same currency, for the same time, and neither is base and commission together. */
function isComparable(range: Range, label: Range): boolean {
  if (range.onTarget || label.onTarget) return false;
  if (range.currency !== undefined && label.currency !== undefined && range.currency !== label.currency) return false;
  if (range.unit !== undefined && label.unit !== undefined && range.unit !== label.unit) return false;
  const [one, other] = [top(range), top(label)];
  return one > 0 && other > 0 && one / other < 5 && other / one < 5;
}

/** The same within rounding ("$120k" for 119,600). A single figure within the other's range is no other figure. */
function isSame(range: Range, label: Range): boolean {
  if (range.min === undefined || range.max === undefined || range.min === range.max) return !isApart(range, label);
  return isClose(bottom(range), bottom(label)) && isClose(top(range), top(label));
}

function isApart(range: Range, label: Range): boolean {
  return bottom(range) > top(label) * 1.01 || top(range) < bottom(label) * 0.99;
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.01 * Math.max(one, other);
}

function top(range: Range): number {
  return range.max ?? range.min ?? 0;
}

function bottom(range: Range): number {
  return range.min ?? range.max ?? 0;
}

function lineWith(extraction: Extraction, words: string): string {
  const line = [...proseOf(extraction), ...linesOf(extraction)].find((each) => each.includes(words));
  return line !== undefined && line.length <= 220 ? line : words;
}
