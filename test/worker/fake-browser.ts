import { vi } from 'vitest';
import type { Browser } from '../../lib/browser.ts';
import type { Envelope } from '../../lib/messages.ts';

type Listener = (...event: never[]) => unknown;
/** A browser of lists and maps: what was asked of it can be looked at. */
export function fakeBrowser({ granted = [] as string[], sidePanel = true } = {}) {
  const listeners: Record<string, Listener[]> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      listeners[name] = [...(listeners[name] ?? []), listener];
    },
  });
  const area = () => {
    const items: Record<string, unknown> = {};
    return {
      items,
      get: async (keys?: null | string | string[]) =>
        structuredClone(keys ? Object.fromEntries([keys].flat().flatMap((key) => (key in items ? [[key, items[key]]] : []))) : items),
      set: async (more: object) => void Object.assign(items, structuredClone(more)),
      remove: async (key: string) => void Reflect.deleteProperty(items, key),
    };
  };
  const scripts: { id: string; matches: string[] }[] = [];
  const badges: Record<number, { text?: string | null; title?: string }> = {};
  const setBadge = (tabId: number, change: object) => {
    badges[tabId] = { ...badges[tabId], ...change };
  };
  const pages: Record<number, string> = {};
  const heard: { tabId: number; body: unknown }[] = [];
  const fake = {
    runtime: {
      id: 'plainpost-id',
      getURL: () => 'chrome-extension://plainpost-id/',
      sendMessage: vi.fn(() => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))),
      onMessage: event('message'),
      onInstalled: event('installed'),
      onStartup: event('startup'),
    },
    tabs: {
      onRemoved: event('tabRemoved'),
      onUpdated: event('tabUpdated'),
      query: async () => Object.keys(pages).map((id) => ({ id: Number(id) })),
      sendMessage: async (tabId: number, message: Envelope) => {
        const body = JSON.parse(message.body) as { url: string };
        if (!(tabId in pages)) throw new Error('Could not establish connection. Receiving end does not exist.');
        heard.push({ tabId, body });
        return { body: JSON.stringify(pages[tabId] === body.url) };
      },
    },
    permissions: {
      onAdded: event('permissionAdded'),
      onRemoved: event('permissionRemoved'),
      contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => granted.includes(origin)),
    },
    omnibox: {
      onInputStarted: event('omniboxStarted'),
      onInputChanged: event('omniboxChanged'),
      onInputEntered: event('omniboxEntered'),
      onInputCancelled: event('omniboxCancelled'),
      setDefaultSuggestion: vi.fn(),
    },
    contextMenus: { onClicked: event('menu'), removeAll: vi.fn(), create: vi.fn() },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts],
      registerContentScripts: async (more: typeof scripts) => {
        const twice = more.find(({ id }) => scripts.some((script) => script.id === id));
        if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
        scripts.push(...more);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        void scripts.splice(0, scripts.length, ...scripts.filter(({ id }) => !ids.includes(id))),
      executeScript: vi.fn(),
    },
    storage: { local: { ...area(), onChanged: event('localChanged') }, session: area() },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string | null }) => setBadge(tabId, { text }),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => setBadge(tabId, { title }),
    },
    sidePanel: sidePanel ? { open: vi.fn(async () => undefined) } : undefined,
    sidebarAction: { open: () => Promise.reject(new Error('only from a user action')) },
  };
  const fire = (name: string, ...details: unknown[]) => (listeners[name] ?? []).map((listener) => listener(...(details as never[])));
  return { browser: fake as unknown as Browser, fake, fire, scripts, badges, pages, heard, granted };
}
