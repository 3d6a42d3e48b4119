import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { innerRoots } from '../../lib/annotate/inner-roots.ts';

const long = 'You look after the boilers. '.repeat(20);

it('shadow roots and frames that are part of what is read are found at any depth; empty frames and our own are not', () => {
  const { document } = new JSDOM('<div id="a"></div><div id="ours"></div><iframe id="text"></iframe><iframe id="empty"></iframe>').window;
  const get = (id: string) => document.querySelector(`#${id}`) as Element;
  const outer = get('a').attachShadow({ mode: 'open' });
  outer.innerHTML = '<p id="inner"></p>';
  const inner = (outer.querySelector('#inner') as Element).attachShadow({ mode: 'open' });
  get('ours').attachShadow({ mode: 'open' });
  const { contentDocument } = get('text') as HTMLIFrameElement;
  contentDocument?.write(`<p>${long}</p><div></div>`);
  const framed = contentDocument?.querySelector('div')?.attachShadow({ mode: 'open' });
  expect(new Set(innerRoots(document, (node) => node === get('ours')))).toEqual(new Set([outer, inner, contentDocument, framed]));
});

it('a closed shadow root is nobody’s', () => {
  const { document } = new JSDOM('<div></div>').window;
  document.querySelector('div')?.attachShadow({ mode: 'closed' });
  expect(innerRoots(document, () => false)).toEqual([]);
});

it('a page without end is looked at in part, and twenty of its frames are weighed', () => {
  const { document } = new JSDOM(`${'<i></i>'.repeat(21_000)}<div></div>`).window;
  document.querySelector('div')?.attachShadow({ mode: 'open' });
  expect(innerRoots(document, () => false)).toEqual([]);
  const framed = new JSDOM('<iframe></iframe>'.repeat(25)).window.document;
  for (const { contentDocument } of framed.querySelectorAll('iframe')) contentDocument?.write(`<p>${long}</p>`);
  expect(innerRoots(framed, () => false)).toHaveLength(20);
});
