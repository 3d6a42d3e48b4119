import { vi } from 'vitest';
import type { Sender } from '../lib/messages.ts';
import type { Reading } from '../lib/posting/reading.ts';
import { servePages, servePanels } from '../lib/worker/serve.ts';
import { copy, copyUrl } from './roles/sample.ts';

export const own = { id: 'plainpost-id', url: 'chrome-extension://plainpost-id/' };
export const fromPage: Sender = { id: own.id, url: copyUrl, origin: 'https://board.example', tab: { id: 7, windowId: 1 } };
export const fromPanel: Sender = { id: own.id, url: `${own.url}popup.html`, origin: 'chrome-extension://plainpost-id' };
export const reading: Reading = { extraction: copy, removals: [], clutterHidden: false };
export const standing = { findings: [] };
export const captured = { page: { url: copyUrl, contentType: 'text/html', tokens: [['html']] }, force: false };

export function services() {
  const page = {
    'page-captured': vi.fn(async () => ({ extraction: copy, clutter: [], parts: [] })),
    'page-read': vi.fn(async () => standing),
    'page-save': vi.fn(async () => standing),
    'page-undo': vi.fn(async () => standing),
    'page-links': vi.fn(async () => ({})),
    'page-open-panel': vi.fn(),
  };
  const panel = { 'roles-changed': vi.fn(), 'always-read': vi.fn() };
  const listeners = [servePages(own, page), servePanels(own, panel)];
  const calls = () => [...Object.values(page), ...Object.values(panel)].reduce((sum, handler) => sum + handler.mock.calls.length, 0);
  const send = (message: unknown, sender: Sender) =>
    new Promise<unknown>((resolve) => {
      const heard = listeners.filter((listener) => listener(message, sender, resolve));
      if (heard.length === 0) resolve('unheard');
    });
  return { page, panel, send, calls };
}
