import type { FieldName } from '../posting/posting.ts';
import type { Examined } from '../posting/reading.ts';
import type { Role, Status } from '../roles/role.ts';

/** What there is to show of the active tab. The components are functions of this and of nothing else. */
export type View =
  /** Asked, no answer yet. Also what stands between one page and the next, so that no posting's data outlives its page. */
  | { state: 'reading' }
  | PostingView
  /** The page was read and is no posting. `host` is absent on pages without one. */
  | { state: 'not-a-posting'; host?: string | undefined; recent: Row[]; problem?: string | undefined }
  /** No content script may run here: `restricted` on the browser's own pages, for good. `host` is there where the user can grant it. */
  | { state: 'no-access'; host?: string | undefined; restricted: boolean; recent: Row[]; problem?: string | undefined }
  | { state: 'failed'; message: string };

export interface PostingView {
  state: 'posting';
  examined: Examined;
  saved: Saved;
  /** The employer's own posting behind this copy. */
  original?: { href: string; host: string } | undefined;
  /** The host, where it is not read by itself yet and the user could have it so. */
  grantable?: string | undefined;
}

export type Saved =
  /** `problem`: why the last attempt was not written. */
  | { state: 'unsaved'; problem?: string | undefined }
  | { state: 'saving' }
  /** Written and complete. `fresh` is the key of a save made just now, which can be undone for six seconds. */
  | { state: 'saved'; role: Role; fresh?: string | undefined; changed?: Change[] | undefined; problem?: string | undefined };

/** A field that reads differently now than when the role was saved. `undefined`: not stated then, or not now. */
export interface Change {
  field: FieldName;
  was?: string | undefined;
  is?: string | undefined;
}

/** One saved role in a list: what its two lines show and what the search looks through. */
export interface Row {
  id: string;
  title?: string | undefined;
  employer?: string | undefined;
  place?: string | undefined;
  pay?: string | undefined;
  /** ISO 8601. */
  posted?: string | undefined;
  savedAt: string;
  status: Status;
  note: string;
  findings: number;
}

export interface Library {
  state: 'reading' | 'ready' | 'failed';
  /** Newest first. */
  rows: Row[];
  query: string;
  status: Status | 'all';
  /** The role that lies over the list. */
  opened?: Role | undefined;
  /** What went wrong, or what was healed, in a sentence. */
  notice?: string | undefined;
}

export interface Panel {
  shown: 'page' | 'saved';
  page: View;
  library: Library;
  offline: boolean;
  told?: Told | undefined;
}

/** What is said of the last action, until the next: that it failed, or how to take it back. */
export interface Told {
  words: string;
  /** The id of a role that was removed and can be brought back. */
  restore?: string | undefined;
}

/** Everything that a user can do. Promises settle when the thing is done, or reject with what to tell the user. */
export interface Actions {
  save(): void;
  undo(): void;
  setStatus(id: string, status: Status): void;
  setNote(id: string, note: string): Promise<void>;
  remove(id: string): void;
  /** Brings back what `remove` took away. */
  restore(id: string): void;
  readAnyway(): void;
  readAgain(): void;
  /** Must ask for the permission at once: it is called directly within the click. */
  alwaysRead(host: string): void;
  openCleanView(): void;
  openSaved(): void;
  openRole(id: string): void;
  closeRole(): void;
  show(which: Panel['shown']): void;
  filter(filter: { query: string; status: Status | 'all' }): void;
  copy(text: string): Promise<void>;
  /** Resolves to false where the words are not on the page. */
  showWords(words: string): Promise<boolean>;
  setClutter(hidden: boolean): void;
  /** Leaves clutter alone on this page's site from now on. */
  keepClutter(): void;
}

export interface SettingsActions {
  stopReading(host: string): void;
  hideClutter(host: string): void;
  showBadge(host: string): void;
}
