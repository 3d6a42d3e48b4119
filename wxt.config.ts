import { defineConfig } from 'wxt';
import { sites } from './lib/sites/index.ts';

/** `PLAINPOST_TEST=1` builds what the end-to-end tests run: the same code, but that they may look into the page's shadow roots. */
const forTests = process.env.PLAINPOST_TEST === '1';

/** Only hosts that are about jobs alone are read by themselves; all others are read after a click, or once the user has allowed the host. */
const matches = sites.filter((site) => site.reach === 'dedicated').flatMap((site) => site.hosts.map((host) => `https://${host}/*`));

/** Binds our own pages and the worker: no request to anywhere, no markup out of text, no form that leaves. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What is replaced in packages, because the stores' linters report it, used or not, or it costs too much. Each must be found exactly once, or the build fails. */
const replacements = [
  // A parser of style sheets, of which nothing here is parsed: a tenth of the worker's script, and run at each start. While its `eval`
  // stands there, bundlers keep all of it.
  { file: 'linkedom/worker.js', from: 'eval(errorType)', to: 'Error' },
  { file: 'linkedom/worker.js', from: 'var libExports = requireLib();', to: '' },
  { file: 'linkedom/worker.js', from: 'libExports.parse(this.textContent)', to: 'null' },
  // What the setter itself does. No page is near: linkedom is the worker's own DOM, in which nothing runs.
  { file: 'linkedom/worker.js', from: 'elem.innerHTML = html;', to: 'setInnerHtml(elem, html);' },
  { file: 'linkedom/worker.js', from: 'template.innerHTML = html;', to: 'setInnerHtml(template, html);' },
  // `dangerouslySetInnerHTML`, which no component has (a house test) and the policy above refuses.
  { file: 'preact/dist/preact.mjs', from: '(t.innerHTML=h.__html)', to: '0' },
];

const withoutMarkupOfText = {
  name: 'plainpost:replacements',
  transform(code: string, id: string) {
    const here = replacements.filter(({ file }) => id.endsWith(`node_modules/${file}`));
    for (const { file, from } of here) {
      if (code.split(from).length !== 2) throw new Error(`${file} has changed: see \`replacements\` in wxt.config.ts for "${from}"`);
    }
    return here.length === 0 ? undefined : { code: here.reduce((text, { from, to }) => text.replace(from, to), code), map: null };
  },
};

/**
 * Each file of an extension costs a page about four milliseconds of its first paint, and a chain of them more: what pages share is one
 * file, what they load beside the first paint (the store and the checks) another.
 */
const codeSplitting = {
  groups: [
    { name: 'pages', tags: ['$initial' as const], minShareCount: 2, priority: 1 },
    { name: 'store', test: /[\\/]lib[\\/](panel[\\/]judge|seen[\\/]seen|roles[\\/]roles)\.ts$/ },
  ],
};

const permissions = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'];

const gecko = {
  id: 'plainpost@plainpost.example',
  // data_collection_permissions is known from 140 on the desktop and 142 on Android; one floor for both.
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDirTemplate: `${forTests ? 'test-' : ''}{{browser}}-mv{{manifestVersion}}{{modeSuffix}}`,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    // Asked for with "Remind me with a notification".
    optional_permissions: ['notifications'],
    // Never asked for at once: "Always read this site" asks for that one host.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    // In the address bar: "role", a blank, and words.
    omnibox: { keyword: 'role' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } },
    // What is read in a private window would be kept in the ordinary profile, so Plainpost stays out of private windows.
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : // 122: the methods of Set and of iterators.
        { minimum_chrome_version: '122', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    // `imports: false` takes the types away but still runs the transform, which takes `({ storage }: PageApi)` for wxt's own storage and
    // brings all of it along: 3 kB gzipped in every page (wxt 0.20.27).
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { presets: [], imports: [], dirs: [] });
    },
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (entrypoints.some(({ type }) => type === 'popup')) Object.assign(build?.rollupOptions?.output ?? {}, { codeSplitting });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // Declared here and not in the entrypoint: WXT's wrapper for content scripts shows every page the extension's id.
      manifest.content_scripts = [{ matches, js: ['posting.js'], run_at: 'document_idle' }];
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
  vite: () => ({
    plugins: [withoutMarkupOfText],
    define: { __SHADOW_MODE__: JSON.stringify(forTests ? 'open' : 'closed') },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: ['chrome122', 'firefox142'], modulePreload: { polyfill: false } },
  }),
});
