import type { Mapping, Target } from '../exchange/columns.ts';
import type { Format } from '../exchange/export-roles.ts';
import type { Role, Status } from '../roles/role.ts';
import type { Brought } from '../roles/roles.ts';

/** What there is to show of export, import and backup. */
export interface Exchange {
  /** How many roles are saved; undefined until they are counted. */
  total?: number | undefined;
  exporting: Exporting;
  importing: Importing;
  backup: Backup;
  /** When something was last exported, if ever, and how many changes there were since. */
  lastExport?: { at?: string | undefined; changes: number; due: boolean } | undefined;
  /** What lies on the sheet while the browser prints it. */
  printed?: { roles: readonly Role[]; full: boolean; left: number } | undefined;
}

export type Exporting =
  | { state: 'idle'; problem?: string | undefined }
  | { state: 'writing'; format: Format | 'print'; done: number }
  | { state: 'written'; name: string; roles: number; bytes: number };

export type Importing =
  | { state: 'none'; problem?: string | undefined }
  | { state: 'reading'; name: string; done: number }
  | TableMapping
  | ImportPreview
  | { state: 'importing'; name: string; done: number; total: number }
  | { state: 'done'; name: string; brought: Brought; undone: boolean; problem?: string | undefined };

export interface TableMapping {
  state: 'mapping';
  name: string;
  rows: number;
  headings: readonly string[];
  /** For each column some of its cells. */
  samples: readonly (readonly string[])[];
  mapping: Mapping;
  /** Words for a status that we do not know, with what the user takes them for. */
  statuses: readonly { words: string; status?: Status | undefined }[];
  /** Set where the table has dates like 5/6/2026; `unclear` until the user says which it is. */
  dayFirst?: boolean | 'unclear' | undefined;
  /** Whether roles can be made of it. */
  enough: boolean;
}

export interface ImportPreview {
  state: 'preview';
  name: string;
  /** When a file of Plainpost's own was written. */
  exportedAt?: string | undefined;
  total: number;
  brought: Brought;
  first: readonly ImportedLine[];
  warnings: readonly string[];
  /** The columns can be changed once more. */
  isTable: boolean;
}

export interface ImportedLine {
  title?: string | undefined;
  employer?: string | undefined;
  status: Status;
}

export type Backup =
  | { state: 'unknown' }
  /** This browser gives no page a file to keep. */
  | { state: 'unavailable' }
  | { state: 'none'; problem?: string | undefined }
  /** The browser wants to be asked again before it is written to. */
  | { state: 'locked'; name: string; at?: string | undefined }
  | { state: 'kept'; name: string; at?: string | undefined; writing: boolean; problem?: string | undefined };

export interface ExchangeActions {
  exportAs(format: Format, options: { pack?: boolean; mark?: boolean }): void;
  print(full: boolean): void;
  /** Stops what is under way: reading, importing or exporting. Nothing is changed by what was stopped. */
  stop(): void;
  chooseFile(file: File): void;
  mapColumn(column: number, target: Target | undefined): void;
  mapStatus(words: string, status: Status | undefined): void;
  setDayFirst(dayFirst: boolean): void;
  preview(): void;
  backToColumns(): void;
  importNow(): void;
  undoImport(): void;
  /** Forgets the file that was chosen. */
  dismiss(): void;
  /** These two must ask at once: they are called within the click. */
  chooseBackup(): void;
  unlockBackup(): void;
  stopBackup(): void;
}
