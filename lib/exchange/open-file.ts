import { type FileContent, type ReadOptions, readFile } from './read-file.ts';
import { readTable, type Table } from './table.ts';
import { readTableText } from './table-text.ts';
import { type Packet, unpack } from './unpack.ts';

/** A file that was chosen, read whole: Plainpost's own, or a table whose columns are to be mapped. */
export type OpenedFile = { kind: 'plainpost'; content: FileContent } | { kind: 'table'; table: Table };

/** Rejects with a Problem where the file is neither, or is not in order. */
export async function openFile(file: Packet, options: ReadOptions): Promise<OpenedFile> {
  if (await isJson(file)) return { kind: 'plainpost', content: await readFile(unpack(file), options) };
  return { kind: 'table', table: await readTable(await readTableText(file), options) };
}

/** Whether the text begins as JSON does. A table whose first heading does so is none that we know. */
async function isJson(file: Packet): Promise<boolean> {
  for await (const chunk of unpack(file)) {
    const text = new TextDecoder().decode(chunk.subarray(0, 1024)).trimStart();
    if (text !== '') return text.startsWith('{') || text.startsWith('[');
  }
  return false;
}
