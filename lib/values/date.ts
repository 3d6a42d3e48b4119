import { after, before, dayBefore, joints, kinds, months, one, openEnded, sameDay, units } from './date-words.ts';
import { furtherAfter, furtherBefore, furtherKinds, furtherMonths, furtherUnits, REIWA_ZERO, reiwa, yearFirst } from './further-dates.ts';
import { foldInPlace, inPlace } from './text.ts';

export type DateKind = keyof typeof kinds;

interface Found {
  value: string;
  index: number;
  length: number;
}

const monthNumber = numbers(months.split('\n').map((words, i) => [i + 1, `${furtherMonths[i]} ${words}`]));
const unitMinutes = numbers(units.map(([minutes, words], i) => [minutes, `${furtherUnits[i]} ${words}`]));
/** "Apply before 11:55 pm on Sunday 6 December": what may stand between the words and the day. */
const HOUR_AND_DAY =
  '(?:,? (?:at )?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?|hrs|hours|uhr)?|midnight|midday|noon)(?: \\([a-z]{2,4}\\))?,?(?: on)?)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?';
const kindWords = Object.entries(kinds).map(([kind, words]) => [kind, `${inPlace(words)}|${furtherKinds[kind as DateKind]}`] as const);
const kindBefore = kindWords.map(([kind, words]): [string, RegExp] => [
  kind,
  new RegExp(`(?:^|[^a-z])((?:${words}) ?:?(?: (?:${joints}))?:?(?: [a-z]{3,12},)?${HOUR_AND_DAY} {0,2})$`),
]);
/** "vor 5 Tagen veröffentlicht", "3 dagen geleden geplaatst", "2 giorni fa · aggiornato" is another thing. */
const kindAfter = kindWords.map(([kind, words]): [string, RegExp] => [kind, new RegExp(`^ (?:${words})(?![a-z])`)]);
const anyKind = kindWords.map(([, words]) => words).join('|');

const iso =
  /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[t ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)? ?(z+|utc|gmt|[+-]\d\d:?\d\d)?)?/g;
const dayMonth = /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|\.|o)?[ -]?(?:of |de )?(\p{L}{3,12})\.?,?[ -]?(?:del? )?(\d{4})(?!\d)/gu;
/** "18 Dec' 26": the mark says that the figure is a year. */
const shortYear = /(?<![\d.])(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.? ?' ?(\d\d)(?!\d)/g;
const monthDay = /(?<![a-z])([a-z]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/g;
/** What Java writes of a date: "Mon Nov 09 00:00:00 UTC 2026" (SuccessFactors). */
const java = /(?<![a-z])([a-z]{3}) (\d{1,2}) \d\d:\d\d:\d\d (?:[a-z]{3,4}|gmt[+-]\d{1,2}:?\d\d) (\d{4})(?!\d)/g;
const dotted = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d)(?!\d|\.\d)/g;
const slashed = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])/g;
const epoch = /^(?:\d{10}|\d{13})$/;
const relative = new RegExp(
  `(?<![a-z\\d])((?:${openEnded}) )?(?:(${before}|${furtherBefore}) )?(?:(\\d{1,3})|${one}) ?(\\+)? ?(\\p{L}{1,12})(?: (${after}|${furtherAfter}))?(?![\\p{L}\\d])`,
  'gu',
);
const dayWord = new RegExp(`(?<![a-z])(?:(${sameDay})|(${dayBefore}))(?![a-z])`, 'g');
const dayWordAlone = new RegExp(`^(?:(?:${anyKind}):? ?)?(?:${sameDay}|${dayBefore})[.!]?$`);

/**
 * The one date that a short text states, as 'YYYY-MM-DD', or date and time with its zone where both stand there in digits
 * (the zone is kept: the day is the page's own). Phrases like "3 days ago" count whole UTC days back from `now`.
 * Undefined: no year, two different dates, an impossible date, 5/6/2026 without `dayFirst`, "30+ days ago", "2 months ago".
 */
export function parseDate(text: string, now: Date, options: { dayFirst?: boolean } = {}): string | undefined {
  const plain = foldInPlace(text.trim());
  if (plain.length > 120) return undefined;
  if (epoch.test(plain)) return parseEpoch(plain, now);
  const found = [...absolutes(plain, now, options.dayFirst), ...relatives(plain, now)];
  if (dayWordAlone.test(plain)) found.push(...dayWords(plain, now));
  return new Set(found.map((date) => date.value)).size === 1 ? found[0]?.value : undefined;
}

/**
 * The dates inside a longer line, in its order, with the words that say them ("Posted 59 days ago") and what kind of date
 * the word right before makes them. "today" and "yesterday" count only behind such a word.
 */
export function findDates(
  text: string,
  now: Date,
  options: { dayFirst?: boolean } = {},
): { value: string; text: string; kind?: DateKind }[] {
  const plain = foldInPlace(text);
  const sure = [...absolutes(plain, now, options.dayFirst), ...relatives(plain, now)].map((date) => withKind(text, plain, date));
  const words = dayWords(plain, now)
    .map((date) => withKind(text, plain, date))
    .filter((date) => date.kind);
  return [...sure, ...words].sort((a, b) => a.index - b.index).map(({ index: _, ...date }) => date);
}

