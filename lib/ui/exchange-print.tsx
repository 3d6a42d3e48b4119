import { factsOf } from '../posting/corrected.ts';
import type { Role } from '../roles/role.ts';
import { CleanView } from './clean-view.tsx';
import { dateWords } from './dates.ts';
import type { Exchange } from './exchange.ts';
import { summaryRows } from './rows.ts';
import { statusWords } from './words.ts';

export interface PrintSheetProps {
  printed: NonNullable<Exchange['printed']>;
  now: Date;
}

/** What lies on paper; nothing of it shows on the screen, and nothing else on the paper (`styles/print.css`). */
export function PrintSheet({ printed: { roles, full, left }, now }: PrintSheetProps) {
  return (
    <div class="print-sheet">
      {full ? roles.map((role) => <InFull key={role.id} role={role} now={now} />) : <List roles={roles} now={now} />}
      {left > 0 && <p>{left.toLocaleString('en')} older roles are not printed.</p>}
    </div>
  );
}

function List({ roles, now }: { roles: readonly Role[]; now: Date }) {
  return (
    <table>
      <thead>
        <tr>
          <th>Role</th>
          <th>Where</th>
          <th>Pay</th>
          <th>Deadline</th>
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => {
          const { title, hiringOrganization, jobLocation, baseSalary, validThrough } = factsOf(role);
          return (
            <tr key={role.id}>
              <td>
                <bdi>{title?.value ?? 'Title not stated'}</bdi>
                <br />
                <bdi>{hiringOrganization?.value.name}</bdi>
              </td>
              <td>{jobLocation?.value.map(({ text }) => text).join(' · ')}</td>
              <td>{baseSalary?.value.text}</td>
              <td>{validThrough && dateWords(validThrough.value, now)}</td>
              <td>{statusWords[role.status]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function InFull({ role, now }: { role: Role; now: Date }) {
  const facts = factsOf(role);
  return (
    <article>
      <h1>
        <bdi>{facts.title?.value ?? 'Title not stated'}</bdi>
      </h1>
      <p>
        <bdi>{facts.hiringOrganization?.value.name}</bdi>
      </p>
      <dl>
        {summaryRows(facts, role.findings, now).map(({ label, values, absent }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {values.length > 0
                ? values.map(({ before = '', text, rest }) => `${before}${rest ? rest.join(' · ') : text}`).join(' · ')
                : absent}
            </dd>
          </div>
        ))}
        <div>
          <dt>Status</dt>
          <dd>{statusWords[role.status]}</dd>
        </div>
        {role.addresses[0] && (
          <div>
            <dt>Page</dt>
            <dd>{role.addresses[0]}</dd>
          </div>
        )}
      </dl>
      {role.note && <p class="own-note">{role.note}</p>}
      {facts.description && <CleanView posting={facts} />}
    </article>
  );
}
