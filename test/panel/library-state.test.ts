import { describe, expect, it, vi } from 'vitest';
import { libraryState } from '../../lib/panel/library-state.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { rowOf } from '../../lib/roles/row-of.ts';
import { libraryStage, titled, toolsOf } from './library-stage.ts';
import { memoryRoles } from './memory-roles.ts';

const settled = (state: { library: { looking?: number | undefined } }) => vi.waitFor(() => expect(state.library.looking).toBeUndefined());

/** A store with something to tell, until it was told. */
function openedWith(loss: string) {
  const { roles } = memoryRoles([titled('a', 'Beekeeper')]);
  const told = [loss];
  return { store: { ...roles, health: async () => told, acceptLoss: async () => void told.splice(0) } };
}

/** A library over this store; nothing is drawn. */
function stateOf(store: Roles) {
  const tools = toolsOf(Promise.resolve(store), { get: async () => ({}) });
  return libraryState({ tools, teller: makeTeller(() => undefined), draw: () => undefined });
}

describe('the library', () => {
  it('shows the first slice before the rest is read, and then all of them', async () => {
    const { draws, ids } = await libraryStage();
    expect(draws).toEqual([2, 4]);
    expect(ids()).toBe('abcd');
  });

  it('that cannot be opened says so', async () => {
    const roles = Promise.reject<Roles>(new Error('x'));
    const tools = toolsOf(roles, { get: async () => ({}) });
    const state = libraryState({ tools, teller: makeTeller(() => undefined), draw: () => undefined });
    await state.load();
    expect(state.library).toMatchObject({ state: 'failed', notice: 'The saved roles could not be opened.' });
  });

  it('says what was lost until the user has read it', async () => {
    const { store } = openedWith('The browser lost 1 of 4 saved roles.');
    const state = stateOf(store);
    await state.load();
    expect(state.library.notice).toBe('The browser lost 1 of 4 saved roles.');
    state.actions.acceptNotice();
    await vi.waitFor(() => expect(state.library.notice).toBeUndefined());
  });

  it('keeps a role open that was opened while the store still says how it is', async () => {
    const { roles } = memoryRoles([titled('a', 'Beekeeper')]);
    let answer = (_told: string[]): void => undefined;
    const state = stateOf({ ...roles, health: () => new Promise((resolve) => (answer = resolve)) });
    const loading = state.load();
    await vi.waitFor(() => expect(state.library.state).toBe('ready'));
    state.actions.openRole('a');
    await vi.waitFor(() => expect(state.library.opened?.id).toBe('a'));
    answer(['The browser lost 1 of 2 saved roles.']);
    await loading;
    expect(state.library).toMatchObject({ opened: { id: 'a' }, notice: 'The browser lost 1 of 2 saved roles.' });
  });

  it('read anew shows what was changed meanwhile, and not the older rows that it reads', async () => {
    const was = ['a', 'b', 'c'].map((id) => titled(id, 'Beekeeper'));
    const { roles } = memoryRoles(was);
    let change = (): void => undefined;
    const changed = new Promise<void>((resolve) => (change = resolve));
    const rows = async function* () {
      await changed;
      yield was.map(rowOf);
    };
    const state = stateOf({ ...roles, rows });
    const loading = state.load();
    state.changed('a', titled('a', 'Baker'));
    state.changed('b');
    state.changed('b', titled('b', 'Miller'));
    state.changed('c');
    await Promise.resolve();
    change();
    await loading;
    const { found } = state.library;
    expect(Array.from({ length: found.count }, (_, at) => found.row(at)?.title).sort()).toEqual(['Baker', 'Miller']);
  });

  it('finds in the rows at once, and in the full texts a moment later, behind them', async () => {
    const { state, texts, ids } = await libraryStage();
    texts.set('d', 'we write rust');
    state.actions.search({ query: 'rust' });
    expect(ids()).toBe('ab');
    expect(state.library.looking).toBe(0);
    await settled(state);
    expect(ids()).toBe('abd');
  });

  it('leaves out what a full text says that must not be there', async () => {
    const { state, texts, ids } = await libraryStage();
    texts.set('b', 'on-call every week');
    state.actions.search({ query: 'rust -on-call' });
    expect(ids()).toBe('ab');
    await settled(state);
    expect(ids()).toBe('a');
  });

  it('the next letter ends the look through the texts', async () => {
    const { state, texts, reads, ids } = await libraryStage();
    texts.set('c', 'rus');
    state.actions.search({ query: 'rus' });
    state.actions.search({ query: 'bee' });
    await settled(state);
    expect(ids()).toBe('c');
    expect(reads.texts).toBe(1);
  });

  it('what an earlier search comes to later does not replace what is shown now', async () => {
    const { state, ids, actions } = await libraryStage();
    actions.search({ query: 'bee' });
    actions.search({ query: '' });
    await new Promise((wait) => setTimeout(wait, 0));
    actions.select(['a'], true);
    expect(ids()).toBe('abcd');
    expect(state.library.looking).toBeUndefined();
  });

  it('does not read the texts for nothing', async () => {
    const { state, reads } = await libraryStage();
    state.actions.search({ filters: { status: 'applied' } });
    expect(state.library.looking).toBeUndefined();
    state.actions.search({ query: 'r', filters: {} });
    expect(state.library.looking).toBeUndefined();
    expect(reads.texts).toBe(0);
  });
});

