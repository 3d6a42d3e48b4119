import { describe, expect, it } from 'vitest';
import { unwrapLink } from '../../lib/original/apply-link.ts';
import { canonicalUrl } from '../../lib/original/canonical-url.ts';

const ashby = 'https://jobs.ashbyhq.com/Nordwind%20Labs/0b7c9a52-1f4e-4c8e-9d36-5a1f0e2b7c11';

describe('a canonical address', () => {
  it.each([
    ['tracking goes', `${ashby}?utm_source=board.example&utm_medium=feed&gclid=1`, ashby],
    ["a tracker's own names go", 'https://a.example/j/7?hsa_acc=1&mc_cid=2&_gl=3&fbclid=4&lever-source%5B%5D=x', 'https://a.example/j/7'],
    ['`ref` and `source` go on a job system', `${ashby}?ref=board&source=x&src=y`, ashby],
    ['parameters are sorted', 'https://a.example/j?b=2&a=1', 'https://a.example/j?a=1&b=2'],
    ['a slash at the end goes', 'https://a.example/j/7/', 'https://a.example/j/7'],
    ['a fragment goes', 'https://a.example/j/7#apply', 'https://a.example/j/7'],
    ['the host is in small letters and without its dot', 'https://A.Example./J', 'https://a.example/J'],
    ['the usual port goes', 'https://a.example:443/j', 'https://a.example/j'],
  ])('%s', (_, address, canonical) => expect(canonicalUrl(address)).toBe(canonical));

  it.each([
    'gh_jid ashby_jid jk vjk currentJobId jl jobListingId jid lk lvk jobId job job_id jobid jobPostingId opportunityId cid ccId for token domain pid id jr_id req reqId j selected_job_id language',
  ])('names that may be the job stay: %s', (names) => {
    for (const name of names.split(' ')) {
      expect(canonicalUrl(`https://a.example/careers?${name}=7`)).toBe(`https://a.example/careers?${name}=7`);
      expect(canonicalUrl(`https://boards.greenhouse.io/embed/job_app?${name}=7`)).toContain(`${name}=7`);
    }
  });

  it.each([
    'https://a.example/j?ref=7',
    'https://a.example/j?source=7',
    'https://a.example/j?pk=7',
    'https://a.example/j?utmost=7',
    'https://a.example/j?irish=1',
    'https://a.example/j?var=7',
    'https://lever.co.example/j?ref=7',
    'https://a.example/#/jobs/7',
    'https://a.example/#!/jobs/7',
    'https://a.example/j?q=a%20b+c',
  ])('%s stays as it is', (address) => expect(canonicalUrl(address)).toBe(address));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://jobs.ashbyhq.com@evil.example/',
    '/jobs/7',
    '',
    'https://',
  ])('%s has none', (address) => expect(canonicalUrl(address)).toBeUndefined());

  it('of a canonical address is the same', () => {
    const once = canonicalUrl('https://a.example/j/?b=%C3%A9&a=1&utm_id=2#x') ?? '';
    expect(canonicalUrl(once)).toBe(once);
  });
});

describe('an unwrapped link', () => {
  const wrapped = encodeURIComponent(`${ashby}?utm_source=x`);

  it.each([
    `${ashby}?utm_source=board.example&utm_medium=jobs_feed&utm_campaign=apply`,
    `https://www.google.com/url?q=${wrapped}&sa=D`,
    `https://l.facebook.com/l.php?u=${wrapped}&h=AT0`,
    `https://eur01.safelinks.protection.outlook.com/?url=${wrapped}&data=05`,
    `https://www.linkedin.com/jobs/view/externalApply/4011223344?url=${wrapped}`,
    `https://board.example/out?url=${wrapped}`,
    `https://board.example/jobs/7/redirect?to=${wrapped}`,
    `https://www.google.com/url?q=${encodeURIComponent(`https://board.example/click?url=${wrapped}`)}`,
    `  ${ashby}\n`,
  ])('%s leads to the employer', (link) => expect(unwrapLink(link)).toBe(ashby));

  it.each([
    'https://board.example/login?redirect=https%3A%2F%2Fa.example%2F',
    'https://board.example/pro/checkout?url=https%3A%2F%2Fa.example%2F',
    'https://board.example/share?url=https%3A%2F%2Fa.example%2F',
    'https://board.example/outdoor?url=https%3A%2F%2Fa.example%2F',
    'https://google.example/url?q=https%3A%2F%2Fa.example%2F',
    'https://board.example/out?url=javascript%3Aalert(1)',
    'https://board.example/out?url=https%3A%2F%2Fa.example%40evil.example%2F',
    'https://a.example/careers?gh_jid=8036650#apply',
  ])('%s is taken as it stands', (link) => expect(unwrapLink(link)).toBe(link));

  it.each([
    'javascript:alert(1)',
    'mailto:jobs@a.example',
    'https://a.example@evil.example/',
    'http://127.0.0.1:8080/',
    'http://[::1]/',
    'http://0x7f.1/',
    'http://localhost/',
    'http://printer.local/',
    'https://board.example/out?url=http%3A%2F%2F192.168.0.1%2F',
    'no address',
  ])('%s leads nowhere', (link) => expect(unwrapLink(link)).toBeUndefined());
});
