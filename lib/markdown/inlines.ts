/** A stretch of a line of Markdown. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'em'; inlines: Inline[] }
  /** `href` as written: whoever draws it decides whether it may be followed. */
  | { kind: 'link'; href: string; inlines: Inline[] };

/** A line longer than this is shown as typed: finding pairs in it could take the square of its length. */
const longest = 10_000;
const deepest = 6;

const escapable = /[!-/:-@[-`{-~]/;
const bareAddress = /^https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]]/;

/** Emphasis, code, links and plain addresses. What is not closed stays as typed. */
export function parseInlines(text: string, depth = 0): Inline[] {
  if (text.length > longest || depth > deepest) return text === '' ? [] : [{ kind: 'text', text }];
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const taken = take(text, at, depth);
    if (taken?.inline) {
      if (plain) found.push({ kind: 'text', text: plain });
      found.push(taken.inline);
      plain = '';
    } else {
      plain += taken?.plain ?? text[at];
    }
    at = taken?.end ?? at + 1;
  }
  if (plain) found.push({ kind: 'text', text: plain });
  return found;
}

interface Taken {
  inline?: Inline;
  plain?: string;
  end: number;
}

function take(text: string, at: number, depth: number): Taken | undefined {
  switch (text[at]) {
    case '\\':
      return escapable.test(text[at + 1] ?? '') ? { plain: text[at + 1] ?? '', end: at + 2 } : undefined;
    case '`':
      return takeCode(text, at);
    case '[':
      return takeLink(text, at, depth);
    case '*':
    case '_':
      return takeEmphasis(text, at, depth);
    case '<':
    case 'h':
      return takeAddress(text, at);
    default:
      return undefined;
  }
}

function takeCode(text: string, at: number): Taken | undefined {
  const fence = /^`+/.exec(text.slice(at, at + 20))?.[0] ?? '`';
  const end = text.indexOf(fence, at + fence.length);
  if (end <= at + fence.length - 1) return undefined;
  return { inline: { kind: 'code', text: text.slice(at + fence.length, end).trim() }, end: end + fence.length };
}

function takeLink(text: string, at: number, depth: number): Taken | undefined {
  const found = /^\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)/.exec(text.slice(at, at + 2400));
  if (!found) return undefined;
  const [whole, words = '', href = ''] = found;
  return { inline: { kind: 'link', href, inlines: parseInlines(words, depth + 1) }, end: at + whole.length };
}

/** `_` inside a word is a letter of it: "snake_case". */
function takeEmphasis(text: string, at: number, depth: number): Taken | undefined {
  const mark = text[at] ?? '';
  const fence = text[at + 1] === mark ? mark + mark : mark;
  const start = at + fence.length;
  if (/^(\s|$)/.test(text.slice(start, start + 1))) return undefined;
  if (mark === '_' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
  const end = closing(text, start, fence);
  if (end === undefined) return undefined;
  const inlines = parseInlines(text.slice(start, end), depth + 1);
  return { inline: { kind: fence.length === 2 ? 'strong' : 'em', inlines }, end: end + fence.length };
}

function closing(text: string, start: number, fence: string): number | undefined {
  for (let end = text.indexOf(fence, start + 1); end !== -1; end = text.indexOf(fence, end + 1)) {
    const isDouble = fence.length === 1 && (text[end + 1] === fence || text[end - 1] === fence);
    const isInWord = fence[0] === '_' && /[\p{L}\p{N}]/u.test(text[end + fence.length] ?? '');
    if (!isDouble && !isInWord && !/\s/.test(text[end - 1] ?? '')) return end;
  }
  return undefined;
}

function takeAddress(text: string, at: number): Taken | undefined {
  const angled = text[at] === '<';
  if (!angled && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
  const href = bareAddress.exec(text.slice(at + (angled ? 1 : 0), at + 2000))?.[0];
  const end = href === undefined ? at : at + href.length + (angled ? 2 : 0);
  if (href === undefined || (angled && text[end - 1] !== '>')) return undefined;
  return { inline: { kind: 'link', href, inlines: [{ kind: 'text', text: href }] }, end };
}
