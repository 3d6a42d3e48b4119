import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from '../../lib/browser.ts';
import { openPanel, takeWish } from '../../lib/panel/door.ts';
import { libraryState } from '../../lib/panel/library-state.ts';
import { roleActions } from '../../lib/panel/role-actions.ts';
import { settingsActions } from '../../lib/panel/settings-actions.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import { copy, freshIndexedDb, saved } from '../roles/sample.ts';
import { failing, stage } from './stage.ts';

beforeEach(freshIndexedDb);

async function library() {
  const { tools } = stage();
  const teller = makeTeller(() => undefined);
  const state = libraryState({ tools, teller, draw: () => undefined });
  const role = await (await tools.roles).save(saved(copy), 'click-1');
  await state.load();
  return { tools, teller, state, role, actions: roleActions({ tools, teller, changed: state.changed }) };
}

describe('a removed role', () => {
  it('leaves the list and comes back by Undo, with its note', async () => {
    const { state, teller, tools, role, actions } = await library();
    await actions.setNote(role.id, 'Ask Mira.');
    actions.remove([role.id]);
    await vi.waitFor(() => expect(teller.told).toEqual({ words: 'Removed from the saved roles.', undo: expect.any(String) }));
    await vi.waitFor(() => expect(state.library.found.count).toBe(0));
    actions.takeBack(teller.told?.undo ?? '');
    await vi.waitFor(() => expect(state.library.found.row(0)?.id).toBe(role.id));
    expect((await (await tools.roles).get(role.id))?.note).toBe('Ask Mira.');
    expect(teller.told).toBeUndefined();
  });

  it('whose job was saved again since stays in the bin, and that is said', async () => {
    const { tools, teller, role, actions } = await library();
    actions.remove([role.id]);
    await vi.waitFor(() => expect(teller.told?.undo).toBeDefined());
    await (await tools.roles).save(saved(copy), 'click-2');
    actions.takeBack(teller.told?.undo ?? '');
    await vi.waitFor(() => expect(teller.told?.words).toBe('This job has been saved again since; the newer one was kept.'));
  });
});

describe('what cannot be done is said', () => {
  it('to open or change a role that is gone', async () => {
    const { teller, actions } = await library();
    actions.setStatus('nobody', 'applied');
    await vi.waitFor(() => expect(teller.told?.words).toBe('This role is no longer among the saved ones.'));
  });

  it('to open a role from a store that does not open', async () => {
    const { tools } = stage({ roles: failing(new Error('x')) });
    const teller = makeTeller(() => undefined);
    libraryState({ tools, teller, draw: () => undefined }).actions.openRole('a');
    await vi.waitFor(() => expect(teller.told?.words).toBe('The role could not be opened.'));
  });

  it('to change a setting', async () => {
    const refused = () => Promise.reject(new Error('quota'));
    const browser = { storage: { local: { get: async () => ({}), set: refused } }, permissions: { remove: refused }, runtime: {} };
    const teller = makeTeller(() => undefined);
    const actions = settingsActions(browser as unknown as Browser, teller);
    for (const act of [actions.hideClutter, actions.showBadge, actions.stopReading]) {
      teller.tell(undefined);
      act('a.example');
      await vi.waitFor(() => expect(teller.told?.words).toBe('The setting was not changed. Try again.'));
    }
  });
});

describe('the door to the side panel', () => {
  const session = () => {
    const items: Record<string, unknown> = {};
    return {
      get: async (key: string) => ({ [key]: items[key] }),
      set: async (more: object) => void Object.assign(items, more),
      remove: async (key: string) => void Reflect.deleteProperty(items, key),
    };
  };

  it('is opened before anything is awaited, and the wish is taken once', async () => {
    const sidePanel = { open: vi.fn(async () => undefined) };
    const browser = { sidePanel, storage: { session: session() } } as unknown as Browser;
    const opening = openPanel(browser, 1, { shown: 'saved', role: 'a' });
    expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 1 });
    await opening;
    expect(await takeWish(browser)).toEqual({ shown: 'saved', role: 'a' });
    expect(await takeWish(browser)).toBeUndefined();
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('sidebarAction.open may only be called from a user input handler'))],
    [
      'throws',
      () => {
        throw new Error('sidebarAction.open is not a function');
      },
    ],
  ])('that Firefox %s is said in words', async (_, open) => {
    const browser = { sidebarAction: { open }, storage: { session: session() } } as unknown as Browser;
    await expect(openPanel(browser, 1, { shown: 'page' })).rejects.toThrow('The browser did not open the side panel.');
  });
});
