import { type Inline, parseInlines } from './inlines.ts';

/** A block of Markdown. Lines of a paragraph stay lines: a note is shown as it was typed. */
export type MarkdownBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; inlines: Inline[] }
  | { kind: 'paragraph'; lines: Inline[][] }
  | { kind: 'list'; ordered: boolean; start: number; items: MarkdownItem[] }
  | { kind: 'quote'; blocks: MarkdownBlock[] }
  /** `language` as it stands behind the fence. */
  | { kind: 'code'; text: string; language?: string }
  | { kind: 'rule' };

export interface MarkdownItem {
  /** Of a task ("- [x] ask"): whether it is done. */
  done?: boolean;
  blocks: MarkdownBlock[];
}

const deepest = 5;
const marker = /^( {0,3})([-*+]|\d{1,9}[.)])(?: +|$)/;
const rule = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const heading = /^ {0,3}(#{1,6}) +(.*?)(?: +#+)? *$/;
/** With the name of a language behind it, or nothing: "```code```" is a line of text. */
const fence = /^ {0,3}(```|~~~) *([\w+#.-]*) *$/;

/**
 * The small part of Markdown that people write notes in: headings, lists, tasks, quotes, code, emphasis and links. There is no HTML in it:
 * markup is text. Nothing that was typed is left out.
 */
export function parseMarkdown(text: string): MarkdownBlock[] {
  return parseLines(text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').split('\n'), 0);
}

function parseLines(lines: readonly string[], depth: number): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const [block, end] = parseBlock(lines, at, depth);
    if (block) blocks.push(block);
    at = end;
  }
  return blocks;
}

type Parsed = [block: MarkdownBlock | undefined, end: number];

function parseBlock(lines: readonly string[], at: number, depth: number): Parsed {
  const line = lines[at] ?? '';
  if (line.trim() === '') return [undefined, at + 1];
  if (fence.test(line)) return codeBlock(lines, at);
  if (rule.test(line)) return [{ kind: 'rule' }, at + 1];
  const title = heading.exec(line);
  if (title) return [headingBlock(title), at + 1];
  if (depth < deepest && line.startsWith('>')) return quoteBlock(lines, at, depth);
  if (depth < deepest && marker.test(line)) return listBlock(lines, at, depth);
  return paragraph(lines, at, depth);
}

function headingBlock([, marks = '#', words = '']: RegExpExecArray): MarkdownBlock {
  return { kind: 'heading', level: Math.min(3, marks.length) as 1 | 2 | 3, inlines: parseInlines(words) };
}

function codeBlock(lines: readonly string[], at: number): Parsed {
  const [, close = '```', language = ''] = fence.exec(lines[at] ?? '') ?? [];
  const end = lines.findIndex((line, index) => index > at && line.trim() === close);
  const stop = end === -1 ? lines.length : end;
  return [{ kind: 'code', text: lines.slice(at + 1, stop).join('\n'), ...(language && { language }) }, stop + 1];
}

function quoteBlock(lines: readonly string[], at: number, depth: number): Parsed {
  let end = at;
  while (lines[end]?.startsWith('>')) end += 1;
  const inner = lines.slice(at, end).map((line) => line.replace(/^> ?/, ''));
  return [{ kind: 'quote', blocks: parseLines(inner, depth + 1) }, end];
}

function listBlock(lines: readonly string[], at: number, depth: number): Parsed {
  const first = marker.exec(lines[at] ?? '')?.[2] ?? '-';
  const ordered = /\d/.test(first);
  const items: MarkdownItem[] = [];
  let end = at;
  while (isItem(lines[end], ordered)) {
    const next = itemEnd(lines, end);
    items.push(itemOf(lines.slice(end, next), depth));
    end = next;
  }
  return [{ kind: 'list', ordered, start: ordered ? Number.parseInt(first, 10) : 1, items }, end];
}

function isItem(line: string | undefined, ordered: boolean): boolean {
  const mark = line === undefined || rule.test(line) ? undefined : marker.exec(line)?.[2];
  return mark !== undefined && /\d/.test(mark) === ordered;
}

/** An item goes on over indented lines, and over a blank one with such a line behind it. */
function itemEnd(lines: readonly string[], at: number): number {
  const isIndented = (line: string | undefined) => line !== undefined && /^ {2,}\S/.test(line);
  let end = at + 1;
  while (isIndented(lines[end]) || (lines[end]?.trim() === '' && isIndented(lines[end + 1]))) end += 1;
  // Blank lines between items belong to the list.
  while (lines[end]?.trim() === '' && marker.test(lines[end + 1] ?? '')) end += 1;
  return end;
}

function itemOf([first = '', ...rest]: readonly string[], depth: number): MarkdownItem {
  const words = first.replace(marker, '');
  const task = /^\[([ xX])\] +/.exec(words);
  const indent = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)), 8);
  const blocks = parseLines([task ? words.slice(task[0].length) : words, ...rest.map((line) => line.slice(indent))], depth + 1);
  return { ...(task && { done: task[1] !== ' ' }), blocks };
}

function paragraph(lines: readonly string[], at: number, depth: number): Parsed {
  let end = at + 1;
  while (end < lines.length && !startsBlock(lines[end] ?? '', depth)) end += 1;
  return [{ kind: 'paragraph', lines: lines.slice(at, end).map((line) => parseInlines(line.trim())) }, end];
}

function startsBlock(line: string, depth: number): boolean {
  if (line.trim() === '' || fence.test(line) || rule.test(line) || heading.test(line)) return true;
  return depth < deepest && (line.startsWith('>') || marker.test(line));
}
