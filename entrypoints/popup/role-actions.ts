import { problemOf } from '../../lib/posting/problem.ts';
import type { Role } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import type { Actions } from '../../lib/ui/view.ts';
import { tellRoles } from './tab.ts';

export type RoleActions = Pick<Actions, 'setStatus' | 'setNote' | 'remove' | 'copy'>;

export interface RoleActionsOptions {
  roles: Promise<Roles>;
  /** Gets the role as it is now; undefined where it is gone. */
  changed: (id: string, role?: Role) => void;
  /** Gets the sentence for the user where a change was not written. */
  failed: (problem: string) => void;
}

/** What can be done to a saved role, wherever it is shown. */
export function roleActions({ roles, changed, failed }: RoleActionsOptions): RoleActions {
  const after = (id: string, role?: Role) => {
    tellRoles([id]);
    changed(id, role);
  };
  const told = (error: unknown) => failed(problemOf(error, 'The change was not saved.').message);
  return {
    setStatus: (id, status) => roles.then((store) => store.setStatus(id, status)).then((role) => after(id, role), told),
    // The note says itself, beside the field, when it was not kept.
    setNote: async (id, note) => after(id, await (await roles).setNote(id, note)),
    remove: (id) => roles.then((store) => store.remove(id)).then(() => after(id), told),
    copy: (text) => navigator.clipboard.writeText(text),
  };
}
