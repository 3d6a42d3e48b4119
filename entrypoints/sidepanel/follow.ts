import { browser } from '../../lib/browser.ts';
import { noticeListener, overheard, type Sender } from '../../lib/messages.ts';
import type { PageState } from '../popup/page-state.ts';
import { activeTab } from '../popup/tab.ts';

export interface Follow {
  page: PageState;
  windowId: number | undefined;
  /** Roles were written elsewhere. */
  onRoles: () => void;
}

/** Keeps the page in step with the window's active tab. Whatever may mean another page clears first, so no posting outlives its page. */
export function follow({ page, windowId, onRoles }: Follow): void {
  const read = async () => page.read(await activeTab(windowId));
  browser.tabs.onActivated.addListener((active) => {
    if (windowId !== undefined && active.windowId !== windowId) return;
    page.clear();
    read();
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId !== page.tab?.id) return;
    if (change.url !== undefined || change.status === 'loading') page.clear();
    if (change.url !== undefined || change.status === 'complete') read();
  });
  browser.runtime.onMessage.addListener(noticeListener(browser.runtime.id, { 'roles-written': onRoles }));
  // What others ask the worker is heard here too: it says that it is time to look, and the worker alone answers.
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const heard = sender.id === browser.runtime.id ? overheard(message) : undefined;
    const ofThisPage = sender.tab?.id !== undefined && sender.tab.id === page.tab?.id;
    if (heard?.kind === 'page-read' && ofThisPage) readAnew(page, textAt(heard.input, ['extraction', 'url']));
    if (heard?.kind === 'roles-changed') onRoles();
    return undefined;
  });
}

/** The same address read again changes in place; another address clears first. */
function readAnew(page: PageState, url: string | undefined): void {
  const shown = page.view.state === 'posting' ? page.view.examined.extraction.url : undefined;
  page.read(page.tab, shown !== undefined && shown === url ? { quiet: true } : undefined);
}

/** The text at a path in what a page sent; undefined where there is none. */
function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (each, name) => (typeof each === 'object' && each !== null && Object.hasOwn(each, name) ? Reflect.get(each, name) : undefined),
    value,
  );
  return typeof found === 'string' ? found : undefined;
}
