import { isJobId, jobIdOf } from '../original/job-systems.ts';
import type { Extraction } from '../posting/extraction.ts';
import type { Finding } from '../posting/finding.ts';
import type { SaveRecord } from './database.ts';
import type { Role } from './role.ts';

/** What a save is made of: a reading after the checks. */
export interface SavedReading {
  extraction: Extraction;
  findings: Finding[];
}

/** A role that begins with this reading. */
export function newRole(reading: SavedReading, { id, at, identities }: { id: string; at: string; identities: string[] }): Role {
  return {
    id,
    status: 'saved',
    history: [{ status: 'saved', at }],
    note: '',
    savedAt: at,
    changedAt: at,
    identities,
    addresses: [reading.extraction.url],
    extraction: reading.extraction,
    findings: reading.findings,
  };
}

export type Merge = Pick<SaveRecord, 'added' | 'replaced'>;

/**
 * The role with another copy of its job. Status, note and history are the user's and stay. The reading stays too, unless the new one was
 * made on the employer's own page (its address holds the job's id) and the kept one was not: the original knows better than a copy.
 */
export function merged(role: Role, reading: SavedReading, identities: string[], at: string): { role: Role; merge: Merge } {
  const added = {
    identities: identities.filter((identity) => !role.identities.includes(identity)),
    addresses: [reading.extraction.url].filter((address) => !role.addresses.includes(address)),
  };
  const better = isOriginal(reading.extraction) && !isOriginal(role.extraction);
  const { extraction, findings } = role;
  const next = {
    ...role,
    identities: [...role.identities, ...added.identities],
    addresses: [...role.addresses, ...added.addresses],
    ...(better ? { extraction: reading.extraction, findings: reading.findings } : {}),
  };
  const changed = better || added.identities.length > 0 || added.addresses.length > 0;
  return {
    role: changed ? { ...next, changedAt: at } : role,
    merge: { added, ...(better ? { replaced: { extraction, findings } } : {}) },
  };
}

/** The role without what that merge brought; all that the user did since stays. */
export function unmerged(role: Role, { added, replaced }: Merge, at: string): Role {
  return {
    ...role,
    ...replaced,
    changedAt: at,
    identities: role.identities.filter((identity) => !added.identities.includes(identity)),
    addresses: role.addresses.filter((address) => !added.addresses.includes(address)),
  };
}

/** Whether a role that shares an identity is the same job: not where both have a job's id and none in common. */
export function isSameJob(role: Role, identities: string[]): boolean {
  const [ours, theirs] = [identities.filter(isJobId), role.identities.filter(isJobId)];
  return ours.length === 0 || theirs.length === 0 || ours.some((id) => theirs.includes(id));
}

// Only the page's own address counts: what a page says of itself is a claim.
function isOriginal(extraction: Extraction): boolean {
  return jobIdOf(extraction.url) !== undefined;
}
