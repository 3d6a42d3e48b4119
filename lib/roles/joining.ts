import { Problem } from '../posting/problem.ts';
import { once, rolesOf } from './action.ts';
import { addressIdentity, identitiesOf } from './identity.ts';
import { newRole } from './merge.ts';
import { mergeRoles } from './merge-roles.ts';
import { patchOf } from './patch.ts';
import type { Role, Snapshot } from './role.ts';
import { withFewerSnapshots } from './snapshots.ts';
import { missing, put, recordById, roleIn, type Step, take, toGone } from './step.ts';
import type { StoredRole } from './stored.ts';

/** Makes one role of several; the first keeps its id. */
export function joinStep(step: Step, ids: string[], key: string): Promise<Role> {
  return once(step, {
    key,
    did: 'join',
    again: async () => {
      const [role] = await rolesOf(step, ids.slice(0, 1));
      if (!role) throw missing();
      return role;
    },
    work: async () => {
      const [first, ...others] = await Promise.all([...new Set(ids)].map((id) => recordById(step, id)));
      if (!first || others.length === 0) throw new Problem('refused', 'It takes two roles to make one.');
      return roleIn(unite(step, [first, ...others]));
    },
  });
}

/** The same within another action: the record of the first, into which the others went. */
export function unite(step: Step, [first, ...others]: [StoredRole, ...StoredRole[]]): StoredRole {
  const before = roleIn(first);
  const joined = withFewerSnapshots({ ...inOne([before, ...others.map(roleIn)], step.at), id: before.id, changedAt: step.at });
  // The others first: no two roles may have one identity.
  for (const record of others) {
    take(step, record);
    toGone(step, record.role);
    step.changes.push({ did: 'absorbed', id: record.id, record });
  }
  step.changes.push({ did: 'changed', id: before.id, patch: patchOf(before, joined) });
  return put(step, joined, first);
}

/** Merged as between browsers, but that nothing of the user's own is lost here: notes, tags and contacts of all are kept. */
function inOne(roles: Role[], at: string): Role {
  const merged = roles.reduce(mergeRoles);
  const note = distinct(roles.map((role) => role.note).filter((text) => text.trim() !== '')).join('\n\n');
  const tags = distinct(roles.flatMap((role) => role.tags));
  const contacts = distinct(roles.flatMap((role) => role.contacts));
  const setAt = {
    ...merged.setAt,
    ...(note === merged.note ? {} : { note: at }),
    ...(tags.length === merged.tags.length ? {} : { tags: at }),
    ...(contacts.length === merged.contacts.length ? {} : { contacts: at }),
  };
  return { ...merged, note, tags, contacts, setAt };
}

function distinct<T>(list: T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

/** Takes an address out of a role into a role of its own. */
export function splitStep(step: Step, { id, address }: { id: string; address: string }, key: string): Promise<Role[]> {
  return once(step, {
    key,
    did: 'split',
    again: ({ ids }) => rolesOf(step, ids),
    work: async () => {
      const record = await recordById(step, id);
      const before = roleIn(record);
      const { stays, goes } = parted(before, address, step);
      put(step, stays, record);
      const { hash } = put(step, goes);
      step.changes.push({ did: 'changed', id, patch: patchOf(before, stays) }, { did: 'made', id: goes.id, hash, kept: false });
      return [stays, goes];
    },
  });
}

function parted(role: Role, address: string, { at, newId }: Step): { stays: Role; goes: Role } {
  const rest = role.addresses.filter((other) => other !== address);
  if (rest.length === 0 || rest.length === role.addresses.length) {
    throw new Problem('refused', 'This role has no other address than that one.');
  }
  const readings = [...role.snapshots, { extraction: role.extraction, findings: role.findings }];
  const ofIt = readings.filter(({ extraction }) => extraction.url === address);
  const others = readings.filter(({ extraction }) => extraction.url !== address);
  const known = (addresses: string[], from: Snapshot[]) => [
    ...from.flatMap(({ extraction }) => identitiesOf(extraction)),
    ...addresses.map(addressIdentity).filter((identity) => identity !== undefined),
  ];
  const kept = new Set(known(rest, others));
  const moved = distinct(known([address], ofIt)).filter((identity) => !kept.has(identity));
  // Where the copy itself was never read here, it says what the role's own reading says.
  const reading = ofIt.at(-1) ?? { extraction: { ...role.extraction, url: address }, findings: role.findings };
  const goes = { ...newRole(reading, { id: newId(), at, identities: moved }), snapshots: ofIt.slice(0, -1) };
  const current = others.at(-1);
  const stays = {
    ...role,
    ...(current ?? {}),
    changedAt: at,
    addresses: rest,
    identities: role.identities.filter((identity) => !moved.includes(identity)),
    snapshots: current ? others.slice(0, -1) : [],
  };
  return { stays, goes };
}
