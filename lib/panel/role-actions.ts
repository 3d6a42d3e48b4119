import { problemOf } from '../posting/problem.ts';
import type { OwnChange, Role } from '../roles/role.ts';
import type { Actions } from '../ui/view.ts';
import { tellRoles } from './tab.ts';
import type { Teller } from './teller.ts';
import type { Tools } from './tools.ts';

export type RoleActions = Pick<Actions, 'setStatus' | 'setNote' | 'set' | 'remove' | 'join' | 'split' | 'takeBack'>;

export interface RoleActionsOptions {
  tools: Pick<Tools, 'browser' | 'roles' | 'newKey'>;
  teller: Teller;
  /** Gets each role that was touched as it is now; undefined where it is gone. */
  changed: (id: string, role?: Role) => unknown;
}

/** What can be done to saved roles, wherever they are shown. What takes something away can be taken back until the next action. */
export function roleActions(options: RoleActionsOptions): RoleActions {
  const { teller } = options;
  const { act, touchedBy } = actor(options);
  const underWay = new Set<string>();
  /** A second click while it is done would find nothing left to do, and say so in the place of the way back. */
  const once = async (what: string, sentence: string, work: () => Promise<void>) => {
    if (underWay.has(what)) return;
    underWay.add(what);
    await teller.attempt(sentence, work);
    underWay.delete(what);
  };
  const set = (ids: string[], own: OwnChange) => act(ids, (roles, key) => roles.set(ids, own, key));
  return {
    setStatus: (id, status) => teller.attempt('The status was not changed.', () => set([id], { status })),
    // The note says itself, beside the field, when it was not kept.
    setNote: async (id, note) => void (await set([id], { note })),
    set: async (ids, own) => void (await set(ids, own)),
    remove: (ids) =>
      once(`remove ${ids}`, 'The role was not removed.', async () => {
        const undo = await act(ids, async (roles, key) => {
          await roles.remove(ids, key);
          return [];
        });
        teller.tell({ words: ids.length === 1 ? 'Removed from the saved roles.' : `${ids.length} roles removed.`, undo });
      }),
    join: (ids) =>
      once(`join ${ids}`, 'The roles were not joined.', async () => {
        const undo = await act(ids, async (roles, key) => [await roles.join(ids, key)]);
        teller.tell({ words: `${ids.length} roles are one now.`, undo });
      }),
    split: (id, address) =>
      once(`split ${id} ${address}`, 'The copy was not taken out.', async () => {
        const undo = await act([id], (roles, key) => roles.split(id, address, key));
        teller.tell({ words: 'The copy is a role of its own now.', undo });
      }),
    async takeBack(key) {
      teller.tell(undefined);
      try {
        await act(touchedBy(key), (roles) => roles.undo(key));
      } catch (error) {
        // The way back stays: a disk that was full may have room again.
        teller.tell({ words: problemOf(error, 'It was not taken back.').message, undo: key });
      }
    },
  };
}

type Work = (roles: Awaited<Tools['roles']>, key: string) => Promise<Role[]>;

/** Does it under a new key and tells whoever shows these roles: of those that come back, and of the others as gone. Resolves to the key. */
function actor({ tools: { browser, roles, newKey }, changed }: RoleActionsOptions) {
  const touched = new Map<string, string[]>();
  return {
    /** The roles that an action had to do with, those that it made among them. */
    touchedBy: (key: string) => touched.get(key) ?? [],
    async act(ids: string[], work: Work): Promise<string> {
      const key = newKey();
      const now = await work(await roles, key);
      const gone = ids.filter((id) => !now.some((role) => role.id === id));
      const all = [...gone, ...now.map(({ id }) => id)];
      touched.set(key, all);
      tellRoles(browser, all);
      for (const id of gone) changed(id);
      for (const role of now) changed(role.id, role);
      return key;
    },
  };
}
