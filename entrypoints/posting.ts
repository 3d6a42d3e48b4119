import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotate } from '../lib/annotate/annotate.ts';
import type { PageApi } from '../lib/annotate/page-api.ts';
import { readPage } from '../lib/extract/read-page.ts';
import { sites } from '../lib/sites/index.ts';

// Declared in the manifest for hosts that are about jobs alone, and executed after a click elsewhere. Not a WXT content script: its
// wrapper tells every page the extension's id, and obeys any page that tells it to stop.

declare const __SHADOW_MODE__: ShadowRootMode;

/** Seen by this script's own world alone. */
const lives = Symbol.for('plainpost');

export default defineUnlistedScript(async () => {
  const isAlive: unknown = Reflect.get(globalThis, lives);
  if (typeof isAlive === 'function' && isAlive()) return;
  Reflect.set(globalThis, lives, () => true);
  if (Reflect.get(document, 'prerendering') === true) {
    await new Promise((shown) => document.addEventListener('prerenderingchange', shown, { once: true }));
  }
  const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as PageApi;
  const parser = new DOMParser();
  const read = (force: boolean) =>
    readPage(
      { document, url: location.href, readAt: new Date(), parseHtml: (html) => parser.parseFromString(html, 'text/html') },
      { sites, force },
    );
  try {
    Reflect.set(globalThis, lives, await annotate({ window, api, read, shadowMode: __SHADOW_MODE__ }));
  } catch (error) {
    Reflect.deleteProperty(globalThis, lives);
    console.error('Plainpost could not start on this page.', error);
  }
});
