import type { Extraction } from '../posting/extraction.ts';
import type { Finding } from '../posting/finding.ts';
import type { FieldName, Posting } from '../posting/posting.ts';

export const statuses = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'archived'] as const;
export type Status = (typeof statuses)[number];

/** Somebody to talk to about a role. All of it is the user's own words. */
export interface Contact {
  name: string;
  /** E-mail address, telephone number or address of a profile. */
  reach?: string;
  note?: string;
}

/** What the user means to do next. */
export interface NextStep {
  what: string;
  /** ISO date. */
  on?: string;
}

/** A field's value as the user put it right; `null`: the posting does not say. */
export type Corrections = { [F in FieldName]?: Posting[F] | null };

/** What a role holds of the user's own. A merge takes each of these by itself, the latest change winning. */
export interface OwnFields {
  status: Status;
  /** Plain text or Markdown. */
  note: string;
  /** In the user's order, no two alike. */
  tags: string[];
  contacts: Contact[];
  nextStep?: NextStep;
  /** 1 to 5. */
  rating?: number;
  corrections: Corrections;
}

export const ownFields = ['status', 'note', 'tags', 'contacts', 'nextStep', 'rating', 'corrections'] as const satisfies (keyof OwnFields)[];
export type OwnField = (typeof ownFields)[number];

/** New values for some of them; `undefined` clears one. */
export type OwnChange = { [F in OwnField]?: OwnFields[F] | undefined };

/** A saved posting with the user's status, notes and its history. */
export interface Role extends OwnFields {
  /** UUID. */
  id: string;
  /** Oldest first; the last is `status`. */
  history: { status: Status; at: string }[];
  /** When each of the user's own fields was set last, ISO 8601; absent: when the role was saved. */
  setAt: { [F in OwnField]?: string };
  /** ISO 8601 date and time. */
  savedAt: string;
  changedAt: string;
  /** What makes a copy and its original one role (`identitiesOf`): `ashby:<id>`, and `url:<address>` of copies. No other role has any of them. */
  identities: string[];
  /** Every address on which this job was seen, the one saved from first. */
  addresses: string[];
  /** The latest reading. */
  extraction: Extraction;
  findings: Finding[];
  /** Readings that gave way to another one that said something else, oldest first. */
  snapshots: Snapshot[];
}

/** The posting as it was read once. */
export interface Snapshot {
  extraction: Extraction;
  findings: Finding[];
}

/** A role was removed for good at this time: another browser's copy of it that was not changed since is not brought back. */
export interface Tombstone {
  id: string;
  identities: string[];
  removedAt: string;
}
