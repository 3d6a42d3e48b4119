import type { Block } from '../page/block.ts';
import type { Section, SectionKind, TextBlock } from '../posting/posting.ts';
import { extentOf } from '../values/text.ts';
import { sectionKind } from './section-words.ts';

/**
 * A description's blocks as sections, in the page's order; nothing is lost but empty headings. What stands before the first heading is
 * `about`. A heading that says nothing known keeps the kind of the section around it when it is the smaller one, else it is `other`.
 */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let around: { kind: SectionKind; rank: number } = { kind: 'about', rank: 9 };
  let open: Section | undefined;
  const start = (kind: SectionKind, heading: string | undefined) => {
    open = { kind, ...(heading !== undefined && { heading }), blocks: [] };
    sections.push(open);
  };
  // A short line in known words that nothing stands below was no heading ("A competitive salary"), but a line of the text.
  let soft: Block | undefined;
  const settle = () => {
    const before = sections.at(-2);
    if (soft && before && open?.blocks.length === 0) {
      sections.pop();
      open = before;
      addText(before, soft);
    }
    soft = undefined;
  };
  for (const block of blocks) {
    const head = headingOf(block);
    if (head) {
      settle();
      const kind = sectionKind(head.heading);
      const rank = rankOf(block);
      // "Your tasks", and below it at once "Reporting": the first heading holds the second, whatever their size.
      if (kind === undefined && rank === around.rank && around.kind !== 'other' && open?.blocks.length === 0) around.rank = rank - 0.5;
      const nested = kind === undefined && rank > around.rank;
      if (!nested) around = { kind: kind ?? 'other', rank };
      start(around.kind, head.heading);
      if (head.rest !== undefined && open) addText(open, head.rest);
      else if (block.kind !== 'heading' && !block.strong) soft = block;
      continue;
    }
    if (!open) start('about', undefined);
    if (open) addText(open, block);
  }
  settle();
  return sections.filter((section) => section.blocks.length > 0 || section.heading !== undefined).filter(hasText);
}

/** A heading with nothing below it is kept only where a smaller one follows; alone it says nothing. */
function hasText(section: Section): boolean {
  return section.blocks.length > 0;
}

function rankOf(block: Block): number {
  return block.kind === 'heading' ? block.level : block.strong ? 7 : 8;
}

/** The heading that a block is, or begins with ("Qualifications: BSc or equivalent"). */
function headingOf(block: Block): { heading: string; rest?: Block } | undefined {
  const { text } = block;
  if (block.kind === 'heading') return { heading: text };
  if (block.kind === 'item' || text.length === 0) return undefined;
  if (text.length <= 90) {
    const ends = /[.!?,;]$/.test(text);
    const asks = /\?$/.test(text) && sectionKind(text) !== undefined;
    if (block.strong && (!ends || asks) && /\p{L}/u.test(text)) return { heading: text };
    if (text.length <= 70 && !ends && isKnownHeading(text)) return { heading: text };
  }
  return leadIn(block);
}

/** Plain text has no marks for headings: short, in known words, with a colon behind it or hardly more words than the known ones. */
function isKnownHeading(text: string): boolean {
  if (sectionKind(text) === undefined) return false;
  const words = text.split(/\s+/).length;
  if (/[:：]$/.test(text)) return words <= 9;
  // "Objavljeno pre 2 dana", "Salary 40k": what stands there, not what follows.
  if (/\d/.test(text)) return false;
  return (
    words <= 6 && !/[,:，：。]/.test(text) && /^[\p{Lu}\p{Lo}\p{N}"“(¿【《]/u.test(text) && !(/^\p{Lo}/u.test(text) && extentOf(text) > 40)
  );
}

/** "**Qualifications:** BSc or equivalent": a bold start in known words, and text behind it. */
function leadIn(block: Block): { heading: string; rest: Block } | undefined {
  const [bold] = block.spans;
  if (!bold?.strong || bold.start !== 0 || bold.end > 60 || bold.end >= block.text.length) return undefined;
  const heading = block.text.slice(0, bold.end).trim();
  if (!/:$/.test(heading) && block.text[bold.end] !== ':') return undefined;
  if (sectionKind(heading) === undefined) return undefined;
  const skip = bold.end + (/^[:\s]*/.exec(block.text.slice(bold.end))?.[0].length ?? 0);
  const spans = block.spans
    .filter((span) => span.start >= skip)
    .map((span) => ({ ...span, start: span.start - skip, end: span.end - skip }));
  return { heading, rest: { ...block, text: block.text.slice(skip), spans } };
}

function addText(section: Section, block: Block): void {
  const last = section.blocks.at(-1);
  const spans = block.spans.filter((span) => span.href !== undefined || span.strong);
  if (block.kind !== 'item') {
    section.blocks.push({ kind: 'paragraph', text: block.text, ...(spans.length > 0 && { spans }) });
    return;
  }
  if (last?.kind === 'list') {
    last.items.push(block.text);
    if (last.spans || spans.length > 0) last.spans = [...(last.spans ?? last.items.slice(1).map(() => [])), spans];
    return;
  }
  section.blocks.push({ kind: 'list', items: [block.text], ...(spans.length > 0 && { spans: [spans] }) });
}

/** All the words of a description, a line a block. */
export function textOf(sections: readonly Section[]): string {
  const lines = sections.flatMap((section) => [section.heading ?? '', ...section.blocks.flatMap(linesOf)]);
  return lines.filter((line) => line !== '').join('\n');
}

function linesOf(block: TextBlock): string[] {
  return block.kind === 'paragraph' ? [block.text] : block.items;
}
