/** Which entries of several lists all have, and what is left of each. */
export interface Shared {
  /** In the first list's order and writing. */
  common: string[];
  /** What not all have, a list for each. */
  others: string[][];
}

/** Compares lists of skills: case, spaces and marks do not matter ("Node.js" and "NodeJS" are one, "C" and "C++" are two). */
export function findShared(lists: readonly (readonly string[])[]): Shared {
  const keys = lists.map((list) => new Set(list.map(keyOf)));
  const isCommon = (entry: string) => keys.every((set) => set.has(keyOf(entry)));
  const [first = []] = lists;
  return {
    common: lists.length > 1 ? first.filter(isCommon) : [],
    others: lists.map((list) => list.filter((entry) => lists.length < 2 || !isCommon(entry))),
  };
}

function keyOf(entry: string): string {
  return entry
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');
}
