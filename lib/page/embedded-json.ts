import { newEffort, readLiteral } from './literal.ts';

/**
 * The value that a script's text assigns to `variable` (`window.__appData = {…};`), read with a quote-aware reader: a regular
 * expression to the next `;` or `}` stops inside the first description that holds one.
 * Undefined where the variable is not assigned an object, array or `JSON.parse("…")`, or its text is broken beyond reading.
 */
export function readAssigned(script: string, variable: string, effort = newEffort()): unknown {
  for (let at = script.indexOf(variable); at >= 0; at = script.indexOf(variable, at + 1)) {
    const before = script[at - 1];
    if (before !== undefined && /[\w$]/.test(before)) continue;
    const rest = /^["'\]]*\s*=\s*(JSON\s*\.\s*parse\s*\(\s*)?/.exec(script.slice(at + variable.length, at + variable.length + 60));
    if (!rest) continue;
    const value = readLiteral(script, at + variable.length + rest[0].length, effort);
    if (rest[1] !== undefined && typeof value === 'string') return readLiteral(value, 0);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The value at a path such as `address.postalAddress.addressLocality`, or a list of its steps where a key has dots of its own; undefined where any step is missing. */
export function at(data: unknown, path: string | readonly string[]): unknown {
  let value = data;
  for (const key of typeof path === 'string' ? path.split('.') : path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
