import { describe, expect, it, vi } from 'vitest';
import type { Roles } from '../../lib/roles/roles.ts';
import { libraryOf, startOmnibox } from '../../lib/worker/omnibox.ts';
import { row } from '../find/rows.ts';
import { fakeBrowser } from './fake-browser.ts';

const rows = [
  row('1', { title: 'R&D <Rust> "Engineer"', employer: 'Nordwind & Söhne', place: 'Zürich' }),
  row('2', { title: 'Rust Developer\u0000\ud800' }),
  ...Array.from({ length: 9 }, (_, nth) => row(`x${nth}`, { title: `Beekeeper ${nth}` })),
];

interface Suggestion {
  content: string;
  description: string;
}

function start({ firefox = false } = {}) {
  const { browser, fake, fire } = fakeBrowser();
  const tabs = { update: vi.fn(async () => undefined), create: vi.fn(async () => undefined) };
  Object.assign(fake.tabs, tabs);
  Object.assign(fake.runtime, { getURL: (path: string) => `ext://id/${path}`, ...(firefox && { getBrowserInfo: async () => ({}) }) });
  const read = vi.fn();
  const roles = {
    catalogue: {
      kept: async () => ({ totals: { seq: 0, count: 0, hash: 0 } }),
      async *all() {
        read();
        const placed = rows.map((each, slot) => ({ slot, hash: 0, row: each }));
        yield placed.slice(0, 1);
        yield placed.slice(1);
      },
    },
  };
  startOmnibox({ browser, roles: async () => roles as unknown as Roles, now: () => new Date('2026-07-01T09:00:00Z') });
  const ask = (text: string) => new Promise<Suggestion[]>((resolve) => void fire('omniboxChanged', text, resolve));
  return { fake, fire, tabs, read, ask };
}

describe('in the address bar', () => {
  it('Chromium gets XML in which the page’s own signs are words and the match is marked', async () => {
    const { ask } = start();
    const [first, second] = await ask('rust');
    expect(first).toEqual({
      content: 'R&D <Rust> "Engineer" #1',
      description: 'R&amp;D &lt;<match>Rust</match>&gt; &quot;Engineer&quot; – <dim>Nordwind &amp; Söhne · Zürich</dim>',
    });
    expect(second?.description).toBe('<match>Rust</match> Developer  ');
  });

  it('Firefox gets plain words', async () => {
    const { ask } = start({ firefox: true });
    expect((await ask('zurich'))[0]?.description).toBe('R&D <Rust> "Engineer" – Nordwind & Söhne · Zürich');
  });

  it('at most six are shown, and small errors are forgiven', async () => {
    const { ask } = start();
    expect(await ask('beekeper')).toHaveLength(6);
    expect(await ask('zeppelin')).toEqual([]);
  });

  it('a worker that was just woken by a letter reads the rows once for all letters, and forgets them when it is over', async () => {
    const { ask, fire, read } = start();
    await ask('r');
    await ask('ru');
    expect(read).toHaveBeenCalledTimes(1);
    fire('omniboxCancelled');
    await ask('rus');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('the answer to an earlier letter is not given any more', async () => {
    const { fire } = start();
    const early = vi.fn();
    fire('omniboxChanged', 'r', early);
    const late = await new Promise((resolve) => void fire('omniboxChanged', 'ru', resolve));
    expect(late).toHaveLength(2);
    expect(early).not.toHaveBeenCalled();
  });

  it('says what Enter does', () => {
    const { fire, fake } = start();
    fire('omniboxStarted');
    expect(fake.omnibox.setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'Open the saved roles' });
    fire('omniboxChanged', 'a<b', () => undefined);
    expect(fake.omnibox.setDefaultSuggestion).toHaveBeenLastCalledWith({
      description: '<dim>Search the saved roles for </dim><match>a&lt;b</match>',
    });
  });
});

describe('Enter', () => {
  it.each([
    ['R&D <Rust> "Engineer" #1', 'library.html#role=1'],
    ['Rust #0b7c9a52-1f4e-4c8e-9d36-5a1f0e2b7c11', 'library.html#role=0b7c9a52-1f4e-4c8e-9d36-5a1f0e2b7c11'],
    [' rust engineer ', 'library.html#query=rust+engineer'],
    ['C# .NET', 'library.html#query=C%23+.NET'],
    ['  ', 'library.html'],
  ])('on "%s" opens %s', (text, path) => expect(libraryOf(text)).toBe(path));

  it.each([
    ['currentTab', 'update', { url: 'ext://id/library.html' }],
    ['newForegroundTab', 'create', { url: 'ext://id/library.html', active: true }],
    ['newBackgroundTab', 'create', { url: 'ext://id/library.html', active: false }],
  ] as const)('%s: tabs.%s', (disposition, call, options) => {
    const { fire, tabs } = start();
    fire('omniboxEntered', '', disposition);
    expect(tabs[call]).toHaveBeenCalledWith(options);
  });
});
