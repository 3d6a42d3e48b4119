import type { Block } from '../page/block.ts';
import { at } from '../page/embedded-json.ts';
import { all, type Page } from '../page/page.ts';
import type { Availability, Observed } from '../posting/extraction.ts';
import type { Site } from '../sites/site.ts';
import { embeddedData, isStale } from '../sources/app-state.ts';
import { callsOf, mailCallsOf } from '../sources/calls.ts';
import { pairsOf } from '../sources/labels.ts';
import { fold } from '../values/text.ts';
import { OF_A_JOB, REPORTS, STATUS, STATUS_OVER, saysClosed, saysFurtherClosed, WALL } from './closed-words.ts';
import { pathOf } from './find-site.ts';

const MAX_TEXT = 60_000;
const LONGEST_BANNER = 200;
/** What a reader may pick. */
const CHOICE = 'label,[role=radio],[role=checkbox],[role=option],option';

/** What stands on the page beside the posting's fields. */
export function observe({ page, site, blocks, clutter, description }: Observing): Observed {
  const taken = blocks.filter((block) => clutter.has(block));
  return {
    availability: availabilityOf(
      page,
      site,
      blocks.filter((block) => !description.has(block) && !clutter.has(block)),
    ),
    blankLabels: pairsOf(
      blocks.filter((block) => !clutter.has(block)),
      site,
    ).blank,
    calls: blocks.flatMap((block) => (description.has(block) ? mailCallsOf(block) : callsOf(block))),
    text: textOf(blocks, clutter),
    clutter: taken.map(({ text }) => text),
  };
}

export interface Observing {
  page: Page;
  site: Site | undefined;
  blocks: readonly Block[];
  clutter: ReadonlySet<Block>;
  description: ReadonlySet<Block>;
}

function textOf(blocks: readonly Block[], clutter: ReadonlySet<Block>): string {
  const lines = blocks.filter(
    (block) => !clutter.has(block) && block.region !== 'nav' && block.region !== 'footer' && block.region !== 'form',
  );
  return lines
    .map(({ text }) => text)
    .join('\n')
    .slice(0, MAX_TEXT);
}

/** Embedded state first; then the page's own words, on a short line that is neither text of the posting, nor a form, nor another job. */
function availabilityOf(page: Page, site: Site | undefined, blocks: readonly Block[]): Availability {
  const stated = site?.availability && site.state ? statedIn(page, site) : undefined;
  if (stated) return stated;
  const banner = site?.closed?.selector === undefined ? null : page.document.querySelector(site.closed.selector);
  if (banner) return { state: 'closed', evidence: words(banner.textContent ?? '') };
  const script =
    site?.closed?.script &&
    all(page.document, 'script:not([src])').flatMap(({ textContent }) => site.closed?.script?.exec(textContent ?? '')?.[0] ?? [])[0];
  if (script !== undefined) return { state: 'closed', evidence: words(script) };
  const path = pathOf(page.url);
  if (site?.closed?.address?.test(path)) return { state: 'closed', evidence: path };
  const own = site?.closed?.words?.map(fold) ?? [];
  const line = blocks
    .filter(({ region, text }) => (region === 'main' || region === 'header' || region === 'dialog') && text.length <= LONGEST_BANNER)
    .slice(0, 40)
    .map((block) => (isChoice(block) ? { ...block, text: '' } : block))
    .map(({ text }, index, all) => ({ text, words: fold(text), above: fold(all[index - 1]?.text ?? '') }))
    // On a page of no site that we know, "Not found" or "Closed" may be said of anything.
    .find(
      ({ words: said, above }) =>
        (saysClosed(said) && (site !== undefined || OF_A_JOB.test(said) || saysFurtherClosed(said))) ||
        (STATUS.test(above) && STATUS_OVER.test(said)) ||
        own.some((phrase) => said.startsWith(phrase)),
    );
  if (line) return { state: 'closed', evidence: line.text };
  const headline = blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  const wall = [page.document.title, headline].find((title) => WALL.test(fold(title)));
  return wall === undefined ? { state: 'open' } : { state: 'unknown', evidence: words(wall) };
}

/** One of the reasons that a reader may give for reporting the posting: the label of a field, or an item under such a headline. */
function isChoice({ element }: Block): boolean {
  if (element?.closest(CHOICE)) return true;
  if (element && (element.textContent ?? '').length <= LONGEST_BANNER && element.querySelector(CHOICE)) return true;
  const list = element?.closest('ul,ol');
  const head = list?.previousElementSibling ?? list?.parentElement?.previousElementSibling;
  const words = fold(head?.textContent ?? '');
  return words.length <= 120 && REPORTS.test(words);
}

function statedIn(page: Page, site: Site): Availability | undefined {
  const { availability, state } = site;
  const data = state && embeddedData(page, state);
  if (!availability || data === undefined) return undefined;
  const { closed, listed, expired } = availability;
  if (closed?.every((path) => at(data, path) === null)) {
    const outage = availability.outage !== undefined && at(data, availability.outage) === true;
    return outage
      ? { state: 'unknown', evidence: `${availability.outage}: true` }
      : { state: 'closed', evidence: closed.map((path) => `${path}: null`).join(', ') };
  }
  // What follows is said of one posting: the one in the address, or nothing is said.
  if (isStale(page, site)) return undefined;
  if (expired !== undefined && at(data, expired) === true) return { state: 'closed', evidence: `${expired}: true` };
  if (listed !== undefined && at(data, listed) === false) return { state: 'unlisted', evidence: `${listed}: false` };
  return undefined;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
