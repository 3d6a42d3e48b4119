import type { Block } from '../page/block.ts';
import type { Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import { findDates } from '../values/date.ts';
import { cleanOrganizationName } from '../values/organization.ts';
import { parsePlaces } from '../values/place.ts';
import { fold } from '../values/text.ts';
import { factsOfLine, headlineIndex } from './headline.ts';
import { sectionsOf } from './sections.ts';
import { claim, type Reading } from './source.ts';

const FIELD_OF_DATE = { posted: 'datePosted', updated: 'dateModified', deadline: 'validThrough' } as const;

/** What the page's headline, the lines under it, and the headings of its text say. */
export function readHeadings({ page, blocks, description, site }: Reading): Claim[] {
  const head = headlineIndex(blocks);
  const headline = head === undefined ? undefined : blocks[head];
  const from = (evidence: string) => ({ source: 'headings' as const, evidence });
  const title = headline ? claim('title', headline.text, from(headline.text)) : [];
  const under = head === undefined ? [] : linesUnder(blocks, head);
  return [
    ...title,
    ...under.flatMap((block) => readHeadLine(block, page)),
    ...under.flatMap(readNumber),
    ...readTenant(blocks, page.url, site),
    ...claim('description', sectionsOf(description), from(description[0]?.text ?? '')),
  ];
}

/** The short lines between the headline and whatever comes next: a heading, a paragraph, a form. */
function linesUnder(blocks: readonly Block[], head: number): Block[] {
  const next = blocks.slice(head + 1, head + 9);
  const end = next.findIndex(
    (block) => block.kind === 'heading' || block.text.length > 200 || (block.region !== 'main' && block.region !== 'header'),
  );
  return next.slice(0, end < 0 ? next.length : end).filter((block) => !block.control);
}

/** One thing on a line of its own under the headline: "Full time", "Hybrid", "Sunnyvale, CA"; of a place only one whose country or state is given. */
function readBareFact(
  { text }: Block,
  { places, workplace, types }: Pick<ReturnType<typeof factsOfLine>, 'places' | 'workplace' | 'types'>,
): Claim[] {
  if (text.length > 40 || /[.!?]$|:/.test(text)) return [];
  const from = { source: 'headings' as const, evidence: text };
  const named = places.length > 0 ? places : parsePlaces(text).filter(({ country, region }) => country ?? region);
  if (types.length > 0) return claim('employmentType', types, from);
  if (workplace !== undefined && named.length === 0) return claim('workplaceType', workplace, from);
  return claim('jobLocation', named, from);
}

/** A number of the opening on a line of its own ("JR00215399"). */
function readNumber({ text }: Block): Claim[] {
  return claim('identifier', /^[A-Z]{1,4}[-_ ]?\d{4,12}$/.test(text) ? { value: text } : undefined, { source: 'headings', evidence: text });
}

/** Host names that many employers share or that name no one. */
const COMMON_HOSTS =
  /^(?:www\d?|jobs?|careers?|job-?boards?|boards?|apply|hire|hiring|work|m|app|portal|recruit\w*|talent|[a-z]{2}(?:-[a-z]{2})?)$/;

/** Systems that give each employer a host of its own: a heading with the same name is the employer's ("nordwind.system.example", "Nordwind"). */
function readTenant(blocks: readonly Block[], url: string, site: Reading['site']): Claim[] {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  const [tenant = ''] = labels;
  if (labels.length < 3 || COMMON_HOSTS.test(tenant) || (site && site.kind !== 'ats')) return [];
  const heading = blocks.find(({ kind, text }) => {
    const letters = fold(text).replace(/[^a-z0-9]/g, '');
    return (
      kind === 'heading' && letters.length >= 4 && text.length <= 60 && (tenant.replace(/-/g, '') === letters || tenant.endsWith(letters))
    );
  });
  const name = heading && cleanOrganizationName(heading.text);
  return claim('hiringOrganization', name === undefined ? undefined : { name }, {
    source: 'headings',
    evidence: `${name} · ${labels.join('.')}`,
  });
}

/** "3 days ago" alone, or between dots, under a headline is when it was posted. */
function readBareAge(line: string, page: Page): Claim[] {
  const [age, ...others] = line
    .split(/\s*[·•|⋅]\s*/)
    .flatMap((part) => findDates(part, page.readAt).filter(({ text, kind }) => !kind && text === part.trim() && !/\d{4}/.test(part)));
  return age && others.length === 0 ? claim('datePosted', age.value, { source: 'headings', evidence: age.text }) : [];
}

/** "Nordwind · Belgrade, Serbia · On-site" and "Posted 59 days ago · Updated 29 minutes ago". */
function readHeadLine(block: Block, page: Page): Claim[] {
  if (block.text.length > 200) return [];
  const dates = findDates(block.text, page.readAt).flatMap(({ kind, value, text }) =>
    kind ? claim(FIELD_OF_DATE[kind], value, { source: 'headings', evidence: text }) : [],
  );
  dates.push(...readBareAge(block.text, page));
  const { organization, places, workplace, types, known } = factsOfLine(block.text);
  if (known < 2) return [...dates, ...readBareFact(block, { places, workplace, types })];
  const from = { source: 'headings' as const, evidence: block.text };
  return [
    ...dates,
    ...claim('hiringOrganization', organization === undefined ? undefined : { name: organization }, from),
    ...claim('jobLocation', places, from),
    ...claim('workplaceType', workplace, from),
    ...claim('employmentType', types, from),
  ];
}
