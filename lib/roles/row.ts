import type { Severity } from '../posting/finding.ts';
import type { EmploymentType, Salary, WorkplaceType } from '../posting/posting.ts';
import type { Status } from './role.ts';

/** What lists, boards and searches know of a role without loading it. The store keeps one for every role, many to a record. */
export interface Row {
  id: string;
  status: Status;
  title?: string;
  employer?: string;
  /** The places in the page's words, a comma between. */
  place?: string;
  /** ISO 3166-1 alpha-2, of all its places. */
  countries: string[];
  workplaceType?: WorkplaceType;
  employmentType: EmploymentType[];
  /** As stated; never converted. */
  pay?: { text: string; min?: number; max?: number; currency: string; unit: Salary['unit'] };
  /** Required and preferred. */
  skills: string[];
  tags: string[];
  /** The note's beginning. */
  note: string;
  /** ISO 8601, as the posting has them. */
  posted?: string;
  deadline?: string;
  savedAt: string;
  changedAt: string;
  /** When the status became what it is. */
  statusAt: string;
  nextStep?: { what: string; on?: string };
  rating?: number;
  /** How many findings, and the gravest. */
  findings: number;
  worst?: Severity;
  /** The site it was read on (`ashby`), where one is known. */
  site?: string;
}
