import { describe, expect, it } from 'vitest';
import { codeOf, filesUnder, lineAt, type SourceFile } from './source.ts';

const lib = filesUnder('lib');
const entrypoints = filesUnder('entrypoints');
const tests = filesUnder('test');
const all = [...lib, ...entrypoints, ...tests];

/** Each place where a pattern stands in the code of these files. */
function places(files: readonly SourceFile[], pattern: RegExp, of: 'code' | 'text' = 'code'): string[] {
  return files.flatMap((file) => [...file[of].matchAll(pattern)].map(({ index }) => `${file.path}:${lineAt(file[of], index)}`));
}

function lines({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length;
}

function longer(files: readonly SourceFile[], most: number): string[] {
  return files.filter((file) => lines(file) > most).map((file) => `${file.path} has ${lines(file)} lines`);
}

describe('sizes', () => {
  it('a file has at most 250 lines', () => {
    expect(
      longer([...lib, ...entrypoints, ...tests, ...filesUnder('lib', ['.css'])], 250),
      'there is a second thing in it: give it a file of its own',
    ).toEqual([]);
  });

  it('a site has at most 120 lines', () => {
    expect(
      longer(
        lib.filter(({ path }) => path.startsWith('lib/sites/')),
        120,
      ),
      'ask which generic source should have known it',
    ).toEqual([]);
  });

  it('an entrypoint has at most 100 lines', () => {
    expect(longer(entrypoints, 100), 'entrypoints are wiring: move what thinks to lib').toEqual([]);
  });

  it('a function has at most 60 lines', () => {
    const long = [...lib, ...entrypoints].flatMap((file) =>
      functionsOf(file)
        .filter(({ count }) => count > 60)
        .map(({ name, count }) => `${file.path} ${name}: ${count}`),
    );
    expect(long, 'name its parts').toEqual([]);
  });
});

/** Functions that stand at the left edge, by their closing brace there. */
function functionsOf({ code }: SourceFile): { name: string; count: number }[] {
  const found = code.matchAll(/^(?:export )?(?:default )?(?:async )?function\*? (\w+)[\s\S]*?\n\}/gm);
  return [...found].map(([whole, name = '']) => ({ name, count: whole.split('\n').length }));
}

describe('names', () => {
  it('files are kebab-case', () => {
    const wrong = all
      .map(({ path }) => path)
      .filter((path) => !/^([a-z0-9_-]+\/)*[a-z0-9]+(-[a-z0-9]+)*(\.(test|e2e|config|dom))?\.tsx?$/.test(path));
    expect(wrong).toEqual([]);
  });

  it('no file is called for nothing in particular', () => {
    const vague = all
      .map(({ path }) => path)
      .filter((path) => /(^|\/)(utils?|helpers?|common|managers?|services?|misc)(\/|\.|-)/.test(path));
    expect(vague, 'name it for the one thing it does').toEqual([]);
  });

  it('only sites have a default export', () => {
    expect(
      places(
        lib.filter(({ path }) => !path.startsWith('lib/sites/')),
        /^export default\b/gm,
      ),
      'export it by its name',
    ).toEqual([]);
  });
});

describe('language', () => {
  it('no classes but the error types, and no enums', () => {
    expect(
      places([...lib, ...entrypoints], /^\s*(?:export )?(?:abstract )?class (?!\w+ extends Error\b)|^\s*(?:export )?(?:const )?enum /gm),
    ).toEqual([]);
  });

  it('no any, and nothing taken to be there without proof', () => {
    expect(
      places(lib, /(?::|\bas|<)\s*any\b|[\w)\]]!(?=[.;,)\]])/g),
      '`unknown` until narrowed; `undefined` where it may be absent',
    ).toEqual([]);
  });

  it('no word that accuses', () => {
    const words = /\b(fake|scams?|suspicious)\b/gi;
    const quoted = lib.filter(({ path }) => path !== 'lib/posting/removal.ts'); // "fake urgency" is a name of deceptive.design
    expect(
      places(quoted, words, 'text').filter((place) => !isQuoted(place)),
      'say what the page says, and what contradicts it',
    ).toEqual([]);
  });

  it('a TODO has a date', () => {
    expect(
      places(all, /\b(?:TODO(?! \[\d{4}-\d\d-\d\d\])|FIXME|XXX)\b/g, 'text').filter((place) => !place.startsWith('test/house/')),
    ).toEqual([]);
  });

  it('nothing is printed from lib', () => {
    expect(places(lib, /\bconsole\.(?!error\b)\w/g), 'what fails is told to whoever asked; `console.error` is the last resort').toEqual([]);
  });

  it('no test is focused or left out', () => {
    const focused = /\b(?:it|test|describe)\.(?:only|todo|skip)\(/g;
    expect(places(tests, focused)).toEqual([]);
  });
});

/** Comments, patterns for the page's words, and `pattern: 'fake urgency'`, a name from https://www.deceptive.design. */
function isQuoted(place: string): boolean {
  const [path, line] = place.split(':');
  const text = lib.find((file) => file.path === path)?.text.split('\n')[Number(line) - 1] ?? '';
  return text.includes("'fake urgency'") || /^\s*(\/|\*)/.test(text);
}

describe('the reader behind these tests', () => {
  it('leaves comments, strings and patterns out of the code', () => {
    expect(codeOf("const a = 'window.x'; // document.y\nconst b = /fetch\\(/;").replace(/\s+/g, ' ').trim()).toBe(
      'const a = ; const b = ;',
    );
  });
});
