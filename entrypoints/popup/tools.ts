import { browser } from '../../lib/browser.ts';
import type { Tools } from '../../lib/panel/tools.ts';

// Loaded beside the first paint and not before it: the store and the checks are two thirds of a panel's script.
const judging = import('../../lib/panel/judge.ts');

const seen = import('../../lib/seen/seen.ts').then(({ openSeen }) =>
  openSeen({ storage: browser.storage.local, now: () => new Date(), sleep: tools.sleep, isSaved }),
);

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The world outside, for popup and side panel. */
export const tools: Tools = {
  browser,
  // Opened before anything is asked of the page: a save must find the store open.
  roles: import('../../lib/roles/roles.ts').then(({ openRoles }) =>
    openRoles({
      storage: browser.storage.local,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      disk: navigator.storage,
      locks: navigator.locks,
      sleep,
    }),
  ),
  judge: async (reading) => (await judging).judge(reading, new Date(), (await seen).about),
  judgeParts: async (parts) => (await judging).judgeParts(parts),
  now: () => new Date(),
  newKey: () => crypto.randomUUID(),
  sleep,
};

async function isSaved(identities: string[]): Promise<boolean> {
  return (await (await tools.roles).findBy(identities)) !== undefined;
}

export const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);
