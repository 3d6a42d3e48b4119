/**
 * Plainpost's own file. One JSON document, and one role a line, so that it is read and written line by line and no more than a line
 * of text is held:
 *
 *     {"plainpost":1,"exportedAt":"2026-05-03T09:00:00.000Z","roles":[
 *     {"id":"…", …},
 *     {"id":"…", …}
 *     ],"removed":[
 *     {"id":"…","identities":["…"],"removedAt":"…"}
 *     ],"end":{"roles":2,"removed":1,"check":"9f3a01bc"}}
 *
 * A role is as the store holds it (`roleSchema`). The counts stand at the end: they are what was written, and a file without them is cut off.
 */
export const formatVersion = 1;

/** What stands between the parts. Compared after the line's end was taken off. */
export const rolesEnd = '],"removed":[';
export const removedEnd = '],"end":';

export interface FileEnd {
  roles: number;
  removed: number;
  /** `sumOf` over all lines of roles and removals, eight hexadecimal digits: a file that somebody edited is no longer what it was. */
  check: string;
}

/** What one file may hold at most. Far above what a person saves, far below what ends a browser. */
export interface Limits {
  /** Bytes of text, after unpacking. */
  bytes: number;
  /** Characters of one line: one role with all its snapshots. */
  line: number;
  roles: number;
  /** How deep values may nest. A role's own go to 9. */
  depth: number;
  /** How many times its size a packed file may become, once it is over `ratioFrom` bytes. Roles become 8 to 30 times smaller; deflate's most is 1,032. */
  ratio: number;
  ratioFrom: number;
}

export const limits: Limits = {
  bytes: 2 * 1024 ** 3,
  line: 16 * 1024 ** 2,
  roles: 250_000,
  depth: 24,
  ratio: 300,
  ratioFrom: 32 * 1024 ** 2,
};

/** FNV-1a, 32 bits, two code units at a time, of one text after another. Notices an edit or a damaged disk, not an attacker. */
export function sumOf(text: string, before = 0x811c9dc5): number {
  let sum = before;
  const even = text.length & ~1;
  for (let index = 0; index < even; index += 2)
    sum = Math.imul(sum ^ text.charCodeAt(index) ^ (text.charCodeAt(index + 1) << 16), 0x01000193);
  if (even < text.length) sum = Math.imul(sum ^ text.charCodeAt(even), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}

export function sumWords(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
