import type { Browser } from '../browser.ts';
import type { Examined, PartLine } from '../posting/reading.ts';
import type { Roles } from '../roles/roles.ts';

/** What the panels work with; all of the world outside comes in here. */
export interface Tools {
  browser: Browser;
  roles: Promise<Roles>;
  /** What a content script sent, checked against its description and then by the checks. Rejects with a Problem where it is not in order. */
  judge: (reading: unknown) => Promise<Examined>;
  /** The same for the postings of a thread: none where they are not in order. */
  judgeParts: (parts: unknown) => Promise<PartLine[]>;
  now: () => Date;
  newKey: () => string;
  sleep: (ms: number) => Promise<void>;
}
