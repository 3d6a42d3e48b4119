import { fold } from '../values/text.ts';

/** What is looked for, folded: every one of `all` must stand somewhere in a role, none of `none` may. A term may be a phrase. */
export interface Query {
  all: readonly string[];
  none: readonly string[];
}

/** A bit stands for each term in `scan`: more than these are left out, from the end. */
export const mostTerms = 24;

const quotes = /[“”„‟«»″]/g;
const term = /(-?)"([^"]*)"?|(\S+)/g;

/** `rust "storage engine" -senior`: words, phrases in quotes, and a minus before what must not be there. A quote that is not closed goes to the end. */
export function parseQuery(text: string): Query {
  const all = new Set<string>();
  const none = new Set<string>();
  for (const [, minus, phrase, word = ''] of text.replace(quotes, '"').matchAll(term)) {
    const isNot = phrase === undefined ? /^-./.test(word) : minus === '-';
    const folded = fold(phrase ?? (isNot ? word.slice(1) : word)).replaceAll('"', '');
    if (/[^\s-]/.test(folded)) (isNot ? none : all).add(folded);
  }
  return { all: [...all].slice(0, mostTerms), none: [...none].slice(0, mostTerms) };
}

/** Whether nothing is asked. */
export function isEmpty({ all, none }: Query): boolean {
  return all.length === 0 && none.length === 0;
}
