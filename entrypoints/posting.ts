import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotate } from '../lib/annotate/annotate.ts';
import { makeEarlierData } from '../lib/annotate/earlier-data.ts';
import { send } from '../lib/annotate/life.ts';
import type { PageApi } from '../lib/annotate/page-api.ts';
import type { Ask, PageReading } from '../lib/annotate/session.ts';
import { sweep } from '../lib/annotate/sweep.ts';
import { askWorker } from '../lib/messages.ts';
import { capture } from '../lib/page/capture.ts';

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
  try {
    if (import.meta.env.FIREFOX) sweep(window);
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as PageApi;
    Reflect.set(globalThis, lives, await annotate({ window, api, read: reader(api), shadowMode: __SHADOW_MODE__ }));
  } catch (error) {
    Reflect.deleteProperty(globalThis, lives);
    console.error('Plainpost could not start on this page.', error);
  }
});

/** Captures the page and has it read by the worker. */
function reader(api: PageApi): (ask: Ask) => Promise<PageReading> {
  const earlierData = makeEarlierData();
  return async ({ force = false, selection, part }) => {
    const range = selection && getSelection()?.getRangeAt(0);
    const earlier = earlierData(document, location.href);
    const { page, elements } = capture(document, { url: selection?.url ?? location.href, range, earlier, now: () => performance.now() });
    const { extraction, clutter, parts } = await askWorker(send(api), 'page-captured', { page, force, part });
    const found = clutter.map(({ removal, elements: numbers }) => ({ removal, elements: numbers.flatMap((at) => elements[at] ?? []) }));
    return { extraction, clutter: found, parts };
  };
}
