import { describe, expect, it, vi } from 'vitest';
import type { Tools } from '../../lib/worker/pages.ts';
import { remember } from '../../lib/worker/shown.ts';
import { startWorker } from '../../lib/worker/worker.ts';
import { fakeBrowser } from './fake-browser.ts';

const url = 'https://board.example/jobs/1';
const settled = () => new Promise((done) => setTimeout(done, 10));

/** A worker with one page open, and the things that it does later. */
async function start() {
  const world = fakeBrowser();
  const laters: (() => void)[] = [];
  const tools = {
    browser: world.browser,
    roles: async () => ({ findBy: async () => undefined }),
    seen: {},
    later: (act: () => void) => laters.push(act),
  };
  startWorker(tools as unknown as Tools);
  const choose = async (menuItemId: string, selectionText: string, tabId: number | null = 1) => {
    world.fire('menu', { menuItemId, selectionText }, tabId === null ? undefined : { id: tabId });
    await settled();
  };
  const { items } = world.fake.storage.local;
  return { ...world, choose, items, laters };
}

describe('what is selected on a page', () => {
  it('has two entries in the menu, beside the one that saves it', async () => {
    const { fire, fake } = await start();
    fire('installed', { reason: 'install' });
    await settled();
    const titles = fake.contextMenus.create.mock.calls.map(([entry]) => [entry.title, ...entry.contexts]);
    expect(titles).toEqual([
      ['Read this page', 'page'],
      ['Save role from selection', 'selection'],
      ['Add to words for', 'selection'],
      ['Add to words against', 'selection'],
    ]);
  });

  it.each([
    ['word-for', ' visa  sponsorship\n', 'wordsWanted', ['visa sponsorship'], 'words for: visa sponsorship'],
    ['word-against', 'on-call', 'wordsUnwanted', ['on-call'], 'words against: on-call'],
    ['word-for', 'Rust, Go', 'wordsWanted', ['Rust', 'Go'], 'words for: Rust, Go'],
  ])('goes to a list by %s: %j', async (entry, selected, key, words, said) => {
    const { choose, items, badges, fake } = await start();
    await choose(entry, selected);
    expect(items[key]).toEqual(words);
    expect(badges[1]).toEqual({ text: '+', title: `Plainpost: added to your ${said}` });
    expect(fake.scripting.executeScript, 'the page is not asked').not.toHaveBeenCalled();
  });

  it('goes from one list to the other', async () => {
    const { choose, items } = await start();
    await choose('word-for', 'on-call');
    await choose('word-against', 'On-call');
    expect(items).toMatchObject({ wordsWanted: [], wordsUnwanted: ['On-call'] });
  });

  it.each([
    ['of 61 characters', 'x'.repeat(61), 'too long for your words: select 60 characters at most'],
    ['of 61 characters, with a comma', `${'x'.repeat(40)}, ${'y'.repeat(19)}`, 'too long for your words: select 60 characters at most'],
    ['without a word', ' … ', 'there is no word in what is selected'],
  ])('%s goes to no list, and that is said', async (_, selected, said) => {
    const { choose, items, badges } = await start();
    await choose('word-for', selected);
    expect(items).toEqual({});
    expect(badges[1]).toEqual({ text: '×', title: `Plainpost: ${said}` });
  });

  it('of 60 characters goes there', async () => {
    const { choose, items } = await start();
    await choose('word-for', 'x'.repeat(60));
    expect(items.wordsWanted).toEqual(['x'.repeat(60)]);
  });

  it('finds no room on a full list, and hears of a disk that is full', async () => {
    const { choose, items, badges, fake } = await start();
    items.wordsWanted = Array.from({ length: 100 }, (_, at) => `word ${at}`);
    await choose('word-for', 'Rust');
    expect(items.wordsWanted).not.toContain('Rust');
    expect(badges[1]?.title).toBe('Plainpost: no room: there are 100 words for already');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await choose('word-against', 'unpaid');
    expect(badges[1]).toEqual({ text: '×', title: 'Plainpost: the words were not kept. Try again.' });
  });

  it('is added without a tab too, such as in the side panel', async () => {
    const { choose, items, badges } = await start();
    await choose('word-for', 'Rust', null);
    expect(items.wordsWanted).toEqual(['Rust']);
    expect(badges).toEqual({});
  });
});

describe('what the button says of it', () => {
  it('goes after a while, for what is known of the page; an older word does not end a newer one', async () => {
    const { browser, choose, badges, laters } = await start();
    const findings = [{ check: 'c', severity: 'caution', message: 'm', quotes: [] }] as never[];
    await remember(browser.storage.session, 1, { url, identities: ['a:1'], findings });
    await choose('word-for', 'Rust');
    await choose('word-against', 'on-call');
    laters[0]?.();
    await settled();
    expect(badges[1]?.title).toBe('Plainpost: added to your words against: on-call');
    laters[1]?.();
    await settled();
    expect(badges[1]?.title).toMatch(/^Plainpost(?:: 1 thing to know)?$/);
    expect(badges[1]?.text).not.toBe('+');
  });

  it('outlasts the drawing anew of the page with the new word', async () => {
    const { choose, badges, fire } = await start();
    await choose('word-for', 'Rust');
    badges[1] = { text: '2', title: 'Plainpost: 2 things to know' };
    fire('localChanged', { wordsWanted: {} });
    await settled();
    expect(badges[1]).toEqual({ text: '+', title: 'Plainpost: added to your words for: Rust' });
  });
});
