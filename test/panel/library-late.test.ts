import { describe, expect, it, vi } from 'vitest';
import { libraryState } from '../../lib/panel/library-state.ts';
import { roleFinder } from '../../lib/panel/role-finder.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import type { Role } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { rowOf } from '../../lib/roles/row-of.ts';
import { libraryStage, titled, toolsOf } from './library-stage.ts';
import { memoryRoles } from './memory-roles.ts';

const undoable = { words: 'Removed from the saved roles.', undo: 'key' };
const aMoment = () => new Promise((done) => setTimeout(done, 5));

/** Answers to be given later, in any order. */
function answers<T>() {
  const waiting: ((value: T) => void)[] = [];
  return { waiting, ask: () => new Promise<T>((resolve) => waiting.push(resolve)) };
}

type Stage = Awaited<ReturnType<typeof libraryStage>>;
const replace = ({ roles }: Stage, change: Partial<Roles>) => void Object.assign(roles, change);

describe('a role that takes long to open', () => {
  it.each([
    ['another that was asked for since', (actions: Stage['actions']) => actions.openRole('b'), 'b'],
    ['the way back to the list', (actions: Stage['actions']) => actions.closeRole(), undefined],
  ])('does not replace %s', async (_, since, shown) => {
    const stage = await libraryStage();
    const { waiting, ask } = answers<Role | undefined>();
    const { get } = stage.roles;
    replace(stage, { get: (id) => (id === 'a' ? ask() : get(id)) });
    stage.actions.openRole('a');
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    since(stage.actions);
    await aMoment();
    waiting[0]?.(stage.all.get('a'));
    await aMoment();
    expect(stage.state.library.opened?.id).toBe(shown);
  });

  it('and is gone is told to nobody who has gone on', async () => {
    const stage = await libraryStage();
    stage.actions.openRole('nobody');
    stage.actions.openRole('b');
    await aMoment();
    expect(stage.teller.told).toBeUndefined();
    expect(stage.state.library.opened?.id).toBe('b');
  });
});

describe('reading all rows anew', () => {
  it('twice at once shows what was read last, and not what came last', async () => {
    const stage = await libraryStage();
    const { waiting, ask } = answers<string[]>();
    const all = async function* () {
      yield (await ask()).map((id, slot) => ({ slot, hash: 0, row: rowOf(titled(id, 'Baker')) }));
    };
    replace(stage, { catalogue: { ...stage.roles.catalogue, all } });
    const both = [stage.state.refresh(), stage.state.refresh()];
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.(['new']);
    await aMoment();
    waiting[0]?.(['old']);
    await Promise.all(both);
    expect(stage.ids()).toBe('new');
  });

  it('shows no first slice over all that another reading has shown', async () => {
    const { roles } = memoryRoles(['a', 'b', 'c'].map((id) => titled(id, 'Baker')));
    const { waiting, ask } = answers<void>();
    const newest = async () => {
      if (waiting.length === 0) await ask();
      return roles.catalogue.newest();
    };
    const totals: number[] = [];
    const state = libraryState({
      tools: toolsOf(Promise.resolve({ ...roles, catalogue: { ...roles.catalogue, newest } }), { get: async () => ({}) }),
      teller: makeTeller(() => undefined),
      draw: () => void totals.push(state?.library.total ?? 0),
    });
    const first = state.load();
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    await state.load();
    totals.length = 0;
    waiting[0]?.();
    await first;
    expect(totals).toEqual([]);
  });

  it('that fails is said, and what is there stays', async () => {
    const stage = await libraryStage();
    const { all } = stage.roles.catalogue;
    replace(stage, { catalogue: { ...stage.roles.catalogue, all: () => expect.fail('x') } });
    stage.actions.search({ query: 'rust' });
    await stage.state.refresh();
    expect(stage.state.library).toMatchObject({ state: 'ready', notice: 'The saved roles could not be opened.', total: 4 });
    replace(stage, { catalogue: { ...stage.roles.catalogue, all } });
    await stage.state.refresh();
    expect(stage.state.library.notice).toBeUndefined();
    expect(stage.ids()).toBe('ab');
  });

  it('that was overtaken does not say that it failed', async () => {
    const stage = await libraryStage();
    const { waiting, ask } = answers<never>();
    const { all } = stage.roles.catalogue;
    const slowly = async function* () {
      yield await ask();
    };
    replace(stage, { catalogue: { ...stage.roles.catalogue, all: slowly } });
    const first = stage.state.refresh();
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    replace(stage, { catalogue: { ...stage.roles.catalogue, all } });
    await stage.state.refresh();
    waiting[0]?.(undefined as never);
    await first;
    expect(stage.state.library.notice).toBeUndefined();
  });

  it('is tried again when others write, where nothing could be read at first', async () => {
    let isOpen = false;
    const { roles } = memoryRoles([titled('a', 'Baker'), titled('b', 'Miller')]);
    const { all } = roles.catalogue;
    const catalogue = { ...roles.catalogue, all: () => (isOpen ? all() : expect.fail('x')) };
    const tools = toolsOf(Promise.resolve({ ...roles, catalogue }), { get: async () => ({}) });
    const state = libraryState({ tools, teller: makeTeller(() => undefined), draw: () => undefined });
    await state.load();
    expect(state.library.state).toBe('failed');
    isOpen = true;
    await state.refresh(['b']);
    expect(state.library).toMatchObject({ state: 'ready', total: 2 });
  });

  it('takes from the selection what is gone, and nothing else', async () => {
    const { state, actions, all } = await libraryStage();
    actions.select(['a', 'b'], true);
    all.delete('a');
    await state.refresh();
    expect([...state.library.selected]).toEqual(['b']);
  });

  it('does not put an older note into the role that is open', async () => {
    const stage = await libraryStage();
    stage.actions.openRole('a');
    await vi.waitFor(() => expect(stage.state.library.opened?.id).toBe('a'));
    const was = stage.all.get('a');
    const { waiting, ask } = answers<Role | undefined>();
    replace(stage, { get: ask });
    const refreshing = stage.state.refresh();
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    await stage.actions.setNote('a', 'typed meanwhile');
    waiting[0]?.(was);
    await refreshing;
    expect(stage.state.library.opened?.note).toBe('typed meanwhile');
  });
});

