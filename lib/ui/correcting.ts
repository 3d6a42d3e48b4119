import type { FieldName, Posting } from '../posting/posting.ts';
import type { Corrections, Role } from '../roles/role.ts';
import type { Actions } from './view.ts';

/** What putting a role's fields right needs. */
export interface Correcting {
  role: Pick<Role, 'id' | 'corrections' | 'setAt'>;
  /** What was read, without the corrections. */
  read: <F extends FieldName>(field: F) => Posting[F] | undefined;
  set: Actions['set'];
}

/** The value that stands: the user's, else the one that was read. `null`: the user says that it is not stated. */
export function standing<F extends FieldName>({ role, read }: Correcting, field: F): Posting[F] | null | undefined {
  const own = role.corrections[field] as Posting[F] | null | undefined;
  return own === undefined ? read(field) : own;
}

/** Corrections with these values; one that says what was read anyway is none, and `undefined` takes one away. */
export function withCorrections(
  { role, read }: Correcting,
  values: readonly (readonly [FieldName, Posting[FieldName] | null | undefined])[],
): Corrections {
  const kept = Object.entries(role.corrections).filter(([field]) => !values.some(([changed]) => changed === field));
  const added = values.filter(([field, value]) => value !== undefined && !isRead(read(field), value));
  return Object.fromEntries([...kept, ...added]) as Corrections;
}

function isRead(read: unknown, value: unknown): boolean {
  return value === null ? read === undefined : JSON.stringify(read) === JSON.stringify(value);
}
