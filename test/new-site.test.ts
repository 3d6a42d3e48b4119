import { describe, expect, it } from 'vitest';
import { siteText } from './tools/site-text.ts';

/** The pattern that stands behind a word in the file. */
function patternIn(text: string, word: string): RegExp | undefined {
  const found = new RegExp(`${word}: /(.*)/[,; ]`).exec(text)?.[1];
  return found === undefined ? undefined : new RegExp(found);
}

const uuid = '5b1c9d2e-3f40-4a6b-8c7d-9e0f1a2b3c4d';

describe('the file that a new site begins with', () => {
  it.each([
    ['https://jobs.example/vacancies/2026/88120/crane-operator', '/vacancies/2025/77001/baker', '/vacancies/archive/2025', '88120'],
    ['https://jobs.example/job/crane-operator-88120', '/job/baker-77001?utm_source=mail', '/job/', '88120'],
    ['https://jobs.example/jobs/88120-crane-operator', '/jobs/77001-baker', '/jobs/search', '88120'],
    [`https://jobs.example/en/postings/${uuid}`, `/en/postings/${uuid.replace('5b', '6c')}`, '/en/postings', uuid],
    ['https://jobs.example/view?id=88120&utm_source=1234567', '/view?q=crane&id=77001', '/view?q=crane', '88120'],
    ['https://jobs.example/companies/nordwind/crane-operator', '/companies/nordwind/baker', '/companies/nordwind', undefined],
    ['https://jobs.example/a+b/crane.operator/88120', '/a+b/crane.operator/77001', '/aab/crane-operator/77001', '88120'],
  ])('%s', (address, another, list, id) => {
    const text = siteText('harbour-jobs', address);
    const { pathname, search } = new URL(address);
    const posting = patternIn(text, 'posting');
    expect(posting?.test(pathname + search), text).toBe(true);
    expect(posting?.test(another), text).toBe(true);
    expect(posting?.test(list), text).toBe(false);
    expect(patternIn(text, 'pattern')?.exec(pathname + search)?.[1], text).toBe(id);
  });

  it('keeps of the address what names the posting', () => {
    expect(siteText('a', 'https://jobs.example/view?utm_source=12345&id=88120')).toContain(
      "postings: ['https://jobs.example/view?id=88120']",
    );
    expect(siteText('a', 'https://jobs.example/job/x-88120?ref=1234')).toContain("postings: ['https://jobs.example/job/x-88120']");
  });
});
