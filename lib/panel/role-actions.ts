import type { Role } from '../roles/role.ts';
import type { Actions } from '../ui/view.ts';
import { tellRoles } from './tab.ts';
import type { Teller } from './teller.ts';
import type { Tools } from './tools.ts';

export type RoleActions = Pick<Actions, 'setStatus' | 'setNote' | 'remove' | 'restore'>;

export interface RoleActionsOptions {
  tools: Pick<Tools, 'browser' | 'roles'>;
  teller: Teller;
  /** Gets the role as it is now; undefined where it is gone. */
  changed: (id: string, role?: Role) => unknown;
}

/** What can be done to a saved role, wherever it is shown. A removed one can be brought back until the next action. */
export function roleActions({ tools: { browser, roles }, teller, changed }: RoleActionsOptions): RoleActions {
  const after = (id: string, role?: Role) => {
    tellRoles(browser, [id]);
    changed(id, role);
  };
  return {
    setStatus: (id, status) =>
      teller.attempt('The status was not changed.', async () => after(id, await (await roles).setStatus(id, status))),
    // The note says itself, beside the field, when it was not kept.
    setNote: async (id, note) => after(id, await (await roles).setNote(id, note)),
    remove: (id) =>
      teller.attempt('The role was not removed.', async () => {
        await (await roles).remove(id);
        after(id);
        teller.tell({ words: 'Removed from the saved roles.', restore: id });
      }),
    restore: (id) => teller.attempt('The role was not brought back.', async () => after(id, await (await roles).restore(id))),
  };
}
