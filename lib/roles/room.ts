import type { KeyValueStore } from './witness.ts';

/** `navigator.storage`, as far as this context has it. */
export type Disk = Partial<Pick<StorageManager, 'getDirectory' | 'persist' | 'estimate'>>;

const askedKey = 'roles.asked-to-stay';
/** From here on there is too little room for the safety copy and the browser's own files beside the roles. */
const almostFull = 0.9;

/**
 * Asks the browser once to keep what is stored when it is short of room. Whatever it says: an extension with `unlimitedStorage` is not
 * evicted (developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies), which Chromium does not call persistent.
 */
export async function askToStay(disk: Disk | undefined, storage: KeyValueStore): Promise<void> {
  if (!disk?.persist || (await storage.get(askedKey))[askedKey]) return;
  await storage.set({ [askedKey]: true });
  await disk.persist();
}

/** Bytes without which Chromium's LevelDB does not even open a database. */
const least = 1_000_000;

/**
 * Whether there is room to write. On a full disk Chromium says that the quota is what is used, and fails in ways that look like damage
 * (LevelDB: "Internal error opening backing store"; SQLite: AbortError), where nothing is damaged. True where the browser does not say.
 */
export async function hasRoom(disk: Disk | undefined): Promise<boolean> {
  const { usage, quota } = (await disk?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined || quota - usage > least;
}

/** Whether the room is nearly used up, in a plain sentence; undefined where it is not, or the browser does not say. */
export async function roomSentence(disk: Disk | undefined): Promise<string | undefined> {
  const { usage, quota } = (await disk?.estimate?.()) ?? {};
  if (usage === undefined || quota === undefined || quota === 0 || usage / quota < almostFull) return undefined;
  const percent = Math.floor((usage / quota) * 100);
  return `The browser’s room for Plainpost is ${percent} % full: soon no more roles can be saved. Export them, and free space on the disk.`;
}
