const dayMs = 86_400_000;

/** Stands for "no date" among days. */
export const noDay = -0x80000000;

/** Days since 1970 of the day that is written in front of an ISO date; a month counts as its first; `noDay` where there is none. */
export function dayOf(iso: string | undefined): number {
  if (iso?.[4] !== '-') return noDay;
  const ms = Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, iso[7] === '-' ? Number(iso.slice(8, 10)) : 1);
  return Number.isNaN(ms) ? noDay : Math.floor(ms / dayMs);
}

/** The user's own today. */
export function today(now: Date): number {
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayMs);
}
