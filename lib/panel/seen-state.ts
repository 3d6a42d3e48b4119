import type { Sighting } from '../posting/sighting.ts';
import type { Seen } from '../seen/seen.ts';
import { isSeenOff, type SwitchStorage, setSeenOff } from '../seen/switch.ts';
import type { SeenActions, SeenRow, SeenView } from '../ui/seen-settings.tsx';
import type { Teller } from './teller.ts';

export interface SeenState {
  /** Undefined until it was loaded. */
  view: SeenView | undefined;
  load(): Promise<void>;
  actions: SeenActions;
}

export interface SeenStateOptions {
  seen: Pick<Seen, 'extent' | 'list' | 'remove' | 'empty'>;
  storage: SwitchStorage;
  teller: Teller;
  draw: () => void;
}

/** Rows shown at first, and more each time that more is asked for. */
const pageSize = 50;

/** The memory of postings seen as the options page shows it. */
export function seenState({ seen, storage, teller, draw }: SeenStateOptions): SeenState {
  let query = '';
  let most = pageSize;
  let turn = 0;

  const load = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const off = await isSeenOff(storage);
    const view = await read(off).catch((): SeenView => ({ on: !off, count: 0, query, rows: [], more: false, failed: true }));
    if (own !== turn) return;
    state.view = view;
    draw();
  };
  const read = async (off: boolean): Promise<SeenView> => {
    const [extent, { sightings, more }] = await Promise.all([seen.extent(), seen.list({ query, skip: 0, most })]);
    return { on: !off, ...extent, query, rows: sightings.map(rowOf), more };
  };
  const then = (sentence: string, act: () => Promise<unknown>): Promise<void> =>
    teller.attempt(sentence, async () => {
      await act();
      await load();
    });

  const state: SeenState = {
    view: undefined,
    load,
    actions: {
      setRemembering: (on) => then('The setting was not changed. Try again.', () => setSeenOff(storage, !on)),
      remove: (key) => then('The posting was not forgotten. Try again.', () => seen.remove(key)),
      empty: () => then('The list was not emptied. Try again.', () => seen.empty()),
      search(words) {
        query = words;
        most = pageSize;
        return load();
      },
      showMore() {
        most += pageSize;
        return load();
      },
    },
  };
  return state;
}

function rowOf({ key, address, title, employer, place, firstSeenAt, lastSeenAt, count }: Sighting): SeenRow {
  return { key, address, title, about: [employer, place].filter(Boolean).join(' · '), firstSeenAt, lastSeenAt, count };
}
