import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { openOwn, type Stage, setStage } from './stage.ts';
import type { StorePage } from './store-page.ts';

const root = new URL('../../', import.meta.url).pathname;

/** Chromium's two stores under IndexedDB. */
export const backends = [
  { name: 'LevelDB', args: [] },
  { name: 'SQLite', args: ['--enable-features=IdbSqliteBackingStore'] },
] as const;

let bundled: Promise<string> | undefined;

/** `store-page.ts` as one script. */
async function script(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: join(root, 'test/e2e/store-page.ts'), formats: ['iife'], name: 'page' } },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('vite made no chunk of store-page.ts');
  return chunk.code;
}

/** One of the extension's own pages with the store in it. */
export async function openStorePage(stage: Stage): Promise<Page> {
  bundled ??= script();
  const page = await openOwn(stage, 'options.html');
  await page.evaluate(await bundled);
  return page;
}

/** Calls what `store-page.ts` offers. */
export function call<K extends keyof StorePage>(
  page: Page,
  name: K,
  ...args: Parameters<StorePage[K]>
): Promise<Awaited<ReturnType<StorePage[K]>>> {
  return page.evaluate(
    (which, given) => (globalThis as unknown as { storePage: Record<string, (...all: unknown[]) => unknown> }).storePage[which]?.(...given),
    name as string,
    args as unknown[],
  ) as Promise<Awaited<ReturnType<StorePage[K]>>>;
}

export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'plainpost-store-'));

/** A profile of its own that is as that one was, without what Chromium can make anew. */
export async function copyOf(profile: string): Promise<string> {
  const copy = await newProfile();
  const isCache = /Cache|Singleton|component_crx|Safe Browsing|optimization|OnDeviceHead|BrowserMetrics|hyphen|WidevineCdm/;
  await cp(profile, copy, { recursive: true, filter: (path) => !isCache.test(path.slice(profile.length)) });
  return copy;
}

export const remove = (profile: string): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 });

export function launch(profile: string, args: readonly string[], server: Stage['server']): Promise<Stage> {
  return setStage({ profile, server, args: [...args] });
}
