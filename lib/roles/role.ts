import type { Extraction } from '../posting/extraction.ts';
import type { Finding } from '../posting/finding.ts';

export const statuses = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'archived'] as const;
export type Status = (typeof statuses)[number];

/** A saved posting with the user's status, notes and its history. */
export interface Role {
  /** UUID. */
  id: string;
  status: Status;
  /** Oldest first; the last is `status`. */
  history: { status: Status; at: string }[];
  /** The user's, as plain text or Markdown. */
  note: string;
  /** ISO 8601 date and time. */
  savedAt: string;
  changedAt: string;
  /** What makes a copy and its original one role (`identitiesOf`): `ashby:<id>`, and `url:<address>` of copies. No other role has any of them. */
  identities: string[];
  /** Every address on which this job was seen, the one saved from first. */
  addresses: string[];
  extraction: Extraction;
  findings: Finding[];
}
