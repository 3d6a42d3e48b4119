import * as z from 'zod/mini';
import { isLine, type Line } from './witness.ts';

/** A folder of the origin's own file system (OPFS), or a stand-in. */
export type Folder = Pick<FileSystemDirectoryHandle, 'getFileHandle' | 'removeEntry' | 'keys'>;

/** What the safety copy holds: all changes of the store with that epoch up to `seq`, spread over files, each newer than those before. */
export interface Manifest {
  version: 1;
  epoch: string;
  seq: number;
  /** When it was written, ISO 8601. */
  at: string;
  /** Roles among them, for what can be told where nothing else is left. */
  count: number;
  segments: Segment[];
}

export interface Segment {
  file: string;
  lines: number;
}

const manifestSchema: z.ZodMiniType<Manifest> = z.object({
  version: z.literal(1),
  epoch: z.string(),
  seq: z.number(),
  at: z.string(),
  count: z.number(),
  segments: z.array(z.object({ file: z.string(), lines: z.number() })),
});

/** Written in turn: while one is written, the other is whole. */
const manifestFiles = ['copy-a.json', 'copy-b.json'] as const;

/** The latest whole manifest; undefined where there is none. */
export async function readManifest(folder: Folder): Promise<Manifest | undefined> {
  const [a, b] = await Promise.all([readOne(folder, manifestFiles[0]), readOne(folder, manifestFiles[1])]);
  return latest(a, b);
}

/** Makes that manifest the valid one, in the place of the older, and deletes what neither it nor the one before names. */
export async function switchTo(folder: Folder, manifest: Manifest): Promise<void> {
  const [a, b] = await Promise.all([readOne(folder, manifestFiles[0]), readOne(folder, manifestFiles[1])]);
  const older = !a || (b && latest(a, b) === b) ? manifestFiles[0] : manifestFiles[1];
  const named = new Set<string>([...manifestFiles, ...[manifest, latest(a, b)].flatMap(filesOf)]);
  await writeText(folder, older, JSON.stringify(manifest));
  for (const file of await listFiles(folder)) if (!named.has(file)) await folder.removeEntry(file);
}

/** Of one store the one that goes further: a clock may have been set back. */
function latest(a: Manifest | undefined, b: Manifest | undefined): Manifest | undefined {
  if (!a || !b) return a ?? b;
  return (a.epoch === b.epoch ? a.seq < b.seq : a.at < b.at) ? b : a;
}

function filesOf(manifest: Manifest | undefined): string[] {
  return manifest?.segments.map(({ file }) => file) ?? [];
}

async function listFiles(folder: Folder): Promise<string[]> {
  const files: string[] = [];
  for await (const file of folder.keys()) files.push(file);
  return files;
}

async function readOne(folder: Folder, file: string): Promise<Manifest | undefined> {
  try {
    const text = await (await (await folder.getFileHandle(file)).getFile()).text();
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

// A writable takes the file's place only when it is closed: killed before, the file is what it was.
async function writeText(folder: Folder, file: string, text: string): Promise<void> {
  const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
  await writable.write(text);
  await writable.close();
}

/** Writes a file of lines, gzipped, as they come. Comes back with how many; nothing of it counts before `switchTo` names it. */
export async function writeSegment(folder: Folder, file: string, slices: AsyncIterable<Line[]>): Promise<number> {
  const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
  const gzip = new CompressionStream('gzip');
  const written = gzip.readable.pipeTo(writable);
  const writer = gzip.writable.getWriter();
  const filled = fill(writer, slices).catch(async (error: unknown) => {
    await writer.abort(error);
    throw error;
  });
  const [lines] = await Promise.all([filled, written]);
  return lines;
}

async function fill(writer: WritableStreamDefaultWriter<BufferSource>, slices: AsyncIterable<Line[]>): Promise<number> {
  const encoder = new TextEncoder();
  let lines = 0;
  for await (const slice of slices) {
    lines += slice.length;
    await writer.write(encoder.encode(slice.map((line) => `${JSON.stringify(line)}\n`).join('')));
  }
  await writer.close();
  return lines;
}

/** The lines of a segment, as far as they can be read. Its end may be missing or damaged: what stands before that is given all the same. */
export async function* readSegment(folder: Folder, file: string): AsyncGenerator<Line[]> {
  let rest = '';
  try {
    const stream = (await (await folder.getFileHandle(file)).getFile()).stream().pipeThrough(new DecompressionStream('gzip'));
    const decoder = new TextDecoder();
    for await (const bytes of partsOf(stream)) {
      const texts = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = texts.pop() ?? '';
      yield texts.flatMap(parseLine);
    }
  } catch (error) {
    // A file that is gone, cut off or damaged: whoever restores counts what came, and tells what did not.
    if (!(error instanceof Error)) throw error;
  }
}

// By hand: Chromium's streams are iterable only since version 124.
async function* partsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

function parseLine(text: string): Line[] {
  try {
    const line: unknown = JSON.parse(text);
    return isLine(line) ? [line] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