function withKind(
  text: string,
  plain: string,
  { value, index, length }: Found,
): { value: string; text: string; index: number; kind?: DateKind } {
  const lead = plain.slice(Math.max(0, index - 50), index);
  for (const [kind, pattern] of kindBefore) {
    const words = pattern.exec(lead)?.[1];
    if (!words) continue;
    return { value, kind: kind as DateKind, index, text: text.slice(index - words.length, index + length).trim() };
  }
  const tail = plain.slice(index + length, index + length + 30);
  for (const [kind, pattern] of kindAfter) {
    const words = pattern.exec(tail)?.[0];
    if (words) return { value, kind: kind as DateKind, index, text: text.slice(index, index + length + words.length).trim() };
  }
  return { value, index, text: text.slice(index, index + length).trim() };
}

function absolutes(plain: string, now: Date, dayFirst: boolean | undefined): Found[] {
  const say = (m: RegExpMatchArray, year: string | undefined, month: number | undefined, day: string | undefined, time = '') =>
    found(m, calendarDate(Number(year), month, Number(day), now), time);
  return [
    ...collect(plain, iso, (m) => say(m, m[1], Number(m[3]), m[4], zonedTime(m))),
    ...collect(plain, dayMonth, (m) => say(m, m[3], monthNumber.get(m[2] ?? ''), m[1])),
    ...collect(plain, shortYear, (m) => say(m, fullYear(m[3]), monthNumber.get(m[2] ?? ''), m[1])),
    ...collect(plain, monthDay, (m) => say(m, m[3], monthNumber.get(m[1] ?? ''), m[2])),
    ...collect(plain, java, (m) => say(m, m[3], monthNumber.get(m[1] ?? ''), m[2])),
    ...collect(plain, yearFirst, (m) => say(m, m[1], monthNumber.get(m[2] ?? '') ?? Number(m[2]), m[3])),
    ...collect(plain, reiwa, (m) => say(m, String(REIWA_ZERO + (m[1] === '元' ? 1 : Number(m[1]))), Number(m[2]), m[3])),
    ...collect(plain, dotted, (m) => say(m, fullYear(m[3]), Number(m[2]), m[1])),
    ...collect(plain, slashed, (m) => {
      const order = slashOrder(Number(m[1]), Number(m[3]), m[4]?.length === 2, dayFirst);
      return order && say(m, fullYear(m[4]), order.month, String(order.day));
    }),
  ];
}

/** Only one order is possible, or the caller knows the site's. Two-digit years could also lead (26/10/25), so then only 8/23/26. */
function slashOrder(a: number, b: number, shortYear: boolean, dayFirst: boolean | undefined): { day: number; month: number } | undefined {
  if (a > 12 && (!shortYear || dayFirst)) return { day: a, month: b };
  if (b > 12) return { day: b, month: a };
  if (a === b || dayFirst === true) return a > 12 ? undefined : { day: a, month: b };
  return dayFirst === false ? { day: b, month: a } : undefined;
}

function relatives(plain: string, now: Date): Found[] {
  return collect(plain, relative, (m) => {
    const minutes = unitMinutes.get(m[5] ?? '');
    if (minutes === undefined || m[1] || m[4] || !(m[2] || m[6])) return undefined;
    return found(m, daysBefore(now, (Number(m[3] ?? 1) * minutes) / 1440));
  });
}

function dayWords(plain: string, now: Date): Found[] {
  return collect(plain, dayWord, (m) => found(m, daysBefore(now, m[1] ? 0 : 1)));
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 864e5).toISOString().slice(0, 10);
}

function parseEpoch(digits: string, now: Date): string | undefined {
  const at = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  return plausibleYear(at.getUTCFullYear(), now) ? at.toISOString().replace('.000', '') : undefined;
}

function calendarDate(year: number, month: number | undefined, day: number, now: Date): string | undefined {
  if (!month || !plausibleYear(year, now)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** Job boards are no older than 1990; "validThrough" ten years on is seen, twenty is a typing error. */
function plausibleYear(year: number, now: Date): boolean {
  return year >= 1990 && year <= now.getUTCFullYear() + 20;
}

function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

/** ISO time of day and zone; empty without a zone, or where the hour cannot be. "ZZ" is seen in feeds. */
function zonedTime([, , , , , hour, minute, second, zone]: RegExpMatchArray): string {
  if (!hour || !zone || Number(hour) > 23 || Number(minute) > 59) return '';
  const offset = /\d/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return `T${hour}:${minute}:${second ?? '00'}${offset}`;
}

function found(match: RegExpMatchArray, day: string | undefined, time = ''): Found | undefined {
  return day ? { value: day + time, index: match.index ?? 0, length: match[0].length } : undefined;
}

function collect(plain: string, pattern: RegExp, read: (match: RegExpMatchArray) => Found | undefined): Found[] {
  return [...plain.matchAll(pattern)].map(read).filter((date) => date !== undefined);
}

function numbers(lines: [number, string][]): Map<string, number> {
  return new Map(lines.flatMap(([n, words]) => words.split(' ').map((word): [string, number] => [word, n])));
}
