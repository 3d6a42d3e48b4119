import { calendarFoot, calendarHead, entriesOf } from '../exchange/calendar.ts';
import type { Role } from '../roles/role.ts';

/** The dates ahead of these roles as an iCalendar file; one without entries where there are none. */
export function datesFile(roles: readonly Role[], now: Date): string {
  const today = now.toISOString().slice(0, 10);
  return [calendarHead, ...roles.map((role) => entriesOf(role, today)), calendarFoot].join('');
}
