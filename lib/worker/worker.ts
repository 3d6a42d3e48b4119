import { addGranted, setAlwaysRead, syncAlwaysRead } from './always-read.ts';
import { makeDates } from './dates.ts';
import { type MenuClick, makeMenu, onMenu } from './menu.ts';
import { startOmnibox } from './omnibox.ts';
import { leaveTab, pageHandlers, refreshTabs, type Tools, type Whereabouts } from './pages.ts';
import { servePages, servePanels } from './serve.ts';
import { settingsChanged } from './settings-changed.ts';
import { makeWordsMenu } from './words-menu.ts';

/** Puts up all listeners, at once: a worker that wakes for an event misses it if its listener comes a tick later. */
export function startWorker(tools: Tools): void {
  const { browser } = tools;
  const { runtime, tabs, permissions, contextMenus } = browser;
  const dates = makeDates(tools);
  const wordsMenu = makeWordsMenu(tools);
  const whereabouts: Whereabouts = new Map();
  dates.listen();
  startOmnibox(tools);
  const own = { id: runtime.id, url: runtime.getURL('') };
  const listeners = [
    servePages(own, pageHandlers(tools, whereabouts)),
    servePanels(own, {
      'roles-changed': async () => {
        // Nobody who changes a role waits for the count, or for the safety copy: a popup is gone before it has written one.
        const rest = () => {
          reported('counting what is due', dates.recount)();
          reported('copying the roles', async () => (await tools.roles()).settled())();
        };
        await refreshTabs(tools).finally(rest);
      },
      'always-read': (request) => setAlwaysRead(browser, request),
    }),
  ];
  // The polyfill's types know listeners that always answer or never.
  for (const listener of listeners) runtime.onMessage.addListener(listener as Parameters<typeof runtime.onMessage.addListener>[0]);
  runtime.onInstalled.addListener(reported('install', () => Promise.all([makeMenu(browser), syncAlwaysRead(browser)])));
  runtime.onStartup.addListener(reported('start', () => Promise.all([syncAlwaysRead(browser), dates.recount()])));
  permissions.onAdded.addListener(
    reported('permission', ({ origins }: { origins?: string[] }) => {
      dates.listen();
      return Promise.all([addGranted(browser, origins), dates.recount()]);
    }),
  );
  permissions.onRemoved.addListener(reported('permission', () => syncAlwaysRead(browser)));
  tabs.onRemoved.addListener(reported('tab', (tabId: number) => leaveTab(tools, whereabouts, { tabId })));
  tabs.onUpdated.addListener(
    reported('navigation', async (tabId: number, change: { url?: string; status?: string }) => {
      if (change.url) await leaveTab(tools, whereabouts, { tabId, url: change.url });
      if (change.status === 'complete') await dates.recountNowAndThen();
    }),
  );
  browser.storage.local.onChanged.addListener(
    reported('settings', async (changes: Record<string, unknown>) => {
      await settingsChanged(tools, changes);
      await wordsMenu.repeat();
    }),
  );
  const menu = { browser, addWords: wordsMenu.add };
  contextMenus.onClicked.addListener(reported('menu', (click: MenuClick, tab?: { id?: number }) => onMenu(menu, click, tab?.id)));
}

// Nobody waits for these; what fails is told to whoever looks at the worker's console.
function reported<A extends unknown[]>(what: string, act: (...event: A) => Promise<unknown>): (...event: A) => void {
  return (...event) => {
    act(...event).catch((error: unknown) => console.error(`Plainpost: ${what} failed.`, error));
  };
}
