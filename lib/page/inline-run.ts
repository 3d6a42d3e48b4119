import type { Span } from '../posting/posting.ts';
import type { Block } from './block.ts';

export type BlockContext = Required<Pick<Block, 'kind' | 'level' | 'region' | 'control' | 'element'>>;

/** Text on its way to a block. */
export interface InlineRun {
  text: string;
  /** White space was read that is not yet written. */
  space: boolean;
  segments: string[];
  segmentStart: number;
  spans: Span[];
  strongDepth: number;
  strongChars: number;
  /** What the icon before the text is called. It waits for its text where that stands in the next box. */
  icon: string | undefined;
  /** Inline elements that are not closed yet, with the span that each makes, if any. */
  open: { element: Element; span: Span | undefined }[];
}

/** A question mark is what a bullet becomes in the wrong encoding. */
const BULLET = /^(?:[•●▪◦‣∙■○➢➤✓✔]\s*|[-–*·?]\s+)(?=\S)/u;

export function emptyRun(): InlineRun {
  return { text: '', space: false, segments: [], segmentStart: 0, spans: [], strongDepth: 0, strongChars: 0, icon: undefined, open: [] };
}

/** Adds a text node's words, with white space collapsed as CSS does. */
export function addText(run: InlineRun, raw: string): void {
  const collapsed = raw.replace(/[\s\u200b\ufeff]+/gu, ' ');
  if (collapsed === '') return;
  if (collapsed[0] === ' ') run.space = true;
  const bare = collapsed.trim();
  if (bare === '') return;
  if (run.space && run.text !== '') run.text += ' ';
  run.space = collapsed.endsWith(' ');
  run.text += bare;
  if (run.strongDepth > 0) run.strongChars += bare.replace(/\s/g, '').length;
}

/** Takes the name of an icon that stands before any text of its block. */
export function addIcon(run: InlineRun, name: string): void {
  if (run.text === '' && name !== '' && name.length <= 40) run.icon = name;
}

export function openInline(run: InlineRun, element: Element): void {
  cut(run);
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  const strong = isStrong(element);
  if (strong) run.strongDepth++;
  const marked = href !== null || strong;
  const span = marked ? { start: run.text.length, end: -1, ...(href !== null && { href }), ...(strong && { strong }) } : undefined;
  run.open.push({ element, span });
}

export function closeInline(run: InlineRun, element: Element): void {
  cut(run);
  const last = run.open.at(-1);
  if (last?.element !== element) return;
  run.open.pop();
  if (last.span?.strong) run.strongDepth--;
  if (last.span) finish(run, last.span);
}

/** The block so far, if there is text in it. The run starts afresh; links and emphasis that are still open go on in the next block. */
export function takeBlock(run: InlineRun, { kind, level, region, control, element }: BlockContext): Block | undefined {
  cut(run);
  for (const { span } of run.open) if (span) finish(run, span);
  const block = run.text === '' ? undefined : toBlock(run, { kind, level, region, control, element });
  const open = run.open.map((entry) => ({ ...entry, span: entry.span && { ...entry.span, start: 0, end: -1 } }));
  Object.assign(run, emptyRun(), { open, strongDepth: run.strongDepth, icon: block ? undefined : run.icon });
  return block;
}

function toBlock({ icon, ...run }: InlineRun, context: BlockContext): Block {
  const bullet = context.kind === 'paragraph' ? (BULLET.exec(run.text)?.[0].length ?? 0) : 0;
  const letters = run.text.replace(/\s/g, '').length;
  return {
    ...context,
    kind: bullet ? 'item' : context.kind,
    level: bullet ? 1 : context.level,
    text: run.text.slice(bullet),
    segments: run.segments,
    spans: run.spans.map((span) => ({ ...span, start: Math.max(0, span.start - bullet), end: Math.max(0, span.end - bullet) })),
    ...(icon !== undefined && { icon }),
    strong: letters > 0 && run.strongChars >= letters * 0.9,
  };
}

function cut(run: InlineRun): void {
  const segment = run.text.slice(run.segmentStart).trim();
  if (segment) run.segments.push(segment);
  run.segmentStart = run.text.length;
}

function finish(run: InlineRun, span: Span): void {
  const start = run.text[span.start] === ' ' ? span.start + 1 : span.start;
  if (run.text.length > start) run.spans.push({ ...span, start, end: run.text.length });
}

function isStrong(element: Element): true | undefined {
  if (element.tagName === 'B' || element.tagName === 'STRONG') return true;
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '') || undefined;
}
