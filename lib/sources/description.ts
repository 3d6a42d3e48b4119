import { readBlocks } from '../page/blocks.ts';
import type { Page } from '../page/page.ts';
import { readTextBlocks } from '../page/text-blocks.ts';
import type { Section } from '../posting/posting.ts';
import { sectionsOf } from './sections.ts';

/**
 * A description that a page's data holds as HTML, as HTML escaped once more (Greenhouse, Teamtailor), or as plain text.
 * Undefined where there is hardly any text: a stub is no description.
 */
export function readDescription(raw: string, page: Page): Section[] | undefined {
  const html = withoutEscapes(raw, page).replace(/^(?:\s|\u00a0|\\n)+/, '');
  const marked = /<\/?(?:p|br|div|li|ul|h[1-6]|span|b|strong)\b/i.test(html);
  const blocks = marked ? readBlocks(page.parseHtml(html).body) : readTextBlocks(withBreaks(plain(html, page)));
  const sections = sectionsOf(blocks);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return length >= 40 ? sections : undefined;
}

/** Escaped HTML has entities for its brackets and no brackets of its own; some systems escape it more than once. */
function withoutEscapes(raw: string, page: Page): string {
  const escaped = /&(?:amp;){0,2}lt;\/?[a-z]/i.test(raw) && !/<[a-z]/i.test(raw);
  return escaped ? withoutEscapes(page.parseHtml(raw).body?.textContent ?? '', page) : raw;
}

/** Text whose line breaks were escaped once more (a backslash and an n) has none of its own. */
function withBreaks(text: string): string {
  return text.includes('\n') ? text : text.replace(/\\r?\\n|\\n/g, '\n');
}

/** Entities resolved, line breaks kept. */
function plain(text: string, page: Page): string {
  if (!/&[#\w]+;/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (line.includes('&') ? (page.parseHtml(line).body?.textContent ?? line) : line))
    .join('\n');
}