describe('the bin, when roles are changed elsewhere', () => {
  it.each([
    ['one', ['b']],
    ['any', undefined],
  ])('(%s) shows what is in it now, and leaves the way back and the selection', async (_, ids) => {
    const { state, actions, teller, roles } = await libraryStage();
    actions.showPart('bin');
    await vi.waitFor(() => expect(state.library.bin).toEqual([]));
    teller.tell(undoable);
    actions.select(['x'], true);
    await roles.remove(['b'], 'elsewhere');
    await state.refresh(ids);
    await vi.waitFor(() => expect(state.library.bin?.map(({ id }) => id)).toEqual(['b']));
    expect(teller.told).toBe(undoable);
    expect(state.library.total).toBe(3);
  });

  it('is not read where it is not shown', async () => {
    const stage = await libraryStage();
    const bin = vi.fn(stage.roles.bin);
    replace(stage, { bin });
    await stage.state.refresh(['b']);
    expect(bin).not.toHaveBeenCalled();
  });

  it('shows what is removed here too, while a role was open', async () => {
    const { state, actions } = await libraryStage();
    actions.showPart('bin');
    actions.openRole('b');
    await vi.waitFor(() => expect(state.library.opened?.id).toBe('b'));
    actions.remove(['b']);
    await vi.waitFor(() => expect(state.library.bin?.map(({ id }) => id)).toEqual(['b']));
  });
});

describe('a look through the full texts that fails', () => {
  const broken = async function* (): AsyncGenerator<[string, string][]> {
    await aMoment();
    yield expect.fail('damaged');
  };

  it('is said, and is over', async () => {
    const stage = await libraryStage();
    replace(stage, { texts: broken });
    stage.actions.search({ query: 'rust' });
    await vi.waitFor(() => expect(stage.state.library.notice).toBe('The full texts could not be read.'));
    expect(stage.state.library.looking).toBeUndefined();
    expect(stage.ids()).toBe('ab');
  });

  it('is not said of a search that is no longer asked', async () => {
    const stage = await libraryStage();
    replace(stage, { texts: broken });
    stage.actions.search({ query: 'rust' });
    await new Promise((done) => setTimeout(done, 1));
    stage.actions.search({ query: '' });
    await new Promise((done) => setTimeout(done, 20));
    expect(stage.state.library.notice).toBeUndefined();
  });
});

it('the few that are found beside a page are those that are saved now, once it was told that roles changed', async () => {
  const { roles, all } = memoryRoles([titled('a', 'Baker')]);
  const finder = roleFinder(toolsOf(Promise.resolve(roles), {}));
  expect(await finder.findRoles('baker')).toHaveLength(1);
  all.set('b', titled('b', 'Baker too'));
  finder.forget();
  expect(await finder.findRoles('baker')).toHaveLength(2);
});
