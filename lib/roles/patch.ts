import { canonicalJson } from './canonical-json.ts';
import { type OwnField, ownFields, type Role, type Snapshot } from './role.ts';
import { hashOf } from './seal.ts';

/**
 * What one action changed in one role, so that it can be taken back later without what was done since: a list's entries that came and went,
 * a field of the user's own with the time at which it was set, a reading that gave way to another.
 */
export interface Patch {
  own: { field: OwnField; was?: unknown; wasSetAt?: string; isSetAt?: string }[];
  history: Delta<Role['history'][number]>;
  identities: Delta<string>;
  addresses: Delta<string>;
  /** `is`: `markOf` the reading that took its place. */
  reading?: { was: Snapshot; is: number };
  /** Those that came, by `markOf`; those that went, whole. */
  snapshots: { added: number[]; removed: Snapshot[] };
  savedAt?: { was: string; is: string };
  changedAt: { was: string; is: string };
}

interface Delta<T> {
  added: T[];
  removed: T[];
}

/** What leads from one state of a role to the next. */
export function patchOf(was: Role, is: Role): Patch {
  const reading = readingOf(was);
  const isOther = markOf(reading) !== markOf(readingOf(is));
  return {
    own: ownFields.filter((field) => isSet(was, is, field)).map((field) => ownChange(was, is, field)),
    history: delta(was.history, is.history),
    identities: delta(was.identities, is.identities),
    addresses: delta(was.addresses, is.addresses),
    ...(isOther ? { reading: { was: reading, is: markOf(readingOf(is)) } } : {}),
    snapshots: snapshotDelta(was.snapshots, is.snapshots),
    ...(was.savedAt === is.savedAt ? {} : { savedAt: { was: was.savedAt, is: is.savedAt } }),
    changedAt: { was: was.changedAt, is: is.changedAt },
  };
}

/** The role without what the patch did. What was set since stays; `at` is when it changes, where anything was. */
export function takenBack(role: Role, patch: Patch, at: string): Role {
  const same = role.changedAt === patch.changedAt.is;
  const next: Role = {
    ...role,
    history: undone(role.history, patch.history),
    identities: undone(role.identities, patch.identities),
    addresses: undone(role.addresses, patch.addresses),
    snapshots: snapshotsBefore(role.snapshots, patch.snapshots),
    setAt: { ...role.setAt },
    changedAt: same ? patch.changedAt.was : at,
  };
  if (patch.savedAt?.is === role.savedAt) next.savedAt = patch.savedAt.was;
  if (patch.reading?.is === markOf(readingOf(role))) Object.assign(next, patch.reading.was);
  for (const change of patch.own) takeBackOwn(next, change);
  return next;
}

function takeBackOwn(role: Role, { field, was, wasSetAt, isSetAt }: Patch['own'][number]): void {
  // Set again since: that is the user's last word, and stays.
  if (role.setAt[field] !== isSetAt) return;
  put(role, field, was);
  put(role.setAt, field, wasSetAt);
}

function put(target: object, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(target, key);
  else Object.assign(target, { [key]: value });
}

function isSet(was: Role, is: Role, field: OwnField): boolean {
  return was.setAt[field] !== is.setAt[field] || canonicalJson(was[field]) !== canonicalJson(is[field]);
}

function ownChange(was: Role, is: Role, field: OwnField): Patch['own'][number] {
  const change: Patch['own'][number] = { field };
  put(change, 'was', was[field]);
  put(change, 'wasSetAt', was.setAt[field]);
  put(change, 'isSetAt', is.setAt[field]);
  return change;
}

function readingOf({ extraction, findings }: Role): Snapshot {
  return { extraction, findings };
}

function markOf(reading: Snapshot): number {
  return hashOf(reading);
}

function delta<T>(was: readonly T[], is: readonly T[]): Delta<T> {
  return { added: without(is, was), removed: without(was, is) };
}

function undone<T>(now: readonly T[], { added, removed }: Delta<T>): T[] {
  const left = without(now, added);
  return [...left, ...without(removed, left)];
}

function without<T>(list: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others.map(canonicalJson));
  return list.filter((one) => !known.has(canonicalJson(one)));
}

function snapshotDelta(was: readonly Snapshot[], is: readonly Snapshot[]): Patch['snapshots'] {
  const [before, after] = [new Set(was.map(markOf)), new Set(is.map(markOf))];
  return { added: [...after].filter((mark) => !before.has(mark)), removed: was.filter((one) => !after.has(markOf(one))) };
}

function snapshotsBefore(now: readonly Snapshot[], { added, removed }: Patch['snapshots']): Snapshot[] {
  const left = now.filter((one) => !added.includes(markOf(one)));
  return [...removed, ...left].sort(({ extraction: a }, { extraction: b }) => (a.readAt < b.readAt ? -1 : a.readAt > b.readAt ? 1 : 0));
}
