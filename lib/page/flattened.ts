/** A page's tree of values is seldom more than thousands; a list that refers to itself over and over would never end. */
const MAX_VALUES = 50_000;
const MAX_DEPTH = 60;
/** Wrappers of a framework around a value: Vue's reactive ones, a promise that is answered, an object without prototype. */
const WRAPPERS = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'EmptyRef', 'EmptyShallowRef', 'Object', 'P', 'N', 'Z']);
const DATES = new Set(['D', 'Date']);

/** A list that refers to its own places, on its way to a tree. */
interface Unfolding {
  flat: readonly unknown[];
  /** Where the answer of a promise stands, by the promise's number. */
  answers: ReadonlyMap<number, number>;
  left: number;
}

/**
 * The tree that a flattened list stands for: each value once, and numbers that point at values (React Router's turbo-stream with `_N` keys,
 * https://github.com/jacob-ebey/turbo-stream; Nuxt's and SvelteKit's payload, https://github.com/sveltejs/devalue).
 * Undefined where the list is of another kind; absent, in the tree, what points nowhere, at itself, or past the bounds.
 */
export function unflatten(list: unknown, answers: ReadonlyMap<number, number> = new Map()): unknown {
  return isFlattened(list) ? valueAt(0, { flat: list, answers, left: MAX_VALUES }, []) : undefined;
}

/** React Router sends the list in lines: the first holds the tree, each further one what a promise was answered with. */
export function unflattenLines(text: string): unknown {
  const [first = '', ...more] = text.split('\n');
  const flat = parsed(first);
  if (!Array.isArray(flat)) return undefined;
  const whole: unknown[] = [...flat];
  const answers = new Map<number, number>();
  for (const line of more) {
    const [head, id] = /^P(\d{1,9}):/.exec(line) ?? [];
    const rest = head === undefined ? undefined : parsed(line.slice(head.length));
    if (typeof rest === 'number') answers.set(Number(id), rest);
    if (!Array.isArray(rest)) continue;
    answers.set(Number(id), whole.length);
    for (const value of rest) whole.push(value);
  }
  return unflatten(whole, answers);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A line cut short by the page is no line.
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

function isFlattened(list: unknown): list is unknown[] {
  if (!Array.isArray(list) || list.length < 2) return false;
  const [root] = list;
  if (root === null || typeof root !== 'object') return false;
  const pointers = Array.isArray(root) ? root.filter((entry) => typeof entry !== 'string') : Object.values(root);
  return pointers.length > 0 && pointers.every((entry) => Number.isInteger(entry) && entry >= -7 && entry < list.length);
}

function valueAt(index: unknown, from: Unfolding, above: readonly unknown[]): unknown {
  // Negative numbers stand for undefined, null, NaN and holes: nothing a posting could say.
  if (typeof index !== 'number' || index < 0 || above.length > MAX_DEPTH || from.left-- <= 0) return undefined;
  const value = from.flat[index];
  if (value === null || typeof value !== 'object') return value;
  if (above.includes(value)) return undefined;
  const inner = [...above, value];
  if (Array.isArray(value))
    return typeof value[0] === 'string' ? typed(value, from, inner) : value.map((entry) => valueAt(entry, from, inner));
  const entries: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of Object.entries(value)) entries[nameOf(key, from.flat)] = valueAt(entry, from, inner);
  return entries;
}

/** `_12` is the name that stands at place 12; other keys are names themselves. */
function nameOf(key: string, flat: readonly unknown[]): string {
  const name = /^_\d+$/.test(key) ? flat[Number(key.slice(1))] : undefined;
  return typeof name === 'string' ? name : key;
}

function typed([type, first]: readonly unknown[], from: Unfolding, above: readonly unknown[]): unknown {
  if (DATES.has(String(type))) return first;
  if (!WRAPPERS.has(String(type))) return undefined;
  const answer = type === 'P' && typeof first === 'number' ? from.answers.get(first) : undefined;
  return valueAt(answer ?? first, from, above);
}
