import { jobIdOf } from '../original/job-systems.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Role, Snapshot } from './role.ts';

/** A posting changes a few times, if at all; a page that says something else at each look must not fill the disk. */
export const mostSnapshots = 12;

/** Whether two readings say the same of the posting, whenever and by whichever version of the reader they were made. */
export function saysSame({ extraction: a }: Snapshot, { extraction: b }: Snapshot): boolean {
  return a.observed.text === b.observed.text && canonicalJson(saidBy(a)) === canonicalJson(saidBy(b));
}

/**
 * How much a reading knows: a table that was imported knows least, whatever address stands in it; then a copy; then the employer's own page.
 * Only the page's own address counts for that: what a page says of itself is a claim.
 */
export function rankOf({ url, claims }: Snapshot['extraction']): number {
  if (claims.every(({ source }) => source === 'file')) return 0;
  return jobIdOf(url) === undefined ? 1 : 2;
}

/** The role with a reading that takes the place of its own, which becomes a snapshot. */
export function withReading(role: Role, { extraction, findings }: Snapshot): Role {
  const gone = { extraction: role.extraction, findings: role.findings };
  return { ...role, extraction, findings, snapshots: mostOf([...role.snapshots, gone]) };
}

/** The role without the snapshots that say the same as the reading before, and not more than are kept. */
export function withFewerSnapshots(role: Role): Role {
  const others = role.snapshots.filter((snapshot, nth) => {
    const before = role.snapshots[nth - 1];
    return !saysSame(snapshot, role) && !(before && saysSame(snapshot, before));
  });
  return others.length === role.snapshots.length && others.length <= mostSnapshots ? role : { ...role, snapshots: mostOf(others) };
}

// The first says what the user saved; between it and the latest the middle can be spared.
function mostOf(snapshots: Snapshot[]): Snapshot[] {
  if (snapshots.length <= mostSnapshots) return snapshots;
  return [...snapshots.slice(0, 1), ...snapshots.slice(1 - mostSnapshots)];
}

function saidBy({ posting = {}, observed }: Snapshot['extraction']): unknown {
  return [observed.availability.state, Object.fromEntries(Object.entries(posting).map(([field, fact]) => [field, fact.value]))];
}
