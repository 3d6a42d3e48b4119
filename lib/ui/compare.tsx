import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { findShared } from '../compare/shared-words.ts';
import { type YearlyPay, yearlyPay } from '../compare/yearly-pay.ts';
import { factsOf } from '../posting/corrected.ts';
import type { Facts } from '../posting/posting.ts';
import type { Role } from '../roles/role.ts';
import { dateWords, ownDay } from './dates.ts';
import { summaryRows } from './rows.ts';
import { useKeys } from './use-keys.ts';
import { amountWords } from './value-words.ts';
import { count, severityWords, statusWords } from './words.ts';

export interface CompareProps {
  /** Two to four. Escape closes as the button does. */
  roles: readonly Role[];
  now: Date;
  onOpen?: ((id: string) => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** Two to four saved roles beside each other: a column each, a row for each thing they can be compared by. */
export function Compare({ roles, now, onOpen, onClose }: CompareProps) {
  const [yearly, setYearly] = useState(false);
  const root = useKeys<HTMLElement>({ Escape: () => (onClose ? onClose() : false) });
  const columns = roles.map((role) => ({ role, facts: factsOf(role) }));
  return (
    <section class="compare" aria-label="Roles compared" ref={root}>
      <p class="buttons">
        {onClose && (
          <button type="button" class="quiet" onClick={onClose}>
            <span aria-hidden="true">← </span>Back
          </button>
        )}
        <label>
          <input type="checkbox" checked={yearly} onChange={() => setYearly(!yearly)} /> Show pay a year too, by our conversion
        </label>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="frame" tabIndex={0} aria-label="Comparison, scrolls sideways">
        <table class={`of-${roles.length}`}>
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden-words">What</span>
              </th>
              {columns.map(({ role, facts }) => (
                <th scope="col" key={role.id}>
                  <Head role={role} facts={facts} onOpen={onOpen} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <FactRows columns={columns} now={now} yearly={yearly} />
            <SkillRows columns={columns} />
            <OwnRows columns={columns} now={now} />
          </tbody>
        </table>
      </section>
    </section>
  );
}

interface Column {
  role: Role;
  facts: Facts;
}

function Head({ role, facts, onOpen }: Column & Pick<CompareProps, 'onOpen'>) {
  const title = facts.title?.value ?? 'Title not stated';
  const employer = facts.hiringOrganization?.value.name ?? 'Employer not stated';
  return (
    <>
      {onOpen ? (
        <button type="button" class="quiet" title={title} onClick={() => onOpen(role.id)}>
          <bdi>{title}</bdi>
        </button>
      ) : (
        <bdi>{title}</bdi>
      )}
      <span class="second" title={employer}>
        <bdi>{employer}</bdi>
      </span>
    </>
  );
}

function Line({ label, cells }: { label: string; cells: readonly ComponentChildren[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

const none = <span class="muted">not stated</span>;

/** The summary's rows, in its order, where one of the roles has them. Skills stand apart. */
function FactRows({ columns, now, yearly }: { columns: readonly Column[]; now: Date; yearly: boolean }) {
  const rows = columns.map(({ role, facts }) => summaryRows(facts, role.findings, now));
  const labels = ['Where', 'From', 'Type', 'Pay', 'Posted', 'Closes', 'Starts', 'Team', 'Speaks', 'Visa'];
  return labels
    .filter((label) => rows.some((own) => own.some((row) => row.label === label)))
    .map((label) => (
      <Line
        key={label}
        label={label}
        cells={columns.map(({ facts }, index) => (
          <>
            <bdi>{wordsOf(rows[index]?.find((row) => row.label === label)?.values ?? []) || none}</bdi>
            {label === 'Pay' && yearly && <Yearly facts={facts} />}
          </>
        ))}
      />
    ));
}

function wordsOf(
  values: readonly { text: string; before?: string | undefined; rest?: string[] | undefined; doubt?: string | undefined }[],
): string {
  return values.map(({ text, before = '', rest, doubt }) => `${before}${rest ? rest.join(' · ') : text}${doubt ? '?' : ''}`).join(' · ');
}

/** Never from one currency into another. */
function Yearly({ facts }: { facts: Facts }) {
  const pay = facts.baseSalary && yearlyPay(facts.baseSalary.value);
  if (!pay) return facts.baseSalary ? <span class="conversion muted">no yearly figure: no currency or unit is given</span> : null;
  if (pay.times === 1) return null;
  return (
    <span class="conversion muted">
      {yearlyWords(pay)} a year (× {pay.times.toLocaleString('en')} {units[pay.times]}, our conversion)
    </span>
  );
}

const units: Readonly<Record<number, string>> = { 2080: 'hours', 260: 'days', 52: 'weeks', 12: 'months' };

function yearlyWords({ min, max, currency }: YearlyPay): string {
  return amountWords({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) }, currency);
}

function SkillRows({ columns }: { columns: readonly Column[] }) {
  const required = findShared(columns.map(({ facts }) => facts.skills?.value.required ?? []));
  const preferred = columns.map(({ facts }) => facts.skills?.value.preferred ?? []);
  return (
    <>
      {required.common.length > 0 && (
        <tr>
          <th scope="row">All ask</th>
          <td colSpan={columns.length}>{required.common.join(' · ')}</td>
        </tr>
      )}
      <Line
        label={required.common.length > 0 ? 'Also asks' : 'Asks'}
        cells={required.others.map((list) => list.join(' · ') || <span class="muted">nothing else</span>)}
      />
      {preferred.some((list) => list.length > 0) && <Line label="Preferred" cells={preferred.map((list) => list.join(' · ') || none)} />}
    </>
  );
}

function OwnRows({ columns, now }: { columns: readonly Column[]; now: Date }) {
  const cells = (cell: (role: Role) => ComponentChildren) => columns.map(({ role }) => cell(role));
  return (
    <>
      <Line
        label="To know"
        cells={cells(({ findings }) =>
          findings.length === 0 ? (
            <span class="muted">nothing</span>
          ) : (
            <ul>
              {findings.map(({ check, message, severity }) => (
                <li key={check + message}>
                  {message} <span class="severity">{severityWords[severity]}</span>
                </li>
              ))}
            </ul>
          ),
        )}
      />
      <Line
        label="Status"
        cells={cells(({ status, history }) => `${statusWords[status]}, ${dateWords(ownDay(history.at(-1)?.at ?? ''), now)}`)}
      />
      <Line
        label="Next"
        cells={cells(({ nextStep }) =>
          nextStep ? (
            [nextStep.what, nextStep.on && dateWords(nextStep.on, now)].filter(Boolean).join(', ')
          ) : (
            <span class="muted">nothing</span>
          ),
        )}
      />
      <Line
        label="Rating"
        cells={cells(({ rating }) => (rating === undefined ? <span class="muted">not rated</span> : `${rating} of 5`))}
      />
      <Line label="Tags" cells={cells(({ tags }) => tags.join(' · ') || <span class="muted">none</span>)} />
      <Line label="Found at" cells={cells(({ addresses }) => count(addresses.length, 'address', 'addresses'))} />
    </>
  );
}
