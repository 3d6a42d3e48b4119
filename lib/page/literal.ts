/** Deeper than this no page's data goes; V8 parses arrays 5,000,000 deep, and every walker after it would overflow. */
const MAX_DEPTH = 200;

/**
 * The JSON value, or JavaScript literal that nearly is one, that starts at `from`: strict JSON first, then unquoted keys, single quotes,
 * trailing commas, comments, raw line breaks in strings, `undefined`, `!0`. Never evaluated. Undefined where it cannot be read.
 */
export function readLiteral(text: string, from = 0): unknown {
  const start = skipBlank(text, from);
  const end = endOfValue(text, start);
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
    else if (char === '{' || char === '[') depth++;
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

/** Reads a literal that is not JSON; undefined at the first thing that is neither. */
function literal(text: string): unknown {
  let at = 0;
  let broken = false;
  const fail = (): undefined => {
    broken = true;
    return undefined;
  };
  const skip = () => {
    at = skipBlank(text, at);
  };

  const value = (depth: number): unknown => {
    skip();
    if (broken || depth > MAX_DEPTH) return fail();
    const char = text[at];
    if (char === '{') return object(depth);
    if (char === '[') return array(depth);
    if (char === '"' || char === "'" || char === '`') return string();
    return word();
  };

  const object = (depth: number): unknown => {
    // No prototype: a page's "__proto__" is a key like any other.
    const entries: Record<string, unknown> = Object.create(null);
    at++;
    for (skip(); text[at] !== '}' && !broken; skip()) {
      const key = name();
      if (key === undefined) return fail();
      skip();
      if (text[at] !== ':') return fail();
      at++;
      entries[key] = value(depth + 1);
      skip();
      while (text[at] === ',') {
        at++;
        skip();
      }
      if (at >= text.length) return fail();
    }
    at++;
    return entries;
  };

  const name = (): string | undefined => {
    if (text[at] === '"' || text[at] === "'") return string();
    const [key] = /^[\w$]+/.exec(text.slice(at, at + 200)) ?? [];
    at += key?.length ?? 0;
    return key;
  };

  const array = (depth: number): unknown => {
    const items: unknown[] = [];
    at++;
    for (skip(); text[at] !== ']' && !broken; skip()) {
      items.push(value(depth + 1));
      skip();
      while (text[at] === ',') {
        at++;
        skip();
      }
      if (at >= text.length) return fail();
    }
    at++;
    return items;
  };

  const string = (): string | undefined => {
    const end = endOfString(text, at);
    if (end === undefined) return fail();
    const inner = text.slice(at + 1, end - 1);
    at = end;
    return unescapeString(inner);
  };

  const word = (): unknown => {
    const [found] = /^[-+!\w.$]{1,100}/.exec(text.slice(at, at + 100)) ?? [];
    if (found === undefined) return fail();
    at += found.length;
    if (found === 'void' || found === 'new') return fail();
    if (Object.hasOwn(WORDS, found)) return WORDS[found];
    const number = Number(found);
    return Number.isNaN(number) ? fail() : number;
  };

  const result = value(0);
  return broken ? undefined : result;
}

const WORDS: Record<string, unknown> = { true: true, false: false, null: null, undefined: undefined, '!0': true, '!1': false, NaN: undefined };
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0', '\n': '' };

/** A string's text with its escapes resolved; an escape that JSON does not know (`\$`) is the character itself. */
function unescapeString(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/g, (_, unicode, hex, char) =>
    char === undefined ? String.fromCharCode(Number.parseInt(unicode ?? hex, 16)) : (ESCAPES[char] ?? char),
  );
}
