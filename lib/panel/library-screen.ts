import { type Choices, choicesOf } from '../find/filters.ts';
import { everything } from '../find/find.ts';
import { readIndex } from '../find/read-index.ts';
import { dropRows, findPosition, makeRoleIndex, putRows, type RoleIndex } from '../find/role-index.ts';
import type { OwnWords } from '../posting/own-words.ts';
import { problemOf } from '../posting/problem.ts';
import type { Role } from '../roles/role.ts';
import type { Roles } from '../roles/roles.ts';
import { rowOf } from '../roles/row-of.ts';
import type { Library } from '../ui/library.ts';
import { type Finder, makeFinder } from './finder.ts';
import { boardOf, listingOf } from './listing.ts';
import type { Tools } from './tools.ts';
import { wordKeeper } from './word-keeper.ts';

/** A role as it is now; without `role` it is gone. */
export interface Taken {
  id: string;
  role: Role | undefined;
}

/** The saved roles as they are shown, and what finds among them. */
export interface LibraryScreen {
  library: Library;
  finder: Finder;
  /** Shows the library as it is after a change. */
  show(change: Partial<Library>): void;
  /** The same, after the search was made anew. */
  again(change?: Partial<Library>): void;
  /** Takes in roles as they are now. */
  take(all: readonly Taken[]): void;
  /** What came while rows are read, a list for each reading: its rows may be older. */
  late: Set<Taken[]>;
  /** How often the rows were asked for: of several readings the last is shown, however long each takes. */
  loads: number;
  /** All rows were read once: they are not taken away because they could not be read again. */
  isWhole: boolean;
  /** Reads all rows anew. Never rejects: a store that does not open is said in the library's notice. */
  load(): Promise<void>;
}

export interface LibraryScreenOptions {
  tools: Pick<Tools, 'roles' | 'now' | 'sleep'>;
  /** Called after every change. */
  draw: () => void;
  words: () => OwnWords;
}

export function makeLibraryScreen(options: LibraryScreenOptions): LibraryScreen {
  const { draw, words } = options;
  const wordsIn = wordKeeper();
  const choices = choiceKeeper();
  const makeNext = (index = makeRoleIndex()) => finderOf(options, { screen, index, wordsIn: () => wordsIn(words()) });
  const screen: LibraryScreen = {
    library: noLibrary,
    get finder() {
      finder ??= makeNext();
      return finder;
    },
    set finder(next) {
      finder = next;
    },
    show(change) {
      const hasWords = wordsIn(words()) !== undefined;
      screen.library = { ...screen.library, ...change, ...foundBy(screen.finder), choices: choices(screen.finder), hasWords };
      const { part } = screen.library;
      screen.library.board = part === 'board' ? boardOf(screen.finder.index, screen.finder.result.positions) : undefined;
      draw();
    },
    again(change = {}) {
      screen.finder.run(screen.finder.search);
      screen.show(change);
    },
    late: new Set(),
    loads: 0,
    isWhole: false,
    take(all) {
      for (const late of screen.late) late.push(...all);
      take(screen, all);
    },
    load: () => load(screen, options.tools, makeNext),
  };
  let finder: Finder | undefined;
  return screen;
}

interface FinderParts {
  screen: LibraryScreen;
  index: RoleIndex;
  wordsIn: () => ReturnType<ReturnType<typeof wordKeeper>>;
}

function finderOf({ tools: { roles, now, sleep } }: LibraryScreenOptions, { screen, index, wordsIn }: FinderParts): Finder {
  return makeFinder({
    index,
    texts: () => textsOf(roles),
    wordsIn,
    now,
    sleep,
    draw: () => screen.show({}),
    failed: (error) => screen.show({ notice: problemOf(error, 'The full texts could not be read.').message }),
  });
}

/** What a search has come to, as the library shows it. */
function foundBy({ index, search, result }: Finder) {
  const { positions, query, looking, correction, leftOut } = result;
  return { total: index.size, search, found: listingOf(index, positions), terms: query.all, looking, correction, leftOut };
}

