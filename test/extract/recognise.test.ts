import { describe, expect, it } from 'vitest';
import { findSite, recogniseSite } from '../../lib/extract/find-site.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import { sites } from '../../lib/sites/index.ts';
import { pageOf } from '../tools/page-of.ts';
import { testPages } from '../tools/truth.ts';

const jid = '3f0a1c52-8d1e-4b53-9f0e-2f6c1a7d9e10';

function recognised(html: string, url = 'https://careers.nordwind.example/jobs/engineer'): string | undefined {
  const page = pageOf({ file: 'page.html', text: html, url, readAt: new Date('2026-11-20') });
  return recogniseSite(page, readBlocks(page.document.body), sites)?.id;
}

describe('a system on an employer’s own host', () => {
  it.each([
    ['phenom', '<h1 data-ph-at-id="job-title">Baker</h1>'],
    ['phenom', '<script>var phApp = phApp || {}; phApp.ddo = {"jobDetail": {}};</script>'],
    ['phenom', '<a ph-tevent="apply_click" href="/apply">Apply</a>'],
    ['successfactors', '<link rel="stylesheet" href="https://rmkcdn.successfactors.com/1a2b/x.css"><h1>Baker</h1>'],
    ['successfactors', '<body class="coreCSB job-page body unify"><h1>Baker</h1></body>'],
    ['teamtailor', '<link rel="stylesheet" href="https://assets-aws.teamtailor-cdn.com/assets/careersite.css"><h1>Baker</h1>'],
    ['teamtailor', '<body data-controller="careersite--application"><h1>Baker</h1></body>'],
    ['ashby', '<script>window.__appData = {"organization":{"hostedJobsPageSlug":"nordwind"},"posting":null};</script>'],
  ])('is told by what its pages carry: %s', (id, html) => expect(recognised(html)).toBe(id));

  it.each([
    ['ashby', `https://nordwind.example/careers?ashby_jid=${jid}&utm_source=board`],
    ['greenhouse', 'https://nordwind.example/careers/listing/8036650?gh_jid=8036650'],
    ['oracle', 'https://careers.nordwind.example/hcmUI/CandidateExperience/en/sites/CX_1/job/20451'],
  ])('is told by its address: %s', (id, url) => expect(recognised('<h1>Baker</h1>', url)).toBe(id));
});

describe('what only speaks of a system is none of it', () => {
  it.each([
    ['an article about one', '<p>How to read phApp.ddo = {…} and data-ph-at-id from a page, and window.__appData.</p>'],
    ['its code on show', '<pre>&lt;link href="https://rmkcdn.successfactors.com/x.css"&gt; phApp.ddo = {}</pre>'],
    [
      'a picture from its store',
      '<img src="https://rmkcdn.successfactors.com/83e0592a/logo.png"><img src="https://images.teamtailor-cdn.com/x.png">',
    ],
    [
      'a link to one of its postings',
      `<a href="https://nordwind.example/careers?ashby_jid=${jid}">Baker</a><a href="/jobs?gh_jid=8036650">Cook</a>`,
    ],
    ['another page’s variable of that name', '<script>window.__appData = {"user": null};</script>'],
    ['a variable read, not set', '<script>if (window.phApp) phApp.ddo.jobDetail.open();</script>'],
    ['one phrase of a board', '<p>See who you know at Nordwind.</p>'],
  ])('%s', (_what, html) => expect(recognised(html)).toBeUndefined());

  it.each([
    'https://nordwind.example/careers?ashby_jid=',
    'https://nordwind.example/careers?gh_jid=undefined',
    'https://nordwind.example/search?q=gh_jid',
    'https://nordwind.example/help/hcmUI/CandidateExperience/',
  ])('an address that names none: %s', (url) => expect(recognised('<h1>Baker</h1>', url)).toBeUndefined());
});

/** Test pages that are one of these systems on a host of the employer’s, in folders of another name. */
const elsewhere: Readonly<Record<string, string>> = { 'ats-shapes/phenom-ddo': 'phenom' };

it('no test page of another folder is taken for a site', () => {
  const wrong = testPages().flatMap(({ name, file, text, truth }) => {
    if (findSite(truth.url, sites)) return [];
    const page = pageOf({ file, text, url: truth.url, readAt: new Date(truth.now) });
    const id = page.document.body ? recogniseSite(page, readBlocks(page.document.body), sites)?.id : undefined;
    const folder = name.split('/')[0];
    return id === undefined || id === folder || elsewhere[name] === id ? [] : [`${name} is taken for ${id}`];
  });
  expect(wrong).toEqual([]);
}, 30_000);
