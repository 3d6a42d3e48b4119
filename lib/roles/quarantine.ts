import * as z from 'zod/mini';
import type { Role } from './role.ts';
import { roleSchema } from './schema.ts';
import { nextSeq, type Step, take } from './step.ts';
import type { SetAside, StoredRole } from './stored.ts';

/** A record's role, or what is wrong with the record. */
export type Checked = { role: Role } | { reason: string };

/** Checks a stored record against its description. */
export function check(record: unknown): Checked {
  const { id, role } = record as Partial<StoredRole>;
  const parsed = roleSchema.safeParse(role);
  if (!parsed.success) return { reason: z.prettifyError(parsed.error).slice(0, 500) };
  if (parsed.data.id !== id) return { reason: 'id differs from its key' };
  // As it lies there: what zod hands back has its keys in another order, and an export would differ from the store.
  return { role: role as Role };
}

/** Sets a record aside that no longer fits, within a transaction. */
export function setAside(step: Step, record: StoredRole, reason: string): void {
  const { id, slot, hash = 0 } = record as Partial<StoredRole> & { id: string };
  const { pending, transaction } = step;
  pending.push(transaction.objectStore('quarantine').put({ id, record, reason, foundAt: step.at }));
  nextSeq(step);
  // Nobody knows where its row is: whoever finds none has them made anew.
  const isPlaced = typeof slot === 'number' && Number.isInteger(slot);
  if (!isPlaced) pending.push(transaction.objectStore('rows').clear(), transaction.objectStore('texts').clear());
  take(step, { id, slot: isPlaced ? slot : 0, hash });
}

/** The same for records that were met outside of one: they are read again, another page may have mended or removed them since. */
export async function setAsideStep(step: Step, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const record = await step.transaction.objectStore('roles').get(id);
    const checked = record && check(record);
    if (checked && 'reason' in checked) setAside(step, record, checked.reason);
  }
}

/** Keeps what was set aside in another database, but for what is a sound role here. Comes back with how many it keeps. */
export async function keepAside(step: Step, records: Iterable<SetAside>): Promise<number> {
  let kept = 0;
  for (const record of records) {
    if ((await step.transaction.objectStore('roles').getKey(record.id)) !== undefined) continue;
    step.pending.push(step.transaction.objectStore('quarantine').put(record));
    kept += 1;
  }
  return kept;
}

/** What there is to say of the records that were set aside: how many, and which, by what can still be read of them. */
export function setAsideSentences(records: readonly SetAside[]): string[] {
  if (records.length === 0) return [];
  const names = records.map(nameOf).filter((name) => name !== undefined);
  const more = records.length - Math.min(names.length, mostNames);
  const list = names.length === 0 ? '' : `: ${[...names.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
  return [
    `${records.length === 1 ? '1 saved role' : `${records.length} saved roles`} could not be read and ${records.length === 1 ? 'was' : 'were'} set aside${list}.`,
  ];
}

const mostNames = 3;

function nameOf({ record }: SetAside): string | undefined {
  const facts = (record as { role?: { extraction?: { posting?: Record<string, { value?: unknown } | undefined> } } }).role?.extraction
    ?.posting;
  const title = facts?.title?.value;
  const employer = (facts?.hiringOrganization?.value as { name?: unknown } | undefined)?.name;
  if (typeof title !== 'string') return undefined;
  return typeof employer === 'string' ? `“${title}” at ${employer}` : `“${title}”`;
}
