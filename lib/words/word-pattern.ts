import { fold, inPlace } from '../values/text.ts';

/** Finds one of the user's words in a text. */
export interface WordPattern {
  /** Over a text of `foldInPlace`; global. Begins with the word itself, so that a search is quick; what stands around it is looked at after. */
  pattern: RegExp;
  /** Whether the match is this word and nothing that looks like it. */
  isMeant(text: string, start: number, end: number): boolean;
}

/** Names that are words of the language too: they are meant where they are written with a capital. One letter always is such a name. */
const alsoPlain: ReadonlySet<string> = new Set(
  'access chef crystal dart excel express go it julia less make node react ruby scratch spring swift word'.split(' '),
);
/** What follows a verb and never a language: "Go beyond", "Excel at". */
const afterVerb = /^(?:-to-|-live|-getter|-ahead|\s(?:to|beyond|above|further|ahead|live|quickly|back|out|home|at)(?![\p{L}\p{N}]))/iu;
const afterImperative = /^\s(?:in|into|the|your|with|on|for|through|and|us|our)(?![\p{L}\p{N}])/iu;
/** "Series C", "Anna R. Smith", "R&D", "T-shirt". */
const lettered =
  /(?:series|vitamin|hepatitis|class|grade|level|tier|type|plan|category|section|option|appendix|part|building|block|gate|room|wing|band|scale|round|klasse|stufe|typ|reihe|entgeltgruppe)\s$/iu;

/** A plural of these is another word. */
const noPlural: ReadonlySet<string> = new Set(['new', 'good', 'custom', 'mean', 'arm', 'manner', 'glas', 'brief', 'mas', 'main']);
/** Two words that are written as one too; any other word is taken apart at a hyphen alone ("over time" is no overtime). */
const apart: Readonly<Record<string, string>> = Object.fromEntries(
  'on call,front end,back end,full stack,full time,part time,home office,night shift,shift work,type script,java script,dev ops,stand by,co working'
    .split(',')
    .map((words) => [words.replace(' ', ''), words]),
);

/** The pattern for a word as the user typed it; undefined where nothing of it could be found. No character of it is read as a pattern. */
export function patternOf(word: string): WordPattern | undefined {
  const folded = fold(word);
  const tokens = (apart[folded] ?? folded).split(/[\s_-]+/).filter(Boolean);
  const last = tokens.pop();
  if (last === undefined || !/[\p{L}\p{N}]/u.test(folded)) return undefined;
  const isPicky = alsoPlain.has(folded) || /^\p{L}$/u.test(folded);
  const gap = tokens.every((token) => token.length > 1) && last.length > 1 ? '[ -]{0,3}' : '[ -]{1,3}';
  const source = [...tokens.map(literal), isPicky ? literal(last) : inflected(last)].join(gap);
  return {
    pattern: new RegExp(source, 'g'),
    isMeant: (text, start, end) => standsAlone(text, start, end) && (!isPicky || isName(text, start, end)),
  };
}

/** The token itself, as it may stand in a folded text; a dot within is often left out ("nodejs"). */
function literal(token: string): string {
  const escaped = token.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('ss', '(?:ss|ß)');
  return inPlace(escaped).replace(/(?<=[a-z0-9])\\\.(?=[a-z])/g, '[. ]?');
}

/** With a plural's endings, or without the one that was typed. Long words take German and Slavic endings too: no other word is in the way. */
function inflected(token: string): string {
  if (!/^\p{L}{3,}$/u.test(token) || noPlural.has(token)) return literal(token);
  if (/[^su]s$/.test(token) && token.length > 4 && !/(?:is|ss)$/.test(token)) return `${literal(token.slice(0, -1))}s?`;
  if (/[^aeiou]y$/.test(token)) return `${literal(token.slice(0, -1))}(?:y|ies)`;
  const endings = token.length >= 8 ? 's|es|en|e|n|a|u|om' : /(?:[sxz]|[cs]h)$/.test(token) ? 'es' : 's';
  return `${literal(token)}(?:${endings})?`;
}

/** No letter or digit runs into it, it is no part of an address, and "C" is not "C++". */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[\p{L}\p{N}_]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after)) return false;
  if (/[\p{L}\p{N}][.@]$/u.test(before) || /^\.[\p{Ll}\p{N}]/u.test(after)) return false;
  return !/^(?:\+\+|#)/.test(after) || /[+#]$/.test(text.slice(start, end));
}

function isName(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 14);
  if (!/^\p{Lu}/u.test(said) || afterVerb.test(after)) return false;
  if (said.length === 1) return isLetterName(before, after);
  return !(/(?:^|[.!?\n•*-]\s{0,3})$/.test(before) && afterImperative.test(after));
}

/** One capital letter is a language's name unless it counts something or shortens a name. */
function isLetterName(before: string, after: string): boolean {
  if (/[&'’.-]$/.test(before) || /^(?:\s?&|['’-]|\+|\.\s\p{Lu})/u.test(after)) return false;
  return !lettered.test(before) && !/^\s(?:level|suite|round)/i.test(after);
}
