import type { Source } from '../posting/claim.ts';
import type { SiteKind } from '../posting/extraction.ts';
import type { FieldName } from '../posting/posting.ts';
import type { Removal, Why } from '../posting/removal.ts';

/** What we know about one site: data, no functions. */
export interface Site {
  /** The file's name. */
  id: string;
  /** Exact names, or `*.suffix`; never substrings. Empty where the host is not known and `recognised` says what to look for. */
  hosts: readonly string[];
  kind: SiteKind;
  /** `dedicated`: a host for jobs alone, in the manifest. `general`: the user switches it on. */
  reach: 'dedicated' | 'general';
  /** Path (and query, from the `?`) of a posting. */
  posting?: RegExp;
  /** Path of a list of postings: never read as one. */
  list?: RegExp;
  /** What tells pages of this site on hosts that nobody listed: employers' own, or saved pages without an address. */
  recognised?: Recognised;
  /** The posting's id in the address: a pattern on path and query whose first group is the id, and the system's name. */
  identifier?: { system: string; pattern: RegExp };
  /** Data that the page embeds, and where in it each field stands. */
  state?: EmbeddedState;
  /** Where fields stand that the generic sources miss, best first; and the element that holds the whole description. */
  fields?: Partial<Record<FieldName, FieldPlace | readonly FieldPlace[]>> & { descriptionRoot?: string };
  /** Labels of this site that the common tables do not have, or that mean something else here. */
  labels?: Readonly<Record<string, FieldName | 'ignore'>>;
  /** What means that the posting is closed: words of a banner, an element that only a closed posting has, words of an inline script, or path and query of where a closed one leads. */
  closed?: { words?: readonly string[]; selector?: string; script?: RegExp; address?: RegExp };
  /** What the embedded data says of the posting's state: all of `closed` null means closed, unless `outage` is true; `listed` false means unlisted.; `expired` true means closed. */
  availability?: { closed?: readonly string[]; outage?: string; listed?: string; expired?: string };
  /** Fields that this site never states: a claim from it would be a misreading. */
  never?: readonly FieldName[];
  /** Fields that this site infers by machine: unsupported unless the text bears them out. */
  inferred?: readonly FieldName[];
  /**
   * A thread of postings: each element that `item` finds is one, `text` in it holds its words and `link` leads to its own address; `alone`
   * holds the words of one that has a page to itself.
   */
  parts?: { item: string; text: string; link: string; alone: string };
  /** Decision order for a field where it differs from the common one. */
  trust?: Partial<Record<FieldName, readonly Source[]>>;
  clutter?: readonly ClutterRule[];
  examples: { postings: readonly string[]; others: readonly string[] };
}

/** Any one of these is enough; each must be the site's alone. */
export interface Recognised {
  /** Phrases of its own; so many of them as `least` stand on the page. */
  phrases?: readonly string[];
  least?: number;
  /** A selector of what only its pages carry: its own attributes, its own files. */
  marks?: string;
  /** On the text of an inline script. */
  script?: RegExp;
  /** On path and query: a parameter or a path that no other system has. */
  address?: RegExp;
  /** `posting` and `list` on such hosts, whose paths are not those of its own. Without them the page's words decide. */
  posting?: RegExp;
  list?: RegExp;
}

/** A selector. `attribute` reads that instead of the text; `pattern` takes its first group, and nothing where it does not fit. */
export type FieldPlace = string | { selector: string; attribute?: string; pattern?: RegExp };

export interface EmbeddedState {
  /** The script's id, or the variable that its text assigns (`window.__appData`). */
  variable?: string;
  script?: string;
  /** Path to the posting's record; as a list of steps where a key has dots of its own. */
  record: string | readonly string[];
  /** Path, from the record, to the id that must be the one in the address; a record of another posting is stale and not used. */
  id?: string;
  /** Path to an address that completes the first place (Ashby names an office and gives its address apart). */
  placeDetails?: string;
  /**
   * Path from the record (`address.postalAddress.addressLocality`), first that can be read; a leading `/` starts at the top.
   * Places and the description are gathered from all paths.
   */
  fields: Partial<Record<FieldName, string | readonly string[]>>;
}

/** What a clutter rule says beside its verb. */
interface ClutterTerms {
  why: Why;
  pattern?: Removal['pattern'];
  seen: string;
  /** What it takes, in plain words for the ledger; otherwise the verb's own words stand there. */
  name?: string;
  /** Only where the words are a whole link or button; only where they are a headline. */
  on?: 'link' | 'heading';
  /** The words stand in a box of their own that goes whole, buttons and all. */
  box?: true;
  /** Named in the ledger and kept out of the clean view, not hidden: the user needs it on the page. */
  only?: Removal['only'];
}

/** Exactly one of the three verbs. A pattern without the flag `i` is matched on folded text (lower case, without diacritics). */
export type ClutterRule = ClutterTerms &
  (
    | { /** A selector; its element is hidden. */ hide: string }
    | { /** On a block's text. */ drop: RegExp }
    | { /** A heading: it goes, and all below it to the next heading of its level. */ dropSection: RegExp }
  );

export function defineSite(site: Site): Site {
  return site;
}