describe('a mistyped word', () => {
  it('is corrected where nobody says it, once the texts were looked through', async () => {
    const { state, ids } = await libraryStage();
    state.actions.search({ query: 'enginer' });
    expect(ids()).toBe('');
    expect(state.library.correction).toBeUndefined();
    await settled(state);
    expect(ids()).toBe('ad');
    expect(state.library.correction).toEqual({
      words: [{ typed: 'enginer', meant: 'engineer' }],
      applied: true,
      count: 2,
      query: expect.anything(),
    });
    expect(state.library.terms).toEqual(['engineer']);
  });

  it('that a text does say stays, and what is near it is offered', async () => {
    const { state, texts, ids } = await libraryStage();
    texts.set('c', 'enginer');
    state.actions.search({ query: 'Enginer' });
    await settled(state);
    expect(ids()).toBe('c');
    expect(state.library.correction).toMatchObject({ applied: false, count: 2 });
    state.actions.takeCorrection();
    expect(state.library.search.query).toBe('engineer');
    expect(ids()).toBe('ad');
  });
});

describe('the filter by the user’s words', () => {
  it('reads the texts once, and again only after a change', async () => {
    const { state, texts, reads, ids } = await libraryStage({ words: { wanted: ['kafka'], unwanted: ['on-call'] } });
    texts.set('b', 'kafka, and on-call.').set('c', 'we have no on-call.').set('d', 'kafka');
    expect(state.library.hasWords).toBe(true);
    state.actions.search({ filters: { words: 'for' } });
    await settled(state);
    expect(ids()).toBe('bd');
    state.actions.search({ filters: { words: 'against' } });
    expect(ids()).toBe('b');
    expect(reads.texts).toBe(1);
  });

  it('is not there without words', async () => {
    const { state } = await libraryStage();
    expect(state.library.hasWords).toBe(false);
  });
});

describe('what others write', () => {
  it('is taken in one by one, and a role that is gone goes', async () => {
    const { state, all, reads, ids } = await libraryStage();
    all.set('e', titled('e', 'New', { savedAt: '2026-06-30T10:00:00Z' }));
    all.delete('b');
    await state.refresh(['b', 'e']);
    expect(ids()).toBe('eacd');
    expect(reads.rows).toBe(1);
  });

  it('of unknown number is read anew, and the search stays', async () => {
    const { state, all, ids } = await libraryStage();
    state.actions.search({ query: 'rust' });
    all.set('e', titled('e', 'Rust again', { savedAt: '2026-06-30T10:00:00Z' }));
    await state.refresh();
    expect(ids()).toBe('eab');
  });
});

describe('saved views', () => {
  it('are kept, read back, renamed and dropped; what is not in order is left out', async () => {
    const { state, items, actions } = await libraryStage({ stored: { savedViews: [{ name: 'Old', search: { query: 'x' } }, 5] } });
    await vi.waitFor(() => expect(state.library.views.map(({ name }) => name)).toEqual(['Old']));
    actions.search({ query: 'rust', filters: { status: 'saved' } });
    actions.keepView('Rust');
    await vi.waitFor(() => expect(state.library.views).toHaveLength(2));
    actions.renameView('Old', 'Older');
    await vi.waitFor(() =>
      expect(items.savedViews).toMatchObject([
        { name: 'Older' },
        { name: 'Rust', search: { query: 'rust', filters: { status: 'saved' } } },
      ]),
    );
    actions.dropView('Older');
    await vi.waitFor(() => expect(state.library.views.map(({ name }) => name)).toEqual(['Rust']));
  });
});

describe('an address', () => {
  it('opens a role, the board, or a search', async () => {
    const { state, ids } = await libraryStage();
    state.follow({ role: 'c' });
    await vi.waitFor(() => expect(state.library.opened?.id).toBe('c'));
    state.follow({ view: 'board' });
    expect(state.library.part).toBe('board');
    expect(state.library.board?.saved.count).toBe(4);
    state.follow({ query: 'data' });
    expect(ids()).toBe('d');
  });

  it('of a role that is gone says so', async () => {
    const { state, teller } = await libraryStage();
    state.follow({ role: 'nobody' });
    await vi.waitFor(() => expect(teller.told?.words).toBe('This role is no longer among the saved ones.'));
  });
});
