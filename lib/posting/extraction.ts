import type { Claim, Source } from './claim.ts';
import type { Facts, FieldName } from './posting.ts';

/** Everything that one reading of one page gave. Plain data: it crosses messages and is stored with a role. */
export interface Extraction {
  /** The page's address as the browser shows it. */
  url: string;
  /** When it was read, ISO 8601: what relative dates ("59 days ago") are counted from. */
  readAt: string;
  /** Id of the site that claims the address or whose phrases are on the page. */
  site?: string;
  siteKind?: SiteKind;
  /** Absent: the page is no posting. */
  posting?: Facts;
  /** All claims, the losing ones too. */
  claims: Claim[];
  observed: Observed;
  /** Fields that this site infers by machine: the site's `inferred`, where the site is known. */
  inferred?: FieldName[];
  failures: Failure[];
}

export type SiteKind = 'ats' | 'aggregator' | 'board' | 'employer';

/** What the page shows that is no field of a posting but that checks need. */
export interface Observed {
  availability: Availability;
  /** Labels that stand on the page with nothing behind them ("Posted:"). */
  blankLabels: string[];
  /** Links and buttons that offer to apply or to go on, in the page's words. */
  calls: Call[];
  /** Visible text of the posting's own region, a line a block, without clutter. */
  text: string;
  /** Lines of the page that are clutter, kept for checks on pressure and upsell. */
  clutter: string[];
}

export interface Call {
  text: string;
  href?: string;
}

/** `unknown`: a wall, an outage, a lost id. Never `closed` without the page's own state or words. */
export interface Availability {
  state: 'open' | 'closed' | 'unlisted' | 'unknown';
  evidence?: string;
}

export interface Failure {
  source: Source | 'blocks' | 'check' | 'clutter' | 'site';
  message: string;
}
