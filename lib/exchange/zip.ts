import { strToU8, Zip, ZipDeflate } from 'fflate';
import { Problem } from '../posting/problem.ts';

export interface ZipEntry {
  name: string;
  text: string;
}

/** What a zip's table of contents counts with 16 bits, less the one that says "see zip64" (APPNOTE.TXT, 4.4.1.4 and 4.4.22); fflate writes no zip64. */
export const mostEntries = 65_534;

/** A zip archive, file by file; no more than one file is held. The same files and time give the same bytes. */
export async function* zipOf(entries: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const failures: Error[] = [];
  const zip = new Zip((error, chunk) => (error ? failures.push(error) : ready.push(chunk as Uint8Array<ArrayBuffer>)));
  let count = 0;
  for await (const { name, text } of entries) {
    count += 1;
    if (count > mostEntries) {
      throw new Problem(
        'refused',
        `A zip holds ${mostEntries.toLocaleString('en')} files at most. Export to one Markdown file, or fewer roles at a time.`,
      );
    }
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = at;
    zip.add(entry);
    entry.push(strToU8(text), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
  const [failure] = failures;
  if (failure) throw failure;
}
