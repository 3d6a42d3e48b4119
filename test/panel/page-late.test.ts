import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../lib/posting/problem.ts';
import type { Role } from '../../lib/roles/role.ts';
import type { Saved } from '../../lib/ui/view.ts';
import { copyUrl, freshIndexedDb, open } from '../roles/sample.ts';
import { role } from '../ui/fixtures.ts';
import { examined, savedIn, stage, tab } from './stage.ts';

beforeEach(freshIndexedDb);

const aMoment = () => new Promise((done) => setTimeout(done, 5));

/** Answers to be given later, in any order. */
function answers<T>() {
  const waiting: ((value: T | Promise<T>) => void)[] = [];
  return { waiting, ask: () => new Promise<T>((resolve) => waiting.push(resolve)) };
}

/** A posting, not saved, whose store answers when it is told to. */
async function slowStage() {
  const page: Record<string, () => unknown> = { reading: () => examined, clutter: () => ({ ...examined, clutterHidden: false }) };
  const store = { ...(await open()) };
  const panel = stage({ page, roles: Promise.resolve(store) });
  await panel.state.read(tab);
  const finding = answers<Role | undefined>();
  const saving = answers<Role>();
  Object.assign(store, { find: finding.ask, save: saving.ask });
  return { ...panel, page, store, finding, saving };
}

const applied = role({ id: 'a', status: 'applied' });
const interviewing = role({ id: 'a', status: 'interviewing' });

describe('a change that is told from elsewhere', () => {
  it.each([
    ['in their order', [0, 1]],
    ['the first of them late', [1, 0]],
  ])('twice, and is looked up twice: with the answers %s the last that was told shows', async (_, order) => {
    const panel = await slowStage();
    const both = [panel.state.refresh(), panel.state.refresh()];
    await vi.waitFor(() => expect(panel.finding.waiting).toHaveLength(2));
    for (const nth of order) {
      panel.finding.waiting[nth]?.(nth === 0 ? applied : interviewing);
      await aMoment();
    }
    await Promise.all(both);
    expect(savedIn(panel)).toMatchObject({ role: { status: 'interviewing' } });
  });

  it('is shown although the clutter was brought back meanwhile, and that too', async () => {
    const panel = await slowStage();
    const refreshing = panel.state.refresh();
    await vi.waitFor(() => expect(panel.finding.waiting).toHaveLength(1));
    await panel.state.actions.setClutter(false);
    panel.finding.waiting[0]?.(applied);
    await refreshing;
    expect(panel.state.view).toMatchObject({ examined: { clutterHidden: false }, saved: { role: { status: 'applied' } } });
  });

  it.each([
    ['a change of any role', (panel: ReturnType<typeof stage>) => panel.state.refresh()],
    ['the page, read again in its place', (panel: ReturnType<typeof stage>) => panel.state.read(tab, { quiet: true })],
  ])('leaves the way to take the save back: %s', async (_, happens) => {
    const panel = stage();
    await panel.state.read(tab);
    await panel.state.actions.save();
    await happens(panel);
    expect(savedIn(panel)).toMatchObject({ state: 'saved', fresh: 'key-0' });
    await panel.state.actions.undo();
    expect(savedIn(panel)).toEqual({ state: 'unsaved' });
  });

  it.each([
    ['another role’s', role({ id: 'other' })],
    ['of a role that is gone', undefined],
  ])('does not lend the way back to %s', async (_, found) => {
    const store = { ...(await open()) };
    const panel = stage({ roles: Promise.resolve(store) });
    await panel.state.read(tab);
    await panel.state.actions.save();
    Object.assign(store, { find: async () => found });
    await panel.state.refresh();
    expect((savedIn(panel) as { fresh?: string }).fresh).toBeUndefined();
  });
});

describe('a store that takes long to open', () => {
  it('says that the posting is saved although the clutter was brought back meanwhile', async () => {
    const panel = await slowStage();
    const reading = panel.state.read(tab);
    await vi.waitFor(() => expect(panel.state.view.state).toBe('posting'));
    await panel.state.actions.setClutter(false);
    panel.finding.waiting[0]?.(applied);
    await reading;
    expect(panel.state.view).toMatchObject({ examined: { clutterHidden: false }, saved: { role: { status: 'applied' } } });
  });

  it('is asked for the page that is shown, and not for one that was slower to judge', async () => {
    const panel = await slowStage();
    const judged = answers<typeof examined>();
    const { judge } = panel.tools;
    panel.tools.judge = judged.ask;
    const earlier = panel.state.read(tab);
    await vi.waitFor(() => expect(judged.waiting).toHaveLength(1));
    panel.tools.judge = judge;
    const reading = panel.state.read(tab);
    await vi.waitFor(() => expect(panel.finding.waiting).toHaveLength(1));
    judged.waiting[0]?.(examined);
    await aMoment();
    panel.finding.waiting[0]?.(applied);
    await Promise.all([earlier, reading]);
    expect(savedIn(panel)).toMatchObject({ role: { status: 'applied' } });
  });

  it('does not say it of a posting that took the place of another', async () => {
    const panel = await slowStage();
    panel.page.reading = () => ({ ...examined, extraction: { ...examined.extraction, url: `${copyUrl}-next` } });
    const next = panel.state.read(tab, { quiet: true });
    await vi.waitFor(() => expect(panel.finding.waiting).toHaveLength(1));
    const refreshing = panel.state.refresh();
    await vi.waitFor(() => expect(panel.state.view).toMatchObject({ examined: { extraction: { url: `${copyUrl}-next` } } }));
    panel.finding.waiting[1]?.(applied);
    await refreshing;
    expect(savedIn(panel)).toEqual({ state: 'unsaved' });
    panel.finding.waiting[0]?.(undefined);
    await next;
  });

  it('does not say it of the next posting', async () => {
    const panel = await slowStage();
    const reading = panel.state.read(tab);
    await vi.waitFor(() => expect(panel.finding.waiting).toHaveLength(1));
    panel.page.reading = () => ({ ...examined, extraction: { ...examined.extraction, url: `${copyUrl}-next` } });
    const next = panel.state.read(tab);
    await vi.waitFor(() => expect(panel.finding.waiting).toHaveLength(2));
    panel.finding.waiting[1]?.(undefined);
    panel.finding.waiting[0]?.(applied);
    await Promise.all([reading, next]);
    expect(savedIn(panel)).toEqual({ state: 'unsaved' });
  });
});

