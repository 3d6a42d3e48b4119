import { Problem } from '../posting/problem.ts';
import type { Role, Tombstone } from '../roles/role.ts';
import { type FileEnd, formatVersion, type Limits, limits, removedEnd, rolesEnd, sumOf, sumWords } from './file-format.ts';
import { type Line, readLines } from './lines.ts';
import { makeSlicer, type Pace } from './pace.ts';
import { type Guarded, type GuardOptions, guardRole, guardTombstone, isTime } from './role-guard.ts';
import { titleOf } from './stated.ts';

/** What a file of Plainpost's own holds. */
export interface FileContent {
  exportedAt: string;
  roles: Role[];
  tombstones: Tombstone[];
  /** What the user should know before importing, a sentence each; at most `mostWarnings`. */
  warnings: string[];
}

export interface ReadOptions extends Pace {
  now: Date;
  most?: Limits | undefined;
}

const mostWarnings = 20;
const dayMs = 86_400_000;

/**
 * Reads a whole file, or nothing of it: rejects with a Problem that names the line, the role and what is wrong. Progress is in roles.
 * Text is held a line at a time, roles once.
 */
export async function readFile(bytes: AsyncIterable<Uint8Array>, { now, most = limits, ...pace }: ReadOptions): Promise<FileContent> {
  const reading = beginReading(now, most);
  const slicer = makeSlicer(pace);
  try {
    for await (const lines of readLines(bytes, most.line)) {
      for (const line of lines) {
        take(reading, line);
        const wait = slicer.did(line.text.length);
        if (wait) {
          pace.onProgress?.(reading.content.roles.length);
          await wait;
        }
      }
    }
  } catch (cause) {
    // What the stream itself throws (a packed file cut off, a disk that went away) says nothing of the place.
    throw cause instanceof Problem ? cause : cutOff(reading, cause);
  }
  return finish(reading);
}

/** How far a file was read. */
interface Reading {
  now: Date;
  most: Limits;
  content: FileContent;
  /** The line of each id. */
  seen: Map<string, number>;
  part: 'start' | 'roles' | 'removed' | 'done';
  guard: GuardOptions;
  sum: number;
  lastLine: number;
}

function beginReading(now: Date, most: Limits): Reading {
  const content: FileContent = { exportedAt: '', roles: [], tombstones: [], warnings: [] };
  return { now, most, content, seen: new Map(), part: 'start', guard: { exportedAt: '', latest: '' }, sum: sumOf(''), lastLine: 0 };
}

function take(reading: Reading, line: Line): void {
  const { part } = reading;
  reading.lastLine = line.number;
  if (part === 'done') {
    if (line.text !== '') throw wrong(line, 'something stands behind the end of the file');
  } else if (part === 'start') begin(reading, line);
  else if (part === 'roles' && line.text === rolesEnd) reading.part = 'removed';
  else if (part === 'removed' && line.text.startsWith(removedEnd)) end(reading, line);
  else item(reading, line, part);
}

function begin(reading: Reading, line: Line): void {
  const exportedAt = readHeader(line, reading.now);
  reading.content.exportedAt = exportedAt;
  reading.guard = { exportedAt, latest: new Date(Date.parse(exportedAt) + dayMs).toISOString() };
  reading.part = 'roles';
}

function item(reading: Reading, line: Line, part: 'roles' | 'removed'): void {
  const text = line.text.endsWith(',') ? line.text.slice(0, -1) : line.text;
  const value = parse(reading, text, line);
  reading.sum = sumOf(text, reading.sum);
  const { content, guard } = reading;
  if (part === 'roles') content.roles.push(sound(reading, guardRole(value, guard), { line, value }));
  else content.tombstones.push(sound(reading, guardTombstone(value, guard), { line, value }));
}

