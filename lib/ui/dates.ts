const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const dayMs = 86_400_000;

/**
 * "3 May 2026 (59 days ago)", from an ISO 8601 date, or date and time. A time of day is left out: pages rarely mean it.
 * A month ("2026-09") stays a month; what is no ISO date comes back as it is.
 */
export function dateWords(iso: string, now: Date): string {
  if (/^\d{4}-\d{2}$/.test(iso)) return monthFormat.format(new Date(`${iso}-01T00:00:00Z`));
  const day = parseDay(iso);
  return day === undefined ? iso : `${dayFormat.format(day)} (${relative.format(daysFrom(day, now), 'day')})`;
}

/** "3 May 2026". What is no ISO date comes back as it is. */
export function dayWords(iso: string): string {
  const day = parseDay(iso);
  return day === undefined ? iso : dayFormat.format(day);
}

/** "3 May", with the year where it is not this one: for lists. */
export function shortDate(iso: string, now: Date): string {
  const day = parseDay(iso);
  if (day === undefined) return iso;
  return new Date(day).getUTCFullYear() === now.getFullYear() ? shortFormat.format(day) : dayFormat.format(day);
}

/**
 * The reader's own day of a moment, as an ISO date, for what they or their browser did: what is saved at nine in the evening in New York
 * was saved that day, and not the next, which it is by then in UTC. What is no time of day comes back as it is.
 */
export function ownDay(iso: string): string {
  const at = new Date(iso);
  if (!iso.includes('T') || Number.isNaN(at.getTime())) return iso;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Midnight UTC of the day that is written in front, in ms. The zone behind it is not applied: the day is the page's own. */
function parseDay(iso: string): number | undefined {
  const written = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  const ms = written ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Whole days from the user's today to `day`; negative in the past. */
function daysFrom(day: number, now: Date): number {
  return Math.round((day - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / dayMs);
}
