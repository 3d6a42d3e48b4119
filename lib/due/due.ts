/** What is looked at of a role; a row of the store is one. */
export interface Dated {
  id: string;
  status: string;
  title?: string | undefined;
  employer?: string | undefined;
  /** ISO 8601, as the posting has it. */
  deadline?: string | undefined;
  nextStep?: { what: string; on?: string | undefined } | undefined;
}

/** A day on which something is to be done, or had to be. */
export interface Due {
  role: Pick<Dated, 'id' | 'title' | 'employer'>;
  kind: 'deadline' | 'next-step';
  /** The step in the user's words; undefined for a deadline. */
  what?: string | undefined;
  /** ISO date. */
  on: string;
  /** Whole days from the user's today; negative: overdue. */
  days: number;
}

/** What is close enough for the toolbar and for a reminder. */
export const soonDays = 3;
/** A deadline that was missed longer ago than this is no news. A step of one's own stays until it is done. */
const staleDays = 14;
const dayMs = 86_400_000;

/**
 * The deadlines and next steps of these roles, the earliest first. A deadline is one for roles that are not applied to yet; rejected and
 * archived ones have neither. What has no day is left out.
 */
export function findDue(roles: readonly Dated[], now: Date): Due[] {
  return roles
    .flatMap((role) => [deadlineOf(role, now), stepOf(role, now)])
    .filter((due) => due !== undefined)
    .sort((a, b) => a.days - b.days || (a.role.title ?? '').localeCompare(b.role.title ?? ''));
}

/** What the toolbar counts and a reminder tells: within three days; of what is overdue only one's own steps, which one can tick off. */
export function isSoon({ kind, days }: Due): boolean {
  return days <= soonDays && (days >= 0 || kind === 'next-step');
}

function deadlineOf(role: Dated, now: Date): Due | undefined {
  const due = role.status === 'saved' ? dueOn(role, role.deadline, now) : undefined;
  return due && due.days >= -staleDays ? { ...due, kind: 'deadline' } : undefined;
}

function stepOf(role: Dated, now: Date): Due | undefined {
  const due = role.status === 'archived' || role.status === 'rejected' ? undefined : dueOn(role, role.nextStep?.on, now);
  return due && { ...due, kind: 'next-step', what: role.nextStep?.what };
}

function dueOn({ id, title, employer }: Dated, date: string | undefined, now: Date): Omit<Due, 'kind'> | undefined {
  const on = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  const day = on ? Date.parse(`${on}T00:00:00Z`) : Number.NaN;
  // Chromium takes the 30th of February for the 2nd of March; the calendar file has no such day either.
  if (on === undefined || Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== on) return undefined;
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return { role: { id, title, employer }, on, days: Math.round((day - today) / dayMs) };
}
