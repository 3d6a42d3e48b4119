import { describe, expect, it } from 'vitest';
import { layers } from './layers.ts';
import { filesUnder, importsOf } from './source.ts';

const files = filesUnder('lib');

/** The layer of a path in `lib`: its folder, or its own name where it stands in `lib` itself. */
function layerOf(path: string): string {
  return path.split('/')[1] ?? path;
}

describe('layers', () => {
  it('every folder of lib has a row in the table', () => {
    const without = [...new Set(files.map(({ path }) => layerOf(path)))].filter((layer) => !(layer in layers));
    expect(without, 'give it a row in test/house/layers.ts that says what it may import, or put its files where they belong').toEqual([]);
  });

  it.each(files.map((file) => [file.path, file] as const))('%s imports only what its layer may', (path, file) => {
    const name = layerOf(path);
    const { imports = [], types = [], packages = [] } = layers[name] ?? {};
    const wrong = importsOf(file).flatMap(({ target, isType }) => {
      if (!target.startsWith('lib/')) return packages.includes(target) ? [] : [`the package "${target}"`];
      const layer = layerOf(target);
      return layer === name || imports.includes(layer) || (isType && types.includes(layer))
        ? []
        : [`${target}${isType ? ' (a type)' : ''}`];
    });
    const may = [...imports, ...types.map((type) => `types of ${type}`), ...packages].join(', ') || 'nothing but itself';
    expect(
      wrong,
      `lib/${name} may import: ${may}. Pass what it needs in as an argument, or move the code to the layer that it belongs to.`,
    ).toEqual([]);
  });

  it('imports say the whole file name', () => {
    const short = files.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => target.startsWith('lib/') && !/\.(ts|tsx|css)$/.test(target))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(short, 'write the extension: ./page.ts').toEqual([]);
  });

  it('the table has no circle: data flows one way', () => {
    const circles = Object.keys(layers).filter((start) => {
      const seen = new Set<string>();
      const visit = (name: string): void => {
        for (const next of layers[name]?.imports ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          visit(next);
        }
      };
      visit(start);
      return seen.has(start);
    });
    expect(circles).toEqual([]);
  });
});
