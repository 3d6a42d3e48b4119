import { findBest } from '../find/quick-find.ts';
import { readIndex } from '../find/read-index.ts';
import type { RoleIndex } from '../find/role-index.ts';
import type { Actions } from '../ui/view.ts';
import type { Tools } from './tools.ts';

const most = 5;

/**
 * Finds the best few of the saved roles. Their rows are read with the first question, and kept: a popup does not live long. The side panel
 * does, and has them forgotten when roles change.
 */
export function roleFinder({ roles, now }: Pick<Tools, 'roles' | 'now'>): Pick<Actions, 'findRoles'> & { forget(): void } {
  let reading: Promise<RoleIndex> | undefined;
  return {
    async findRoles(query) {
      reading ??= roles.then(async ({ catalogue }) => (await readIndex(catalogue)).index);
      return findBest(await reading, query, { most, now: now() });
    },
    forget() {
      reading = undefined;
    },
  };
}
