import type { Claim } from '../posting/claim.ts';
import { findDates } from '../values/date.ts';
import type { Reader } from './label-value.ts';
import { claim } from './source.ts';

/** "Open & closing dates: 11/16/2026 to 11/30/2026". */
export const PERIOD =
  /^(?:open(?:ing)? & closing dates|application period|posting (?:period|dates)|bewerbungszeitraum|hakuaika|ansokningsperiod|soknadsperiode|periodo de inscripcion|plazo de inscripcion|掲載期間|募集期間|応募期間|접수기간|报名时间)$/;

/** Both dates of such a period; none where it says one, or more than two. */
export function readPeriod({ label, value }: { label: string; value: string }, { readAt, dayFirst }: Reader): Claim[] {
  const [opens, closes, ...more] = findDates(value, readAt, dayFirst === undefined ? {} : { dayFirst });
  const from = { source: 'labels' as const, evidence: `${label}: ${value}` };
  if (!opens || !closes || more.length > 0 || closes.value < opens.value) return [];
  return [...claim('datePosted', opens.value, from), ...claim('validThrough', closes.value, from)];
}
