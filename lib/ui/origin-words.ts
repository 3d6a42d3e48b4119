import type { Source } from '../posting/claim.ts';
import type { Fact } from '../posting/posting.ts';
import { siteName } from './words.ts';

/** Where a value comes from, without the value. */
export type Origin = Pick<Fact<unknown>, 'source' | 'evidence' | 'disputedBy' | 'yours'>;

/** Whose words are on the page for all to see, so that they can be scrolled to. */
const visible: ReadonlySet<Source> = new Set(['selectors', 'labels', 'headings', 'prose']);

/** Our half of the sentence: `label on the page`, `Ashby’s data`. The page's half is `evidence`, quoted. */
export function originLead(source: Source, site: string | undefined): string {
  switch (source) {
    case 'app-state':
      return site ? `${siteName(site)}’s data` : 'The site’s data';
    case 'json-ld':
    case 'microdata':
      return 'The page’s structured data';
    case 'selectors':
      return 'On the page';
    case 'labels':
      return 'Label on the page';
    case 'headings':
      return 'Heading on the page';
    case 'prose':
      return 'The text';
    case 'meta':
      return 'The page’s summary for search engines';
    case 'url':
      return 'The address';
    case 'file':
      return 'The file that you imported';
  }
}

export function canShow(origin: Pick<Origin, 'source'>): boolean {
  return visible.has(origin.source);
}
