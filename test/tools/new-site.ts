/**
 * `npm run new:site -- NAME URL`: what a new site begins with. Writes `lib/sites/NAME.ts`, its lines in `lib/sites/index.ts`, and a test folder whose
 * truth is all "?" until a person has read the page. Says what to do next; overwrites nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findSite } from '../../lib/extract/find-site.ts';
import { sites } from '../../lib/sites/index.ts';
import { siteText } from './site-text.ts';

/** Files of the folder that are no site. */
const NO_SITES = new Set(['site.ts']);

const root = new URL('../../', import.meta.url).pathname;
const [name = '', address = ''] = process.argv.slice(2);

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || !URL.canParse(address) || !/^https:/.test(address)) {
  console.error(
    'usage: npm run new:site -- NAME URL\n  NAME  kebab-case, the file and the id: "we-work-remotely"\n  URL   the https address of one posting',
  );
  process.exit(2);
}

const taken = findSite(address, sites);
if (taken) {
  console.error(`${new URL(address).hostname} is one of the hosts of lib/sites/${taken.id}.ts: add the address to its examples there`);
  process.exit(1);
}
const siteFile = join(root, 'lib/sites', `${name}.ts`);
const folder = join(root, 'test/pages', name, 'posting');
if (existsSync(siteFile) || existsSync(folder)) {
  console.error(`${name} is there already: ${siteFile}`);
  process.exit(1);
}

writeFileSync(siteFile, siteText(name, address));
writeFileSync(join(root, 'lib/sites/index.ts'), indexText());
spawnSync('npx', ['biome', 'check', '--write', '--config-path=test/lint.json', 'lib/sites/index.ts', siteFile], {
  cwd: root,
  stdio: 'ignore',
});
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'page.html'),
  '<!doctype html>\n<html lang="en"><head><title>The least of the page that shows the point, with invented words</title></head><body>\n</body></html>\n',
);
writeFileSync(join(folder, 'truth.json'), `${JSON.stringify(truth(), undefined, 2)}\n`);
const shown = (path: string): string => relative(process.cwd(), path);
console.log(`Made ${shown(siteFile)}, its lines in lib/sites/index.ts, and ${shown(folder)}/.

1. Put the posting's structure into ${shown(folder)}/page.html: under 5 kB, invented words, no real person.
2. Read it, and write what it says into truth.json: a value, null where it does not say, "?" where you do not judge.
3. Beside it make ${shown(join(folder, '../list'))}/ in the same way: a page of the site that is no posting, with "posting": false.
4. npm run unit -- test/pages.test.ts test/sites.test.ts -t ${name}
5. What the general readers miss goes into ${shown(siteFile)} (lib/sites/site.ts says what there is); then npm run readme.`);

/** The list as the folder has it, in the folder's order. */
function indexText(): string {
  const files = readdirSync(join(root, 'lib/sites'))
    .filter((file) => file !== 'index.ts' && file.endsWith('.ts'))
    .sort();
  const imports = files.map((file) =>
    file === 'site.ts' ? "import type { Site } from './site.ts';" : `import ${variable(file)} from './${file}';`,
  );
  const names = files.filter((file) => !NO_SITES.has(file)).map((file) => `  ${variable(file)},`);
  const used = imports.filter((line) => ![...NO_SITES].some((file) => file !== 'site.ts' && line.includes(`'./${file}'`)));
  return `${used.join('\n')}\n\n/** Every site we know. Hosts are disjoint (tested), so order does not matter. */\nexport const sites: readonly Site[] = [\n${names.join('\n')}\n];\n`;
}

function variable(file: string): string {
  return file.replace(/\.ts$/, '').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function truth(): object {
  const fields = [
    'title',
    'hiringOrganization',
    'jobLocation',
    'workplaceType',
    'employmentType',
    'seniority',
    'baseSalary',
    'datePosted',
    'validThrough',
    'applyUrl',
    'identifier',
  ];
  return {
    url: address,
    now: new Date().toISOString().slice(0, 19).concat('Z'),
    posting: Object.fromEntries(fields.map((field) => [field, '?'])),
  };
}
