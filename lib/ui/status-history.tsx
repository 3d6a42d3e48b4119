import type { Role } from '../roles/role.ts';
import { dateWords, ownDay } from './dates.ts';
import { count, statusWords } from './words.ts';

const dayMs = 86_400_000;

/** "Applied 3 May 2026 (59 days ago), 12 days after saving", and behind it every status with its day. */
export function StatusHistory({ role, now }: { role: Pick<Role, 'history' | 'savedAt' | 'status'>; now: Date }) {
  const last = role.history.at(-1);
  if (!last) return null;
  const words = `${statusWords[last.status]} ${dateWords(ownDay(last.at), now)}${sinceSaving(role.savedAt, last)}`;
  if (role.history.length < 2) return <p class="status-history muted">{words}</p>;
  return (
    <details class="status-history">
      <summary>{words}</summary>
      <ol>
        {role.history.map(({ status, at }, index) => (
          <li key={`${index} ${at}`}>
            <span class={`status ${status}`}>
              <span class="status-dot" aria-hidden="true" />
              {statusWords[status]}
            </span>{' '}
            <span class="muted">{dateWords(ownDay(at), now)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function sinceSaving(savedAt: string, { status, at }: Role['history'][number]): string {
  if (status === 'saved') return '';
  const days = Math.round((Date.parse(ownDay(at)) - Date.parse(ownDay(savedAt))) / dayMs);
  if (!Number.isFinite(days) || days < 0) return '';
  return days === 0 ? ', on the day of saving' : `, ${count(days, 'day')} after saving`;
}
