/** Below 0: the first number comes first. */
export type Compare = (one: number, other: number) => number;

/** So many are sorted in a few milliseconds. */
const sliceLength = 4096;

/** The numbers in order: slices are sorted, and then merged two by two, with a pause between any two pieces of work. */
export async function sortInSlices(numbers: Uint32Array, compare: Compare, pause: () => Promise<unknown>): Promise<Uint32Array> {
  for (let first = 0; first < numbers.length; first += sliceLength) {
    numbers.subarray(first, first + sliceLength).sort(compare);
    await pause();
  }
  let from: Uint32Array = numbers;
  let into: Uint32Array = new Uint32Array(numbers.length);
  for (let length = sliceLength; length < numbers.length; length *= 2) {
    for (let first = 0; first < numbers.length; first += 2 * length) {
      merge(from, into, { first, middle: first + length, end: first + 2 * length, compare });
      await pause();
    }
    [from, into] = [into, from];
  }
  return from;
}

interface Merge {
  first: number;
  middle: number;
  end: number;
  compare: Compare;
}

function merge(from: Uint32Array, into: Uint32Array, { first, middle, end, compare }: Merge): void {
  const last = Math.min(end, from.length);
  const half = Math.min(middle, last);
  let [left, right] = [first, half];
  for (let at = first; at < last; at += 1) {
    const takesLeft = right >= last || (left < half && compare(from[left] ?? 0, from[right] ?? 0) <= 0);
    into[at] = from[takesLeft ? left++ : right++] ?? 0;
  }
}
