import { describe, expect, it } from 'vitest';
import { clutter } from '../../lib/clean/clutter.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { sites } from '../../lib/sites/index.ts';
import { pageOf } from '../tools/page-of.ts';

/** One posting's data in a page, as a board embeds it for the job that it has just opened in a pane, or for the only one on its list. */
const text = `<!doctype html><title>Jobs</title>
<script type="application/ld+json">{"@type":"JobPosting","title":"Tide Analyst","hiringOrganization":{"name":"Nordwind Labs"},"datePosted":"2026-11-02"}</script>
<h1>Tide Analyst</h1>`;

const titleAt = (url: string) =>
  readPage(pageOf({ file: 'page.html', text, url, readAt: new Date('2026-11-20T09:00:00Z') }), { sites, clutter }).extraction.posting?.title
    ?.value;

describe('a page at the address of a list', () => {
  const lists = sites.flatMap(({ list, examples }) =>
    examples.others.filter((address) => {
      const { pathname, search } = new URL(address);
      return list?.test(pathname + search);
    }),
  );
  it('there are such addresses', () => expect(lists.length).toBeGreaterThan(20));
  it.each(lists)('%s is no posting, though one stands in its data', (address) => expect(titleAt(address)).toBeUndefined());
  it('near miss: the same data at a posting’s address', () =>
    expect(titleAt('https://yubhub.co/jobs/job_0b1c2d3e-4f5')).toBe('Tide Analyst'));
});
