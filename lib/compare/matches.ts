/** A place in the one list and the place of the same in the other. */
export type Match = [was: number, is: number];

/** Beyond this many insertions and deletions a comparison says nothing that one could read, and costs a square of it: 4 MB and some ms. */
const mostEdits = 1000;

/**
 * What two lists have in common, in order: the longest such sequence (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
 * Where the lists differ in more than `mostEdits` places, only what they begin and end with.
 */
export function findMatches(was: readonly string[], is: readonly string[]): Match[] {
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < most - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1;
  const middle = shortestPath(was.slice(start, was.length - end), is.slice(start, is.length - end));
  return [
    ...Array.from({ length: start }, (_, at): Match => [at, at]),
    ...middle.map(([a, b]): Match => [a + start, b + start]),
    ...Array.from({ length: end }, (_, at): Match => [was.length - end + at, is.length - end + at]),
  ];
}

/** For each number of edits, how far each diagonal got: `reach[k + edits + 1]` is the place in `was` on diagonal k. */
function shortestPath(was: readonly string[], is: readonly string[]): Match[] {
  if (was.length === 0 || is.length === 0) return [];
  const limit = Math.min(mostEdits, was.length + is.length);
  const reach = new Int32Array(2 * limit + 3);
  const trail: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    trail.push(reach.slice(limit - edits, limit + edits + 3));
    for (let k = -edits; k <= edits; k += 2) {
      let at = stepFrom(reach, limit + 1 + k, { isLowest: k === -edits, isHighest: k === edits });
      while (at < was.length && at - k < is.length && was[at] === is[at - k]) at += 1;
      reach[limit + 1 + k] = at;
      if (at >= was.length && at - k >= is.length) return walkBack(trail, was.length, is.length);
    }
  }
  return [];
}

function stepFrom(reach: Int32Array, at: number, { isLowest, isHighest }: { isLowest: boolean; isHighest: boolean }): number {
  const [below = 0, above = 0] = [reach[at - 1], reach[at + 1]];
  return isLowest || (!isHighest && below < above) ? above : below + 1;
}

/** From the end back through the edits; what lies on a diagonal between two of them is common. */
function walkBack(trail: readonly Int32Array[], wasLength: number, isLength: number): Match[] {
  const found: Match[] = [];
  let [x, y] = [wasLength, isLength];
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    const reach = trail[edits] ?? new Int32Array();
    const k = x - y;
    const at = edits + 1 + k;
    const down = k === -edits || (k !== edits && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
    const before = edits === 0 ? 0 : (reach[down ? at + 1 : at - 1] ?? 0);
    const start = edits === 0 ? 0 : down ? before : before + 1;
    while (x > start) {
      x -= 1;
      y -= 1;
      found.push([x, y]);
    }
    [x, y] = [before, before - (k + (down ? 1 : -1))];
  }
  return found.reverse();
}
