import type { Browser } from '../browser.ts';
import { Problem } from '../posting/problem.ts';
import { isHost, originsOf, readSettings, setHost } from '../settings.ts';

type Needs = Pick<Browser, 'scripting' | 'permissions' | 'storage'>;

const prefix = 'always-read.';

let last: Promise<unknown> = Promise.resolve();

/** One after the other: a grant is told twice, by the browser and by the popup, and a script that is registered twice is refused. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work, work);
  last = done;
  return done;
}

/** Reads a host by itself from now on, or no longer. Rejects where the user has not allowed the host. */
export async function setAlwaysRead(browser: Needs, { host, on }: { host: string; on: boolean }): Promise<void> {
  if (on && !(await browser.permissions.contains({ origins: originsOf(host) }))) {
    throw new Problem('refused', `Plainpost has no access to ${host}.`);
  }
  await inTurn(async () => {
    await setHost(browser.storage.local, 'alwaysRead', { host, on });
    await sync(browser);
  });
}

/**
 * What the user has just allowed is read by itself. The popup asks for the permission, but the browser's question may close it before it
 * can say so. Hosts only: a grant of every site, or of http, is nothing that Plainpost asked for.
 */
export async function addGranted(browser: Needs, origins: readonly string[] = []): Promise<void> {
  const hosts = origins.flatMap((origin) => /^https:\/\/([^/*]+)\/\*$/.exec(origin)?.[1] ?? []).filter(isHost);
  for (const host of hosts) await setAlwaysRead(browser, { host, on: true });
}

/**
 * Makes the registered content scripts those of the setting, and the setting those hosts that the user still allows. At every start and
 * after every update: Chrome drops registered scripts on an update, and permissions are taken back in the browser's own settings.
 */
export function syncAlwaysRead(browser: Needs): Promise<void> {
  return inTurn(() => sync(browser));
}

async function sync(browser: Needs): Promise<void> {
  const hosts = (await readSettings(browser.storage.local)).alwaysRead;
  const allowed = await filterAllowed(browser, hosts);
  if (allowed.length < hosts.length) await browser.storage.local.set({ alwaysRead: allowed });
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id).filter((id) => id.startsWith(prefix));
  const wanted = allowed.map((host) => `${prefix}${host}`);
  const stale = registered.filter((id) => !wanted.includes(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = allowed.filter((host) => !registered.includes(`${prefix}${host}`));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(scriptFor));
}

function scriptFor(host: string) {
  return {
    id: `${prefix}${host}`,
    js: ['posting.js'],
    matches: originsOf(host),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}

async function filterAllowed({ permissions }: Needs, hosts: string[]): Promise<string[]> {
  const allowed = await Promise.all(hosts.map((host) => permissions.contains({ origins: originsOf(host) })));
  return hosts.filter((_, at) => allowed[at]);
}
