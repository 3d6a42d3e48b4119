/** A folder of `lib` (or a file standing in it), and what it may import besides itself. */
export interface Layer {
  /** Folders and files of `lib`. */
  imports: readonly string[];
  /** Of these only the types. */
  types?: readonly string[];
  packages?: readonly string[];
  /** What it may touch of the world outside, for README. */
  touches: string;
}

/** The rule of the house: data flows one way. README's table is generated from this one. */
export const layers: Readonly<Record<string, Layer>> = {
  posting: { imports: [], touches: 'nothing' },
  values: { imports: ['posting'], touches: 'nothing; the time is an argument' },
  page: { imports: ['posting'], touches: 'the document it is given, reading only' },
  sites: { imports: ['posting'], touches: 'nothing: data, no functions' },
  // Beyond the design: what an address says (canonical-url, apply-link, job-systems) is plain text work, and sources and roles need it.
  sources: { imports: ['posting', 'values', 'page', 'sites', 'original'], touches: 'the page it is given, reading only' },
  clean: { imports: ['posting', 'values', 'page', 'sites'], touches: 'nothing: it names what to hide' },
  extract: { imports: ['posting', 'values', 'page', 'sites', 'sources', 'clean'], touches: 'nothing' },
  checks: { imports: ['posting', 'values'], touches: 'nothing' },
  original: { imports: ['posting', 'values', 'page'], touches: 'the network, by a `fetch` passed in, after a click' },
  roles: { imports: ['posting', 'values', 'original'], packages: ['idb', 'zod/mini'], touches: 'IndexedDB and `storage`, passed in' },
  'messages.ts': { imports: ['posting'], types: ['roles'], touches: 'messages, by a `send` passed in' },
  'settings.ts': { imports: [], touches: '`storage.local`, passed in' },
  'browser.ts': {
    imports: [],
    types: ['messages.ts'],
    packages: ['webextension-polyfill', 'wxt/browser'],
    touches: 'the browser: the one door to its functions',
  },
  worker: {
    imports: ['posting', 'checks', 'roles', 'sites', 'browser.ts', 'messages.ts', 'settings.ts'],
    packages: ['zod/mini'],
    touches: 'toolbar, menus and messages, by the browser passed in',
  },
  ui: {
    imports: ['posting', 'settings.ts'],
    types: ['clean', 'messages.ts', 'roles'],
    packages: ['preact', 'preact/hooks'],
    touches: 'its own page, by Preact',
  },
  panel: {
    imports: ['posting', 'checks', 'original', 'roles', 'ui', 'messages.ts', 'settings.ts'],
    types: ['browser.ts'],
    touches: 'tabs, permissions and messages, by the browser passed in',
  },
  annotate: {
    imports: ['posting', 'messages.ts', 'settings.ts'],
    types: ['roles'],
    touches: 'its own shadow root; one attribute on what it hides',
  },
};
