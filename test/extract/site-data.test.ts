import { describe, expect, it } from 'vitest';
import { clutter } from '../../lib/clean/clutter.ts';
import { decodeKnowledge, encodeKnowledge, siteDataFor } from '../../lib/extract/site-data.ts';
import { sites } from '../../lib/sites/index.ts';

describe('sites on their way to a page', () => {
  it.each(sites.map((site) => [site.id, site] as const))('%s arrives as it was sent, patterns and all', (_id, site) => {
    expect(decodeKnowledge(encodeKnowledge({ sites: [site], clutter }))).toStrictEqual({ sites: [site], clutter });
  });

  it('have no key that would be taken for a pattern', () => {
    expect(encodeKnowledge({ sites, clutter: [] }).match(/"\$pattern"/g)).toHaveLength(patternsIn(sites));
  });

  it('are those that can matter there: the host’s own, and those without a host', () => {
    const idsFor = (url: string) => decodeKnowledge(siteDataFor(url, { sites, clutter })).sites.map(({ id }) => id);
    const recognised = sites.filter((site) => site.recognised).map(({ id }) => id);
    expect(recognised.length).toBeGreaterThan(0);
    expect(idsFor('https://jobs.ashbyhq.com/nordwind-labs').sort()).toEqual([...recognised, 'ashby'].sort());
    expect(idsFor('https://jobs.ashbyhq.com.evil.example/nordwind-labs')).toEqual(recognised);
    expect(idsFor('about:blank')).toEqual(recognised);
  });
});

function patternsIn(value: unknown): number {
  if (value instanceof RegExp) return 1;
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, entry) => sum + patternsIn(entry), 0) : 0;
}
