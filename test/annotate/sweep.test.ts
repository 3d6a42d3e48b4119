import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sweep } from '../../lib/annotate/sweep.ts';

// What of it Firefox alone can show is seen in `test/e2e/firefox.e2e.ts`.

const hides = '[qwertyuiopas] { display: none !important; }';
const paints = '::highlight(asdfghjklqwe) { background-color: rgb(255, 224, 138); }';

interface Left {
  body?: string;
  hosts?: { name: string; shadow: string }[];
  sheets?: string[][];
}

/** A page as an earlier version, or somebody else, left it; jsdom has neither adopted sheets nor highlights nor a look into closed shadows. */
function pageWith({ body = '', hosts = [], sheets = [] }: Left) {
  const { window } = new JSDOM(`<!doctype html><body>${body}</body>`);
  const { document } = window;
  const highlights = new Map([
    ['asdfghjklqwe', {}],
    ['someone-elses', {}],
  ]);
  Object.assign(window, { CSS: { highlights } });
  Object.assign(document, { adoptedStyleSheets: sheets.map((rules) => ({ cssRules: rules.map((cssText) => ({ cssText })) })) });
  for (const { name, shadow } of hosts) {
    const host = document.createElement(name);
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = shadow;
    Object.assign(host, { openOrClosedShadowRoot: root });
    document.documentElement.append(host);
  }
  sweep(window as unknown as Window & typeof globalThis);
  return { highlights, sheets: document.adoptedStyleSheets.length, html: document.documentElement.outerHTML };
}

const ours = '<div lang="en" dir="ltr" class="layer"></div>';

describe('sweep', () => {
  it('takes the hosts of an earlier version out', () => {
    expect(pageWith({ hosts: [{ name: 'qwertyuiopas-asdfghjklqwe', shadow: ours }] }).html).not.toContain('qwertyuiopas');
  });

  it.each([
    ['a name that is not one of ours', { name: 'job-board', shadow: ours }],
    ['a shadow that is not one of ours', { name: 'qwertyuiopas-asdfghjklqwe', shadow: '<p>Apply</p>' }],
    ['an empty shadow', { name: 'qwertyuiopas-asdfghjklqwe', shadow: '' }],
  ])('leaves an element of the page’s own: %s', (_, host) => {
    expect(pageWith({ hosts: [host] }).html).toContain(`<${host.name}>`);
  });

  it('shows again what was hidden, and takes the marks off', () => {
    const page = pageWith({ body: '<p qwertyuiopas="" class="ad">Buy</p>', sheets: [[hides], [paints, paints]] });
    expect(page.html).toContain('<p class="ad">Buy</p>');
    expect(page.sheets).toBe(0);
    expect([...page.highlights.keys()]).toEqual(['someone-elses']);
  });

  it.each([
    ['an attribute of another length', ['[hidden-by-us] { display: none !important; }']],
    ['rules of its own beside such a rule', [hides, 'p { color: red; }']],
    ['another declaration', ['[qwertyuiopas] { display: none; }']],
    ['a highlight by another name', ['::highlight(search) { color: red; }']],
    ['no rules', []],
  ])('leaves a sheet of the page’s own: %s', (_, rules) => {
    const page = pageWith({ body: '<p qwertyuiopas="">Buy</p>', sheets: [rules] });
    expect(page.sheets).toBe(1);
    expect(page.html).toContain('qwertyuiopas=""');
  });
});
