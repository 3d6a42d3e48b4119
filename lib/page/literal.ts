/** Deeper than this no page's data goes; V8 parses arrays 5,000,000 deep, and every walker after it would overflow. */
const MAX_DEPTH = 200;

/** What may still be looked through, in characters. A page can open 10,000 objects and close none, and each would be looked through to the end. */
export interface Effort {
  left: number;
}

/** Twenty times the data of a page that has much. */
export function newEffort(): Effort {
  return { left: 10_000_000 };
}

/**
 * The JSON value, or JavaScript literal that nearly is one, that starts at `from`: strict JSON first, then unquoted keys, single quotes,
 * trailing commas, comments, raw line breaks in strings, `undefined`, `!0`. Never evaluated. Undefined where it cannot be read, or where
 * the effort is spent.
 */
export function readLiteral(text: string, from = 0, effort = newEffort()): unknown {
  if (effort.left <= 0) return undefined;
  const start = skipBlank(text, from);
  const end = endOfValue(text, start);
  effort.left -= (end ?? text.length) - from;
  if (end === undefined) return undefined;
  const slice = text.slice(start, end);
  try {
    return JSON.parse(slice);
  } catch (error) {
    // Not JSON; perhaps a JavaScript literal. What is neither is undefined.
    if (!(error instanceof SyntaxError)) throw error;
    return literal(slice);
  }
}

/** Where the value that starts at `from` ends: braces and brackets are counted outside strings and comments only. */
function endOfValue(text: string, from: number): number | undefined {
  const first = text[from];
  if (first === '"' || first === "'") return endOfString(text, from);
  if (first !== '{' && first !== '[') return undefined;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"' || char === "'" || char === '`') at = (endOfString(text, at) ?? text.length) - 1;
    else if (char === '/' && (text[at + 1] === '*' || text[at + 1] === '/')) at = skipComment(text, at) - 1;
    else if ((char === '{' || char === '[') && ++depth > MAX_DEPTH) return undefined;
    else if ((char === '}' || char === ']') && --depth === 0) return at + 1;
  }
  return undefined;
}

function endOfString(text: string, from: number): number | undefined {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at + 1;
  }
  return undefined;
}

function skipComment(text: string, at: number): number {
  const end = text[at + 1] === '*' ? text.indexOf('*/', at + 2) + 2 : text.indexOf('\n', at + 2) + 1;
  return end > at ? end : text.length;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) at++;
    else if (text[at] === '/' && (text[at + 1] === '*' || text[at + 1] === '/')) at = skipComment(text, at);
    else break;
  }
  return at;
}

/** A literal on its way to a value. */
interface Reader {
  text: string;
  at: number;
}

/** What cannot be read ends the reading at once; thrown and caught in this file alone. */
const BROKEN = Symbol('broken');

/** Reads a literal that is not JSON; undefined where anything in it is neither. */
function literal(text: string): unknown {
  try {
    return readValue({ text, at: 0 }, 0);
  } catch (thrown) {
    if (thrown !== BROKEN) throw thrown;
    return undefined;
  }
}

function readValue(reader: Reader, depth: number): unknown {
  if (depth > MAX_DEPTH) throw BROKEN;
  switch (peek(reader)) {
    case '{':
      return readObject(reader, depth);
    case '[':
      return readArray(reader, depth);
    case '"':
    case "'":
    case '`':
      return readString(reader);
    default:
      return readWord(reader);
  }
}

function readObject(reader: Reader, depth: number): unknown {
  // No prototype: a page's "__proto__" is a key like any other.
  const entries: Record<string, unknown> = Object.create(null);
  reader.at++;
  while (peek(reader) !== '}') {
    const key = readName(reader);
    if (peek(reader) !== ':') throw BROKEN;
    reader.at++;
    entries[key] = readValue(reader, depth + 1);
    skipCommas(reader);
  }
  reader.at++;
  return entries;
}

function readArray(reader: Reader, depth: number): unknown {
  const items: unknown[] = [];
  reader.at++;
  while (peek(reader) !== ']') {
    items.push(readValue(reader, depth + 1));
    skipCommas(reader);
  }
  reader.at++;
  return items;
}

/** The next character that is no blank or comment; past the end the literal is broken. */
function peek(reader: Reader): string {
  reader.at = skipBlank(reader.text, reader.at);
  const char = reader.text[reader.at];
  if (char === undefined) throw BROKEN;
  return char;
}

/** Commas between entries: none too few is an error, some too many is not. */
function skipCommas(reader: Reader): void {
  while (peek(reader) === ',') reader.at++;
}

function readName(reader: Reader): string {
  if (reader.text[reader.at] === '"' || reader.text[reader.at] === "'") return readString(reader);
  const [key] = /^[\w$]+/.exec(reader.text.slice(reader.at, reader.at + 200)) ?? [];
  if (key === undefined) throw BROKEN;
  reader.at += key.length;
  return key;
}

function readString(reader: Reader): string {
  const end = endOfString(reader.text, reader.at);
  if (end === undefined) throw BROKEN;
  const inner = reader.text.slice(reader.at + 1, end - 1);
  reader.at = end;
  return unescapeString(inner);
}

function readWord(reader: Reader): unknown {
  const [word] = /^(?:void 0|[-+!\w.$]+)/.exec(reader.text.slice(reader.at, reader.at + 100)) ?? [];
  if (word === undefined) throw BROKEN;
  reader.at += word.length;
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  const number = Number(word);
  if (Number.isNaN(number)) throw BROKEN;
  return number;
}

const WORDS: Record<string, unknown> = {
  true: true,
  false: false,
  null: null,
  undefined: undefined,
  'void 0': undefined,
  '!0': true,
  '!1': false,
  NaN: undefined,
};
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0', '\n': '' };

/** A string's text with its escapes resolved; an escape that JSON does not know (`\$`) is the character itself. */
function unescapeString(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([\s\S]))/g, (_, unicode, hex, char) =>
    char === undefined ? String.fromCharCode(Number.parseInt(unicode ?? hex, 16)) : (ESCAPES[char] ?? char),
  );
}
