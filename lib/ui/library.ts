import type { Choices } from '../find/filters.ts';
import type { Search } from '../find/find.ts';
import type { LibraryPart } from '../find/library-link.ts';
import type { SavedView } from '../find/saved-views.ts';
import type { Listed } from '../find/shard.ts';
import type { Role, Status } from '../roles/role.ts';

/** A list of roles of which only the rows on the screen are made. */
export interface Listing {
  count: number;
  /** Undefined past the end, and where the role is gone by now. */
  row(at: number): Listed | undefined;
  /** Where a role stands; -1 where it does not. */
  at(id: string): number;
}

export const noRows: Listing = { count: 0, row: () => undefined, at: () => -1 };

/** A role that was removed. */
export interface Binned {
  id: string;
  title?: string | undefined;
  employer?: string | undefined;
  /** ISO 8601. */
  removedAt: string;
  /** The day on which it goes for good, ISO 8601. */
  goneOn: string;
}

/** A word that no role says, and the nearest that one does. */
export interface Correction {
  words: readonly { typed: string; meant: string }[];
  /** Shown in the place of what was typed, because that is nowhere. Otherwise it is offered. */
  applied: boolean;
  /** How many it finds. */
  count: number;
}

/** The saved roles, with what is asked of them. */
export interface Library {
  state: 'reading' | 'ready' | 'failed';
  part: LibraryPart;
  /** How many are saved. */
  total: number;
  search: Search;
  found: Listing;
  /** The found ones by status, while the board is shown. */
  board?: Record<Status, Listing> | undefined;
  /** Folded: what is marked in the rows. */
  terms: readonly string[];
  /** How far the full texts were looked through, 0 to 1; absent once that is done. */
  looking?: number | undefined;
  correction?: Correction | undefined;
  leftOut: { otherMoney: number; noPay: number };
  choices: Choices;
  /** Whether there are words for and against to filter by. */
  hasWords: boolean;
  views: readonly SavedView[];
  selected: ReadonlySet<string>;
  bin?: readonly Binned[] | undefined;
  /** The role that lies over the list. */
  opened?: Role | undefined;
  /** What went wrong, or what was healed, in a sentence. */
  notice?: string | undefined;
}

/** What can be done to the library as a whole. What fails is told. */
export interface LibraryActions {
  search(change: Partial<Search>): void;
  /** Asks for what was offered in the place of a mistyped word. */
  takeCorrection(): void;
  showPart(part: LibraryPart): void;
  select(ids: readonly string[], on: boolean): void;
  selectFound(): void;
  clearSelection(): void;
  /** Of all that are given, in one step that can be taken back. */
  setStatusOf(ids: readonly string[], status: Status): void;
  tag(ids: readonly string[], tag: string, on: boolean): void;
  bringBack(ids: readonly string[]): void;
  emptyBin(): void;
  keepView(name: string): void;
  renameView(from: string, to: string): void;
  dropView(name: string): void;
  /** The user has read what was lost or restored. */
  acceptNotice(): void;
}

/** What the side panel and the library's page may have besides. What is absent has no button. */
export interface LibraryExtras {
  /** Shows two to four roles beside each other. */
  onCompare?: (ids: string[]) => void;
  /** Writes the roles' dates as an .ics file. */
  onDates?: (ids: string[]) => void;
  /** Keeps a file that the user asked for. */
  onFile?: (name: string, text: string) => void;
}
