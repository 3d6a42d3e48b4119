import { describe, expect, it, vi } from 'vitest';
import { makeBreather, readAhead } from '../../lib/panel/breather.ts';
import { orderKeeper } from '../../lib/panel/order-keeper.ts';
import { wordKeeper } from '../../lib/panel/word-keeper.ts';
import { indexOf, now, row } from '../find/rows.ts';
import { libraryStage, titled } from './library-stage.ts';

describe('a pause', () => {
  it('comes once enough was done, and no sooner', async () => {
    let ms = 0;
    const sleep = vi.fn(async () => undefined);
    const breathe = makeBreather({ now: () => new Date(ms), sleep });
    for (ms = 0; ms < 20; ms += 1) await breathe();
    expect(sleep).toHaveBeenCalledTimes(2);
  });
});

describe('reading ahead', () => {
  const log: string[] = [];
  async function* source() {
    for (const each of ['a', 'b', 'c']) {
      log.push(`read ${each}`);
      yield each;
    }
  }

  it('asks for the next slice before the one at hand is worked on', async () => {
    for await (const each of readAhead(source())) log.push(`work on ${each}`);
    expect(log).toEqual(['read a', 'read b', 'work on a', 'read c', 'work on b', 'work on c']);
  });

  it('fails where the source fails, after what came before', async () => {
    const got: string[] = [];
    async function* failing() {
      yield 'a';
      throw new Error('damaged');
    }
    const reading = async () => {
      for await (const each of readAhead(failing())) got.push(each);
    };
    await expect(reading()).rejects.toThrow('damaged');
    expect(got).toEqual(['a']);
  });
});

describe('the order of a large library', () => {
  const rows = Array.from({ length: 6000 }, (_, nth) => row(`id-${nth}`, { title: `Job ${(nth * 7919) % 6000}` }));

  it('by title is the one before until it is made', async () => {
    const index = indexOf(rows);
    const orders = orderKeeper({ index, now: () => now, pause: async () => undefined });
    const saved = orders.of('saved');
    expect(orders.isMissing('title')).toBe(true);
    expect(orders.of('title')).toBe(saved);
    await orders.make('title');
    expect(orders.isMissing('title')).toBe(false);
    expect(orders.of('title')).not.toEqual(saved);
  });

  it('that was asked for last stays, though one from before it is made later', async () => {
    const index = indexOf(rows);
    const slow: (() => void)[] = [];
    let isSlow = true;
    const pause = () => new Promise<void>((done) => (isSlow ? slow.push(done) : done()));
    const orders = orderKeeper({ index, now: () => now, pause });
    const earlier = orders.make('title');
    isSlow = false;
    await orders.make('employer');
    expect(slow).toHaveLength(1);
    slow[0]?.();
    await earlier;
    expect(orders.isMissing('employer')).toBe(false);
  });

  it('by title of a small one is there at once', () => {
    const index = indexOf([row('b', { title: 'B' }), row('a', { title: 'A' })]);
    const orders = orderKeeper({ index, now: () => now, pause: async () => undefined });
    expect(orders.isMissing('title')).toBe(false);
    expect([...orders.of('title')]).toEqual([1, 0]);
  });

  it('is shown once it is made', async () => {
    const { state } = await libraryStage({ roles: Array.from({ length: 5001 }, (_, nth) => titled(`r${nth}`, `Job ${9999 - nth}`)) });
    const first = () => state.library.found.row(0)?.title;
    state.actions.search({ sort: 'title' });
    expect(first()).toBe('Job 9999');
    await vi.waitFor(() => expect(first()).toBe('Job 4999'));
    await vi.waitFor(() => expect(state.library.looking).toBeUndefined());
  });
});

describe('the library', () => {
  it('can be searched before the store has said how it is', async () => {
    const { state, roles, all } = await libraryStage();
    let answer: (health: string[]) => void = () => undefined;
    const health = new Promise<string[]>((done) => {
      answer = done;
    });
    const asked = vi.fn(() => health);
    roles.health = asked;
    all.set('e', titled('e', 'Beekeeper too'));
    const loaded = state.load();
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(state.library.total).toBe(5);
    state.actions.search({ query: 'bee' });
    expect(state.library.found.count).toBe(2);
    answer(['1 role was restored.']);
    await loaded;
    expect(state.library.notice).toBe('1 role was restored.');
  });

  it('shows what the full texts add at once, and then not with every slice', async () => {
    const { state, texts, draws, ids } = await libraryStage();
    for (const id of 'abcd') texts.set(id, 'we keep honey');
    draws.length = 0;
    state.actions.search({ query: 'honey' });
    await vi.waitFor(() => expect(state.library.looking).toBeUndefined());
    expect(ids()).toBe('abcd');
    expect(draws).toEqual([0, 2, 4]);
  });
});

describe('the user’s words in a folded text', () => {
  const bits = wordKeeper()({ wanted: ['Kafka', 'C++', 'Gewürze'], unwanted: ['on-call', 'Go'] });
  it.each([
    ['we use kafka', 1],
    ['we use c++ and on call', 3],
    ['no on-call here', 0],
    ['gewurze', 1],
    ['nothing of it', 0],
    ['', 0],
  ])('“%s” is %i', (text, found) => expect(bits?.(text)).toBe(found));
});
