import { readCaptured } from '../../lib/extract/read-captured.ts';
import type { Envelope, Sender } from '../../lib/messages.ts';
import type { Extraction } from '../../lib/posting/extraction.ts';
import type { Finding } from '../../lib/posting/finding.ts';
import type { Reading } from '../../lib/posting/reading.ts';
import { noSightings } from '../../lib/posting/sighting.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { startWorker } from '../../lib/worker/worker.ts';
import { copy, finding, memory, open } from '../roles/sample.ts';
import { fakeBrowser } from './fake-browser.ts';

export const caution: Finding = { ...finding, severity: 'caution' };

/** A worker in a browser of lists and maps, with a store of its own. */
export function start(options?: Parameters<typeof fakeBrowser>[0], findings = [finding, caution]) {
  const world = fakeBrowser(options);
  const storage = memory();
  let roles: Promise<Roles> | undefined;
  const noted: string[] = [];
  const later: (() => void)[] = [];
  /** Each is waited for by one look at what was seen. */
  const slow: Promise<void>[] = [];
  const about = async () => {
    await slow.shift();
    return noSightings;
  };
  const seen = { about, note: async ({ url }: Extraction) => void noted.push(url), known: async () => new Set<string>() };
  const opened = () => {
    roles ??= open(storage);
    return roles;
  };
  const wake = () =>
    startWorker({
      browser: world.browser,
      roles: opened,
      examine: (reading) => ({ ...reading, findings }),
      read: (captured, ask) => readCaptured(captured, new Date(0), { sites: [], clutter: [], ...ask }),
      seen,
      siteOf: () => undefined,
      later: (act) => later.push(act),
      now: () => new Date(0),
    });
  wake();
  const from = (tabId: number, url: string): Sender => ({
    id: 'plainpost-id',
    url,
    origin: new URL(url).origin,
    tab: { id: tabId, windowId: 1 },
  });
  const send = (sender: Sender) => (message: Envelope) =>
    new Promise<unknown>((resolve) => world.fire('message', message, sender, resolve));
  const page = (tabId: number, url: string) => {
    world.pages[tabId] = url;
    return send(from(tabId, url));
  };
  const panel = send({ id: 'plainpost-id', url: 'chrome-extension://plainpost-id/popup.html' });
  return { ...world, page, panel, wake, slow, later, noted, store: () => roles ?? Promise.reject(new Error('not opened')) };
}

export const reading = (extraction = copy): Reading => ({ extraction, removals: [], clutterHidden: false });
