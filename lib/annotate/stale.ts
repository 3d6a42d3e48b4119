import type { Extraction } from '../posting/extraction.ts';

/**
 * Whether what was just read is still the previous address's posting: an app changes the address first and the page a moment
 * later, and until then the old words stand under the new address. Not stale: the same posting at two addresses, by its identifier
 * (`jobs.ashbyhq.com/…/<id>` and `…/<id>/application`).
 */
export function isStale(before: Extraction, now: Extraction): boolean {
  if (!before.posting || !now.posting || wordsOf(before) !== wordsOf(now)) return false;
  const id = now.posting.identifier?.value.value;
  const isSame = id !== undefined && id === before.posting.identifier?.value.value && now.url.includes(id);
  return !isSame;
}

/** Whether two addresses differ in the query alone: a filter or a tracking parameter was added, and the page may well stay as it is. */
export function isSamePath(one: string, other: string): boolean {
  return one.split(/[?#]/, 1)[0] === other.split(/[?#]/, 1)[0];
}

function wordsOf({ posting }: Extraction): string {
  return JSON.stringify([posting?.title?.value, posting?.description?.value]);
}
