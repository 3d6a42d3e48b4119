import type { Browser } from '../browser.ts';
import { originsOf } from '../settings.ts';
import type { Tab } from './tab.ts';

/** The host of a tab that may be read; undefined for the browser's own pages, for http, and where the address is not ours to see. */
export function hostIn(tab: Tab | undefined): string | undefined {
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  return url?.protocol === 'https:' ? url.hostname : undefined;
}

/** The browser's own pages show their address after a click; a page that was never clicked shows none. */
export function isRestricted(tab: Tab | undefined): boolean {
  return tab?.url !== undefined && hostIn(tab) === undefined;
}

/** The tab's host where it is not read by itself yet and the user could have it so; else undefined. */
export async function grantableHost(browser: Pick<Browser, 'permissions' | 'runtime'>, tab: Tab | undefined): Promise<string | undefined> {
  const host = hostIn(tab);
  if (!host || isDeclared(browser, host) || (await browser.permissions.contains({ origins: originsOf(host) }))) return undefined;
  return host;
}

/** Whether the manifest has the host read by itself. Asked of the manifest: the list of sites would be a third of the popup's script. */
function isDeclared({ runtime }: Pick<Browser, 'runtime'>, host: string): boolean {
  const patterns = (runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
  return patterns.some((pattern) => {
    const wanted = /^https:\/\/([^/]+)\/\*$/.exec(pattern)?.[1];
    if (!wanted?.startsWith('*.')) return wanted === host;
    return host === wanted.slice(2) || host.endsWith(wanted.slice(1));
  });
}
