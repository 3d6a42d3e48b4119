import type { Due } from '../due/due.ts';
import { dateWords } from './dates.ts';

export interface ComingUpProps {
  /** As `findDue` gives it: the earliest first. */
  due: readonly Due[];
  now: Date;
  onOpen: (id: string) => void;
  /** Writes all of these dates as an .ics file; without it there is no such button. */
  onDates?: (() => void) | undefined;
  /** Whether reminders are on; without `onReminders` nothing is said of them. */
  reminders?: boolean | undefined;
  /** Called within the click: the browser's permission is asked for at once. */
  onReminders?: ((on: boolean) => void) | undefined;
}

/** Deadlines and next steps of all roles: what is overdue, then today, this week, later. */
export function ComingUp({ due, now, onOpen, onDates, reminders = false, onReminders }: ComingUpProps) {
  return (
    <section class="coming-up" aria-label="Coming up">
      {due.length === 0 && <p class="muted empty">Nothing is due. Deadlines of saved roles and your next steps with a date stand here.</p>}
      {groups.map(({ heading, holds }) => {
        const own = due.filter(({ days }) => holds(days));
        return (
          own.length > 0 && (
            <section key={heading} aria-label={heading}>
              <h2>{heading}</h2>
              <ul>
                {own.map((each) => (
                  <li key={`${each.role.id} ${each.kind}`}>
                    <DueRow due={each} now={now} onOpen={onOpen} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p class="buttons">
        {onDates && due.length > 0 && (
          <button type="button" class="quiet" onClick={onDates}>
            All dates as .ics
          </button>
        )}
        {onReminders && (
          <button type="button" class="quiet" aria-pressed={reminders} onClick={() => onReminders(!reminders)}>
            {reminders ? 'Reminders are on' : 'Remind me with a notification'}
          </button>
        )}
      </p>
    </section>
  );
}

const groups: readonly { heading: string; holds: (days: number) => boolean }[] = [
  { heading: 'Overdue', holds: (days) => days < 0 },
  { heading: 'Today', holds: (days) => days === 0 },
  { heading: 'Within a week', holds: (days) => days > 0 && days <= 7 },
  { heading: 'Later', holds: (days) => days > 7 },
];

function DueRow({ due: { role, kind, what, on, days }, now, onOpen }: { due: Due; now: Date; onOpen: (id: string) => void }) {
  return (
    <button type="button" class="list-row" onClick={() => onOpen(role.id)}>
      <span class="line">
        <bdi class="row-title" title={what}>
          {kind === 'deadline' ? 'Apply by' : what || 'Next step'}
        </bdi>
        <span class={days < 0 ? 'nowrap overdue' : 'nowrap muted'}>{dateWords(on, now)}</span>
      </span>
      <span class="line second">
        <span class="row-facts">
          <bdi>{role.title ?? 'Title not stated'}</bdi>
          {role.employer && (
            <>
              {' · '}
              <bdi>{role.employer}</bdi>
            </>
          )}
        </span>
      </span>
    </button>
  );
}
