import { browser } from '../../lib/browser.ts';
import type { Tools } from '../../lib/panel/tools.ts';

// Loaded beside the first paint and not before it: the store and the checks are two thirds of a panel's script.
const judging = import('../../lib/panel/judge.ts');

/** The world outside, for popup and side panel. */
export const tools: Tools = {
  browser,
  // Opened before anything is asked of the page: a save must find the store open.
  roles: import('../../lib/roles/roles.ts').then(({ openRoles }) =>
    openRoles({ storage: browser.storage.local, now: () => new Date(), newId: () => crypto.randomUUID() }),
  ),
  judge: async (reading) => (await judging).judge(reading, new Date()),
  now: () => new Date(),
  newKey: () => crypto.randomUUID(),
  sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
};

export const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);
