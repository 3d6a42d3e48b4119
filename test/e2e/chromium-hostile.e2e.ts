import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostilePages } from '../bench/hostile-pages.ts';
import {
  clickToolbar,
  expectSilence,
  killWorker,
  open,
  openOwn,
  pillOf,
  pillWords,
  type Stage,
  savedCount,
  setStage,
  strike,
} from './stage.ts';

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

/** Not markup where it stands; it would be if anybody took its words for it. */
const evilWords = evil.replaceAll('<', '&lt;');

/** What stands in a page's own frames and shadow roots, and what a script builds. */
const built: Record<string, string> = {
  'frames in frames that run code': `for (let n = 0; n < 5; n += 1) { const frame = document.body.appendChild(document.createElement('iframe'));
    frame.srcdoc = ${JSON.stringify(`<h1>Rope Maker ${evilWords}</h1>`)} + '<p>You make ropes. </p>'.repeat(50) + '<iframe srcdoc="<p>Rope</p>"></iframe>'; }`,
  'a frame whose document holds its own frame': `const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument; inner.body.innerHTML = '<p>You make ropes. </p>'.repeat(50); inner.body.append(frame.cloneNode());
    inner.addEventListener('DOMContentLoaded', () => inner.body.append(frame));`,
  'shadow roots that mean no good': `const host = document.body.appendChild(document.createElement('div')); const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(`<h1>Rope Maker</h1><a href="javascript:top.canary=1">Apply for this job</a><slot></slot><p>${evilWords}</p>`)};
    Object.defineProperty(host, 'shadowRoot', { get() { top.canary = 1; return null } });`,
  'a page that changes every frame': `const line = document.body.appendChild(document.createElement('p'));
    const turn = (n) => { line.textContent = 'Rope ' + n; document.title = 'Rope ' + n; line.replaceWith(line.cloneNode(true)); requestAnimationFrame(() => turn(n + 1)) }; turn(0)`,
  'prototypes of the page’s own making': `for (const name of ['checkVisibility', 'getAttributeNames', 'getAttribute']) Element.prototype[name] = () => { top.canary = 1; throw new Error('no') };
    for (const name of ['childNodes', 'firstChild', 'nextSibling', 'nodeValue', 'textContent', 'parentNode']) Object.defineProperty(Node.prototype, name, { get() { top.canary = 1; throw new Error('no') } });
    window.getComputedStyle = () => { top.canary = 1 }; Document.prototype.querySelectorAll = () => { top.canary = 1 }; Array.prototype.push = function () { top.canary = 1 }; JSON.stringify = () => { top.canary = 1 };`,
  '10,000 links, some of which run code': `document.body.insertAdjacentHTML('beforeend', Array.from({ length: 10000 }, (_, n) =>
    '<p><a href="' + ['/evil/' + n, 'javascript:top.canary=1', '//jobs.ashbyhq.com@elsewhere.example/' + n, 'https://jobs.ashbyhq.com/evil/' + 'x'.repeat(9000)][n % 4] + '">Rope Maker</a></p>').join(''))`,
};
const slow = [
  '300,000 spans in paragraphs',
  '50 megabytes of ld+json in fifty',
  '100,000 elements with 100 attributes',
  'hidden 400 deep and 20,000 wide',
  'a million texts',
  'code like state',
  'figures without end',
];
// Whatever compiles this file names functions by a helper that a page has not.
for (const name of slow) built[name] = `const __name = (it) => it; (${hostilePages[name]})()`;
for (const [at, [name, script]] of Object.entries(built).entries()) {
  pages[name] = {
    url: `https://jobs.ashbyhq.com/evil/33333333-aaaa-4bbb-8ccc-0000000000${10 + at}`,
    html: `<title>Rope Maker</title><body>${prose}<script>{${script.replaceAll('</', '<\\/')}}</script>`,
  };
}

