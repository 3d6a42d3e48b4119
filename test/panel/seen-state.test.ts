import { beforeEach, describe, expect, it, vi } from 'vitest';
import { seenState } from '../../lib/panel/seen-state.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import { freshIndexedDb } from '../roles/sample.ts';
import { openAt, readingAt } from '../seen/sample.ts';

beforeEach(freshIndexedDb);

async function start(count: number) {
  const { seen, storage } = openAt('2026-10-03T09:00:00.000Z');
  for (let id = 1; id <= count; id += 1) await seen.note(readingAt(`https://board.example/jobs/${id}`));
  const draw = vi.fn();
  const teller = makeTeller(draw);
  const kept = {
    get: async (keys: string[]) => Object.fromEntries(Object.entries(storage.items).filter(([key]) => keys.includes(key))),
    set: storage.set,
  };
  const state = seenState({ seen, storage: kept, teller, draw });
  await state.load();
  return { state, seen, teller, draw };
}

describe('the memory on the options page', () => {
  it('is counted and listed', async () => {
    const { state, draw } = await start(2);
    expect(state.view).toMatchObject({ on: true, count: 2, since: '2026-10-03T09:00:00.000Z', more: false });
    expect(state.view?.rows.map(({ title, about }) => `${title}: ${about}`)).toEqual(
      Array(2).fill('Storage Engineer: Nordwind Labs · Ghent'),
    );
    expect(draw).toHaveBeenCalled();
  });

  it('is shown fifty at a time, and searched from the beginning', async () => {
    const { state } = await start(60);
    expect([state.view?.rows.length, state.view?.more]).toEqual([50, true]);
    await state.actions.showMore();
    expect([state.view?.rows.length, state.view?.more]).toEqual([60, false]);
    await state.actions.search('jobs/7');
    expect(state.view?.rows.map(({ address }) => address)).toEqual(['https://board.example/jobs/7']);
  });

  it('is emptied, loses one, and is switched off', async () => {
    const { state } = await start(3);
    await state.actions.remove('url:board.example/jobs/2');
    expect(state.view?.count).toBe(2);
    await state.actions.setRemembering(false);
    expect(state.view).toMatchObject({ on: false, count: 2 });
    await state.actions.empty();
    expect(state.view).toMatchObject({ on: false, count: 0, rows: [] });
  });

  it('says that it cannot be opened, and what was not done', async () => {
    const { state, seen, teller } = await start(1);
    const failing = () => Promise.reject(new DOMException('no', 'UnknownError'));
    const failed = seenState({
      seen: { ...seen, extent: failing, empty: failing },
      storage: { get: async () => ({}), set: async () => undefined },
      teller,
      draw: () => undefined,
    });
    await failed.load();
    expect(failed.view).toMatchObject({ failed: true, count: 0 });
    await failed.actions.empty();
    expect(teller.told?.words).toBe('The list was not emptied. Try again.');
    expect(state.view?.count).toBe(1);
  });
});
