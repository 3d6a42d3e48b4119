import { readBlocks } from '../page/blocks.ts';
import type { Page } from '../page/page.ts';

/** Text without markup. Unescaped twice at most: Workday's titles say "FP&amp;amp;A". */
export function plainText(raw: unknown, page: Page): string {
  if (typeof raw === 'number') return String(raw);
  if (typeof raw !== 'string') return '';
  let value = raw;
  for (let pass = 0; pass < 2 && /&[#\w]+;|<[a-z/]/i.test(value); pass++) value = visible(page.parseHtml(value), value);
  return value.replace(/\s+/gu, ' ').trim();
}

/** The words that a reader of the markup would see: no scripts, no styles. */
function visible({ body }: Document, fallback: string): string {
  return body
    ? readBlocks(body)
        .map((block) => block.text)
        .join(' ')
    : fallback;
}

export function asRecord(raw: unknown): Record<string, unknown> | undefined {
  return raw !== null && typeof raw === 'object' && !Array.isArray(raw) ? (raw as Record<string, unknown>) : undefined;
}

export function first(raw: unknown): unknown {
  return Array.isArray(raw) ? raw[0] : raw;
}
