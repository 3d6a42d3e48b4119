import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites/index.ts';
import { freshBuild } from '../tools/steps.ts';

// What the built extension asks for, word for word: any more of it is a decision, made here and in README.

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const common = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const permissions = { 'chrome-mv3': [...common, 'sidePanel'].sort(), 'firefox-mv3': common };

const dedicated = sites.filter(({ reach }) => reach === 'dedicated').flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the manifest of %s', (name) => {
  let folder = '';
  let manifest: Record<string, unknown> = {};
  beforeAll(async () => {
    folder = await freshBuild(name);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  }, 60_000);

  it('asks for these permissions and no others', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(permissions[name]);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('has no standing access to any host; all others are asked for one by one', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('reads by itself on hosts that are about jobs alone', () => {
    expect(manifest.content_scripts).toEqual([{ matches: dedicated, js: ['posting.js'], run_at: 'document_idle' }]);
  });

  it('lets its own pages ask nobody for anything, and make no markup', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  it('shows nothing of itself to pages or other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toEqual(name === 'chrome-mv3' ? { ids: [] } : undefined);
  });

  it('is of version 3, stays out of private windows and names its oldest browser', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.incognito).toBe('not_allowed');
    if (name === 'chrome-mv3') expect(manifest.minimum_chrome_version).toBe('122');
    else {
      expect(manifest.browser_specific_settings).toEqual({
        gecko: {
          id: 'plainpost@plainpost.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      });
    }
  });

  it('has a popup, a side panel and one key', () => {
    expect(manifest.action).toMatchObject({ default_popup: 'popup.html' });
    if (name === 'chrome-mv3') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } });
  });

  it('finds saved roles in the address bar, and has a page for them', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'role' });
    expect(readdirSync(folder)).toContain('library.html');
  });

  it('lets no page wait for more than two scripts, one of which all pages share: each costs milliseconds before the first paint', () => {
    const pages = readdirSync(folder).filter((path) => path.endsWith('.html'));
    const scripts = pages.map((path) =>
      [...readFileSync(join(folder, path), 'utf8').matchAll(/(?:src|href)="\/chunks\/(\w+)-[^"]+\.js"/g)].map(([, script]) => script),
    );
    const own = pages.map((path) => [path.replace('.html', ''), 'pages']);
    expect(scripts, 'see codeSplitting in wxt.config.ts').toEqual(own);
    const more = scripts.flat().flatMap((name) => readdirSync(join(folder, 'chunks')).filter((file) => file.startsWith(`${name}-`)));
    const asked = more.flatMap((file) => [...readFileSync(join(folder, 'chunks', file), 'utf8').matchAll(/\bfrom"\.\/(\w+)-/g)]);
    expect([...new Set(asked.map(([, name]) => name))]).toEqual(['pages']);
  });

  it('holds no code from elsewhere and makes no code out of text', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    expect(scripts).toContain('posting.js');
    const bad = scripts.filter((path) =>
      /\bnew Function\(|\beval\(|importScripts\(|wxt:content-script-started/.test(readFileSync(join(folder, path), 'utf8')),
    );
    expect(bad).toEqual([]);
    const pages = readdirSync(folder).filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => /(?:src|href)=["']?(?:https?:)?\/\//.test(readFileSync(join(folder, path), 'utf8')))).toEqual([]);
  });
});

describe('the build for tests', () => {
  it('differs from the one that people get in nothing but the shadow root that tests may look into', async () => {
    const real = await freshBuild('chrome-mv3');
    const test = await freshBuild('test-chrome-mv3');
    const script = (folder: string) => readFileSync(join(folder, 'posting.js'), 'utf8');
    expect(script(real)).toContain('`closed`');
    expect(script(test).replace('shadowMode:`open`', 'shadowMode:`closed`')).toBe(script(real));
    const listing = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    expect(listing(test)).toEqual(listing(real));
  }, 60_000);
});

/**
 * Bytes of the content script, gzipped: it is loaded with every page of a job host. Raising it is a decision: say in the change what the
 * page gets for it. The page is read by the worker, from what `lib/page/capture.ts` sends; no language and no site is in here.
 */
const budget = 20_000;

it('the content script keeps its budget', async () => {
  const script = readFileSync(join(await freshBuild('chrome-mv3'), 'posting.js'));
  const { length } = gzipSync(script, { level: 9 });
  expect(
    length,
    `posting.js has ${length} bytes gzipped (${script.length} plain); the budget in test/house/manifest.test.ts is ${budget}`,
  ).toBeLessThanOrEqual(budget);
}, 60_000);
