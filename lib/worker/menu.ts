import type { Browser } from '../browser.ts';
import { askPage } from '../messages.ts';

/** What each entry of the menu asks the page. */
const entries = {
  'read-page': { title: 'Read this page', contexts: ['page'], asks: 'read-anyway' },
  'save-selection': { title: 'Save role from selection', contexts: ['selection'], asks: 'save-selection' },
} as const;

/** Makes the menu; on install and update, because browsers keep it. */
export async function makeMenu({ contextMenus }: Pick<Browser, 'contextMenus'>): Promise<void> {
  await contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(entries)) contextMenus.create({ id, title, contexts: [...contexts] });
}

/**
 * "Read this page" reads it although it looks like no posting; "Save role from selection" reads and saves what is selected. The click itself
 * is the permission for this one page (`activeTab`).
 */
export async function onMenu(
  browser: Pick<Browser, 'scripting' | 'tabs'>,
  menuItemId: string | number,
  tabId: number | undefined,
): Promise<void> {
  const entry = Object.entries(entries).find(([id]) => id === menuItemId)?.[1];
  if (!entry || tabId === undefined) return;
  // The script sees for itself whether it runs there already.
  await browser.scripting.executeScript({ target: { tabId }, files: ['posting.js'] });
  await askPage((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), entry.asks);
}
