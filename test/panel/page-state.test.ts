import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../lib/posting/problem.ts';
import { copy, freshIndexedDb, open, original, saved } from '../roles/sample.ts';
import { examined, failing, savedIn, stage, tab } from './stage.ts';

beforeEach(freshIndexedDb);

describe('reading the tab', () => {
  it('shows the posting, and that its job is saved from another copy', async () => {
    const roles = open();
    await (await roles).save(saved(original), 'earlier');
    const panel = stage({ roles });
    await panel.state.read(tab);
    expect(panel.state.view).toMatchObject({ state: 'posting', original: { host: 'jobs.ashbyhq.com' }, grantable: 'board.example' });
    expect(savedIn(panel)).toMatchObject({ state: 'saved', role: { addresses: [original.url] }, changed: [] });
  });

  it('an answer for a page that is gone is dropped', async () => {
    const panel = stage();
    const reading = panel.state.read(tab);
    panel.state.clear();
    await reading;
    expect(panel.state.view).toEqual({ state: 'reading' });
  });

  it('a store that does not open is said beside the posting, not instead of it', async () => {
    const panel = stage({ roles: failing(new Problem('newer', 'The saved roles were written by a newer Plainpost.')) });
    await panel.state.read(tab);
    expect(savedIn(panel)).toEqual({ state: 'unsaved', problem: 'The saved roles were written by a newer Plainpost.' });
  });

  it('a store that does not open is said where there is no posting too', async () => {
    const { posting: _, ...none } = copy;
    const page = { reading: () => ({ ...examined, extraction: none }) };
    const panel = stage({ page, roles: failing(new Problem('blocked', 'An older Plainpost page is still open.')) });
    await panel.state.read(tab);
    expect(panel.state.view).toMatchObject({ state: 'not-a-posting', problem: 'An older Plainpost page is still open.' });
  });

  it('a page that no extension may read is no access, and its host is offered only where it is https', async () => {
    const panel = stage({ page: {} });
    await panel.state.read(tab);
    expect(panel.state.view).toMatchObject({ state: 'no-access', host: 'board.example', restricted: false });
    await panel.state.read({ ...tab, url: 'chrome://settings/' });
    expect(panel.state.view).toMatchObject({ state: 'no-access', restricted: true });
  });

  it.each([
    ['jobs.ashbyhq.com', undefined],
    ['nordwind.teamtailor.com', undefined],
    ['teamtailor.com.example', 'teamtailor.com.example'],
    ['xteamtailor.com', 'xteamtailor.com'],
  ])('%s is offered to be read always as: %s', async (host, offered) => {
    const panel = stage();
    await panel.state.read({ ...tab, url: `https://${host}/jobs/1` });
    expect(panel.state.view).toMatchObject({ state: 'posting', grantable: offered });
  });
});

describe('saving', () => {
  it('says "saved" only when the write is complete, and Undo takes it back', async () => {
    const roles = open();
    const panel = stage({ roles });
    await panel.state.read(tab);
    await panel.state.actions.save();
    const [before, after] = panel.draws.slice(-2) as { saved: { state: string } }[];
    expect([before?.saved.state, after?.saved.state]).toEqual(['saving', 'saved']);
    expect(await (await roles).count()).toBe(1);
    await panel.state.actions.undo();
    expect(savedIn(panel)).toEqual({ state: 'unsaved' });
    expect(await (await roles).count()).toBe(0);
  });

  it('a second press while it is written is no second save', async () => {
    const panel = stage();
    await panel.state.read(tab);
    await Promise.all([panel.state.actions.save(), panel.state.actions.save()]);
    expect(savedIn(panel)).toMatchObject({ state: 'saved', fresh: 'key-0' });
  });

  it('what was not written is as unsaved as before, and says why', async () => {
    const store = await open();
    const full = { ...store, save: () => Promise.reject(new Problem('full', 'The disk is full, the role was not saved.')) };
    const panel = stage({ roles: Promise.resolve(full) });
    await panel.state.read(tab);
    await panel.state.actions.save();
    expect(savedIn(panel)).toEqual({ state: 'unsaved', problem: 'The disk is full, the role was not saved.' });
  });

  it('that was not made just now is not taken back', async () => {
    const roles = open();
    await (await roles).save(saved(copy), 'earlier');
    const panel = stage({ roles });
    await panel.state.read(tab);
    await panel.state.actions.undo();
    expect(savedIn(panel)).toMatchObject({ state: 'saved', changed: [] });
    expect(savedIn(panel)).not.toHaveProperty('problem');
  });

  it('a save taken back in vain stays saved, and says so', async () => {
    const store = await open();
    const panel = stage({ roles: Promise.resolve({ ...store, undo: () => Promise.reject(new Error('x')) }) });
    await panel.state.read(tab);
    await panel.state.actions.save();
    await panel.state.actions.undo();
    expect(savedIn(panel)).toMatchObject({ state: 'saved', problem: 'The save was not taken back.' });
  });
});

describe('what fails is said in a sentence', () => {
  it.each([
    ['hiding clutter', (actions: ReturnType<typeof stage>['state']['actions']) => actions.setClutter(true)],
    ['keeping clutter', (actions: ReturnType<typeof stage>['state']['actions']) => actions.keepClutter()],
  ])('%s on a page that has gone', async (_, act) => {
    const page: Record<string, () => unknown> = { reading: () => examined };
    const panel = stage({ page });
    await panel.state.read(tab);
    act(panel.state.actions);
    await vi.waitFor(() => expect(panel.teller.told).toEqual({ words: 'Plainpost is not on this page.' }));
    page.clutter = () => ({ ...examined, clutterHidden: false });
    act(panel.state.actions);
    await vi.waitFor(() => expect(panel.state.view).toMatchObject({ examined: { clutterHidden: false } }));
    expect(panel.teller.told).toBeUndefined();
  });

  it('a permission is asked for within the click; a question that fails is told, one that is denied is not', async () => {
    const request = vi.fn(async () => false);
    const panel = stage({ browser: { permissions: { contains: async () => false, request } } });
    await panel.state.read(tab);
    const { alwaysRead } = panel.state.actions;
    alwaysRead('board.example');
    expect(request).toHaveBeenCalledWith({ origins: ['https://board.example/*'] });
    await new Promise((done) => setTimeout(done, 5));
    expect(panel.teller.told).toBeUndefined();
    request.mockRejectedValueOnce(new Error('This function must be called during a user gesture'));
    alwaysRead('board.example');
    await vi.waitFor(() => expect(panel.teller.told?.words).toBe('board.example could not be added to the sites that are read.'));
  });

  it('words that cannot be shown are "not found", whatever the reason', async () => {
    const panel = stage();
    await panel.state.read(tab);
    expect(await panel.state.actions.showWords('Rust')).toBe(false);
  });
});
