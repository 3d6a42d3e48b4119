import type { Block } from '../page/block.ts';
import type { Facts } from '../posting/posting.ts';
import type { Clutter } from './clean.ts';

/** What must stay on the page. */
export interface Guarded {
  posting: Facts | undefined;
  /** The page's blocks, and those of the posting's description. */
  blocks: readonly Block[];
  description: readonly Block[];
}

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
  const words = evidenceOf(posting).filter((each) => !rest.some(({ text }) => text.includes(each)));
  const apply = posting?.applyUrl?.value;
  return found.filter(({ removal, elements, blocks: own }) => {
    if (removal.text === posting?.title?.value || own.some((block) => kept.has(block) || (!removal.only && leadsTo(block, apply))))
      return false;
    if (
      elements.some(
        (element) => element.querySelector('h1') || description.some((block) => block.element && element.contains(block.element)),
      )
    )
      return false;
    return removal.text.length > LONGEST || !words.some((each) => removal.text.includes(each));
  });
}

function evidenceOf(posting: Facts | undefined): string[] {
  const facts = Object.values(posting ?? {});
  return facts.flatMap((fact) => (fact && 'evidence' in fact && fact.evidence.length >= 4 ? [fact.evidence] : []));
}

function leadsTo({ spans, element }: Block, url: string | undefined): boolean {
  const base = element?.ownerDocument.baseURI;
  return url !== undefined && spans.some(({ href }) => href !== undefined && URL.canParse(href, base) && new URL(href, base).href === url);
}
