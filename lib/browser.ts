import type { Browser as Polyfilled } from 'webextension-polyfill';
import { browser as wxtBrowser } from 'wxt/browser';

/** The browser's own interface, promised alike in Chrome, Edge and Firefox; with what only one of them has. */
export type Browser = Polyfilled & {
  /** Chrome and Edge. In Firefox it is `sidebarAction`. */
  sidePanel?: { open(options: { tabId?: number; windowId?: number }): Promise<void> };
};

// The module @wxt-dev/webextension-polyfill puts the polyfill in the place of `wxt/browser` but leaves WXT's own types.
export const browser = wxtBrowser as unknown as Browser;
