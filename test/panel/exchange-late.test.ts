import { describe, expect, it } from 'vitest';
import { fileOf } from '../exchange/stage.ts';
import { file, keptFile, saved, stage, until } from './exchange-stage.ts';

const aMoment = () => new Promise((done) => setTimeout(done, 20));
const brought = { added: 2, merged: 0, same: 0, removed: 0 };

/** Answers to be given later, in any order. */
function answers<T>() {
  const waiting: ((value: T) => void)[] = [];
  return { waiting, ask: () => new Promise<T>((resolve) => waiting.push(resolve)) };
}

/** A file that was imported, or is about to be. */
async function previewed() {
  const panel = stage();
  const text = await fileOf(saved);
  panel.state.actions.chooseFile(file(text));
  await until(() => panel.state.exchange.importing.state).toBe('preview');
  return { ...panel, text };
}

describe('an import', () => {
  it('that is stopped with the last of the file says so', async () => {
    const { state, store } = stage();
    const { waiting, ask } = answers<typeof brought>();
    Object.assign(store, { preview: ask });
    state.actions.chooseFile(file(await fileOf(saved)));
    await until(() => waiting.length).toBe(1);
    state.actions.stop();
    waiting[0]?.(brought);
    await until(() => state.exchange.importing).toEqual({ state: 'none', problem: 'Stopped. Nothing was changed.' });
  });

  it.each([
    ['taken back', 'undo'],
    ['written', 'bring'],
  ] as const)('that is %s late leaves another file on the table', async (_, slow) => {
    const { state, store, text } = await previewed();
    const { waiting, ask } = answers<never>();
    Object.assign(store, { [slow]: ask });
    state.actions.importNow();
    if (slow === 'undo') {
      await until(() => state.exchange.importing.state).toBe('done');
      state.actions.undoImport();
    }
    await until(() => waiting.length).toBe(1);
    state.actions.chooseFile(file(text, 'second.json'));
    await until(() => state.exchange.importing).toMatchObject({ state: 'preview', name: 'second.json' });
    waiting[0]?.(brought as never);
    await aMoment();
    expect(state.exchange.importing).toMatchObject({ state: 'preview', name: 'second.json' });
    Object.assign(store, { bring: async () => brought });
    state.actions.importNow();
    await until(() => state.exchange.importing).toMatchObject({ state: 'done', name: 'second.json' });
  });
});

it('paper that another export overtakes does not end what is shown of that', async () => {
  const { state, store } = stage();
  const { waiting, ask } = answers<void>();
  const each = async function* () {
    await ask();
    yield saved;
  };
  Object.assign(store, { each });
  state.actions.print(false);
  await until(() => waiting.length).toBe(1);
  const exported = state.exportNow('csv');
  await until(() => waiting.length).toBe(2);
  waiting[0]?.();
  await aMoment();
  expect(state.exchange.exporting).toMatchObject({ state: 'writing', format: 'csv' });
  waiting[1]?.();
  await exported;
  expect(state.exchange.exporting).toMatchObject({ state: 'written' });
});

it('dates of some roles that are under way do not make fewer of an export that overtakes them', async () => {
  const { state, given } = stage();
  const dates = state.exportNow('calendar', new Set(['one']));
  await state.exportNow('plainpost');
  await dates;
  expect(given.map(({ name }) => name)).toEqual(['plainpost-2026-11-20.json']);
  expect(await given[0]?.blob.text()).toBe(await fileOf(saved));
  await state.exportNow('plainpost', new Set(['one']));
  expect(state.exchange.exporting).toMatchObject({ state: 'written', roles: 1 });
});

describe('the backup file', () => {
  it('is written by one at a time, however many changes wait for it', async () => {
    const kept = keptFile();
    const { createWritable } = kept;
    const { waiting, ask } = answers<void>();
    kept.createWritable = async () => {
      await ask();
      return createWritable.call(kept);
    };
    const { state, later, items } = stage({ kept });
    items['exchange.backup'] = { at: '2026-11-20T12:00:00.000Z', epoch: 'e', seq: 40 };
    await state.load();
    for (let changes = 0; changes < 3; changes += 1) {
      await state.changed();
      later.shift()?.();
    }
    for (let written = 0; written < 3; written += 1) {
      await until(() => waiting.length).toBe(written + 1);
      await aMoment();
      expect(waiting).toHaveLength(written + 1);
      waiting[written]?.();
    }
    await until(() => state.exchange.backup).toMatchObject({ state: 'kept', writing: false });
  });

  it('that was not written is told although the browser does not say whether it may be', async () => {
    const kept = Object.assign(keptFile(), { fails: true });
    const { state, later, items } = stage({ kept });
    items['exchange.backup'] = { at: '2026-11-20T12:00:00.000Z', epoch: 'e', seq: 40 };
    await state.load();
    kept.queryPermission = () => Promise.reject(new Error('x'));
    await state.changed();
    later.at(-1)?.();
    await until(() => state.exchange.backup).toMatchObject({ problem: expect.stringContaining('The backup was not written') });
    kept.fails = false;
    await state.changed();
    later.at(-1)?.();
    await until(() => kept.content).toBe(await fileOf(saved));
  });
});
