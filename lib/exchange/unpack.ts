import { Problem } from '../posting/problem.ts';
import { chunksOf } from './bytes.ts';
import { type Limits, limits } from './file-format.ts';

/** What a file is by its first bytes. */
export type FileKind = 'gzip' | 'zip' | 'plain';

/** Gzip: RFC 1952, section 2.3.1. Zip, and the office formats, which are zips: APPNOTE.TXT, 4.3.7. */
export function kindOf(head: Uint8Array): FileKind {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 0) <= 0x08) return 'zip';
  return 'plain';
}

/** What is needed of a `File`. */
export interface Packet {
  name: string;
  size: number;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/**
 * The bytes of a file's text, unpacked where it is packed, chunk by chunk and no further than the limits: a bomb ends where it becomes
 * too large, not where the memory does. Rejects with a Problem; with the stream's own error where the file or its packing is damaged.
 */
export async function* unpack(file: Packet, most: Limits = limits): AsyncGenerator<Uint8Array> {
  const kind = kindOf(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  if (kind === 'zip')
    throw refused('This is a zip archive or an office document. Unpack it, or save the table as CSV, and choose that file.');
  if (file.size === 0) throw refused('This file is empty.');
  const stream = kind === 'gzip' ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  let bytes = 0;
  for await (const chunk of chunksOf(stream)) {
    bytes += chunk.length;
    if (bytes > most.bytes) throw refused(`This file is too large: Plainpost reads up to ${megabytes(most.bytes)} of text.`);
    if (kind === 'gzip' && bytes > most.ratioFrom && bytes > file.size * most.ratio) {
      throw refused(
        `This file becomes more than ${most.ratio} times its size when it is unpacked. No export of roles does; nothing was read of it.`,
      );
    }
    yield chunk;
  }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2).toLocaleString('en')} MB`;
}

function refused(sentence: string): Problem {
  return new Problem('refused', sentence);
}
