import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../lib/posting/extraction.ts';
import { pageHandlers, type Tools } from '../../lib/worker/pages.ts';
import type { PageSender } from '../../lib/worker/serve.ts';
import { extractionOf } from '../checks/extraction-of.ts';

const from = { tabId: 7, url: new URL('https://board.example/jobs/1') } as PageSender;

/** A worker that knows no role, with these words kept. */
function workerWith(words: Record<string, string[]>) {
  const session: Record<string, unknown> = {};
  const done = async () => undefined;
  const browser = {
    storage: {
      local: { get: async () => words },
      session: {
        get: async (key?: string) => (key === undefined ? session : { [key]: session[key] }),
        set: async (items: Record<string, unknown>) => void Object.assign(session, items),
      },
    },
    action: { setBadgeText: done, setBadgeBackgroundColor: done, setTitle: done, setIcon: done },
  };
  const tools = {
    browser,
    roles: async () => ({ findBy: done }),
    seen: { about: done, note: done, known: async () => [] },
    siteOf: () => undefined,
    later: () => undefined,
    examine: (reading: { extraction: Extraction }) => ({ ...reading, findings: [] }),
    now: () => new Date('2026-11-20T09:00:00Z'),
  } as unknown as Tools;
  const read = (extraction: Extraction) =>
    pageHandlers(tools, new Map())['page-read']({ extraction, removals: [], clutterHidden: true }, from);
  return { read, session };
}

describe('what a page’s badge is told of the user’s words', () => {
  const posting = extractionOf({ title: 'Rust Engineer', prose: ['There is no on-call.', 'The first month is unpaid.'] });

  it('is each word that the posting has, with its sentences', async () => {
    const { read, session } = workerWith({ wordsWanted: ['Rust', 'Elixir'], wordsUnwanted: ['on-call', 'unpaid'] });
    const words = [
      { word: 'Rust', want: true, negated: false, quotes: ['Rust Engineer'] },
      { word: 'on-call', want: false, negated: true, quotes: ['There is no on-call.'] },
      { word: 'unpaid', want: false, negated: false, quotes: ['The first month is unpaid.'] },
    ];
    expect((await read(posting)).words).toEqual(words);
    expect(session['tab.7']).toMatchObject({ words });
  });

  it('is nothing where no word of the lists is there, and never the lists', async () => {
    const { read } = workerWith({ wordsWanted: ['Elixir'] });
    expect(JSON.stringify(await read(posting))).not.toContain('Elixir');
    expect(await read(posting)).not.toHaveProperty('words');
  });

  it('is nothing on a page that is no posting', async () => {
    const { read } = workerWith({ wordsWanted: ['Rust'] });
    expect(await read(extractionOf({ none: true, lines: ['Rust'] }))).not.toHaveProperty('words');
  });
});
