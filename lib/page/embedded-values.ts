import { unflatten, unflattenLines } from './flattened.ts';
import { readFlight } from './flight.ts';
import { type Effort, newEffort, readLiteral } from './literal.ts';
import { all } from './page.ts';

/** Data of a whole shop is megabytes; a posting's page has less, and a walk over more would be felt. */
const MAX_LENGTH = 2_000_000;
/** Shorter than this no record of a posting is. */
const LEAST_LENGTH = 200;
/** So many variables of one script are looked at. */
const MAX_VARIABLES = 5;

const ASSIGNED =
  /(?:(?:window|self|globalThis)(?:\.[\w$]+|\[["'][\w$-]+["']\])|(?:var|let|const) [\w$]+|(?<![\w$.])[\w$]{1,60}\.[\w$]{1,60})\s*=\s*(JSON\s*\.\s*parse\s*\(\s*(?=["']))?(?=[{["'])/g;
/** React Router and Next.js write their data to the page as pieces of one text. */
const STREAMS = [
  { piece: /\bstreamController\.enqueue\(\s*(?=")/g, read: (text: string) => [unflattenLines(text)] },
  { piece: /\b__next_f\s*(?:=\s*self\.__next_f\s*\|\|\s*\[\]\s*\))?\.push\(\s*\[\s*1\s*,\s*(?=")/g, read: readFlight },
] as const;
/** Attributes in which frameworks hand a component its data as JSON (Inertia, react-rails, Vue …). */
const ATTRIBUTES = [
  'data-page',
  'data-props',
  'data-react-props',
  'data-state',
  'data-initial-state',
  'data-json',
  'data-job',
  ':job',
  ':data',
  'props',
];

/**
 * Whatever data the page embeds for its own scripts, in the page's order: JSON, variables that are assigned a literal, flattened payloads,
 * streams, attributes. Never evaluated: `window.__NUXT__ = (function(a, b) {…})(…)` gives nothing.
 */
export function embeddedValues(document: Document): unknown[] {
  const scripts = all(document, 'script:not([src])').map((script) => ({
    type: script.getAttribute('type') ?? '',
    text: script.textContent ?? '',
  }));
  // hh.ru keeps its state in a `template`, whose content is no part of the page.
  const templates = all(document, 'template').map(
    (template) => (template.textContent || (template as HTMLTemplateElement).content?.textContent) ?? '',
  );
  const readable = scripts.filter(({ text }) => text.length < MAX_LENGTH);
  const code = readable.filter(({ type }) => type === '' || /javascript|module/.test(type)).map(({ text }) => text);
  const effort = newEffort();
  const values = [
    ...readable
      .filter(({ type, text }) => /^(?:application|text)\/json/.test(type) && text.length > LEAST_LENGTH)
      .map(({ text }) => readLiteral(text, 0, effort)),
    ...templates
      .filter((text) => text.length > LEAST_LENGTH && text.length < MAX_LENGTH && /^\s*\{"/.test(text))
      .map((text) => readLiteral(text, 0, effort)),
    ...code.filter((text) => text.length > LEAST_LENGTH).flatMap((text) => assigned(text, effort)),
    ...STREAMS.flatMap(({ piece, read }) => read(streamed(code, piece, effort))),
    ...inAttributes(document, effort),
  ];
  return values.map((value) => unflatten(value) ?? value).filter((value) => value !== null && typeof value === 'object');
}

function assigned(script: string, effort: Effort): unknown[] {
  const values: unknown[] = [];
  for (const match of script.matchAll(ASSIGNED)) {
    if (values.length >= MAX_VARIABLES) break;
    const value = readLiteral(script, match.index + match[0].length, effort);
    const inner = match[1] !== undefined && typeof value === 'string' ? readLiteral(value) : value;
    if (inner !== null && typeof inner === 'object') values.push(inner);
  }
  return values;
}

function streamed(scripts: readonly string[], piece: RegExp, effort: Effort): string {
  const pieces = scripts.flatMap((script) =>
    [...script.matchAll(piece)].map((match) => readLiteral(script, match.index + match[0].length, effort)),
  );
  const text = pieces.filter((part) => typeof part === 'string').join('');
  return text.length < MAX_LENGTH ? text : '';
}

function inAttributes(document: Document, effort: Effort): unknown[] {
  const names = ATTRIBUTES.map((name) => `[${name.replace(':', '\\:')}]`).join();
  return all(document, names).flatMap((element) =>
    ATTRIBUTES.flatMap((name) => {
      const text = element.getAttribute(name) ?? '';
      return text.length > LEAST_LENGTH && text.length < MAX_LENGTH && /^\s*[{[]/.test(text) ? [readLiteral(text, 0, effort)] : [];
    }),
  );
}
