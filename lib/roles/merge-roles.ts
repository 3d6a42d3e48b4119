import { isJobId } from '../original/job-systems.ts';
import { canonicalJson } from './canonical-json.ts';
import { type OwnField, ownFields, type Role, type Snapshot, type Status } from './role.ts';
import { rankOf } from './snapshots.ts';
import { compareSaved, compareTimes, laterOf } from './times.ts';

/**
 * One role of two that are the same job, wherever they were changed: of each of the user's own fields the value that was set last, the
 * addresses, identities, readings and the history of both. Order, grouping and repetition make no difference (commutative, associative,
 * idempotent: test/roles/merge-roles.test.ts), so browsers that exchange their roles in any order end with the same ones. The role saved
 * first gives the id.
 */
export function mergeRoles(a: Role, b: Role): Role {
  const [one, two] = compareSaved(a, b) <= 0 ? [a, b] : [b, a];
  const [first, second] = [inFull(one), inFull(two)];
  const readings = allReadings(first, second);
  const { status, history, statusAt } = mergedStatus(first, second);
  const own = Object.assign({}, ...ownFields.map((field) => later(first, second, field)));
  const setAt = Object.fromEntries(ownFields.flatMap((field) => timeEntry(field, first, second)));
  return kept({
    ...unknownKeys(first, second),
    ...own,
    id: first.id,
    status,
    history,
    setAt: { ...setAt, ...(statusAt === undefined ? {} : { status: statusAt }) },
    savedAt: first.savedAt,
    changedAt: laterOf(first.changedAt, second.changedAt),
    identities: inOrder([...first.identities, ...second.identities]),
    addresses: mergedAddresses(first, second),
    ...readings,
  });
}

/** The role in the form in which a merge gives it, so that two can be compared: what is implied is said, lists are in their order. */
export function inMergedForm(role: Role): Role {
  return mergeRoles(role, role);
}

/** Whether a field is as a role begins with it. */
export function isUnset(role: Role, field: OwnField): boolean {
  const value = role[field];
  if (field === 'status') return value === 'saved' && role.history.length <= 1;
  if (field === 'corrections') return Object.keys(role.corrections).length === 0;
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** When a field was set; undefined where it never was: then every value that was set wins over it. */
export function timeOf(role: Role, field: OwnField): string | undefined {
  return role.setAt[field] ?? (isUnset(role, field) ? undefined : role.savedAt);
}

function inFull(role: Role): Role {
  const last = role.history.at(-1);
  const at = role.setAt.status ?? last?.at ?? role.savedAt;
  const history = last?.status === role.status ? role.history : [...role.history, { status: role.status, at }];
  return { ...role, history };
}

function later(a: Role, b: Role, field: OwnField): Partial<Role> {
  return { [field]: wins(a, b, field) ? a[field] : b[field] };
}

function timeEntry(field: OwnField, a: Role, b: Role): [OwnField, string][] {
  if (field === 'status') return [];
  const time = timeOf(wins(a, b, field) ? a : b, field);
  return time === undefined ? [] : [[field, time]];
}

function wins(a: Role, b: Role, field: OwnField): boolean {
  const [ours, theirs] = [timeOf(a, field), timeOf(b, field)];
  if (ours === undefined || theirs === undefined) return theirs === undefined;
  const order = compareTimes(ours, theirs);
  return order === 0 ? canonicalJson(a[field]) >= canonicalJson(b[field]) : order > 0;
}

type Entry = Role['history'][number];

/** All that happened in both. That a role was saved is its beginning and no change: of two beginnings the first stays. */
function mergedStatus(a: Role, b: Role): { status: Status; history: Entry[]; statusAt: string | undefined } {
  const changes = new Map<string, Entry>();
  for (const role of [a, b]) {
    for (const entry of role.history) if (!isBeginning(entry, role)) changes.set(`${entry.at} ${entry.status}`, entry);
  }
  const sorted = [...changes.values()].sort((one, two) => compareTimes(one.at, two.at) || (one.status < two.status ? -1 : 1));
  const last = sorted.at(-1);
  const beginning: Entry = { status: 'saved', at: a.savedAt };
  return { status: last?.status ?? 'saved', history: [beginning, ...sorted], statusAt: last?.at };
}

function isBeginning({ status, at }: Entry, { savedAt }: Role): boolean {
  return status === 'saved' && compareTimes(at, savedAt) <= 0;
}

/** The address that the first of them was saved from, then the others. */
function mergedAddresses(a: Role, b: Role): string[] {
  const [firstOfA, firstOfB] = [a.addresses[0], b.addresses[0]];
  const tie = compareTimes(a.savedAt, b.savedAt) === 0 && firstOfA !== undefined && firstOfB !== undefined;
  const first = tie && firstOfB < firstOfA ? firstOfB : (firstOfA ?? firstOfB);
  const rest = new Set([...a.addresses, ...b.addresses].filter((address) => address !== first));
  return [...(first === undefined ? [] : [first]), ...[...rest].sort()];
}

/** The job's own ids before those of its copies. */
function inOrder(identities: string[]): string[] {
  return [...new Set(identities)].sort((a, b) => Number(isJobId(b)) - Number(isJobId(a)) || (a < b ? -1 : 1));
}

/**
 * Every reading once. The employer's own page knows better than a copy; of equals the one read last is the role's, the others are its
 * snapshots.
 */
function allReadings(a: Role, b: Role): Pick<Role, 'extraction' | 'findings' | 'snapshots'> {
  const readings = new Map<string, Snapshot>();
  for (const role of [a, b]) {
    for (const reading of [...role.snapshots, pick(role)]) readings.set(canonicalJson(reading), reading);
  }
  const sorted = [...readings].sort(([one, { extraction: x }], [two, { extraction: y }]) => {
    return rankOf(x) - rankOf(y) || compareTimes(x.readAt, y.readAt) || (one < two ? -1 : 1);
  });
  const all = sorted.map(([, reading]) => reading);
  const current = all.pop() ?? pick(a);
  return { ...current, snapshots: all.sort(byReadAt) };
}

function byReadAt({ extraction: a }: Snapshot, { extraction: b }: Snapshot): number {
  return compareTimes(a.readAt, b.readAt);
}

function pick({ extraction, findings }: Role): Snapshot {
  return { extraction, findings };
}

const known: ReadonlySet<string> = new Set([
  ...ownFields,
  ...['id', 'history', 'setAt', 'savedAt', 'changedAt', 'identities', 'addresses', 'extraction', 'findings', 'snapshots'],
]);

/** What a later version keeps of a role stays; where both have it, the greater by letters: some rule, and the same everywhere. */
function unknownKeys(a: Role, b: Role): object {
  const [ours, theirs] = [a, b] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)].filter((key) => !known.has(key)));
  return Object.fromEntries(
    [...keys].map((key) => [key, canonicalJson(ours[key]) >= canonicalJson(theirs[key]) ? ours[key] : theirs[key]]),
  );
}

function kept(role: Role): Role {
  return Object.fromEntries(Object.entries(role).filter(([, value]) => value !== undefined)) as unknown as Role;
}
