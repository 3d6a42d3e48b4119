import type { ClaimedDate } from '../posting/sighting.ts';
import { daysFromTo } from './days.ts';

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "3 October 2026", in the reader's own time zone: it is their day, not the page's. */
export function daySeen(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : dayFormat.format(at);
}

/** Days that a date may be moved by time zones and by a crawler's clock without anybody having meant it. */
const idleDays = 2;

/** Days from one stated date to a later one, as far as that is sure; undefined where they may be the same day. */
export function sureDaysBetween(
  from: Pick<ClaimedDate, 'value' | 'slackDays'>,
  to: Pick<ClaimedDate, 'value' | 'slackDays'>,
): number | undefined {
  const days = daysFromTo(from.value, to.value);
  return days !== undefined && days > from.slackDays + to.slackDays + idleDays ? days : undefined;
}
