import { at } from './embedded-json.ts';
import { readLiteral } from './literal.ts';

/** A page's rows hold thousands of values; rows that refer to each other over and over would never end. */
const MAX_VALUES = 50_000;
const MAX_DEPTH = 60;
const MAX_ROWS = 5_000;

/** The rows of a stream on their way to trees. */
interface Rows {
  raw: ReadonlyMap<string, unknown>;
  left: number;
}

/**
 * The values in React's stream of server components (Next.js: the strings that `self.__next_f.push([1, "…"])` adds up to): rows of an
 * id in hexadecimal, a colon, and JSON or counted text, which refer to each other as "$1f". Client modules and hints are left out.
 */
export function readFlight(stream: string): unknown[] {
  const rows = { raw: rowsOf(stream), left: MAX_VALUES };
  return [...rows.raw.values()].filter((row) => row !== null && typeof row === 'object').map((row) => resolve(row, rows, []));
}

function rowsOf(stream: string): Map<string, unknown> {
  const rows = new Map<string, unknown>();
  for (let start = 0, count = 0; start < stream.length && count < MAX_ROWS; count++) {
    const [head = '', id = ''] = /^\s*([\da-f]{0,8}):/.exec(stream.slice(start, start + 20)) ?? [];
    const from = start + head.length;
    const [counted, bytes] = head === '' ? [] : (/^T([\da-f]{1,8}),/.exec(stream.slice(from, from + 12)) ?? []);
    if (counted !== undefined) {
      const end = afterBytes(stream, from + counted.length, Number.parseInt(bytes ?? '', 16));
      rows.set(id, stream.slice(from + counted.length, end));
      start = end;
      continue;
    }
    const line = stream.indexOf('\n', from);
    const end = line < 0 ? stream.length : line;
    const first = stream[from];
    if (head !== '' && (first === '{' || first === '[')) rows.set(id, readLiteral(stream.slice(from, end)));
    start = end + 1;
  }
  return rows;
}

/** Text is counted in bytes of UTF-8. */
function afterBytes(text: string, from: number, bytes: number): number {
  let at = from;
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code > 0xffff) at++;
  }
  return at;
}

function resolve(value: unknown, rows: Rows, above: readonly unknown[]): unknown {
  if (above.length > MAX_DEPTH || rows.left-- <= 0 || above.includes(value)) return undefined;
  if (typeof value === 'string') return value.startsWith('$') && value !== '$' ? referred(value, rows, above) : value;
  if (value === null || typeof value !== 'object') return value;
  const inner = [...above, value];
  if (Array.isArray(value)) return value.map((entry) => resolve(entry, rows, inner));
  const entries: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of Object.entries(value)) entries[key] = resolve(entry, rows, inner);
  return entries;
}

/** "$1f" is row 1f, "$1f:props:job" a place in it, "$D2026-11-12" a date, "$$5" the text "$5"; what else begins so is no data. */
function referred(reference: string, rows: Rows, above: readonly unknown[]): unknown {
  if (reference.startsWith('$$')) return reference.slice(1);
  if (reference.startsWith('$D')) return reference.slice(2);
  const [head, id = '', path] = /^\$([\da-f]{1,8})(?::([\w:$-]{1,200}))?$/.exec(reference) ?? [];
  const row = head === undefined ? undefined : rows.raw.get(id);
  return resolve(path === undefined ? row : at(row, path.split(':')), rows, above);
}
