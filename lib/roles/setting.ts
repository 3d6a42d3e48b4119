import { Problem } from '../posting/problem.ts';
import { once, rolesOf } from './action.ts';
import { canonicalJson } from './canonical-json.ts';
import { patchOf } from './patch.ts';
import { type OwnChange, type OwnField, type OwnFields, ownFields, type Role } from './role.ts';
import { ownSchema } from './schema.ts';
import { put, recordById, roleIn, type Step } from './step.ts';

/** Sets fields of the user's own on many roles at once. */
export function setStep(
  step: Step,
  { ids, own }: { ids: string[]; own: OwnChange | ((role: Role) => OwnChange) },
  key: string,
): Promise<Role[]> {
  return once(step, { key, did: 'set', again: () => rolesOf(step, ids), work: () => setAll(step, ids, own) });
}

async function setAll(step: Step, ids: string[], own: OwnChange | ((role: Role) => OwnChange)): Promise<Role[]> {
  const roles: Role[] = [];
  for (const id of new Set(ids)) {
    const record = await recordById(step, id);
    const before = roleIn(record);
    const role = withOwn(before, typeof own === 'function' ? own(before) : own, step.at);
    roles.push(role);
    if (role === before) continue;
    step.changes.push({ did: 'changed', id, patch: patchOf(before, role) });
    put(step, role, record);
  }
  return roles;
}

/** Fields as a role begins with them, for those that cannot be absent. */
const beginning: Omit<OwnFields, 'nextStep' | 'rating'> = { status: 'saved', note: '', tags: [], contacts: [], corrections: {} };

/** The role with these fields; the same where nothing is new. */
export function withOwn(role: Role, own: OwnChange, at: string): Role {
  const next: Role = { ...role, setAt: { ...role.setAt } };
  for (const field of ownFields) {
    if (!(field in own)) continue;
    const value = valueFor(field, own);
    if (canonicalJson(value) === canonicalJson(role[field])) continue;
    if (value === undefined) Reflect.deleteProperty(next, field);
    else Object.assign(next, { [field]: value });
    next.setAt[field] = at;
    next.changedAt = at;
  }
  if (next.changedAt === role.changedAt) return role;
  return next.status === role.status ? next : { ...next, history: [...role.history, { status: next.status, at }] };
}

function valueFor(field: OwnField, own: OwnChange): unknown {
  const value = own[field] ?? (beginning as OwnChange)[field];
  const parsed = ownSchema.safeParse(value === undefined ? {} : { [field]: value });
  if (!parsed.success) throw new Problem('refused', 'This was not kept: it is not in order.', { cause: parsed.error });
  return field === 'tags' ? [...new Set(value as string[])] : value;
}
