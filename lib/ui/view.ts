import type { Listed } from '../find/shard.ts';
import type { FieldName } from '../posting/posting.ts';
import type { Examined, PartLine } from '../posting/reading.ts';
import type { Why } from '../posting/removal.ts';
import type { OwnChange, Role, Status } from '../roles/role.ts';
import type { Library, LibraryActions } from './library.ts';

export type { Library } from './library.ts';

/** What there is to show of the active tab. The components are functions of this and of nothing else. */
export type View =
  /** Asked, no answer yet. Also what stands between one page and the next, so that no posting's data outlives its page. */
  | { state: 'reading' }
  | PostingView
  /** The page was read and is no posting. `host` is absent on pages without one. */
  | { state: 'not-a-posting'; host?: string | undefined; recent: Row[]; problem?: string | undefined }
  /** No content script may run here: `restricted` on the browser's own pages, for good. `host` is there where the user can grant it. */
  | { state: 'no-access'; host?: string | undefined; restricted: boolean; recent: Row[]; problem?: string | undefined }
  /** Many postings, none of them the page's own. */
  | { state: 'thread'; parts: PartLine[] }
  | { state: 'failed'; message: string };

export interface PostingView {
  state: 'posting';
  examined: Examined;
  saved: Saved;
  /** The employer's own posting behind this copy. */
  original?: { href: string; host: string } | undefined;
  /** The host, where it is not read by itself yet and the user could have it so. */
  grantable?: string | undefined;
  /** One of a thread's postings: the thread is a step back. */
  part?: true | undefined;
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

/** One saved role in a list. */
export type Row = Listed;

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
  /** The key by which it can be taken back. */
  undo?: string | undefined;
}

/** Everything that a user can do. Promises settle when the thing is done, or reject with what to tell the user. */
export interface Actions extends LibraryActions {
  save(): void;
  undo(): void;
  setStatus(id: string, status: Status): void;
  setNote(id: string, note: string): Promise<void>;
  /** Sets fields of the user's own, of one role or of many in one step. Rejects with what to tell. */
  set(ids: string[], own: OwnChange): Promise<void>;
  remove(ids: string[]): void;
  /** Makes one role of several that are the same job. */
  join(ids: string[]): void;
  /** Takes the copy at this address out of a role, into one of its own. */
  split(id: string, address: string): void;
  /** Takes back what was told with this key. */
  takeBack(key: string): void;
  readAnyway(): void;
  readAgain(): void;
  /** Reads one posting of the thread, by its own address. */
  readPart(url: string): void;
  /** Must ask for the permission at once: it is called directly within the click. */
  alwaysRead(host: string): void;
  openCleanView(): void;
  openSaved(): void;
  openRole(id: string): void;
  closeRole(): void;
  show(which: Panel['shown']): void;
  /** The best five of the saved roles for these words. */
  findRoles(query: string): Promise<Row[]>;
  copy(text: string): Promise<void>;
  /** Resolves to false where the words are not on the page. */
  showWords(words: string): Promise<boolean>;
  setClutter(hidden: boolean): void;
  /** Leaves clutter alone on this page's site from now on. */
  keepClutter(): void;
  /** Hides one kind of clutter on every site from now on, or leaves it alone. */
  setKind(kind: Why, hide: boolean): void;
}

export interface SettingsActions {
  stopReading(host: string): void;
  hideClutter(host: string): void;
  showBadge(host: string): void;
  setKind(kind: Why, hide: boolean): void;
}
