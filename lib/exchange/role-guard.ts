import * as z from 'zod/mini';
import type { Role, Tombstone } from '../roles/role.ts';
import { roleSchema } from '../roles/schema.ts';
import { dayOf } from './day.ts';
import { limits } from './file-format.ts';
import { compileCheck } from './swift-check.ts';
import { isWhole, wholeText } from './whole-text.ts';

/** A value that is in order, with what should be told of it; or why it is not. `why` is the second half of a sentence. */
export type Guarded<T> = { value: T; told: string[] } | { why: string };

export interface GuardOptions {
  /** When the file was written, ISO 8601: what is dated later than `latest` is put back to it, or it would win every merge to come. */
  exportedAt: string;
  /** A day after: a role may be changed while it is exported, and two clocks differ. */
  latest: string;
}

const tombstoneSchema = z.looseObject({ id: z.string().check(z.minLength(1)), identities: z.array(z.string()), removedAt: z.string() });

/** Keys that reach an object's prototype when something merges them, and nesting in which something that walks would lose its footing. */
const trapKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** How deep a role's own objects lie at most, so that what hangs in the deepest is within the limit too. */
const deepestKnown = 10;

/**
 * A role of a file, checked by the store's own description and by hand for what that lets pass. Comes back as it was parsed, unknown keys
 * of a later version with it, but with no date behind the file's own.
 */
export function guardRole(value: unknown, { exportedAt, latest }: GuardOptions): Guarded<Role> {
  if (!isSurelyRole(value)) {
    const why = findTrap(value) ?? findMisfit(roleSchema.safeParse(value));
    if (why) return { why };
  }
  const role = value as Role;
  const wrong = findBadKey(role) ?? findBadOwn(role) ?? findBadDate(datesOf(role));
  if (wrong) return { why: wrong };
  const late = datesOf(role).some(([, date]) => date > latest);
  return { value: late ? heldBack(role, exportedAt) : role, told: late ? [tooLate] : [] };
}

/** The same for a role that was removed for good. */
export function guardTombstone(value: unknown, { exportedAt, latest }: GuardOptions): Guarded<Tombstone> {
  const why = findTrap(value) ?? findMisfit(tombstoneSchema.safeParse(value));
  if (why) return { why };
  const tombstone = value as Tombstone;
  const wrong = findBadText([tombstone.id, ...tombstone.identities]) ?? findBadDate([['removedAt', tombstone.removedAt]]);
  if (wrong) return { why: wrong };
  const late = tombstone.removedAt > latest;
  return { value: late ? { ...tombstone, removedAt: exportedAt } : tombstone, told: late ? [tooLate] : [] };
}

/** Keys of a later version pass where nothing in them is a trap; its own nesting counts from there. */
const isSurelyRole = compileCheck(roleSchema, (key, value) => !trapKeys.has(key) && findTrap(value, deepestKnown) === undefined);

const tooLate = 'is dated later than the file itself, and is taken as of the day of the file';

function findTrap(value: unknown, depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > limits.depth) return `its values nest more than ${limits.depth} deep`;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findTrap(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  for (const key in value) {
    if (trapKeys.has(key)) return `it has a key that no role has (${key})`;
    const found = findTrap((value as Record<string, unknown>)[key], depth + 1);
    if (found) return found;
  }
  return undefined;
}

interface Parsed {
  success: boolean;
  error?: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined;
}

function findMisfit({ success, error }: Parsed): string | undefined {
  if (success) return undefined;
  const path = error?.issues[0]?.path.map(String).join('.');
  return path ? `what stands at “${path}” is missing or is not what belongs there` : 'it is not a role at all';
}

/** What roles are found by must be whole text, and an address no more than an address: the rest is drawn as text, and may be as odd as the page was. */
function findBadKey(role: Role): string | undefined {
  const addresses = [role.extraction.url, ...role.addresses];
  const odd = addresses.find((address) => !isPageAddress(address));
  if (odd !== undefined) return `“${wholeText(odd.slice(0, 80))}” is no address of a page`;
  return findBadText([role.id, ...role.identities, ...addresses]);
}

function findBadText(texts: readonly string[]): string | undefined {
  const broken = texts.find((text) => !isWhole(text));
  return broken === undefined ? undefined : `“${wholeText(broken.slice(0, 80))}” holds half a character`;
}

const pageAddress: ReadonlySet<string> = new Set(['https:', 'http:', 'file:']);

/** `about:blank` stands for a role that came from a table without an address (`table-role.ts`). */
function isPageAddress(address: string): boolean {
  return address === 'about:blank' || (URL.canParse(address) && pageAddress.has(new URL(address).protocol));
}

function findBadOwn({ history, rating, status }: Role): string | undefined {
  if (history.at(-1)?.status !== status) return 'its history does not end with its status';
  if (rating !== undefined && !(Number.isInteger(rating) && rating >= 1 && rating <= 5)) return 'its rating is not from 1 to 5';
  return undefined;
}

/** Text order is the order of time only in this form. */
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;

export function isTime(text: string): boolean {
  return utc.test(text) && dayOf(text) !== undefined && !Number.isNaN(Date.parse(text));
}

function findBadDate(dates: readonly (readonly [name: string, date: string])[]): string | undefined {
  const [name] = dates.find(([, date]) => !isTime(date)) ?? [];
  return name && `what stands at “${name}” is no date and time`;
}

/** When the user or the reader did something. What the posting says of dates is the page's, and may lie ahead. */
function datesOf(role: Role): [string, string][] {
  return [
    ['savedAt', role.savedAt],
    ['changedAt', role.changedAt],
    ...role.history.map(({ at }, index): [string, string] => [`history.${index}.at`, at]),
    ...Object.entries(role.setAt).map(([field, at]): [string, string] => [`setAt.${field}`, at]),
    ['extraction.readAt', role.extraction.readAt],
    ...role.snapshots.map(({ extraction }, index): [string, string] => [`snapshots.${index}.extraction.readAt`, extraction.readAt]),
  ];
}

function heldBack(role: Role, latest: string): Role {
  const hold = (at: string) => (at > latest ? latest : at);
  return {
    ...role,
    savedAt: hold(role.savedAt),
    changedAt: hold(role.changedAt),
    history: role.history.map((entry) => ({ ...entry, at: hold(entry.at) })),
    setAt: Object.fromEntries(Object.entries(role.setAt).map(([field, at]) => [field, hold(at)])),
    extraction: { ...role.extraction, readAt: hold(role.extraction.readAt) },
    snapshots: role.snapshots.map((each) => ({ ...each, extraction: { ...each.extraction, readAt: hold(each.extraction.readAt) } })),
  };
}