const thread = 'https://news.ycombinator.com/item';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const { url, html } of Object.values(pages)) stage.server.serve(url, `<!doctype html><meta charset="utf-8">${html}`);
  const comments = Array.from(
    { length: 5000 },
    (
      _,
      n,
    ) => `<table><tr class="athing comtr" id="${n}"><td><table><tr><td class="ind" indent="0"></td><td><span class="age"><a href="item?id=${n}">1 day ago</a></span>
    <div class="commtext c00">Ropewalk ${n} | Rope Maker ${evilWords} | Ghent | ONSITE<p>You make ropes.</p></div></td></tr></table></td></tr>`,
  );
  stage.server.serve(
    thread,
    `<!doctype html><meta charset="utf-8"><title>Ask HN: Who is hiring?</title><table class="comment-tree">${comments.join('')}</table>`,
  );
});
afterAll(async () => {
  // What the page itself tries: the image that its own markup names.
  expectSilence(stage.server, [
    ...Object.values(pages).map(({ url }) => url),
    `${thread}?id=44000000`,
    `${new URL(thread).origin}/x`,
    'https://jobs.ashbyhq.com/x',
  ]);
  await strike(stage);
});

describe.each(Object.entries(pages))('%s', (_name, { url, shows }) => {
  it('is read or not, and nothing of it runs, is drawn as markup or breaks the popup', async () => {
    const errors: string[] = [];
    const page = await open(stage, url);
    page.on('pageerror', (error) => errors.push(String(error)));
    const popup = await clickToolbar(stage, page);
    popup.on('pageerror', (error) => errors.push(String(error)));
    await popup.waitForFunction(() => document.querySelector('main') && !document.querySelector('[aria-busy="true"]'), { timeout: 30_000 });
    const found = await popup.evaluate(() => ({
      words: document.body.innerText,
      markup: document.querySelectorAll('script:not([src]), img, svg:not([aria-hidden]), iframe, object, embed').length,
      links: [...document.querySelectorAll('a')].filter(({ origin }) => origin !== location.origin).map(({ protocol }) => protocol),
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

describe('a thread of 5,000 postings', () => {
  it('is listed in part, and nothing of it is drawn as markup', async () => {
    const page = await open(stage, `${thread}?id=44000000`);
    const popup = await clickToolbar(stage, page);
    await popup.waitForSelector('.thread-row', { timeout: 30_000 });
    const found = await popup.evaluate(() => ({
      heading: document.querySelector('h1')?.textContent ?? '',
      markup: document.querySelectorAll('script:not([src]), img, svg:not([aria-hidden])').length,
      canary: 'canary' in window,
    }));
    expect(Number.parseInt(found.heading, 10)).toBeGreaterThan(300);
    expect(found).toMatchObject({ markup: 0, canary: false });
    await popup.close();
    await page.close();
  });
});

describe('after all of them', () => {
  it('nothing was saved', async () => expect(await savedCount(stage)).toBe(0));

  it('the worker reads the next page as ever, also when it is killed while it reads', async () => {
    const { url, html } = pages['script and markup in every field'] ?? { url: '', html: '' };
    expect(html).toContain('ld+json');
    const page = await open(stage, url);
    expect(await pillWords(page)).toContain('Save');
    const reading = page.reload();
    await killWorker(stage);
    await reading;
    expect(await pillWords(page)).toContain('Save');
    await page.close();
  });

  it('a selection is saved as its words alone', async () => {
    const { url } = pages['links that run code'] ?? { url: '' };
    const page = await open(stage, url);
    await pillOf(page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const own = await openOwn(stage, 'options.html');
    await page.bringToFront();
    const saved = await own.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({ active: true });
      const answers = await Promise.allSettled(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { plainpost: 'save-selection', body: 'null' }, { frameId: 0 })));
      return answers.flatMap(({ value }) => value ?? []);
    })()`);
    expect(saved).toEqual([{ body: 'true' }]);
    expect(await page.evaluate(() => 'canary' in window)).toBe(false);
    await own.close();
    await page.close();
    expect(await savedCount(stage)).toBe(1);
  });
});
