import { describe, expect, it } from 'vitest';
import type { Role, Status } from '../../lib/roles/role.ts';
import type { Site } from '../../lib/sites/site.ts';
import { type ListMarkTools, marksFor } from '../../lib/worker/list-marks.ts';
import { fakeBrowser } from './fake-browser.ts';

const board: Site = {
  id: 'board',
  hosts: ['board.example', 'jobs.board.example'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/jobs\/\d+/,
  examples: { postings: [], others: [] },
};
const general: Site = { ...board, id: 'general', hosts: ['general.example'], reach: 'general' };

interface Known {
  roles?: Record<string, Status>;
  seen?: string[];
  settings?: Record<string, string[]>;
}

async function marks(page: string, links: string[], { roles = {}, seen = [], settings = {} }: Known) {
  const { browser } = fakeBrowser();
  await browser.storage.local.set(settings);
  const tools: ListMarkTools = {
    browser,
    roles: async () => ({
      allBy: async (ids) =>
        Object.entries(roles).flatMap(([id, status]) =>
          ids.includes(id) ? [{ status, identities: [id, 'elsewhere'] } as unknown as Role] : [],
        ),
    }),
    seen: { known: async (ids) => new Set(ids.filter((id) => seen.includes(id))) },
    siteOf: (url) => [board, general].find(({ hosts }) => hosts.includes(new URL(url).hostname)),
  };
  return marksFor(tools, new URL(page), links);
}

const list = 'https://board.example/jobs';
const known: Known = {
  roles: { 'url:board.example/jobs/1': 'saved', 'url:board.example/jobs/2': 'applied' },
  seen: [
    'url:board.example/jobs/2',
    'url:board.example/jobs/3',
    'url:board.example/about',
    'url:general.example/jobs/3',
    'url:other.example/jobs/3',
  ],
};
const link = (id: string) => `https://board.example/jobs/${id}`;

describe('the links of a list', () => {
  it('are marked by what is known of their postings; the user’s own word counts for more than that it was seen', async () => {
    expect(await marks(list, [link('1'), link('2'), link('3'), link('4')], known)).toEqual({
      [link('1')]: 'saved',
      [link('2')]: 'applied',
      [link('3')]: 'seen',
    });
  });

  it('are known whatever tracking they carry, one link a posting, the shortest', async () => {
    expect(await marks(list, [link('3?utm_source=list'), link('3/'), link('3#top')], known)).toEqual({ [link('3/')]: 'seen' });
  });

  it('may lead to another host of the same site', async () => {
    const other = 'https://jobs.board.example/jobs/7';
    expect(await marks(list, [other], { seen: ['url:jobs.board.example/jobs/7'] })).toEqual({ [other]: 'seen' });
  });

  it.each([
    ['leads to another site', list, 'https://other.example/jobs/3'],
    ['is no posting by its path', list, 'https://board.example/about'],
    ['leads to the posting that the page shows', link('3'), link('3?utm_source=similar')],
    ['is no address', list, 'jobs/3'],
  ])('are left alone where one %s', async (_case, page, address) => {
    expect(await marks(page, [address], known)).toEqual({});
  });

  it.each([
    ['on a host that is read after a click alone', 'https://general.example/jobs', 'https://general.example/jobs/3', {}],
    ['on a host that nobody knows', 'https://other.example/jobs', 'https://other.example/jobs/3', {}],
    ['on a site where the badge is hidden', list, link('3'), { badgeOff: ['board.example'] }],
    ['where the badge is hidden everywhere', list, link('3'), { badgeOff: ['*'] }],
  ])('are not marked %s', async (_case, page, address, settings) => {
    expect(await marks(page, [address], { ...known, settings })).toEqual({});
  });

  it('are marked on a host that the user switched on, known or not', async () => {
    for (const host of ['general.example', 'other.example']) {
      const address = `https://${host}/jobs/3`;
      expect(await marks(`https://${host}/jobs`, [address], { ...known, settings: { alwaysRead: [host] } })).toEqual({ [address]: 'seen' });
    }
  });
});
