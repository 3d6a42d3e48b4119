import type { Span } from '../posting/posting.ts';
import type { Block } from './block.ts';

export type BlockContext = Required<Pick<Block, 'kind' | 'level' | 'region' | 'control' | 'element'>>;

const BULLET = /^(?:[•●▪◦‣∙■○➢➤✓✔]\s*|[-–*·]\s+)(?=\S)/u;

/** Text on its way to a block: collapses white space as CSS does, and keeps the offsets of links and emphasis. */
export function inlineRun() {
  let text = '';
  let space = false;
  let segments: string[] = [];
  let segmentStart = 0;
  let spans: Span[] = [];
  let strongDepth = 0;
  let strongChars = 0;
  let open: { element: Element; span: Span | undefined }[] = [];

  const cut = () => {
    const segment = text.slice(segmentStart).trim();
    if (segment) segments.push(segment);
    segmentStart = text.length;
  };

  const finish = (span: Span) => {
    const start = text[span.start] === ' ' ? span.start + 1 : span.start;
    if (text.length > start) spans.push({ ...span, start, end: text.length });
  };

  const block = (context: BlockContext): Block => {
    const bullet = context.kind === 'paragraph' ? (BULLET.exec(text)?.[0].length ?? 0) : 0;
    const letters = text.replace(/\s/g, '').length;
    return {
      ...context,
      kind: bullet ? 'item' : context.kind,
      level: bullet ? 1 : context.level,
      text: text.slice(bullet),
      segments,
      spans: spans.map((span) => ({ ...span, start: Math.max(0, span.start - bullet), end: Math.max(0, span.end - bullet) })),
      strong: letters > 0 && strongChars >= letters * 0.9,
    };
  };

  return {
    add(raw: string): void {
      const collapsed = raw.replace(/[\s\u200b\ufeff]+/gu, ' ');
      if (collapsed === '') return;
      if (collapsed[0] === ' ') space = true;
      const bare = collapsed.trim();
      if (bare === '') return;
      if (space && text !== '') text += ' ';
      space = collapsed.endsWith(' ');
      text += bare;
      if (strongDepth > 0) strongChars += bare.replace(/\s/g, '').length;
    },

    open(element: Element): void {
      cut();
      const href = element.tagName === 'A' ? element.getAttribute('href') : null;
      const strong = isStrong(element);
      if (strong) strongDepth++;
      const marked = href !== null || strong;
      const span = marked && { start: text.length, end: -1, ...(href === null ? {} : { href }), ...(strong && { strong }) };
      open.push({ element, span: span || undefined });
    },

    close(element: Element): void {
      cut();
      const last = open.at(-1);
      if (last?.element !== element) return;
      open.pop();
      if (last.span?.strong) strongDepth--;
      if (last.span) finish(last.span);
    },

    /** The block so far, if there is text in it, and a fresh run; links and emphasis that are still open go on in the next one. */
    take({ kind, level, region, control, element }: BlockContext): Block | undefined {
      cut();
      for (const { span } of open) if (span) finish(span);
      const done = text === '' ? undefined : block({ kind, level, region, control, element });
      text = '';
      space = false;
      segments = [];
      segmentStart = 0;
      spans = [];
      strongChars = 0;
      open = open.map((entry) => ({ ...entry, span: entry.span && { ...entry.span, start: 0, end: -1 } }));
      return done;
    },
  };
}

function isStrong(element: Element): true | undefined {
  if (element.tagName === 'B' || element.tagName === 'STRONG') return true;
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '') || undefined;
}
