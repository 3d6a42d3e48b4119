import { describe, expect, it } from 'vitest';
import { checks } from '../lib/checks/index.ts';
import { readTestPage } from './tools/read-test-page.ts';
import { testPages } from './tools/truth.ts';

const pages = testPages();
const planted = pages.filter(({ name }) => name.startsWith('planted/'));
const nearMisses = pages.filter(({ name }) => name.startsWith('near-miss/'));

describe('planted contradictions and near misses', () => {
  it.each(checks.map(({ id }) => id))('%s has a page that plants it, and one that only looks so', (id) => {
    expect(
      planted.map(({ truth }) => truth.findings?.[0]?.check),
      `add test/pages/planted/<slug> whose first finding is ${id}`,
    ).toContain(id);
    expect(
      nearMisses.flatMap(({ truth }) => truth.silent ?? []),
      `add test/pages/near-miss/<slug> with "silent": ["${id}"]`,
    ).toContain(id);
  });

  it.each(['first-seen', 'reposted', 'seen-elsewhere', 'batch-dated'])('%s, which rests on memory, has two of each', (id) => {
    expect(planted.filter(({ truth }) => truth.seen && truth.findings?.[0]?.check === id).length).toBeGreaterThanOrEqual(2);
    expect(nearMisses.filter(({ truth }) => truth.seen && truth.silent?.includes(id)).length).toBeGreaterThanOrEqual(2);
  });

  it('there are forty of each and more', () => {
    expect(planted.length).toBeGreaterThanOrEqual(40);
    expect(nearMisses.length).toBeGreaterThanOrEqual(40);
    expect(
      nearMisses.filter(({ truth }) => !truth.clean || !truth.silent).map(({ name }) => name),
      'a near miss says "clean": true and which checks are silent',
    ).toEqual([]);
  });

  it.each(planted.map((page) => [page.name, page] as const))('%s is accused of nothing else', (_, page) => {
    const said = (page.truth.findings ?? []).map(({ check }) => check);
    const others = readTestPage(page).findings.filter(({ check, severity }) => severity !== 'note' && !said.includes(check));
    expect(others).toEqual([]);
  });
});
