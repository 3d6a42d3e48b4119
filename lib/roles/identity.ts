import { canonicalUrl } from '../original/canonical-url.ts';
import { boardIdOf, jobIdFrom, jobIdOf } from '../original/job-systems.ts';
import type { Extraction } from '../posting/extraction.ts';

/**
 * What makes a copy and its original one role, best first: the job's own id in an applicant tracking system (`ashby:a19f…`), from the
 * page's address, else its apply link, else its canonical address, else the identifier it states; then the copy's own address
 * (`linkedin:42`, `url:…`), by which the page is known again. Two readings whose job ids differ are two jobs although they share an
 * address: aggregators use one address for many.
 */
export function identitiesOf(extraction: Extraction): string[] {
  const own = jobIdOf(extraction.url);
  if (own) return [own];
  const stated = statedJobId(extraction);
  const copy = copyOf(extraction);
  return [stated, copy].filter((identity) => identity !== undefined);
}

function statedJobId({ posting }: Extraction): string | undefined {
  const addresses = [posting?.applyUrl?.value, posting?.url?.value];
  for (const address of addresses) {
    const id = address === undefined ? undefined : jobIdOf(address);
    if (id) return id;
  }
  return posting?.identifier && jobIdFrom(posting.identifier.value);
}

// The address bar's address, never the page's own canonical link: after in-page navigation that may be another posting's.
function copyOf({ url, posting }: Extraction): string | undefined {
  return placeOf(url, (posting?.title?.value ?? '').trim().toLowerCase());
}

/** What a posting is known by whose address alone is known: a link to it. Undefined for a site's front page, and for what is no web address. */
export function addressIdentity(address: string): string | undefined {
  return jobIdOf(address) ?? placeOf(address, undefined);
}

function placeOf(address: string, title: string | undefined): string | undefined {
  // What was selected on a page of many postings is told apart by its text fragment.
  const [selected] = /#:~:text=.+$/.exec(address) ?? [];
  const board = boardIdOf(address);
  if (board && !selected) return board;
  const canonical = canonicalUrl(address);
  if (!canonical) return undefined;
  const { host, pathname, search, hash } = new URL(canonical);
  // An address without a path names a site; what is shown on it changes. Its title tells the jobs apart.
  const bare = pathname === '/' && search === '' && hash === '';
  if (bare && !selected && title === undefined) return undefined;
  // http and https, with or without www, are one page.
  return `url:${host.replace(/^www\./, '')}${pathname}${search}${selected ?? hash}${bare && !selected ? `#${title}` : ''}`;
}
