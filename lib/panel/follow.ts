import type { Browser } from '../browser.ts';
import { noticeListener, overheard, type Sender } from '../messages.ts';
import type { PageState } from './page-state.ts';
import { activeTab } from './tab.ts';

export interface Follow {
  browser: Pick<Browser, 'tabs' | 'runtime'>;
  page: PageState;
  windowId: number | undefined;
  /** Roles were written elsewhere: these, or any. */
  onRoles: (ids?: readonly string[]) => unknown;
}

/**
 * Reads the window's active tab and keeps in step with it. Whatever may mean another page clears first, so no posting outlives its page. It
 * is asked which tab that is once it is listened: one that came to the front just before would be told to nobody.
 */
export function follow({ browser, page, windowId, onRoles }: Follow): void {
  const { tabs, runtime } = browser;
  const read = async () => page.read(await activeTab(browser, windowId));
  tabs.onActivated.addListener((active) => {
    if (windowId !== undefined && active.windowId !== windowId) return;
    page.clear();
    read();
  });
  tabs.onUpdated.addListener((tabId, change) => {
    if (tabId !== page.tab?.id) return;
    if (change.url !== undefined || change.status === 'loading') page.clear();
    if (change.url !== undefined || change.status === 'complete') read();
  });
  followRoles({ runtime }, onRoles);
  // What others ask the worker is heard here too: it says that it is time to look, and the worker alone answers.
  runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const heard = sender.id === runtime.id ? overheard(message) : undefined;
    const ofThisPage = sender.tab?.id !== undefined && sender.tab.id === page.tab?.id;
    if (heard?.kind === 'page-read' && ofThisPage) readAnew(page, textAt(heard.input, ['extraction', 'url']));
    return undefined;
  });
  read();
}

/** Calls `onRoles` when roles were written by another page of ours or through a badge. */
export function followRoles({ runtime }: Pick<Browser, 'runtime'>, onRoles: Follow['onRoles']): void {
  runtime.onMessage.addListener(noticeListener(runtime.id, { 'roles-written': ({ ids }) => onRoles(ids) }));
  runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const heard = sender.id === runtime.id ? overheard(message) : undefined;
    if (heard?.kind === 'roles-changed') onRoles(idsIn(heard.input));
    return undefined;
  });
}

/** The ids that a message names; undefined where it is not in order: then it may be any. */
function idsIn(input: unknown): string[] | undefined {
  const ids: unknown = typeof input === 'object' && input !== null && 'ids' in input ? input.ids : undefined;
  return Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : undefined;
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
