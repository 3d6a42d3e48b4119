/** The day it is where the user is, ISO date: in Honolulu today's deadline is still ahead when it is tomorrow in Greenwich. */
export function userDay(now: Date): string {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

/**
 * The day that is written in front; undefined where none is or there is no such day: Chromium takes the 30th of February for the 2nd of March, Firefox
 * for nothing. The zone behind it is not applied: the day is the page's own.
 */
export function dayOf(date: string | undefined): string | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  const time = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}
