import { Problem } from '../../lib/posting/problem.ts';
import type { OwnChange, Role } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { rowOf } from '../../lib/roles/row-of.ts';

export interface MemoryRoles {
  roles: Roles;
  all: Map<string, Role>;
  /** Ids and their folded texts. */
  texts: Map<string, string>;
  /** How many times the texts were read from the start. */
  reads: { texts: number; rows: number };
}

/** A store in memory, of what the library asks of one. Rows and texts come in slices of `slice`. */
export function memoryRoles(given: readonly Role[], { slice = 2, at = () => '2026-07-01T09:00:00Z' } = {}): MemoryRoles {
  const all = new Map(given.map((role) => [role.id, role]));
  const texts = new Map<string, string>();
  const bin = new Map<string, Role>();
  const before = new Map<string, Role[]>();
  const reads = { texts: 0, rows: 0 };
  const present = (ids: readonly string[]) => {
    if (!ids.every((id) => all.has(id))) throw new Problem('missing', 'This role is no longer among the saved ones.');
    return ids.map((id) => all.get(id) as Role);
  };
  const placed = () => [...all.values()].map((role, slot) => ({ slot, hash: 0, row: rowOf(role) }));
  const roles = {
    catalogue: {
      newest: async () => placed().slice(0, slice),
      kept: async () => ({ totals: { seq: 0, count: 0, hash: 0 } }),
      async *all() {
        reads.rows += 1;
        yield* sliced(placed(), slice);
      },
      keep: async () => undefined,
    } satisfies Roles['catalogue'],
    async *texts() {
      reads.texts += 1;
      yield* sliced(
        [...all.keys()].map((id): [string, string] => [id, texts.get(id) ?? '']),
        slice,
      );
    },
    get: async (id: string) => all.get(id),
    health: async () => [],
    async set(ids: string[], own: OwnChange | ((role: Role) => OwnChange), key: string) {
      before.set(key, present(ids));
      const next = present(ids).map((role) => ({ ...role, ...(typeof own === 'function' ? own(role) : own), changedAt: at() }) as Role);
      for (const role of next) all.set(role.id, role);
      return next;
    },
    async remove(ids: string[], key: string) {
      before.set(key, present(ids));
      for (const role of present(ids)) {
        bin.set(role.id, role);
        all.delete(role.id);
      }
    },
    async undo(key: string) {
      const was = before.get(key) ?? [];
      for (const role of was) {
        all.set(role.id, role);
        bin.delete(role.id);
      }
      return was;
    },
    async restore(ids: string[]) {
      return ids.flatMap((id) => {
        const role = bin.get(id);
        if (!role) return [];
        bin.delete(id);
        all.set(id, role);
        return [role];
      });
    },
    bin: async () => [...bin.values()].map((role) => ({ role, removedAt: at() })),
    async emptyBin() {
      bin.clear();
    },
  };
  return { roles: roles as unknown as Roles, all, texts, reads };
}

function sliced<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, nth) => list.slice(nth * length, (nth + 1) * length));
}
