/**
 * `npm run score [-- TEXT]`: what the reader and the checks get right on the pages of test/pages (whose name holds TEXT), and on the pages of
 * `../shared` where that folder stands beside the project. `npm test` asks for all of it to be right; this says how far off it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Examined } from '../../lib/posting/reading.ts';
import { readTestPage } from './read-test-page.ts';
import { matches, plain, type TestPage, testPages } from './truth.ts';

/** Invented: said where nothing is to be said; for a check, a false accusation. */
type Outcome = 'right' | 'wrong' | 'missing' | 'invented';
type Tally = Map<string, Record<Outcome, number>>;

const fields: Tally = new Map();
const checks: Tally = new Map();

function count(tally: Tally, what: string, outcome: Outcome): void {
  const row = tally.get(what) ?? { right: 0, wrong: 0, missing: 0, invented: 0 };
  row[outcome]++;
  tally.set(what, row);
}

function score(page: TestPage): void {
  const examined = readTestPage(page);
  scoreFields(page, examined);
  scoreFindings(page, examined);
  const hidden = plain(examined.removals.map(({ text }) => text).join('\n'));
  for (const line of page.truth.removed ?? []) count(fields, '(clutter taken away)', hidden.includes(plain(line)) ? 'right' : 'missing');
  for (const line of page.truth.keep ?? []) count(fields, '(text kept)', hidden.includes(plain(line)) ? 'wrong' : 'right');
}

function scoreFields({ truth }: TestPage, { extraction }: Examined): void {
  if (truth.posting === false) {
    count(fields, '(no posting)', extraction.posting ? 'invented' : 'right');
    return;
  }
  for (const [field, expected] of Object.entries(truth.posting)) {
    const value = extraction.posting?.[field as keyof typeof extraction.posting]?.value;
    if (matches(expected, value)) {
      if (value !== undefined) count(fields, field, 'right');
    } else count(fields, field, value === undefined ? 'missing' : expected === null ? 'invented' : 'wrong');
  }
}

/** A finding that the truth names is right; one of a check that must be silent here, or above a note where nothing is to be said, is invented. */
function scoreFindings({ name, truth }: TestPage, { findings }: Examined): void {
  const said = (check: string, quotes: readonly string[]) =>
    findings.some(
      (finding) =>
        finding.check === check && quotes.every((quote) => plain([finding.message, ...finding.evidence].join('\n')).includes(plain(quote))),
    );
  for (const { check, quotes } of truth.findings ?? []) count(checks, check, said(check, quotes) ? 'right' : 'missing');
  const planted = new Set(truth.findings?.map(({ check }) => check));
  const isWhole = truth.clean || name.startsWith('planted/');
  for (const { check, severity } of findings)
    if (!planted.has(check) && (truth.silent?.includes(check) || (isWhole && severity !== 'note'))) count(checks, check, 'invented');
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function print(heading: string, tally: Tally): void {
  const rows = [...tally].sort(([one], [other]) => one.localeCompare(other));
  const total = { right: 0, wrong: 0, missing: 0, invented: 0 };
  for (const [, row] of rows) for (const outcome of Object.keys(total) as Outcome[]) total[outcome] += row[outcome];
  const line = (cells: (string | number)[]) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(28) : String(cell).padStart(10))).join('');
  const lineOf = ([what, { right, wrong, missing, invented }]: readonly [string, Record<Outcome, number>]) =>
    line([what, right, wrong, missing, invented, percent(right, right + wrong + invented), percent(right, right + wrong + missing)]);
  console.log(`${line([heading, 'right', 'wrong', 'missing', 'invented', 'precision', 'recall'])}\n${rows.map(lineOf).join('\n')}`);
  console.log(`${lineOf(['ALL', total])}\n`);
}

const pages = testPages().filter(({ name }) => name.includes(process.argv[2] ?? ''));
for (const page of pages) score(page);
print('test/pages: fields', fields);
print('test/pages: findings', checks);
const planted = pages.filter(({ truth }) => truth.findings?.length).length;
const clean = pages.filter(({ truth }) => truth.clean).length;
const silent = pages.flatMap(({ truth }) => truth.silent ?? []).length;
console.log(
  `Findings: ${planted} pages plant them; on ${clean} there is nothing to point out, and ${silent} times a check must be silent.\n`,
);

const shared = new URL('../../../shared/score/score.mjs', import.meta.url).pathname;
if (existsSync(shared)) spawnSync('node', [shared, '--set', 'all', '--sites', '--list'], { stdio: 'inherit' });
else console.log('../shared is not here: only the pages of test/pages were scored.');
