/**
 * `npm run score [-- TEXT]`: what the reader and the checks get right on the pages of test/pages (whose name holds TEXT), and on the pages of
 * `../shared` where that folder stands beside the project. `npm test` asks for all of it to be right; this says how far off it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readTestPage } from './read-test-page.ts';
import { matches, plain, type TestPage, testPages } from './truth.ts';

const tally = new Map<string, { right: number; wrong: number; missing: number; invented: number }>();

function count(what: string, outcome: 'right' | 'wrong' | 'missing' | 'invented'): void {
  const row = tally.get(what) ?? { right: 0, wrong: 0, missing: 0, invented: 0 };
  row[outcome]++;
  tally.set(what, row);
}

function score(page: TestPage): void {
  const { truth } = page;
  const { extraction, findings, removals } = readTestPage(page);
  const isPosting = extraction.posting !== undefined;
  if (truth.posting === false) count('(no posting)', isPosting ? 'invented' : 'right');
  else {
    for (const [field, expected] of Object.entries(truth.posting)) {
      const value = extraction.posting?.[field as keyof typeof extraction.posting]?.value;
      if (matches(expected, value)) {
        if (value !== undefined) count(field, 'right');
      } else count(field, value === undefined ? 'missing' : expected === null ? 'invented' : 'wrong');
    }
  }
  for (const { check, quotes } of truth.findings ?? []) {
    const said = findings
      .filter((finding) => finding.check === check)
      .map((finding) => plain([finding.message, ...finding.evidence].join('\n')));
    count('(findings)', said.some((words) => quotes.every((quote) => words.includes(plain(quote)))) ? 'right' : 'missing');
  }
  if (truth.clean) count('(clean page)', findings.some(({ severity }) => severity !== 'note') ? 'invented' : 'right');
  for (const id of truth.silent ?? []) count('(silent check)', findings.some(({ check }) => check === id) ? 'invented' : 'right');
  const hidden = plain(removals.map(({ text }) => text).join('\n'));
  for (const line of truth.removed ?? []) count('(clutter hidden)', hidden.includes(plain(line)) ? 'right' : 'missing');
  for (const line of truth.keep ?? []) count('(text kept)', hidden.includes(plain(line)) ? 'wrong' : 'right');
}

for (const page of testPages().filter(({ name }) => name.includes(process.argv[2] ?? ''))) score(page);
const cell = (value: string | number) => String(value).padStart(10);
console.log(`${'test/pages'.padEnd(32)}${['right', 'wrong', 'missing', 'invented'].map(cell).join('')}`);
for (const [what, row] of tally) console.log(`${what.padEnd(32)}${[row.right, row.wrong, row.missing, row.invented].map(cell).join('')}`);

const shared = new URL('../../../shared/score/score.mjs', import.meta.url).pathname;
if (existsSync(shared)) spawnSync('node', [shared, '--set', 'all', '--sites', '--list'], { stdio: 'inherit' });
else console.log('../shared is not here: only the pages of test/pages were scored.');
