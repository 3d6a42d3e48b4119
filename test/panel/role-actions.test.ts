import { describe, expect, it, vi } from 'vitest';
import type { Browser } from '../../lib/browser.ts';
import { hasReminders, setReminders } from '../../lib/panel/reminders.ts';
import { roleActions } from '../../lib/panel/role-actions.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import { Problem } from '../../lib/posting/problem.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { role } from '../ui/fixtures.ts';

function stage(roles: Partial<Roles>) {
  let keys = 0;
  const teller = makeTeller(() => undefined);
  const changed: [string, boolean][] = [];
  const sendMessage = vi.fn(async () => ({ body: 'null' }));
  const actions = roleActions({
    tools: {
      browser: { runtime: { sendMessage } } as unknown as Browser,
      roles: Promise.resolve(roles as Roles),
      newKey: () => `key-${keys++}`,
    },
    teller,
    changed: (id, now) => void changed.push([id, now !== undefined]),
  });
  return { actions, teller, changed, sendMessage };
}

describe('what is done to a role', () => {
  it('is one action with a key of its own, and whoever shows the role is told', async () => {
    const set = vi.fn(async () => [role({ id: 'a' })]);
    const { actions, changed, sendMessage } = stage({ set });
    await actions.set(['a'], { tags: ['rust'] });
    expect(set).toHaveBeenCalledWith(['a'], { tags: ['rust'] }, 'key-0');
    expect(changed).toEqual([['a', true]]);
    expect(sendMessage).toHaveBeenCalledWith({ plainpost: 'roles-changed', body: '{"ids":["a"]}' });
  });

  it('to more than a message may name: whoever hears of it looks at all', async () => {
    const ids = Array.from({ length: 1001 }, (_, n) => `r${n}`);
    const { actions, sendMessage } = stage({ set: async () => [] });
    await actions.set(ids, { tags: ['rust'] });
    expect(sendMessage).toHaveBeenCalledWith({ plainpost: 'roles-changed', body: '{}' });
  });

  it('that is not kept is for the field to say', async () => {
    const { actions } = stage({ set: () => Promise.reject(new Error('the disk is full.')) });
    await expect(actions.set(['a'], { rating: 3 })).rejects.toThrow('the disk is full.');
  });

  it('of many, joined, leaves one, and the others are gone', async () => {
    const { actions, teller, changed } = stage({ join: async () => role({ id: 'a' }) });
    actions.join(['a', 'b']);
    await vi.waitFor(() => expect(teller.told).toEqual({ words: '2 roles are one now.', undo: 'key-0' }));
    expect(changed).toEqual([
      ['b', false],
      ['a', true],
    ]);
  });

  it('taken apart and taken back, tells of the role that was made in between', async () => {
    const undo = vi.fn(async () => [role({ id: 'a' })]);
    const { actions, teller, changed } = stage({ split: async () => [role({ id: 'a' }), role({ id: 'new' })], undo });
    actions.split('a', 'https://boards.example/7');
    await vi.waitFor(() => expect(teller.told?.undo).toBe('key-0'));
    changed.length = 0;
    actions.takeBack('key-0');
    await vi.waitFor(() =>
      expect(changed).toEqual([
        ['new', false],
        ['a', true],
      ]),
    );
    expect(undo).toHaveBeenCalledWith('key-0');
    expect(teller.told).toBeUndefined();
  });
});

describe('a second click', () => {
  const gone = () => Promise.reject(new Problem('missing', 'This role is no longer among the saved ones.'));
  it.each<[string, Partial<Roles>, (actions: ReturnType<typeof stage>['actions']) => unknown]>([
    ['remove', { remove: vi.fn<Roles['remove']>(gone).mockResolvedValueOnce(undefined) }, ({ remove }) => remove(['a'])],
    ['join', { join: vi.fn<Roles['join']>(gone).mockResolvedValueOnce(role({ id: 'a' })) }, ({ join }) => join(['a', 'b'])],
    [
      'split',
      { split: vi.fn<Roles['split']>(gone).mockResolvedValueOnce([role({ id: 'a' })]) },
      ({ split }) => split('a', 'https://boards.example/7'),
    ],
  ])('on “%s” while it is done leaves the way back of the first; later it is another', async (_, roles, click) => {
    const { actions, teller } = stage(roles);
    await Promise.all([click(actions), click(actions)]);
    expect(teller.told?.undo).toBe('key-0');
    await click(actions);
    expect(teller.told).toEqual({ words: 'This role is no longer among the saved ones.' });
  });
});

it('what was not taken back is said, and can be tried again', async () => {
  const undo = vi.fn(async () => [role({ id: 'a' })]).mockRejectedValueOnce(new Problem('full', 'The disk is full.'));
  const { actions, teller } = stage({ remove: async () => undefined, undo });
  await actions.remove(['a']);
  await actions.takeBack('key-0');
  expect(teller.told).toEqual({ words: 'The disk is full.', undo: 'key-0' });
  await actions.takeBack(teller.told?.undo ?? '');
  expect(teller.told).toBeUndefined();
});

describe('reminders', () => {
  it('are the browser’s permission, asked for within the click', async () => {
    let granted = false;
    const permissions = {
      contains: async () => granted,
      request: vi.fn(async () => {
        granted = true;
        return true;
      }),
      remove: vi.fn(async () => {
        granted = false;
        return true;
      }),
    };
    const browser = { permissions } as unknown as Browser;
    const asking = setReminders(browser, true);
    expect(permissions.request).toHaveBeenCalledWith({ permissions: ['notifications'] });
    expect(await asking).toBe(true);
    expect(await hasReminders(browser)).toBe(true);
    expect(await setReminders(browser, false)).toBe(false);
  });
});
