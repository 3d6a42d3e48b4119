import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../posting/posting.ts';
import type { WordHit } from '../words/find-words.ts';
import { FinderContext } from './chosen.ts';
import { safeHref } from './links.ts';

/**
 * A block's text with its links and emphasis, as text nodes: markup in it stays visible as typed. Links open only where `safeHref` lets
 * them. The user's own words are marked in it.
 */
export function RichText({ text, spans = [] }: { text: string; spans?: Span[] | undefined }): ComponentChildren {
  const find = useContext(FinderContext);
  const hits = find(text);
  return cut(text, apart(spans, text.length)).map(({ start, words, stretch }) => (
    <Piece key={start} span={stretch}>
      {marked(words, hits, start)}
    </Piece>
  ));
}

function Piece({ span, children }: { span: Span | undefined; children: ComponentChildren }): ComponentChildren {
  const href = safeHref(span?.href);
  if (href)
    return (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow" title={href}>
        {children}
      </a>
    );
  return span?.strong ? <strong>{children}</strong> : children;
}

/** A piece's words with the hits that begin in it; one that runs over the piece's end is marked up to there. */
function marked(words: string, hits: readonly WordHit[], offset: number): ComponentChildren {
  const own = apart(
    hits.map((hit) => ({ ...hit, start: hit.start - offset, end: Math.min(hit.end - offset, words.length) })),
    words.length,
  );
  if (own.length === 0) return words;
  return cut(words, own).map(({ start, words: said, stretch }) =>
    stretch ? (
      <mark key={start} class={classOf(stretch)} title={titleOf(stretch)}>
        {said}
      </mark>
    ) : (
      said
    ),
  );
}

function classOf({ want, negated }: WordHit): string {
  return `own-word ${negated ? 'denied' : want ? 'wanted' : 'unwanted'}`;
}

function titleOf({ word, want, negated }: WordHit): string {
  return `Your word ${want ? 'for' : 'against'}: ${word}${negated ? '. The text denies it here.' : ''}`;
}

interface Stretch {
  start: number;
  end: number;
}

/** In order, without those that overlap an earlier one or lie outside the text. */
function apart<S extends Stretch>(stretches: readonly S[], length: number): S[] {
  let at = 0;
  return [...stretches]
    .sort((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      const fits = start >= at && end > start && end <= length;
      if (fits) at = end;
      return fits;
    });
}

/** The text cut at these stretches; no word of it is left out. */
function cut<S extends Stretch>(text: string, stretches: readonly S[]): { start: number; words: string; stretch?: S }[] {
  const found: { start: number; words: string; stretch?: S }[] = [];
  let at = 0;
  for (const stretch of stretches) {
    if (stretch.start > at) found.push({ start: at, words: text.slice(at, stretch.start) });
    found.push({ start: stretch.start, words: text.slice(stretch.start, stretch.end), stretch });
    at = stretch.end;
  }
  if (at < text.length) found.push({ start: at, words: text.slice(at) });
  return found;
}
