import type { Browser } from '../browser.ts';
import { askPage, askWorker, type ContentMessages, type Envelope } from '../messages.ts';
import { Problem } from '../posting/problem.ts';
import type { Tools } from './tools.ts';

/** The tab that is shown. `url` is there only where the user has let us see it. */
export interface Tab {
  id: number;
  windowId: number;
  url?: string | undefined;
}

/** The active tab of a window, of this one where none is named; undefined where there is none. */
export async function activeTab({ tabs }: Pick<Browser, 'tabs'>, windowId?: number): Promise<Tab | undefined> {
  const [tab] = await tabs.query(windowId === undefined ? { active: true, currentWindow: true } : { active: true, windowId });
  return tab?.id === undefined || tab.windowId === undefined ? undefined : { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** Asks a tab's content script. */
export type AskTab = <K extends keyof ContentMessages>(
  type: K,
  ...body: Parameters<ContentMessages[K]>
) => Promise<ReturnType<ContentMessages[K]>>;

/** Asks this tab's content script, in the top frame. Rejects with a Problem that `isAbsent` knows where there is none. */
export function askerOf({ tabs }: Pick<Browser, 'tabs'>, tab: Tab): AskTab {
  return (type, ...body) => askPage((message) => tabs.sendMessage(tab.id, message, { frameId: 0 }), type, ...body);
}

/** Whether a failure means that no content script of ours is on the page. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Problem && (error.kind === 'gone' || error.kind === 'missing');
}

const triesToSettle = 20;
const pauseMs = 150;

/** The page's reading as its process sent it, unchecked. The reader is put into a page that has none. Undefined where nothing settled within three seconds. */
export async function readingOf({ browser, sleep }: Pick<Tools, 'browser' | 'sleep'>, tab: Tab): Promise<unknown> {
  const ask = askerOf(browser, tab);
  for (let tries = 0; tries < triesToSettle; tries += 1) {
    const reading: unknown = await ask('reading').catch((error: unknown) => inject(browser, tab, error));
    if (reading !== undefined) return reading;
    await sleep(pauseMs);
  }
  return undefined;
}

/** Puts the reader into a page that has none yet. Rejects with `missing` where the browser forbids it. */
async function inject({ scripting }: Pick<Browser, 'scripting'>, tab: Tab, error: unknown): Promise<undefined> {
  if (!isAbsent(error)) throw error;
  await scripting.executeScript({ target: { tabId: tab.id }, files: ['posting.js'] }).catch((cause: unknown) => {
    throw new Problem('missing', 'The browser lets no extension read this page.', { cause });
  });
}

/** More roles than these are not named one by one: whoever hears it looks at all of them. */
const mostNamed = 1000;

/**
 * Tells the worker, and our other pages, which roles were written here; all of them where none are named. The worker may be starting: what it
 * needs is in the store, so a lost message delays an icon and loses nothing.
 */
export async function tellRoles({ runtime }: Pick<Browser, 'runtime'>, ids?: string[]): Promise<void> {
  try {
    await askWorker(workerOf({ runtime }), 'roles-changed', ids && ids.length <= mostNamed ? { ids } : {});
  } catch (error) {
    console.error('Plainpost: the worker did not hear that roles changed.', error);
  }
}

/** The way to the worker. */
export function workerOf({ runtime }: Pick<Browser, 'runtime'>): (message: Envelope) => Promise<unknown> {
  return (message) => runtime.sendMessage(message);
}
