import { browser } from '../../lib/browser.ts';
import { askPage, askWorker, type ContentMessages, type Envelope } from '../../lib/messages.ts';
import { Problem } from '../../lib/posting/problem.ts';
import type { Reading } from '../../lib/posting/reading.ts';
import { readingSchema } from '../../lib/roles/schema.ts';

/** The tab that is shown. `url` is there only where the user has let us see it. */
export interface Tab {
  id: number;
  windowId: number;
  url?: string | undefined;
}

export async function activeTab(windowId?: number): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query(windowId === undefined ? { active: true, currentWindow: true } : { active: true, windowId });
  return tab?.id === undefined || tab.windowId === undefined ? undefined : { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** What the tab's content script answers. Rejects with a `gone` Problem where there is none. */
export function askTab<K extends keyof ContentMessages>(
  tab: Tab,
  type: K,
  ...body: Parameters<ContentMessages[K]>
): Promise<ReturnType<ContentMessages[K]>> {
  return askPage((message) => browser.tabs.sendMessage(tab.id, message, { frameId: 0 }), type, ...body);
}

/** Whether a failure means that no content script of ours is on the page. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Problem && (error.kind === 'gone' || error.kind === 'missing');
}

/** The page's reading, checked: a page's process wrote it. Undefined where nothing settled within three seconds. */
export async function readingOf(tab: Tab): Promise<Reading | undefined> {
  for (let tries = 0; tries < triesToSettle; tries += 1) {
    const reading = await askTab(tab, 'reading').catch((error: unknown) => injected(tab, error));
    if (reading !== undefined) return checked(reading);
    await sleep(pauseMs);
  }
  return undefined;
}

const triesToSettle = 20;
const pauseMs = 150;

/** A reading that fits its description; a Problem otherwise. */
export function checked(reading: unknown): Reading {
  const parsed = readingSchema.safeParse(reading);
  if (!parsed.success) throw new Problem('refused', 'its reading is not in order.', { cause: parsed.error });
  return parsed.data;
}

/** Puts the reader into a page that has none yet. Rejects with `missing` where the browser forbids it. */
async function injected(tab: Tab, error: unknown): Promise<undefined> {
  if (!isAbsent(error)) throw error;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['posting.js'] }).catch((cause: unknown) => {
    throw new Problem('missing', 'The browser lets no extension read this page.', { cause });
  });
}

/** Tells the worker which roles were written here. It may be starting: what it needs is in the store, so a lost message delays an icon and loses nothing. */
export async function tellRoles(ids: string[]): Promise<void> {
  try {
    await askWorker(toWorker, 'roles-changed', { ids });
  } catch (error) {
    console.warn('The worker did not hear that roles changed.', error);
  }
}

export const toWorker = (message: Envelope) => browser.runtime.sendMessage(message);

export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
