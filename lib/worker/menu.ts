import type { Browser } from '../browser.ts';
import { askPage } from '../messages.ts';

const readPage = 'read-page';

/** Makes the menu; on install and update, because browsers keep it. */
export async function makeMenu({ contextMenus }: Pick<Browser, 'contextMenus'>): Promise<void> {
  await contextMenus.removeAll();
  contextMenus.create({ id: readPage, title: 'Read this page', contexts: ['page'] });
}

/** "Read this page": reads it although it looks like no posting. The click itself is the permission for this one page (`activeTab`). */
export async function onMenu(
  browser: Pick<Browser, 'scripting' | 'tabs'>,
  menuItemId: string | number,
  tabId: number | undefined,
): Promise<void> {
  if (menuItemId !== readPage || tabId === undefined) return;
  // The script sees for itself whether it runs there already.
  await browser.scripting.executeScript({ target: { tabId }, files: ['posting.js'] });
  await askPage((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), 'read-anyway');
}
