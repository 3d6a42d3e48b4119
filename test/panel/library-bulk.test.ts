import { describe, expect, it, vi } from 'vitest';
import { libraryStage } from './library-stage.ts';

describe('many roles at once', () => {
  it('get a status in one step, which is told and can be taken back', async () => {
    const { state, teller, all, actions } = await libraryStage();
    actions.setStatusOf(['a', 'c'], 'applied');
    await vi.waitFor(() => expect(teller.told?.words).toBe('2 roles set to Applied.'));
    expect(['a', 'b', 'c'].map((id) => all.get(id)?.status)).toEqual(['applied', 'saved', 'applied']);
    expect(state.library.found.row(2)?.status).toBe('applied');
    actions.takeBack(teller.told?.undo ?? '');
    await vi.waitFor(() => expect(state.library.found.row(2)?.status).toBe('saved'));
    expect(all.get('a')?.status).toBe('saved');
  });

  it('get a tag beside the ones they have, and lose it again', async () => {
    const { teller, all, actions } = await libraryStage();
    actions.tag(['a', 'b'], 'remote', true);
    await vi.waitFor(() => expect(teller.told?.words).toBe('2 roles tagged “remote”.'));
    expect([all.get('a')?.tags, all.get('b')?.tags]).toEqual([['dream', 'remote'], ['remote']]);
    actions.tag(['a', 'b'], 'dream', false);
    await vi.waitFor(() => expect(all.get('a')?.tags).toEqual(['remote']));
  });

  it('are removed in one draw, leave the selection, and come back by Undo', async () => {
    const { state, teller, draws, ids, actions } = await libraryStage();
    actions.select(['a', 'b', 'c'], true);
    const before = draws.length;
    actions.remove(['a', 'b']);
    await vi.waitFor(() => expect(ids()).toBe('cd'));
    expect(draws.length - before).toBe(1);
    expect([...state.library.selected]).toEqual(['c']);
    actions.takeBack(teller.told?.undo ?? '');
    await vi.waitFor(() => expect(ids()).toBe('abcd'));
  });

  it('that are gone meanwhile: nothing is changed, and it is said', async () => {
    const { teller, all, actions } = await libraryStage();
    actions.setStatusOf(['a', 'nobody'], 'offer');
    await vi.waitFor(() => expect(teller.told?.words).toBe('This role is no longer among the saved ones.'));
    expect(all.get('a')?.status).toBe('saved');
  });

  it('all that are found can be selected', async () => {
    const { state, actions } = await libraryStage();
    actions.search({ query: 'rust' });
    actions.selectFound();
    expect([...state.library.selected]).toEqual(['a', 'b']);
    actions.clearSelection();
    expect(state.library.selected.size).toBe(0);
  });
});

describe('the bin', () => {
  it('shows what was removed and until when, gives it back, and is emptied', async () => {
    const { state, ids, actions } = await libraryStage();
    actions.remove(['a', 'b']);
    await vi.waitFor(() => expect(ids()).toBe('cd'));
    actions.showPart('bin');
    await vi.waitFor(() => expect(state.library.bin?.map(({ title }) => title)).toEqual(['Rust Engineer', 'Rust Developer']));
    expect(state.library.bin?.[0]?.goneOn).toBe('2026-07-31T09:00:00.000Z');
    actions.bringBack(['a']);
    await vi.waitFor(() => expect(state.library.bin).toHaveLength(1));
    expect(ids()).toBe('acd');
    actions.emptyBin();
    await vi.waitFor(() => expect(state.library.bin).toEqual([]));
  });
});
