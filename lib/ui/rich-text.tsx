import type { ComponentChild, ComponentChildren } from 'preact';
import type { Span } from '../posting/posting.ts';
import { safeHref } from './links.ts';

/** A block's text with its links and emphasis, as text nodes: markup in it stays visible as typed. Links open only where `safeHref` lets them. */
export function RichText({ text, spans = [] }: { text: string; spans?: Span[] | undefined }): ComponentChildren {
  return pieces(text, spans).map((piece) => <Piece key={piece.start} {...piece} />);
}

interface PieceProps {
  start: number;
  words: string;
  span?: Span | undefined;
}

function Piece({ words, span }: PieceProps): ComponentChild {
  const href = safeHref(span?.href);
  if (href)
    return (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow" title={href}>
        {words}
      </a>
    );
  return span?.strong ? <strong>{words}</strong> : words;
}

/** The text cut at its spans, in order. Spans that overlap an earlier one or lie outside the text are left out, never the text. */
function pieces(text: string, spans: Span[]): PieceProps[] {
  const found: PieceProps[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end <= span.start || span.end > text.length) continue;
    if (span.start > at) found.push({ start: at, words: text.slice(at, span.start) });
    found.push({ start: span.start, words: text.slice(span.start, span.end), span });
    at = span.end;
  }
  if (at < text.length) found.push({ start: at, words: text.slice(at) });
  return found;
}
