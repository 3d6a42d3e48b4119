import type { Browser } from '../browser.ts';
import type { ListMark } from '../messages.ts';
import { addressIdentity } from '../roles/identity.ts';
import type { Roles } from '../roles/roles.ts';
import type { Seen } from '../seen/seen.ts';
import { everywhere, readSettings } from '../settings.ts';
import type { Site } from '../sites/site.ts';

export interface ListMarkTools {
  browser: Pick<Browser, 'storage'>;
  roles: () => Promise<Pick<Roles, 'allBy'>>;
  seen: Pick<Seen, 'known'>;
  /** The site that claims an address. */
  siteOf: (url: string) => Site | undefined;
}

/**
 * What is known of the postings behind a page's links, by address; of several addresses of one posting the shortest. Nothing on a host that
 * is not read by itself, or where the user hid what Plainpost shows in pages: that page shall see nothing of us.
 */
export async function marksFor(tools: ListMarkTools, page: URL, links: readonly string[]): Promise<Record<string, ListMark>> {
  if (!(await isShownOn(tools, page))) return {};
  const addresses = candidates(tools, page, links);
  const ids = [...addresses.keys()];
  const store = await tools.roles();
  const [seen, roles] = ids.length === 0 ? [new Set<string>(), []] : await Promise.all([tools.seen.known(ids), store.allBy(ids)]);
  const saved = new Map(roles.flatMap(({ identities, status }) => identities.map((id) => [id, status] as const)));
  const marks = ids.flatMap((id): [string, ListMark][] => {
    const mark = saved.get(id) ?? (seen.has(id) ? 'seen' : undefined);
    return mark === undefined ? [] : [[addresses.get(id) ?? '', mark]];
  });
  return Object.fromEntries(marks);
}

async function isShownOn({ browser, siteOf }: ListMarkTools, page: URL): Promise<boolean> {
  const { alwaysRead, badgeOff } = await readSettings(browser.storage.local);
  if (badgeOff.includes(everywhere) || badgeOff.includes(page.hostname)) return false;
  return alwaysRead.includes(page.hostname) || siteOf(page.href)?.reach === 'dedicated';
}

/** Postings of the page's own site, by identity; not the one that the page shows itself. */
function candidates({ siteOf }: ListMarkTools, page: URL, links: readonly string[]): Map<string, string> {
  const site = siteOf(page.href);
  const own = addressIdentity(page.href);
  const found = new Map<string, string>();
  for (const link of links) {
    if (!URL.canParse(link)) continue;
    const { hostname, pathname, search } = new URL(link);
    const isSameSite = hostname === page.hostname || (site !== undefined && siteOf(link) === site);
    if (!isSameSite || site?.posting?.test(pathname + search) === false) continue;
    const id = addressIdentity(link);
    if (id === undefined || id === own) continue;
    const before = found.get(id);
    if (before === undefined || link.length < before.length) found.set(id, link);
  }
  return found;
}
