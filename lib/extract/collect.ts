import { MOST_BLOCKS } from '../page/blocks.ts';
import type { Claim, Source } from '../posting/claim.ts';
import type { Failure } from '../posting/extraction.ts';
import type { Section } from '../posting/posting.ts';
import { isStale, readAppState } from '../sources/app-state.ts';
import { readHeadings } from '../sources/headings.ts';
import { readJsonLd } from '../sources/json-ld.ts';
import { readLabels } from '../sources/labels.ts';
import { readMeta } from '../sources/meta.ts';
import { readMicrodata } from '../sources/microdata.ts';
import { type Line, readProse } from '../sources/prose.ts';
import { readSelectors } from '../sources/selectors.ts';
import type { Reading, ReadSource } from '../sources/source.ts';
import { readUrl } from '../sources/url.ts';
import { withoutBoardName } from './board-name.ts';
import { withoutEstimates } from './estimates.ts';
import { reconcile } from './reconcile.ts';

const readers: Record<Exclude<Source, 'prose' | 'file'>, ReadSource> = {
  'app-state': readAppState,
  'json-ld': readJsonLd,
  microdata: readMicrodata,
  selectors: readSelectors,
  labels: readLabels,
  headings: readHeadings,
  meta: readMeta,
  url: readUrl,
};

/** What a page was served with, and keeps when the site moves on to another posting without loading a page. */
const SERVED: readonly Source[] = ['json-ld', 'microdata', 'meta'];

/** In UTF-16 units; the longest description seen has 13,000. A dozen patterns look at every sentence. */
const MOST_PROSE = 100_000;

/** All claims of all sources. A source that fails takes only its own claims with it, and is named. Prose comes last: its text is the description that won. */
export function collect(reading: Reading): { claims: Claim[]; failures: Failure[] } {
  const failures: Failure[] = [];
  const stale = isStale(reading.page, reading.site);
  const run = (source: Source, read: () => Claim[]): Claim[] => {
    try {
      return read();
    } catch (error) {
      failures.push({ source, message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  };
  const sources = Object.keys(readers) as (keyof typeof readers)[];
  const read = sources.flatMap((source) => (stale && SERVED.includes(source) ? [] : run(source, () => readers[source](reading))));
  const claims = withoutBoardName(withoutEstimates(read, reading.blocks, reading.description), reading.page);
  const lines = proseOf(claims, reading);
  const taken = beginningOf(lines);
  if (reading.blocks.length >= MOST_BLOCKS)
    failures.push({ source: 'blocks', message: 'There is too much on this page. Only its beginning was read.' });
  if (taken.length < lines.length) failures.push({ source: 'prose', message: 'The text is too long. Only its beginning was searched.' });
  const prose = run('prose', () => readProse(taken, reading.page.readAt));
  return { claims: [...claims, ...prose], failures };
}

function beginningOf(lines: readonly Line[]): Line[] {
  let length = 0;
  return lines.filter(({ text }) => {
    length += text.length;
    return length <= MOST_PROSE;
  });
}

/** The believed description's paragraphs and items; the page's own longer lines where no text is marked as one. */
function proseOf(claims: readonly Claim[], { blocks, clutter, site }: Reading): Line[] {
  const sections = reconcile(
    claims.filter(({ field }) => field === 'description'),
    site,
  ).description?.value;
  if (sections) return sections.flatMap(linesOf);
  return blocks
    .filter((block) => !clutter.has(block) && block.region === 'main' && block.text.length >= 60)
    .map(({ text }) => ({ text, asked: false }));
}

function linesOf({ kind, blocks }: Section): Line[] {
  const asked = kind === 'requirements';
  const wished = kind === 'preferred';
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])).map((text) => ({ text, asked, wished }));
}