describe('a page that is read again while its role is written', () => {
  const problem = 'The disk is full, the role was not saved.';
  it.each<[string, (panel: Awaited<ReturnType<typeof slowStage>>) => void, Partial<Saved>]>([
    ['written', ({ saving }) => saving.waiting[0]?.(applied), { state: 'saved', fresh: 'key-0' }],
    ['not written', ({ saving }) => saving.waiting[0]?.(Promise.reject(new Problem('full', problem))), { state: 'unsaved', problem }],
  ])('shows that it is being saved, and then that it was %s', async (_, end, shown) => {
    for (const options of [{ quiet: true } as const, {}]) {
      const panel = await slowStage();
      const saving = panel.state.actions.save();
      await vi.waitFor(() => expect(panel.saving.waiting).toHaveLength(1));
      const reading = panel.state.read(tab, options);
      await vi.waitFor(() => expect(savedIn(panel)).toEqual({ state: 'saving' }));
      await new Promise((done) => setTimeout(done, 250));
      expect(savedIn(panel)).toEqual({ state: 'saving' });
      end(panel);
      await Promise.all([saving, reading]);
      expect(savedIn(panel)).toMatchObject(shown);
      expect(panel.finding.waiting).toHaveLength(0);
      expect(panel.teller.told).toBeUndefined();
    }
  });

  it.each([
    ['said', (panel: ReturnType<typeof stage>) => panel.state.clear(), { words: problem }],
    ['said on the posting alone', () => undefined, undefined],
  ])('where it was not written, it is %s', async (_, happens, told) => {
    const panel = await slowStage();
    const saving = panel.state.actions.save();
    await vi.waitFor(() => expect(panel.saving.waiting).toHaveLength(1));
    happens(panel);
    panel.saving.waiting[0]?.(Promise.reject(new Problem('full', problem)));
    await saving;
    expect(panel.teller.told).toEqual(told);
  });

  it('is not asked what is saved by a change that is told meanwhile', async () => {
    const panel = await slowStage();
    const saving = panel.state.actions.save();
    await vi.waitFor(() => expect(panel.saving.waiting).toHaveLength(1));
    await panel.state.refresh();
    panel.saving.waiting[0]?.(applied);
    await saving;
    expect(savedIn(panel)).toMatchObject({ state: 'saved', fresh: 'key-0' });
  });

  it('and read again after that shows what is saved then', async () => {
    const panel = await slowStage();
    const saving = panel.state.actions.save();
    await vi.waitFor(() => expect(panel.saving.waiting).toHaveLength(1));
    panel.saving.waiting[0]?.(applied);
    await saving;
    panel.draws.length = 0;
    const reading = panel.state.read(tab);
    await vi.waitFor(() => expect(panel.finding.waiting).toHaveLength(1));
    panel.finding.waiting[0]?.(undefined);
    await reading;
    expect(panel.draws).toHaveLength(2);
    expect(savedIn(panel)).toEqual({ state: 'unsaved' });
  });

  it('and was written is no news where another page is shown', async () => {
    const panel = await slowStage();
    const saving = panel.state.actions.save();
    await vi.waitFor(() => expect(panel.saving.waiting).toHaveLength(1));
    panel.state.clear();
    panel.saving.waiting[0]?.(applied);
    await saving;
    expect(panel.teller.told).toBeUndefined();
    expect(panel.state.view).toEqual({ state: 'reading' });
  });
});

describe('a tab that goes on to another page', () => {
  it.each([
    ['takes along what was said of the page', { words: 'The page could not be changed.' }, undefined],
    [
      'leaves the way back',
      { words: 'Removed from the saved roles.', undo: 'key' },
      { words: 'Removed from the saved roles.', undo: 'key' },
    ],
  ])('%s', async (_, told, left) => {
    const panel = stage();
    await panel.state.read(tab);
    panel.teller.tell(told);
    panel.state.clear();
    expect(panel.teller.told).toEqual(left);
  });

  it('before its host is noted is not asked to show the clutter', async () => {
    const noted = answers<undefined>();
    const page = { reading: () => examined, clutter: () => examined };
    const panel = stage({ page, browser: { storage: { local: { get: async () => ({}), set: noted.ask } } } });
    await panel.state.read(tab);
    panel.state.actions.keepClutter();
    await vi.waitFor(() => expect(noted.waiting).toHaveLength(1));
    panel.state.clear();
    noted.waiting[0]?.(undefined);
    await aMoment();
    expect(panel.sent).not.toContain('clutter');
  });
});
