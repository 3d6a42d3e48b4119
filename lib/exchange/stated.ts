import { type Corrected, factsOf } from '../posting/corrected.ts';
import type { FieldName, Posting } from '../posting/posting.ts';
import { wholeText } from './whole-text.ts';

/** What a role's posting says, the user's corrections before the page's words. Absent: not stated. */
export type Stated = { [F in FieldName]?: Posting[F] };

export function statedOf(role: Corrected): Stated {
  return Object.fromEntries(Object.entries(factsOf(role)).map(([field, fact]) => [field, fact.value]));
}

/** The title in what may be a role; undefined where there is none to be found. Made fit to be shown: whole characters, one line. */
export function titleOf(value: unknown): string | undefined {
  const title = ['extraction', 'posting', 'title', 'value'].reduce<unknown>(
    (each, key) => (typeof each === 'object' && each !== null && Object.hasOwn(each, key) ? Reflect.get(each, key) : undefined),
    value,
  );
  return typeof title === 'string' ? wholeText(title).replace(/\s+/g, ' ').trim() || undefined : undefined;
}

/** The lines of a posting's text, a paragraph or item each. */
export function linesOf(description: Posting['description'] | undefined): string[] {
  return (description ?? []).flatMap(({ heading, blocks }) => [
    ...(heading ? [heading] : []),
    ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
  ]);
}
