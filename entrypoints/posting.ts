import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotate } from '../lib/annotate/annotate.ts';
import { send } from '../lib/annotate/life.ts';
import type { PageApi } from '../lib/annotate/page-api.ts';
import type { PageReading } from '../lib/annotate/session.ts';
import { readPage } from '../lib/extract/read-page.ts';
import { decodeKnowledge, type Knowledge } from '../lib/extract/site-data.ts';
import { askWorker } from '../lib/messages.ts';
import type { Failure } from '../lib/posting/extraction.ts';

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
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as PageApi;
    const read = reader(await knownSites(api));
    Reflect.set(globalThis, lives, await annotate({ window, api, read, shadowMode: __SHADOW_MODE__ }));
  } catch (error) {
    Reflect.deleteProperty(globalThis, lives);
    console.error('Plainpost could not start on this page.', error);
  }
});

interface Known extends Knowledge {
  failures: Failure[];
}

/** Asked once: a document keeps its host. A page is read without what is known of its site rather than not at all. */
async function knownSites(api: PageApi): Promise<Known> {
  try {
    return { ...decodeKnowledge(await askWorker(send(api), 'site-data')), failures: [] };
  } catch (error) {
    return { sites: [], clutter: [], failures: [{ source: 'site', message: error instanceof Error ? error.message : String(error) }] };
  }
}

function reader({ failures, ...knowledge }: Known): (force: boolean) => PageReading {
  const parser = new DOMParser();
  const parseHtml = (html: string): Document => parser.parseFromString(html, 'text/html');
  return (force) => {
    const { extraction, clutter } = readPage({ document, url: location.href, readAt: new Date(), parseHtml }, { ...knowledge, force });
    return { extraction: { ...extraction, failures: [...failures, ...extraction.failures] }, clutter };
  };
}
