import { calendarFoot, calendarHead, entriesOf } from '../exchange/calendar.ts';
import { userDay } from '../exchange/day.ts';
import type { Role } from '../roles/role.ts';

/** The dates ahead of these roles as an iCalendar file; one without entries where there are none. */
export function datesFile(roles: readonly Role[], now: Date): string {
  const today = userDay(now);
  return [calendarHead, ...roles.map((role) => entriesOf(role, today)), calendarFoot].join('');
}
