import type { Extraction } from '../posting/extraction.ts';

/** How long a page must have stood before it counts as seen, in milliseconds: pages are drawn in steps, and read at each. */
const settled = 2000;

export interface NotingOptions {
  note: (extraction: Extraction) => Promise<unknown>;
  later: (act: () => void, milliseconds: number) => unknown;
}

/** Hands a tab's reading on once it has been the tab's last for a while. */
export function makeNoting({ note, later }: NotingOptions): (tabId: number, extraction: Extraction) => void {
  const waiting = new Map<number, Extraction>();
  return (tabId, extraction) => {
    waiting.set(tabId, extraction);
    later(() => {
      if (waiting.get(tabId) !== extraction) return;
      waiting.delete(tabId);
      note(extraction).catch((error: unknown) => console.error('Plainpost: a posting was not remembered.', error));
    }, settled);
  };
}