async function load(
  screen: LibraryScreen,
  { roles, sleep }: LibraryScreenOptions['tools'],
  makeNext: (index: RoleIndex) => Finder,
): Promise<void> {
  const late: Taken[] = [];
  screen.late.add(late);
  screen.loads += 1;
  const own = screen.loads;
  const turnTo = (index: RoleIndex) => {
    screen.finder.stop();
    const next = makeNext(index);
    next.search = screen.finder.search;
    screen.finder = next;
  };
  const show = (index: RoleIndex) => {
    if (own !== screen.loads) return;
    turnTo(index);
    screen.again({ state: 'ready' });
  };
  try {
    const store = await roles;
    // The newest are on the screen before the rest is read.
    const { index, keep } = await readIndex(store.catalogue, { first: screen.library.state === 'ready' ? undefined : show });
    if (own !== screen.loads) return;
    screen.isWhole = true;
    turnTo(index);
    if (late.length > 0) take(screen, late);
    screen.again({ state: 'ready', selected: stillIn(index, screen.library.selected) });
    await readOpened(screen, store);
    // To ask the store how it is takes longer than all that came before, where there are many roles.
    const notice = (await store.health()).join(' ') || undefined;
    if (notice !== screen.library.notice) screen.show({ notice });
    // Without an image the next opening reads the rows, as this one did.
    await Promise.allSettled([keep(() => sleep(0))]);
  } catch (error) {
    if (own !== screen.loads) return;
    screen.show({ state: screen.isWhole ? 'ready' : 'failed', notice: problemOf(error, 'The saved roles could not be opened.').message });
  } finally {
    screen.late.delete(late);
  }
}

/** What is gone cannot be seen, and would keep whatever is done to the selection from being done. */
function stillIn(index: RoleIndex, selected: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...selected].filter((id) => findPosition(index, id) !== undefined));
}

/** The opened role as it is now. While it is read, the user may change it, open another or go back to the list. */
async function readOpened(screen: LibraryScreen, store: Roles): Promise<void> {
  const before = screen.library.opened;
  const opened = before && (await store.get(before.id));
  if (before && screen.library.opened === before) screen.show({ opened });
}

/** Of a role that is named twice, the last word holds. */
function take({ library: { opened, selected }, finder: { index }, again }: LibraryScreen, taken: readonly Taken[]): void {
  const all = [...new Map(taken.map((one) => [one.id, one])).values()];
  const here = all.flatMap(({ role }) => (role ? [role] : []));
  const gone = all.filter(({ role }) => !role).map(({ id }) => id);
  putRows(index, here.map(rowOf));
  dropRows(index, gone);
  const openedNow = all.find(({ id }) => id === opened?.id);
  again({
    opened: openedNow ? openedNow.role : opened,
    selected: gone.some((id) => selected.has(id)) ? new Set([...selected].filter((id) => !gone.includes(id))) : selected,
  });
}

const noLibrary: Library = {
  state: 'reading',
  part: 'list',
  total: 0,
  search: everything,
  found: { count: 0, row: () => undefined, at: () => -1 },
  terms: [],
  leftOut: { otherMoney: 0, noPay: 0 },
  choices: { countries: [], tags: [], money: [] },
  hasWords: false,
  views: [],
  selected: new Set(),
};

async function* textsOf(roles: Tools['roles']): AsyncIterable<[id: string, text: string][]> {
  yield* (await roles).texts();
}

/** What there is to choose from, counted anew only after a change. */
function choiceKeeper(): (finder: Finder) => Choices {
  let kept: { index: unknown; version: number; choices: Choices } | undefined;
  return ({ index }) => {
    if (kept?.index !== index || kept.version !== index.version) kept = { index, version: index.version, choices: choicesOf(index) };
    return kept.choices;
  };
}
