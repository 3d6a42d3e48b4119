import { describe, expect, it } from 'vitest';
import { identitiesOf } from '../../lib/roles/identity.ts';
import { copy, extraction, jobId, original } from './sample.ts';

describe('what makes a role one role', () => {
  it("is the job's id in the page's own address, and that alone", () => expect(identitiesOf(original)).toEqual([`ashby:${jobId}`]));

  it("of a copy is the id in its apply link, and the copy's address", () =>
    expect(identitiesOf(copy)).toEqual([`ashby:${jobId}`, 'url:board.example/jobs/job_12ab34cd-567']));

  it('is the stated identifier where no address says more', () =>
    expect(identitiesOf(extraction('https://a.example/j', { identifier: { system: 'ashby', value: jobId } }))[0]).toBe(`ashby:${jobId}`));

  it.each([
    ['http://www.board.example/jobs/7/?utm_source=x#top', 'url:board.example/jobs/7'],
    ['https://board.example/jobs?id=7', 'url:board.example/jobs?id=7'],
    ['https://board.example/#/jobs/7', 'url:board.example/#/jobs/7'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4011223344&keywords=x', 'linkedin:4011223344'],
  ])('of %s without an id is %s', (url, identity) => expect(identitiesOf(extraction(url))).toEqual([identity]));

  it("never is a board's list, or an apply link that names no job", () =>
    expect(identitiesOf(extraction('https://a.example/j', { applyUrl: 'https://jobs.ashbyhq.com/nordwind' }))).toEqual([
      'url:a.example/j',
    ]));

  it('tells jobs apart by title where the address is only the site', () => {
    const [one, other] = ['Rust engineer', 'Baker'].map((title) => identitiesOf(extraction('https://a.example/', { title }))[0]);
    expect(one).not.toBe(other);
  });

  it('tells apart what was selected on one page of many postings', () => {
    const page = 'https://news.ycombinator.com/item?id=44000000';
    const [one, other, whole] = [`${page}#:~:text=Nordwind`, `${page}#:~:text=Blue%20Harbour`, page].map(
      (url) => identitiesOf(extraction(url))[0],
    );
    expect(one).toBe('url:news.ycombinator.com/item?id=44000000#:~:text=Nordwind');
    expect(new Set([one, other, whole]).size).toBe(3);
  });

  it('is not the canonical link of the page, which may be of the posting before', () =>
    expect(identitiesOf(extraction('https://a.example/j/2', { url: 'https://a.example/j/1' }))).toEqual(['url:a.example/j/2']));
});
