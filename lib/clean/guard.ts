import type { Block } from '../page/block.ts';
import type { Facts } from '../posting/posting.ts';
import { fold } from '../values/text.ts';
import type { Clutter } from './clean.ts';
import { APPLY, isControl } from './hits.ts';

/** What must stay on the page. */
export interface Guarded {
  posting: Facts | undefined;
  /** The page's blocks, and those of the posting's description. */
  blocks: readonly Block[];
  description: readonly Block[];
}

const LONGEST_CALL = 80;
/** Longer evidence is a text that holds everything. */
const LONGEST = 2_000;

/**
 * Takes out what must not be hidden: whatever holds the title, the place to apply, text of the posting or words that a fact rests on
 * and that stand nowhere else on the page.
 */
export function guarded(found: readonly Clutter[], { posting, blocks, description }: Guarded): Clutter[] {
  const taken = new Set(found.flatMap((entry) => entry.blocks));
  const kept = new Set(description);
  const rest = blocks.filter((block) => !taken.has(block));
  const evidence = evidenceOf(posting);
  const words = evidence.filter((each) => !rest.some(({ text }) => text.includes(each)));
  const apply = posting?.applyUrl?.value;
  const isLastWay = !rest.some(isWayToApply);
  const safe = found.filter(({ removal, elements, blocks: own }) => {
    if (removal.text === posting?.title?.value || own.some((block) => kept.has(block) || (!removal.only && leadsTo(block, apply))))
      return false;
    if (
      elements.some(
        (element) =>
          element.querySelector('h1') ||
          description.some(
            ({ element: held, text }) => held && (element.contains(held) || (held.contains(element) && text.includes(wordsOf(element)))),
          ),
      )
    )
      return false;
    // Part of a row: the row may be what a fact rests on ("Apply online · Refer a friend").
    if (own.length === 0 && evidence.some((each) => removal.text.split('\n').some((line) => each.includes(line)))) return false;
    return removal.text.length > LONGEST || !words.some((each) => removal.text.includes(each));
  });
  return safe.map((entry) => (isLastWay && entry.blocks.some(isWayToApply) ? namedOnly(entry) : entry));
}

function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

/** A board's "Source: apply at …" line goes, unless there is no other way to apply. */
function isWayToApply(block: Block): boolean {
  const { text, spans } = block;
  return text.length <= LONGEST_CALL && (isControl(block) || spans.some(({ href }) => href !== undefined)) && APPLY.test(fold(text));
}

function namedOnly({ removal, blocks }: Clutter): Clutter {
  return { removal: { ...removal, only: 'clean view' }, elements: [], blocks };
}

function evidenceOf(posting: Facts | undefined): string[] {
  const facts = Object.values(posting ?? {});
  return facts.flatMap((fact) => (fact && 'evidence' in fact && fact.evidence.length >= 4 ? [fact.evidence] : []));
}

function leadsTo({ spans, element }: Block, url: string | undefined): boolean {
  const base = element?.ownerDocument.baseURI;
  return url !== undefined && spans.some(({ href }) => href !== undefined && URL.canParse(href, base) && new URL(href, base).href === url);
}
