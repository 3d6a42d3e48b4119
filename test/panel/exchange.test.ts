import { describe, expect, it } from 'vitest';
import { Problem } from '../../lib/posting/problem.ts';
import type { Role } from '../../lib/roles/role.ts';
import { fileOf, now } from '../exchange/stage.ts';
import { role } from '../ui/fixtures.ts';
import { file, keptFile, saved, stage, until } from './exchange-stage.ts';

describe('exporting', () => {
  it('gives a file and remembers how far the store was', async () => {
    const { state, given, items } = stage();
    await state.exportNow('plainpost');
    expect(given[0]?.name).toBe('plainpost-2026-11-20.json');
    expect(await given[0]?.blob.text()).toBe(await fileOf(saved));
    expect(state.exchange.exporting).toMatchObject({ state: 'written', roles: 2 });
    expect(items['exchange.exported']).toEqual({ at: now.toISOString(), epoch: 'e', seq: 40 });
    expect(state.exchange.lastExport).toEqual({ at: now.toISOString(), changes: 0, due: false });
  });

  it('a format that does not hold everything is no copy to come back to', async () => {
    const { state, items } = stage();
    await state.exportNow('csv');
    expect(items).not.toHaveProperty('exchange.exported');
  });

  it('prints the newest and says how many there are besides', async () => {
    const { state, tools } = stage({
      roles: Array.from({ length: 250 }, (_, index) =>
        role({ id: `r${index}`, savedAt: `2026-01-01T00:00:00.${String(index).padStart(3, '0')}Z` }),
      ),
    });
    let printed: unknown;
    tools.print = () => {
      printed = state.exchange.printed;
    };
    state.actions.print(true);
    await until(() => printed).toMatchObject({ left: 50, full: true });
    expect((printed as { roles: Role[] }).roles[0]?.id).toBe('r249');
    await until(() => state.exchange.printed).toBeUndefined();
  });

  it('prints what was saved in one moment in one order, however it lies in the store', async () => {
    for (const ids of [
      ['r1', 'r3', 'r2'],
      ['r2', 'r1', 'r3'],
    ]) {
      let printed: unknown;
      const { state, tools } = stage({ roles: ids.map((id) => role({ id, savedAt: now.toISOString() })) });
      tools.print = () => {
        printed = state.exchange.printed?.roles.map(({ id }) => id);
      };
      state.actions.print(true);
      await until(() => printed).toEqual(['r3', 'r2', 'r1']);
    }
  });
});

describe('the reminder', () => {
  it.each([
    ['never exported, and little saved', undefined, 12, { changes: 12, due: false }],
    ['never exported, and much saved', undefined, 40, { changes: 40, due: true }],
    ['exported 20 days ago', { at: '2026-10-31T09:00:00.000Z', epoch: 'e', seq: 26 }, 40, { changes: 14, due: false }],
    ['exported 40 days ago', { at: '2026-10-11T09:00:00.000Z', epoch: 'e', seq: 26 }, 40, { changes: 14, due: true }],
    ['exported long ago, and nothing changed', { at: '2026-01-11T09:00:00.000Z', epoch: 'e', seq: 40 }, 40, { changes: 0, due: false }],
    ['exported from another store', { at: '2026-10-11T09:00:00.000Z', epoch: 'other', seq: 400 }, 40, { changes: 40, due: true }],
    ['a note that is none', { at: 3 }, 12, { changes: 12, due: false }],
  ])('%s', async (_, mark, seq, expected) => {
    const { state, items } = stage({ seq });
    if (mark) items['exchange.exported'] = mark;
    await state.load();
    expect(state.exchange.lastExport).toMatchObject(expected);
  });
});

describe('importing', () => {
  it('shows what it would do, does it when told to, and takes it back', async () => {
    const { state, store, brought } = stage();
    state.actions.chooseFile(file(await fileOf(saved)));
    await until(() => state.exchange.importing).toMatchObject({
      state: 'preview',
      total: 2,
      exportedAt: now.toISOString(),
      brought: { added: 2 },
    });
    expect(brought).toEqual([]);
    state.actions.importNow();
    await until(() => state.exchange.importing).toMatchObject({ state: 'done', undone: false });
    expect(brought[0]?.roles.map(({ id }) => id)).toEqual(['one', 'two']);
    state.actions.undoImport();
    await until(() => state.exchange.importing).toMatchObject({ state: 'done', undone: true });
    expect(store.undo).toHaveBeenCalledWith('key-0');
  });

  it('a bad file reaches no store, and the place is named', async () => {
    const { state, store } = stage();
    state.actions.chooseFile(file((await fileOf(saved)).slice(0, -80)));
    await until(() => state.exchange.importing).toMatchObject({
      state: 'none',
      problem: expect.stringMatching(/ends too early, at line \d/),
    });
    state.actions.importNow();
    expect(store.bring).not.toHaveBeenCalled();
  });

  it('a table asks for its columns first, and takes the user’s word', async () => {
    const { state, brought } = stage();
    state.actions.chooseFile(file('Job,Stage,When applied\nEngineer,Mulling,5/6/2026\n', 'tracker.csv'));
    await until(() => state.exchange.importing).toMatchObject({
      state: 'mapping',
      mapping: ['title', 'status', undefined],
      statuses: [{ words: 'Mulling' }],
      enough: true,
    });
    state.actions.mapColumn(2, 'applied');
    expect(state.exchange.importing).toMatchObject({ dayFirst: 'unclear' });
    state.actions.setDayFirst(true);
    state.actions.mapStatus('Mulling', 'interviewing');
    state.actions.preview();
    await until(() => state.exchange.importing).toMatchObject({ state: 'preview', total: 1, isTable: true, warnings: [] });
    state.actions.importNow();
    await until(() => brought.length).toBe(1);
    expect(brought[0]?.roles[0]).toMatchObject({
      status: 'interviewing',
      history: [{}, { status: 'applied', at: '2026-06-05T00:00:00.000Z' }, {}],
    });
  });

  it('what fails in the store is told, and nothing is called done', async () => {
    const { state, store } = stage();
    store.bring.mockRejectedValue(new Problem('full', 'The disk is full, the role was not saved.'));
    state.actions.chooseFile(file(await fileOf(saved)));
    await until(() => state.exchange.importing.state).toBe('preview');
    state.actions.importNow();
    await until(() => state.exchange.importing).toEqual({
      state: 'none',
      problem: 'The disk is full. Nothing was imported.',
    });
  });

  it('the file that was chosen last is the one that counts', async () => {
    const { state } = stage();
    state.actions.chooseFile(file(await fileOf(saved), 'first.json'));
    state.actions.chooseFile(file(await fileOf([saved[0] as Role]), 'second.json'));
    await until(() => state.exchange.importing).toMatchObject({ state: 'preview', name: 'second.json', total: 1 });
    await new Promise((done) => setTimeout(done, 30));
    expect(state.exchange.importing).toMatchObject({ name: 'second.json' });
  });
});

