import type { Browser } from '../browser.ts';
import { askPage } from '../messages.ts';
import type { WordList } from '../words/keep-words.ts';

/** What each entry of the menu asks the page. */
const entries = {
  'read-page': { title: 'Read this page', contexts: ['page'], asks: 'read-anyway' },
  'save-selection': { title: 'Save role from selection', contexts: ['selection'], asks: 'save-selection' },
} as const;

/** The entries that put what is selected on one of the user's two lists, and ask no page for anything. */
const listEntries = {
  'word-for': { title: 'Add to words for', contexts: ['selection'], list: 'wanted' },
  'word-against': { title: 'Add to words against', contexts: ['selection'], list: 'unwanted' },
} as const;

/** A click in the menu, as the browser tells it. */
export interface MenuClick {
  menuItemId: string | number;
  selectionText?: string | undefined;
}

export interface MenuTools {
  browser: Pick<Browser, 'scripting' | 'tabs'>;
  /** Adds what was selected to the user's words, and says so. */
  addWords(list: WordList, selected: string, tabId: number | undefined): Promise<void>;
}

/** Makes the menu; on install and update, because browsers keep it. */
export async function makeMenu({ contextMenus }: Pick<Browser, 'contextMenus'>): Promise<void> {
  await contextMenus.removeAll();
  const all = { ...entries, ...listEntries };
  for (const [id, { title, contexts }] of Object.entries(all)) contextMenus.create({ id, title, contexts: [...contexts] });
}

/**
 * "Read this page" reads it although it looks like no posting; "Save role from selection" reads and saves what is selected. The click itself
 * is the permission for this one page (`activeTab`). "Add to words for" and "against" need none: the browser tells what is selected.
 */
export async function onMenu(
  { browser, addWords }: MenuTools,
  { menuItemId, selectionText = '' }: MenuClick,
  tabId?: number,
): Promise<void> {
  const listed = Object.entries(listEntries).find(([id]) => id === menuItemId)?.[1];
  if (listed) return addWords(listed.list, selectionText, tabId);
  const entry = Object.entries(entries).find(([id]) => id === menuItemId)?.[1];
  if (!entry || tabId === undefined) return;
  // The script sees for itself whether it runs there already.
  await browser.scripting.executeScript({ target: { tabId }, files: ['posting.js'] });
  await askPage((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), entry.asks);
}
