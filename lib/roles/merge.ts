import { isJobId } from '../original/job-systems.ts';
import type { Extraction } from '../posting/extraction.ts';
import type { Finding } from '../posting/finding.ts';
import { identitiesOf } from './identity.ts';
import type { Role } from './role.ts';
import { rankOf, saysSame, withReading } from './snapshots.ts';

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
    tags: [],
    contacts: [],
    corrections: {},
    setAt: {},
    savedAt: at,
    changedAt: at,
    identities,
    addresses: [reading.extraction.url],
    extraction: reading.extraction,
    findings: reading.findings,
    snapshots: [],
  };
}

/**
 * The role with another reading of its job. What is the user's stays. The reading takes the place of the role's own where it was made on
 * the same page later and says something else, or knows better: any page than a table that was imported, and the employer's own page (its
 * address holds the job's id) than a copy. The other becomes a snapshot.
 */
export function merged(role: Role, reading: SavedReading, identities: string[], at: string): Role {
  const more = identities.filter((identity) => !role.identities.includes(identity));
  const address = [reading.extraction.url].filter((url) => !role.addresses.includes(url));
  const replaces = isBetter(reading.extraction, role.extraction) && !saysSame(reading, role);
  if (!replaces && more.length === 0 && address.length === 0) return role;
  const next = { ...role, changedAt: at, identities: [...role.identities, ...more], addresses: [...role.addresses, ...address] };
  return replaces ? withReading(next, { extraction: reading.extraction, findings: reading.findings }) : next;
}

/** Whether a role that shares an identity is the same job: not where both have a job's id and none in common. */
export function isSameJob(role: Role, identities: string[]): boolean {
  const [ours, theirs] = [identities.filter(isJobId), role.identities.filter(isJobId)];
  return ours.length === 0 || theirs.length === 0 || ours.some((id) => theirs.includes(id));
}

function isBetter(reading: Extraction, own: Extraction): boolean {
  const [theirs, ours] = [rankOf(reading), rankOf(own)];
  return theirs === ours ? identitiesOf(reading).at(-1) === identitiesOf(own).at(-1) : theirs > ours;
}
