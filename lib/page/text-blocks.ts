import type { Span } from '../posting/posting.ts';
import type { Block } from './block.ts';

const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/;
const ITEM = /^(\s*)(?:[•●▪◦‣∙■○➢➤✓✔*+?–-]\s+|[•●▪◦‣∙■○➢➤✓✔]|\d{1,2}[.)]\s+)(?=\S)/u;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,}|\|(?:\s*:?-{2,}:?\s*\|)+)\s*$/;
/** One inline mark at a time: `[text](href)`, `**strong**`, `__strong__`, a bare address. */
const INLINE = /\[([^\][]{1,500})\]\(([^()\s]{1,2000})\)|\*\*([^*]{1,500})\*\*|__([^_]{1,500})__|(https?:\/\/[^\s<>"')\]]{1,2000})/g;

/**
 * Plain text or Markdown as blocks, a line a block; a line that goes on in the next one (wrapped by an editor) is joined to it.
 * Markdown's marks become headings, items, links and emphasis.
 */
export function readTextBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let wrapped: Block | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '' || RULE.test(line)) {
      wrapped = undefined;
      continue;
    }
    const block = readLine(line);
    if (wrapped && block.kind === 'paragraph' && goesOn(wrapped.text, block.text)) {
      append(wrapped, block);
      continue;
    }
    blocks.push(block);
    wrapped = block.kind === 'heading' ? undefined : block;
  }
  return blocks;
}

function readLine(line: string): Block {
  const heading = HEADING.exec(line.trim());
  if (heading) return toBlock('heading', heading[1]?.length ?? 1, heading[2] ?? '');
  const cells = cellsOf(line);
  if (cells) return rowOf(cells);
  const item = ITEM.exec(line);
  if (item) return toBlock('item', 1 + Math.floor((item[1]?.replace(/\t/g, '  ').length ?? 0) / 4), line.slice(item[0].length));
  return toBlock('paragraph', 0, line);
}

const MOST_CELLS = 6;

/** A row of a table in Markdown (`| Location | Ghent |`), or of one whose cells are parted by tabs. */
function cellsOf(line: string): string[] | undefined {
  const row = /^\s*\|(.+)\|\s*$/.exec(line)?.[1]?.split('|') ?? line.trim().split('\t');
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return row.length >= 2 && row.length <= MOST_CELLS && cells.length > 0 ? cells : undefined;
}

/** The cells side by side, each a part of its own. */
function rowOf(cells: readonly string[]): Block {
  return { ...toBlock('paragraph', 0, cells.join(' ')), segments: cells.map((cell) => toBlock('paragraph', 0, cell).text) };
}

/** A long line that does not end a sentence, followed by one that starts in lower case. */
function goesOn(before: string, after: string): boolean {
  return before.length > 60 && !/[.:;!?…]$/.test(before) && /^\p{Ll}/u.test(after);
}

function append(block: Block, more: Block): void {
  const shift = block.text.length + 1;
  block.text += ` ${more.text}`;
  block.segments.push(...more.segments);
  block.spans.push(...more.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })));
  block.strong &&= more.strong;
}

function toBlock(kind: Block['kind'], level: number, marked: string): Block {
  const source = marked.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
  const segments: string[] = [];
  const spans: Span[] = [];
  let text = '';
  let from = 0;
  const plain = (piece: string) => {
    if (piece.trim()) segments.push(piece.trim());
    text += piece;
  };
  for (const match of source.matchAll(INLINE)) {
    plain(source.slice(from, match.index));
    const [whole, linkText, linkHref, strong, strong2, bare] = match;
    const words = linkText ?? strong ?? strong2 ?? bare ?? '';
    const href = linkHref ?? bare;
    spans.push({ start: text.length, end: text.length + words.length, ...(href === undefined ? { strong: true } : { href }) });
    plain(words);
    from = match.index + whole.length;
  }
  plain(source.slice(from));
  const isStrong = spans.length === 1 && spans[0]?.strong === true && spans[0].end - spans[0].start === text.length;
  return { kind, level, text, segments, spans, strong: isStrong, control: false, region: 'main' };
}