describe('the backup file', () => {
  it('is written when it is chosen, and again a moment after the last of several changes', async () => {
    const { state, later, items, handle } = stage();
    await state.load();
    expect(state.exchange.backup.state).toBe('none');
    state.actions.chooseBackup();
    await until(() => state.exchange.backup).toMatchObject({ state: 'kept', name: 'backup.json', writing: false, at: now.toISOString() });
    const chosen = handle() as ReturnType<typeof keptFile>;
    expect(chosen.content).toBe(await fileOf(saved));
    chosen.content = 'old';
    items['roles.sentinel'] = { epoch: 'e', seq: 41 };
    await state.changed();
    await state.changed();
    expect(later).toHaveLength(1);
    expect(chosen.content).toBe('old');
    later[0]?.();
    await until(() => chosen.content).toBe(await fileOf(saved));
    expect(items['exchange.backup']).toMatchObject({ seq: 41 });
  });

  it('is written at the next visit where it is behind, and not where it is not', async () => {
    const kept = keptFile();
    const { state, items } = stage({ kept });
    items['exchange.backup'] = { at: now.toISOString(), epoch: 'e', seq: 40 };
    await state.load();
    expect(kept.content).toBe('old');
    items['exchange.backup'] = { at: now.toISOString(), epoch: 'e', seq: 39 };
    await state.load();
    expect(kept.content).toBe(await fileOf(saved));
  });

  it('waits for the user where the browser wants to be asked again', async () => {
    const kept = keptFile('prompt');
    const { state } = stage({ kept });
    await state.load();
    expect(state.exchange.backup).toMatchObject({ state: 'locked', name: 'backup.json' });
    expect(kept.content).toBe('old');
    state.actions.unlockBackup();
    await until(() => kept.content).toBe(await fileOf(saved));
  });

  it('leaves the old file whole where it cannot be written, and says so', async () => {
    const kept = Object.assign(keptFile(), { fails: true });
    const { state, items } = stage({ kept });
    await state.load();
    expect(kept.content).toBe('old');
    expect(state.exchange.backup).toMatchObject({
      state: 'kept',
      problem: 'The backup was not written, and the file is as it was before. The disk is full.',
    });
    expect(items).not.toHaveProperty('exchange.backup');
  });

  it('asks the user again where the browser took its leave back meanwhile', async () => {
    const kept = keptFile();
    const { state, items, later } = stage({ kept });
    await state.load();
    const whole = kept.content;
    Object.assign(kept, { fails: true, queryPermission: async () => 'prompt' });
    items['roles.sentinel'] = { epoch: 'e', seq: 41 };
    await state.changed();
    later[0]?.();
    await until(() => state.exchange.backup).toEqual({ state: 'locked', name: 'backup.json', at: now.toISOString() });
    expect(kept.content).toBe(whole);
    Object.assign(kept, { fails: false, queryPermission: async () => 'granted' });
    state.actions.unlockBackup();
    await until(() => state.exchange.backup).toEqual({ state: 'kept', name: 'backup.json', at: now.toISOString(), writing: false });
  });

  it('says that the file is gone from its place', async () => {
    const kept = keptFile();
    kept.createWritable = async () => {
      throw new DOMException('', 'NotFoundError');
    };
    const { state } = stage({ kept });
    await state.load();
    expect(state.exchange.backup).toMatchObject({ problem: expect.stringContaining('no longer where it was') });
  });

  it('is not written over with less, where the store lost roles for good and the user does not know yet', async () => {
    const kept = keptFile();
    const { state, items } = stage({ kept });
    items['roles.loss'] = { before: 9, lost: 9, restored: 6, updated: 0, missing: 3, at: now.toISOString() };
    await state.load();
    expect(kept.content).toBe('old');
    expect(state.exchange.backup).toMatchObject({
      problem: expect.stringMatching(/The browser lost 3 saved roles that may be in it\. Import it/),
    });
    items['roles.loss'] = null;
    state.actions.unlockBackup();
    await until(() => kept.content).toBe(await fileOf(saved));
  });

  it('is not to be had where the browser has no such files', async () => {
    const { state } = stage({ firefox: true });
    await state.load();
    expect(state.exchange.backup).toEqual({ state: 'unavailable' });
  });
});
