import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standings } from '../../lib/ui/words.ts';
import { refreshed } from '../tools/readme-tables.ts';
import { root } from './source.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe('README', () => {
  it('has its tables as they are generated', () => {
    expect(readme, 'run: npm run readme').toBe(refreshed(readme));
  });

  it('explains the five words as the interface does', () => {
    for (const standing of standings) expect(readme).toContain(`*${standing}* (`);
  });

  it('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm (?:run (?:-s )?([a-z0-9:]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files that there are', () => {
    const named = [...readme.matchAll(/(?:\]\(|`)((?:lib|test|entrypoints|public)\/[\w./-]+|LICENSE)[)`]/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !path.includes('NAME') && !existsSync(join(root, path)))).toEqual([]);
  });

  it('explains every permission that the manifest asks for', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const asked = [...(/const permissions = \[([^\]]*)\]/.exec(config)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
    expect(asked.length).toBeGreaterThan(3);
    expect([...asked, 'sidePanel'].filter((name) => !readme.includes(`| \`${name}\``))).toEqual([]);
  });

  it('every script of package.json runs a file that there is', () => {
    const files = Object.values(scripts).flatMap((script) => [...script.matchAll(/\btest\/[\w./-]+\.(?:ts|json)/g)].map(([path]) => path));
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
