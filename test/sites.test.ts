import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSite } from '../lib/extract/find-site.ts';
import { sites } from '../lib/sites/index.ts';
import type { Site } from '../lib/sites/site.ts';
import { testPages } from './tools/truth.ts';

const files = readdirSync(new URL('../lib/sites/', import.meta.url))
  .filter((name) => name.endsWith('.ts') && name !== 'site.ts' && name !== 'index.ts')
  .map((name) => name.replace('.ts', ''));

const examples = sites.flatMap((site) => [
  ...site.examples.postings.map((url) => ({ url, site, isPosting: true })),
  ...site.examples.others.map((url) => ({ url, site, isPosting: false })),
]);

/** Whether an address matches a site's pattern, which runs on path and query. */
function matches(pattern: RegExp | undefined, url: string): boolean {
  const { pathname, search } = new URL(url);
  return pattern?.test(pathname + search) ?? false;
}

describe('the list of sites', () => {
  it('is the folder', () => {
    expect(sites.map(({ id }) => id).sort(), 'name each file of lib/sites in lib/sites/index.ts, by its id').toEqual(files.sort());
  });

  it('has each host once, and none within the suffix of another', () => {
    const hosts = sites.flatMap((site) => site.hosts.map((host) => ({ host, id: site.id })));
    const shared = hosts.filter(({ host, id }) => {
      const name = host.replace('*.', '');
      return hosts.some(
        (other) => other.id !== id && (other.host === host || (other.host.startsWith('*.') && name.endsWith(other.host.slice(1)))),
      );
    });
    expect(shared, 'two sites claim an address: the order of the list would decide').toEqual([]);
  });

  it.each(sites.map((site) => [site.id, site] as const))(
    '%s has hosts or says by what it is recognised, and examples of its hosts',
    (_id, site) => {
      expect(site.hosts.length > 0 || site.recognised !== undefined).toBe(true);
      // Of a site whose every host is unknown and whose words decide, no address says anything.
      if (site.hosts.length === 0 && !site.recognised?.posting) return;
      // A host that has only lists (a thread with a posting in each comment) has no address of a posting.
      if (site.posting || !site.list) expect(site.examples.postings.length, 'give the address of a posting').toBeGreaterThan(0);
      expect(site.examples.others.length, 'give the address of a page that is no posting').toBeGreaterThan(0);
    },
  );

  it.each(sites.map((site) => [site.id, site] as const))('%s is data: no functions', (_id, site) => {
    expect(functionsIn(site, 'site')).toEqual([]);
  });
});

describe('the pages of', () => {
  const pages = testPages();
  it.each(sites.map(({ id }) => [id] as const))('%s are a posting that somebody has read, and a page that is none', (id) => {
    const truths = pages.filter(({ name }) => name.startsWith(`${id}/`)).map(({ truth }) => truth.posting);
    const isRead = truths.some((truth) => truth !== false && truth['title'] !== undefined && truth['title'] !== '?');
    expect(isRead, `write what the page says into test/pages/${id}/…/truth.json`).toBe(true);
    expect(truths, `add test/pages/${id}/list/: a list, a search or a closed posting, with "posting": false`).toContain(false);
  });
});

describe('every example address against every site', () => {
  it.each(examples.map((example) => [example.url, example] as const))('%s', (url, { site, isPosting }) => {
    const found = findSite(url, sites);
    const isKnown = site.hosts.length > 0;
    const { posting, list } = isKnown ? site : (site.recognised ?? {});
    expect(found?.id, `${url} is an example of ${site.id}: add its host there, or take the example away`).toBe(
      isKnown ? site.id : undefined,
    );
    if (posting)
      expect(matches(posting, url), isPosting ? `a posting: widen ${site.id}.posting` : `no posting: narrow ${site.id}.posting`).toBe(
        isPosting,
      );
    if (isPosting) expect(matches(list, url), `a posting: narrow ${site.id}.list`).toBe(false);
    const id = site.identifier?.pattern;
    if (id && isPosting) expect(matches(id, url), `widen ${site.id}.identifier`).toBe(true);
  });

  it.each(examples.map(({ url }) => [url] as const))('%s is nobody’s on another host', (url) => {
    const { host, pathname } = new URL(url);
    expect(findSite(`https://${host}.evil.example${pathname}`, sites)).toBeUndefined();
    expect(findSite(`https://${lookalikeOf(host)}${pathname}`, sites)).toBeUndefined();
    expect(findSite(`https://evil.example/${host}${pathname}`, sites)).toBeUndefined();
  });
});

/** "evil-jobs.ashbyhq.com"; where a site has all names below a suffix ("*.breezy.hr"), "evil-breezy.hr": what stands before the suffix is a customer. */
function lookalikeOf(host: string): string {
  const suffix = sites.flatMap(({ hosts }) => hosts).find((pattern) => pattern.startsWith('*.') && host.endsWith(pattern.slice(1)));
  return `evil-${suffix?.slice(2) ?? host}`;
}

function functionsIn(value: unknown, path: string): string[] {
  if (typeof value === 'function') return [path];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value as Site).flatMap(([name, member]) => functionsIn(member, `${path}.${name}`));
}
