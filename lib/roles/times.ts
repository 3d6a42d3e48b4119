/**
 * Orders two times as ISO 8601 has them: negative where `a` is earlier. Other browsers and files write the same moment in more than one way
 * (`Z`, `+02:00`, with and without milliseconds); what is no date at all comes first. Two ways of one moment are told apart by their letters,
 * so that the order is total and a merge has one outcome.
 */
export function compareTimes(a: string, b: string): number {
  if (a === b) return 0;
  // The store's own form, by far the most often: letters in the order of time.
  if (isPlain(a) && isPlain(b)) return a < b ? -1 : 1;
  const [first, second] = [momentOf(a), momentOf(b)];
  if (first !== second) return first - second;
  return a < b ? -1 : 1;
}

/** Orders two roles by the time of saving, first saved first; of one moment (a table that was imported) by their ids, so that it is one order everywhere. */
export function compareSaved(a: { id: string; savedAt: string }, b: { id: string; savedAt: string }): number {
  return compareTimes(a.savedAt, b.savedAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function earlierOf(a: string, b: string): string {
  return compareTimes(a, b) <= 0 ? a : b;
}

export function laterOf(a: string, b: string): string {
  return compareTimes(a, b) >= 0 ? a : b;
}

function isPlain(time: string): boolean {
  return time.length === 24 && time.endsWith('Z') && time < '9';
}

// Far below every date, and finite: a difference of two infinities is no number.
const never = -1e16;

function momentOf(time: string): number {
  const moment = Date.parse(time);
  return Number.isNaN(moment) ? never : moment;
}
