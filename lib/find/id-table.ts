/** Where a role's row is, by its id: a table of numbers, for a `Map` of 100,000 ids takes ten megabytes. */
export interface IdTable {
  slots: Uint32Array;
  used: number;
}

/** Positions are kept one higher, so that 0 is an empty slot. */
export function makeIdTable(slots = 1024): IdTable {
  return { slots: new Uint32Array(slots), used: 0 };
}

/** The position whose id this is; undefined where none is. `idAt` gives the id at a position. */
export function positionOf({ slots }: IdTable, id: string, idAt: (position: number) => string): number | undefined {
  for (let slot = hash(id) & (slots.length - 1); slots[slot]; slot = (slot + 1) & (slots.length - 1)) {
    const position = (slots[slot] ?? 0) - 1;
    if (idAt(position) === id) return position;
  }
  return undefined;
}

/** Puts the next position in; its id must not be there yet. */
export function addPosition(table: IdTable, position: number, idAt: (position: number) => string): void {
  if (2 * table.used >= table.slots.length) grow(table, idAt);
  insert(table.slots, position, hash(idAt(position)));
  table.used += 1;
}

function insert(slots: Uint32Array, position: number, from: number): void {
  let slot = from & (slots.length - 1);
  while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = position + 1;
}

function grow(table: IdTable, idAt: (position: number) => string): void {
  const larger = new Uint32Array(4 * table.slots.length);
  for (const held of table.slots) if (held) insert(larger, held - 1, hash(idAt(held - 1)));
  table.slots = larger;
}

/** FNV-1a, 32 bits, of the end of an id: the twelve figures behind a UUID's last dash are chance alone. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let at = Math.max(0, id.length - 12); at < id.length; at += 1) value = Math.imul(value ^ id.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
