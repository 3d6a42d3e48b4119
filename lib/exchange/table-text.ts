import { Problem } from '../posting/problem.ts';
import { limits } from './file-format.ts';
import { type Packet, unpack } from './unpack.ts';

/** A table's text may be held whole: trackers of thousands of rows are a few megabytes. */
const mostBytes = 64 * 1024 ** 2;

/**
 * The text of a CSV file, whatever wrote it: UTF-8, with or without a mark; UTF-16 by its mark (Excel's "Unicode text"); else Windows-1252, which
 * older Excels write in Western Europe, and whose letters are taken for no other's only where UTF-8 is impossible.
 */
export async function readTableText(file: Packet): Promise<string> {
  const bytes = await wholeOf(file);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = decoded(bytes, encoding) ?? (encoding === 'utf-8' ? decoded(bytes, 'windows-1252') : undefined);
  if (text === undefined) throw new Problem('refused', 'The file’s text is damaged: it is not in the encoding that its first bytes name.');
  const kind = foreign.find(([, beginning]) => beginning.test(text))?.[0];
  if (kind) throw new Problem('refused', `This is ${kind}, and no table. Save it as CSV, and choose that file.`);
  if (text.includes('\0')) throw new Problem('refused', 'This is no table of text. Save it as CSV, and choose that file.');
  return text;
}

/** Text that no table begins with, and that would be taken for one with a single odd heading. */
const foreign: readonly (readonly [string, RegExp])[] = [
  ['a PDF', /^%PDF-/],
  ['a web page or XML', /^\ufeff?\s*<[!?a-z]/i],
];

async function wholeOf(file: Packet): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of unpack(file, { ...limits, bytes: mostBytes })) {
    chunks.push(chunk);
    length += chunk.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
