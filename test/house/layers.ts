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
  page: { imports: ['posting'], packages: ['linkedom/worker'], touches: 'the document it is given, reading only' },
  sites: { imports: ['posting'], touches: 'nothing: data, no functions' },
  // Beyond the design: what an address says (canonical-url, apply-link, job-systems) is plain text work, and sources and roles need it.
  sources: { imports: ['posting', 'values', 'page', 'sites', 'original'], touches: 'the page it is given, reading only' },
  clean: { imports: ['posting', 'values', 'page', 'sites'], touches: 'nothing: it names what to hide' },
  extract: { imports: ['posting', 'values', 'page', 'sites', 'sources', 'clean'], touches: 'nothing' },
  checks: { imports: ['posting', 'values'], touches: 'nothing' },
  words: { imports: ['posting', 'values'], types: ['settings.ts'], touches: 'nothing; the lists are kept in `storage.local`, passed in' },
  original: { imports: ['posting', 'values', 'page'], touches: 'the network, by a `fetch` passed in, after a click' },
  roles: { imports: ['posting', 'values', 'original'], packages: ['idb', 'zod/mini'], touches: 'IndexedDB and `storage`, passed in' },
  // The identity of a job is the roles' word; nothing else of theirs.
  seen: {
    imports: ['posting', 'values', 'original', 'roles'],
    packages: ['idb', 'zod/mini'],
    touches: 'IndexedDB, a database of its own, and `storage`, passed in',
  },
  compare: { imports: ['posting'], touches: 'nothing: two readings, or several postings, beside each other' },
  corrections: { imports: ['posting'], touches: 'nothing: what a form says, as a value' },
  due: { imports: [], touches: 'nothing; the time is an argument' },
  markdown: { imports: [], touches: 'nothing: a tree out of text, and no markup' },
  repair: { imports: ['posting'], touches: 'nothing: a test page out of a reading, with nobody in it' },
  // Lists, boards and the address bar ask one index; the store knows nothing of it.
  find: { imports: ['posting', 'values'], types: ['roles'], touches: 'nothing; the time is an argument' },
  // Files in and out. `handle-keeper.ts` alone touches a database, and one of its own: only IndexedDB can hold a file's handle.
  exchange: {
    imports: ['posting', 'values', 'original', 'roles'],
    packages: ['fflate', 'zod/mini'],
    touches: 'files, streams and IndexedDB, passed in',
  },
  'messages.ts': { imports: ['posting'], types: ['page', 'roles'], touches: 'messages, by a `send` passed in' },
  'settings.ts': { imports: [], types: ['posting'], touches: '`storage.local`, passed in' },
  'browser.ts': {
    imports: [],
    types: ['messages.ts'],
    packages: ['webextension-polyfill', 'wxt/browser'],
    touches: 'the browser: the one door to its functions',
  },
  worker: {
    imports: ['posting', 'checks', 'due', 'find', 'roles', 'seen', 'sites', 'words', 'browser.ts', 'messages.ts', 'settings.ts'],
    types: ['page'],
    packages: ['zod/mini'],
    touches: 'toolbar, menus and messages, by the browser passed in',
  },
  ui: {
    imports: ['posting', 'compare', 'corrections', 'due', 'find', 'markdown', 'repair', 'words', 'settings.ts'],
    types: ['clean', 'exchange', 'messages.ts', 'roles'],
    packages: ['preact', 'preact/hooks'],
    touches: 'its own page, by Preact',
  },
  panel: {
    imports: ['posting', 'checks', 'exchange', 'find', 'original', 'roles', 'seen', 'ui', 'words', 'messages.ts', 'settings.ts'],
    types: ['browser.ts'],
    touches: 'tabs, permissions and messages, by the browser passed in',
  },
  annotate: {
    imports: ['posting', 'messages.ts', 'settings.ts'],
    types: ['roles'],
    touches: 'its own shadow root; one attribute on what it hides',
  },
};
