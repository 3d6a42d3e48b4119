/** A posting that this browser has read before: what is remembered of it, which is none of its text. */
export interface Sighting {
  /** Where it stood: the best name there is for one address (`ashby:a19f…`, `url:board.example/jobs/1`). One sighting an address. */
  key: string;
  /** The address as it was read last, without tracking. */
  address: string;
  /** What makes a copy and its original one job (`identitiesOf`). */
  identities: string[];
  title?: string;
  employer?: string;
  /** The places in the page's words, a semicolon between. */
  place?: string;
  /** MinHash of the text's word shingles, by which a copy is known; absent where there was too little text. */
  sketch?: number[];
  /** Every date of posting it claimed, in the order in which they were seen. */
  posted: ClaimedDate[];
  dateModified?: string;
  validThrough?: string;
  paid: boolean;
  workplace: boolean;
  /** ISO 8601. */
  firstSeenAt: string;
  lastSeenAt: string;
  /** Visits: a reading within the hour after another belongs to the same one. */
  count: number;
}

/** A date of posting as a page stated it. */
export interface ClaimedDate {
  /** ISO 8601. */
  value: string;
  /** The page's words for it. */
  evidence: string;
  /** When it was seen first, ISO 8601. */
  seenAt: string;
  /** Days by which the page's words leave it open: "3 weeks ago" is any of seven. */
  slackDays: number;
}

/** What the memory knows that bears on one reading. */
export interface Sightings {
  /** The same address, seen before or just now. */
  here?: Sighting;
  /** The same job at other addresses: by its id in an applicant tracking system, or by title and text. */
  elsewhere: Elsewhere[];
  /** Other postings of the same host that give the same moment of posting, to the second. */
  sameStamp: Sighting[];
}

export interface Elsewhere {
  sighting: Sighting;
  by: 'id' | 'text';
  /** The user saved it. */
  saved?: true;
}

/** Nothing is remembered, or nothing may be. */
export const noSightings: Sightings = { elsewhere: [], sameStamp: [] };

/** Readings closer together than this are one visit, in milliseconds. */
export const visitMs = 3_600_000;

/** When it was seen first, ISO 8601; undefined where this visit is the first. */
export function seenBefore({ here }: Sightings, now: Date): string | undefined {
  if (!here) return undefined;
  return here.count > 1 || now.getTime() - Date.parse(here.lastSeenAt) >= visitMs ? here.firstSeenAt : undefined;
}

const dayMs = 86_400_000;

/**
 * By how much a stated date may be off, in days. Words with the year in them (or a moment as a number) leave a day open for time zones; "3
 * days ago" two; what is a week or more ago may have been counted in weeks, in whatever language.
 */
export function slackDaysOf({ value, evidence }: Pick<ClaimedDate, 'value' | 'evidence'>, now: Date): number {
  if (evidence.includes(value.slice(0, 4)) || /\d{10}/.test(evidence)) return 1;
  return now.getTime() - Date.parse(value) < 6 * dayMs ? 2 : 8;
}
