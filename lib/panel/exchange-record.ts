import type { ExchangeStorage } from './exchange-tools.ts';

/** How far the store was when something was written out of it. */
export interface Mark {
  /** ISO 8601. */
  at: string;
  epoch?: string | undefined;
  seq: number;
}

export type MarkName = 'exchange.exported' | 'exchange.backup';

/** The store's own note beside itself (`roles/witness.ts`): each change adds one to `seq`; another epoch is another store. */
const sentinelKey = 'roles.sentinel';

export async function readMark(storage: ExchangeStorage, name: MarkName): Promise<Mark | undefined> {
  const stored = (await storage.get(name))[name];
  const at = fieldOf(stored, 'at');
  const seq = fieldOf(stored, 'seq');
  return typeof at === 'string' && typeof seq === 'number' ? { at, seq, epoch: textOf(fieldOf(stored, 'epoch')) } : undefined;
}

/** Where the store is now. Taken before the roles are read, so that a change in between counts as one since. */
export async function markNow(storage: ExchangeStorage, now: Date): Promise<Mark> {
  const stored = (await storage.get(sentinelKey))[sentinelKey];
  const seq = fieldOf(stored, 'seq');
  return { at: now.toISOString(), seq: typeof seq === 'number' ? seq : 0, epoch: textOf(fieldOf(stored, 'epoch')) };
}

export async function keepMark(storage: ExchangeStorage, name: MarkName, mark: Mark): Promise<void> {
  await storage.set({ [name]: mark });
}

/** How many changes lie between; all there were where the store is another one. */
export function changesSince(mark: Mark | undefined, now: Mark): number {
  return mark && mark.epoch === now.epoch ? Math.max(0, now.seq - mark.seq) : now.seq;
}

const dayMs = 86_400_000;
/** After so long, and a change, an export is due. */
const dueDays = 30;
/** So many changes without any export are worth a word. */
const dueChanges = 30;

export function isDue(mark: Mark | undefined, now: Mark): boolean {
  const changes = changesSince(mark, now);
  if (!mark) return changes >= dueChanges;
  return changes > 0 && Date.parse(now.at) - Date.parse(mark.at) > dueDays * dayMs;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
