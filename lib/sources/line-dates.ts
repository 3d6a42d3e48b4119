import type { Block } from '../page/block.ts';
import type { Claim } from '../posting/claim.ts';
import { findDates, parseDate } from '../values/date.ts';
import type { Reader } from './label-value.ts';
import { claim } from './source.ts';

export const FIELD_OF_DATE = { posted: 'datePosted', updated: 'dateModified', deadline: 'validThrough' } as const;

/** A day of the calendar says nothing of what happens on it: "18 Nov 2026", "18 Nov' 26". */
const CALENDAR = /\d{4}|['’] ?\d\d$/;

/** "3 days ago" alone, or between dots, under a headline is when it was posted. */
export function readBareAge(parts: readonly string[], when: Reader): Claim[] {
  const [age, ...others] = parts.flatMap((part) =>
    findDates(part, when.readAt).filter(({ text, kind }) => !kind && text === part.trim() && !CALENDAR.test(part)),
  );
  return age && others.length === 0 ? claim('datePosted', age.value, { source: 'headings', evidence: age.text }) : [];
}

/** "Posted 1 week ago" is said to the day where it stands in a `<time datetime>`. */
export function exactTime(block: Block, when: Reader): string | undefined {
  const times = block.element ? [...block.element.querySelectorAll('time[datetime]')].slice(0, 3) : [];
  const own = block.element?.tagName === 'TIME' ? [block.element] : times;
  const [only, ...more] = own.filter((time) => block.text.includes((time.textContent ?? '').replace(/\s+/g, ' ').trim()));
  return only && more.length === 0 ? parseDate(only.getAttribute('datetime') ?? '', when.readAt) : undefined;
}

/** Short lines with a figure that are looked at for a date; a page of postings has thousands. */
const MOST_DATED = 300;

/** "Posted 19 November 2026" on a short line elsewhere on the page, where no other line says another date of its kind. */
export function readLooseDates(blocks: readonly Block[], { readAt, dayFirst }: Reader): Claim[] {
  const lines = blocks.filter(
    ({ region, text, control }) => (region === 'main' || region === 'aside') && !control && text.length <= 100 && /\d/.test(text),
  );
  const dated = lines
    .slice(0, MOST_DATED)
    .flatMap(({ text }) =>
      findDates(text, readAt, dayFirst === undefined ? {} : { dayFirst }).filter(
        (date) => date.kind !== undefined && text.startsWith(date.text),
      ),
    );
  return (['posted', 'updated', 'deadline'] as const).flatMap((kind) => {
    const [date, ...others] = dated.filter((entry) => entry.kind === kind);
    const alone = date !== undefined && others.every(({ value }) => value === date.value);
    return alone ? claim(FIELD_OF_DATE[kind], date.value, { source: 'headings', evidence: date.text }) : [];
  });
}

/** So far behind the text its age may stand. */
const BEHIND = 4;

/** "2 days ago" as the one line of the page that is nothing but an age, between the headline and the end of the text; other jobs have one each. */
export function readLoneAge(
  blocks: readonly Block[],
  { head, description, readAt }: Reader & { head: number; description: readonly Block[] },
): Claim[] {
  const last = description.at(-1);
  const end = last ? blocks.indexOf(last) + BEHIND : 0;
  const ages = blocks
    .slice(head + 1, end + 1)
    .filter(({ region, text, control }) => region === 'main' && !control && text.length <= 40 && /\d/.test(text))
    .slice(0, MOST_DATED)
    .flatMap(({ text }) => findDates(text, readAt).filter((date) => date.text === text.trim() && !CALENDAR.test(text)));
  const [age, ...others] = ages;
  return age && others.length === 0 ? claim('datePosted', age.value, { source: 'headings', evidence: age.text }) : [];
}
