import type { Database } from './database.ts';
import { findShortage } from './heal.ts';
import { type Folder, type Manifest, readManifest, type Segment, switchTo, writeSegment } from './safety-copy.ts';
import { isSealed } from './seal.ts';
import type { Totals } from './stored.ts';
import { type Line, linesSince } from './witness.ts';

/** A copy is due after so many changes, or after a day with any. */
const changesPerCopy = 50;
const dayMs = 24 * 60 * 60 * 1000;
/** Changes are added in files of their own; the whole is written anew when there are so many files, or as much in them as in the first. */
const mostSegments = 24;
const linesPerSlice = 100;

/** Whether what changed since the last copy asks for a new one. */
export function isDue(manifest: Manifest | undefined, { epoch, seq }: Totals, now: Date): boolean {
  if (!manifest || manifest.epoch !== epoch) return seq > 0;
  const changes = seq - manifest.seq;
  return changes >= changesPerCopy || (changes > 0 && now.getTime() - Date.parse(manifest.at) >= dayMs);
}

export interface Copying {
  folder: Folder;
  db: Database;
  now: () => Date;
  newId: () => string;
}

/**
 * Brings the copy up to the store: a file with what changed, or a whole new one, and then the manifest that names it. Whoever is killed half
 * way leaves the earlier copy valid, and so does damage that is met on the way. Comes back with the manifest that is valid now.
 */
export async function updateCopy({ folder, db, now, newId }: Copying): Promise<Manifest | undefined> {
  const before = await readManifest(folder);
  const totals = await db.get('meta', 'totals');
  if (!totals || !isDue(before, totals, now())) return before;
  // What was lost is in the copy before, and a copy of the rest would take its place.
  if (await findShortage(db)) throw new DOMException('Saved roles are missing.', 'DataError');
  const kept = before?.epoch === totals.epoch && canGrow(before.segments, totals.seq - before.seq) ? before : undefined;
  const file = `${totals.seq}-${newId()}.gz`;
  const lines = await writeSegment(folder, file, slicesSince(db, kept?.seq ?? 0));
  const segments = [...(kept?.segments ?? []), { file, lines }];
  const { epoch, seq, count } = totals;
  const manifest: Manifest = { version: 1, epoch, seq, count, at: now().toISOString(), segments };
  await switchTo(folder, manifest);
  return manifest;
}

function canGrow([whole, ...added]: Segment[], changes: number): boolean {
  const lines = added.reduce((sum, segment) => sum + segment.lines, changes);
  return whole !== undefined && added.length + 1 < mostSegments && lines <= Math.max(whole.lines, 10 * changesPerCopy);
}

/** By rising number, and to the end: a role that is changed meanwhile moves there, and is met again. */
async function* slicesSince(db: Database, from: number): AsyncGenerator<Line[]> {
  let last = from;
  for (;;) {
    const lines = (await linesSince(db, last, linesPerSlice)).slice(0, linesPerSlice);
    const end = lines.at(-1);
    if (!end) return;
    last = end.record.seq;
    if (!lines.every(isAsWritten)) throw new DOMException('A saved role is not as it was written.', 'DataError');
    yield lines;
  }
}

function isAsWritten(line: Line): boolean {
  return line.in === 'gone' || isSealed(line.record);
}
