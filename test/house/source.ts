import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the project's root, with forward slashes: `lib/page/blocks.ts`. */
  path: string;
  text: string;
  /** The text without comments and the words of strings: what the program does, not what it says. */
  code: string;
}

/** All files under a folder whose name ends so. */
export function filesUnder(folder: string, endings: readonly string[] = ['.ts', '.tsx']): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => readSource(join(root, folder, name)))
    .sort((one, other) => one.path.localeCompare(other.path));
}

function readSource(absolute: string): SourceFile {
  const text = readFileSync(absolute, 'utf8');
  return { path: relative(root, absolute).split(sep).join('/'), text, code: codeOf(text) };
}

export interface Import {
  /** `lib/page/page.ts`, or a package's name as it is written. */
  target: string;
  /** `import type`, which leaves nothing in the program. */
  isType: boolean;
}

/** What a file imports and re-exports, also by `import()`. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...found].map(([, type, from, dynamic, bare]) => {
    const name = from ?? dynamic ?? bare ?? '';
    const target = name.startsWith('.')
      ? relative(root, resolve(root, dirname(path), name))
          .split(sep)
          .join('/')
      : name;
    return { target, isType: type !== undefined };
  });
}

/** Blanks out comments and the contents of strings and regular expressions, keeping lines in place. */
export function codeOf(text: string): string {
  const blank = (found: string): string => found.replace(/[^\n]/g, ' ');
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?<=[=(,:[!&|?{};\n]\s*)\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g,
    blank,
  );
}

/** The line on which an index of a text stands, from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Everything that a file brings into a program: itself, and all of ours that it imports, types left out. */
export function reachOf(entry: string, all: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const file = byPath.get(path);
    if (!file || seen.has(path)) return;
    seen.add(path);
    for (const { target, isType } of importsOf(file)) if (!isType) visit(target);
  };
  visit(entry);
  return all.filter(({ path }) => seen.has(path));
}