/** The value, where it is in order and its id is no other's. */
function sound<T extends { id: string }>(reading: Reading, guarded: Guarded<T>, { line, value }: { line: Line; value: unknown }): T {
  if ('why' in guarded) throw wrong(line, guarded.why, value);
  const { seen, most } = reading;
  const { id } = guarded.value;
  const before = seen.get(id);
  if (before !== undefined) throw wrong(line, `it has the same id as line ${before}`, value);
  if (seen.size >= most.roles) throw wrong(line, `the file holds more than ${most.roles.toLocaleString('en')} roles`, value);
  seen.set(id, line.number);
  for (const told of guarded.told) warn(reading, `${place(line, value)} ${told}.`);
  return guarded.value;
}

function end(reading: Reading, line: Line): void {
  const { content, sum } = reading;
  const stated = parse(reading, line.text.slice(removedEnd.length, -1), line) as Partial<FileEnd> | null;
  if (stated?.roles !== content.roles.length || stated.removed !== content.tombstones.length) {
    const [roles, removed] = [content.roles.length, content.tombstones.length];
    throw wrong(line, `the file speaks of ${stated?.roles} roles and ${stated?.removed} removed ones, but holds ${roles} and ${removed}`);
  }
  if (stated.check !== sumWords(sum)) {
    warn(reading, 'The file was changed after Plainpost wrote it. Every role in it is in order; look at the first ones before you import.');
  }
  reading.part = 'done';
}

function parse(reading: Reading, text: string, line: Line): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw line.last ? cutOff(reading, cause) : wrong(line, 'it is not whole', undefined, cause);
  }
}

function warn({ content: { warnings } }: Reading, sentence: string): void {
  if (warnings.length < mostWarnings) warnings.push(sentence);
}

function finish(reading: Reading): FileContent {
  if (reading.part === 'start') throw new Problem('refused', 'This file is empty.');
  if (reading.part !== 'done') throw cutOff(reading);
  return reading.content;
}

function cutOff({ content: { roles }, lastLine }: Reading, cause?: unknown): Problem {
  const last = roles.at(-1);
  const read = roles.length === 1 ? '1 role' : `${roles.length.toLocaleString('en')} roles`;
  const after = last ? `, after ${read}, the last of them ${quoted(titleOf(last))}` : '';
  return new Problem('refused', `The file ends too early, at line ${lastLine}${after}: it is cut off. Nothing was imported.`, { cause });
}

/** The time in the first line. Throws where it is not the first line of an export, of this format, from the past. */
function readHeader({ text }: Line, now: Date): string {
  if (!/^\{"plainpost":\d/.test(text)) throw notOurs(text);
  const version = Number(/^\{"plainpost":(\d{1,9})/.exec(text)?.[1]);
  if (version > formatVersion) {
    throw new Problem(
      'newer',
      `This file was written by a newer Plainpost (format ${version}; this one reads up to ${formatVersion}). Update Plainpost, then import it.`,
    );
  }
  const exportedAt = /^\{"plainpost":1,"exportedAt":"([^"]{20,24})","roles":\[$/.exec(text)?.[1] ?? '';
  if (!isTime(exportedAt)) throw new Problem('refused', 'Line 1 is not as Plainpost writes it. Nothing was imported.');
  if (Date.parse(exportedAt) > now.getTime() + dayMs) {
    throw new Problem(
      'refused',
      `The file says that it was written on ${exportedAt.slice(0, 10)}, which is yet to come. Is this computer’s clock right?`,
    );
  }
  return exportedAt;
}

function notOurs(text: string): Problem {
  const reformatted = /^\s*\{\s*(?:"plainpost"|$)/.test(text);
  const sentence = reformatted
    ? 'This file is not laid out as Plainpost writes it, one role a line: another program has formatted it anew. Export it again.'
    : 'This is no export of Plainpost: its first line says nothing of the kind.';
  return new Problem('refused', sentence);
}

function wrong(line: Line, why: string, value?: unknown, cause?: unknown): Problem {
  return new Problem('refused', `${place(line, value)}: ${why}. Nothing was imported.`, { cause });
}

function place({ number }: Line, value: unknown): string {
  const title = titleOf(value);
  return title === undefined ? `Line ${number}` : `Line ${number}, ${quoted(title)}`;
}

function quoted(title: string | undefined): string {
  return title === undefined ? 'one without a title' : `“${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`;
}
