import { maybe, type Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import { cleanOrganizationName } from '../values/organization.ts';
import { readDescription } from './description.ts';
import { headlineIndex } from './headline.ts';
import { claim, type Reading } from './source.ts';
import { organizationInTitle, withoutTown } from './title-organization.ts';

/** How job sites compose a document's title; the site's own name behind a bar is cut off before. */
const TITLES: readonly RegExp[] = [
  /^Job Application for (?<title>.+) at (?<organization>.+)$/, // Greenhouse
  /^(?<organization>.+?) hiring (?<title>.+) in (?<place>.+)$/, // LinkedIn
  /^(?<title>.+) @ (?<organization>.+)$/, // Ashby
  /^(?<title>.+) (?:at|bei|chez|en|bij|presso|w) (?<organization>\p{Lu}.+)$/u,
];

/** What the document's title and meta elements say. */
export function readMeta({ page, site, blocks, description: text }: Reading): Claim[] {
  const { document } = page;
  const title = (document.title || content(page, 'title') || '').replace(/\s+/g, ' ').trim();
  const parts = site ? partsOf(title) : undefined;
  const og = content(page, 'og:title');
  const canonical = maybe(document, 'link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const from = (evidence: string) => ({ source: 'meta' as const, evidence });
  const headline = parts?.title ?? og;
  const description = site ? readDescription(content(page, 'description') ?? '', page) : undefined;
  return [
    ...claim('title', headline, from(parts?.title === undefined ? `og:title: ${og}` : `document title: ${title}`)),
    ...claim(
      'hiringOrganization',
      parts?.organization === undefined ? undefined : { name: parts.organization },
      from(`document title: ${title}`),
    ),
    ...(site?.state
      ? []
      : employerOf([title, og ?? ''], { document, blocks, description: text }).flatMap(({ name, words }) =>
          claim('hiringOrganization', { name }, from(`title: ${words}`)),
        )),
    ...claim('description', description, from('meta description')),
    ...claim('url', canonical !== undefined && /^https?:\/\//.test(canonical) ? canonical : undefined, from(`canonical: ${canonical}`)),
  ];
}

/** The employer in the document's or the shared title, where the page bears it out. */
function employerOf(
  titles: readonly string[],
  { document, ...page }: Pick<Reading, 'blocks' | 'description'> & { document: Document },
): { name: string; words: string }[] {
  const head = headlineIndex(page.blocks, document);
  if (head === undefined) return [];
  const found = titles.flatMap((words) => {
    const name = organizationInTitle(words, { ...page, head });
    return name === undefined ? [] : [{ name, words }];
  });
  return found.slice(0, 1);
}

function content(page: Page, name: string): string | undefined {
  const value = maybe(page.document, `meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim();
  return value === '' ? undefined : value;
}

function partsOf(title: string): { title?: string; organization?: string } {
  const bare = title.replace(/\s+[|–—]\s+[^|–—]{2,40}$/, '');
  for (const pattern of TITLES) {
    const groups = pattern.exec(bare)?.groups;
    const organization = cleanOrganizationName(withoutTown(groups?.['organization'] ?? ''));
    if (groups?.['title'] !== undefined && organization !== undefined) return { title: groups['title'].trim(), organization };
  }
  return {};
}
