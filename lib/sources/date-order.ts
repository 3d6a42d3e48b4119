import type { Page } from '../page/page.ts';
import { parsePlaces } from '../values/place.ts';

const SLASHED = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?![\d/-])/g;
/** Languages, and countries of English, in which the day stands first. "en" may be either. */
const DAY_FIRST = /^(?:de|fr|es|pt|nl|it|pl|sr)(?!-us)\b|^en-(?:gb|ie|au|nz|in|za)\b/;

/**
 * Whether the page writes the day before the month: as one of its own dates proves (13/11/2026), else as its language does, or where it is.
 * Undefined where neither tells, where two dates disagree, or where a date belies the language.
 */
export function dayFirst(page: Page, values: readonly string[]): boolean | undefined {
  const proofs = new Set(
    values
      .flatMap((value) => [...value.matchAll(SLASHED)])
      .flatMap(([, first, second]) => (Number(first) > 12 ? [true] : Number(second) > 12 ? [false] : [])),
  );
  if (proofs.size > 0) return proofs.size === 1 ? proofs.has(true) : undefined;
  const language = (page.document.documentElement?.getAttribute('lang') ?? '').toLowerCase().replace('_', '-');
  if (DAY_FIRST.test(language) || (/^(?:en\b|$)/.test(language) && isBritish(page, values))) return true;
  // Templates call themselves "en-US" all over the world: that proves nothing. A town in the United States does.
  return /^(?:en\b|$)/.test(language) && isAmerican(values) ? false : undefined;
}

/** British pay in pounds, or a host in the United Kingdom, Ireland, Australia or New Zealand. */
function isBritish({ url }: Page, values: readonly string[]): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return /\.(?:uk|ie|au|nz)$/.test(host) || values.some((value) => /^\D{0,20}£ ?\d/.test(value));
}

/** Whether towns stand among the values, and each with a state of the United States. */
function isAmerican(values: readonly string[]): boolean {
  const towns = values
    .filter((value) => value.length <= 60 && value.includes(','))
    .flatMap((value) => parsePlaces(value.replace(/^[^:,]{2,30}: +/, '')))
    .filter(({ locality, region, country }) => locality !== undefined && region !== undefined && country !== undefined);
  return towns.length > 0 && towns.every(({ country }) => country === 'US');
}
