import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickToolbar, expectSilence, open, type Stage, savedCount, setStage, strike } from './stage.ts';

// Pages that mean no good, or are broken: a shown message or an absent field, never a throw, never markup drawn, nothing saved half.

const evil = '<img src=x onerror="top.canary=1"><script>top.canary=1</script><svg onload="top.canary=1">"\'`--></title>{{7*7}}\u202e';
const at = (id: string) => `https://jobs.ashbyhq.com/evil/22222222-aaaa-4bbb-8ccc-0000000000${id}`;

const jsonLd = (posting: object) => `<script type="application/ld+json">${JSON.stringify(posting).replaceAll('</', '<\\/')}</script>`;
const job = (fields: object) => ({ '@context': 'https://schema.org/', '@type': 'JobPosting', title: 'Rope Maker', ...fields });
const prose =
  '<h1>Rope Maker</h1><p>We are looking for a Rope Maker to join Ropewalk Ltd.</p><h2>Requirements</h2><ul><li>Strong hands</li></ul>';

const pages: Record<string, { url: string; html: string; shows?: string }> = {
  'script and markup in every field': {
    url: at('01'),
    html: `<title>x</title>${jsonLd(
      job({
        title: `Rope Maker ${evil}`,
        description: `<p>${evil}</p><ul><li>${evil}</li></ul>`,
        hiringOrganization: { '@type': 'Organization', name: evil, sameAs: 'javascript:top.canary=1', logo: evil },
        jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: evil, addressCountry: evil } },
        employmentType: evil,
        datePosted: evil,
        validThrough: evil,
        identifier: { '@type': 'PropertyValue', name: evil, value: evil },
        baseSalary: { '@type': 'MonetaryAmount', currency: evil, value: { '@type': 'QuantitativeValue', minValue: evil, unitText: evil } },
        skills: evil,
      }),
    )}`,
    shows: 'Rope Maker',
  },
  'links that run code': {
    url: at('02'),
    html: `<title>Rope Maker</title>${prose}${[
      'javascript:top.canary=1',
      ' java\nscript:top.canary=1',
      'data:text/html,<script>top.canary=1</script>',
      'vbscript:x',
      'blob:x',
    ]
      .map((href) => `<a href="${href.replaceAll('"', '&quot;')}">Apply for this job</a>`)
      .join(
        '',
      )}${jsonLd(job({ url: 'javascript:top.canary=1', directApply: true, description: '<p>Ropes. <a href="javascript:top.canary=1">Apply</a></p>' }))}`,
    shows: 'Rope Maker',
  },
  'broken JSON-LD': {
    url: at('03'),
    html: `<title>Rope Maker</title><script type="application/ld+json">{"@type":"JobPosting","title":"Rope</script><script type="application/ld+json"></script>${prose}`,
  },
  'state that is cut off': {
    url: at('04'),
    html: `<title>x</title><script>window.__appData = {"posting":{"id":"${'x'.repeat(200)}</script>${prose}`,
  },
  'two postings': {
    url: at('05'),
    html: `<title>x</title>${jsonLd(job({ title: 'Rope Maker' }))}${jsonLd(job({ title: 'Sail Maker' }))}${prose}`,
  },
  'an empty title': {
    url: at('06'),
    html: `<title></title>${jsonLd(job({ title: '', description: '<p>Ropes for ships, made by hand.</p>' }))}<h1></h1>`,
  },
  'five megabytes': {
    url: at('07'),
    html: `<title>x</title>${prose}${`<p>${'Rope and more rope, as long as the quay. '.repeat(250)}</p>`.repeat(500)}`,
  },
  'deep nesting': { url: at('08'), html: `<title>x</title>${prose}${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}` },
  'names that pollute': {
    url: at('09'),
    html: `<title>x</title><script type="application/ld+json">{"@type":"JobPosting","title":"Rope Maker","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script>${prose}`,
  },
  'a form that takes the document’s names': {
    url: at('10'),
    html: `<title>x</title>${prose}<form name="body"><input name="querySelector"></form><img name="title"><form id="location"></form><a id="navigation" name="navigation"></a>`,
  },
};

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const { url, html } of Object.values(pages)) stage.server.serve(url, `<!doctype html><meta charset="utf-8">${html}`);
});
afterAll(async () => {
  // What the page itself tries: the image that its own markup names.
  expectSilence(
    stage.server,
    Object.values(pages).map(({ url }) => url),
  );
  await strike(stage);
});

describe.each(Object.entries(pages))('%s', (_name, { url, shows }) => {
  it('is read or not, and nothing of it runs, is drawn as markup or breaks the popup', async () => {
    const errors: string[] = [];
    const page = await open(stage, url);
    page.on('pageerror', (error) => errors.push(String(error)));
    const popup = await clickToolbar(stage, page);
    popup.on('pageerror', (error) => errors.push(String(error)));
    await popup.waitForFunction(() => document.querySelector('main') && !document.querySelector('[aria-busy="true"]'), { timeout: 10_000 });
    const found = await popup.evaluate(() => ({
      words: document.body.innerText,
      markup: document.querySelectorAll('script:not([src]), img, svg:not([aria-hidden]), iframe, object, embed').length,
      links: [...document.querySelectorAll('a')].map((link) => link.protocol),
      canary: 'canary' in window,
    }));
    expect(found.words.trim()).not.toBe('');
    if (shows) expect(found.words).toContain(shows);
    expect(found.markup).toBe(0);
    expect(found.links.filter((protocol) => !['https:', 'http:', 'mailto:'].includes(protocol))).toEqual([]);
    expect(found.canary).toBe(false);
    expect(await page.evaluate(() => 'canary' in window)).toBe(false);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });
});

describe('after all of them', () => {
  it('nothing was saved', async () => expect(await savedCount(stage)).toBe(0));
});
