const dayMs = 86_400_000;

/** Whole days from an ISO date to a moment; negative where the date is ahead; undefined where it is no date. */
export function daysSince(iso: string, now: Date): number | undefined {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? undefined : Math.floor((now.getTime() - at) / dayMs);
}

/** Whole days from one ISO date to another; undefined where either is no date. */
export function daysFromTo(from: string, to: string): number | undefined {
  const end = Date.parse(to);
  return Number.isNaN(end) ? undefined : daysSince(from, new Date(end));
}

/**
 * Whether a closing date is over wherever the employer sits. A bare date lasts to the end of its day in the last time zone
 * (UTC-12), so 36 hours from its start in UTC.
 */
export function isOver(iso: string, now: Date): boolean {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return false;
  return now.getTime() > at + (iso.length <= 10 ? 1.5 * dayMs : 0);
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "3 May 2026". The date as the page gives it, not moved to the reader's time zone. */
export function dayInWords(iso: string): string {
  const day = Date.parse(iso.slice(0, 10));
  return Number.isNaN(day) ? iso : dayFormat.format(new Date(day));
}

/** "59 days ago", "today", "in 3 days". */
export function agoInWords(days: number): string {
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days > 0 ? `${count} ago` : `in ${count}`;
}
