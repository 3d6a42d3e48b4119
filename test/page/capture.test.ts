import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/page/blocks.ts';
import { capture } from '../../lib/page/capture.ts';
import { restore } from '../../lib/page/restore.ts';
import { pageOf } from '../tools/page-of.ts';

const readAt = new Date('2026-11-20');
const now = () => 0;
const page = (html: string) => pageOf({ file: 'page.html', text: html, url: 'https://jobs.example/1', readAt });

/** The document as it comes out at the other end of a message. */
function sent(document: Document): Document {
  return restore(JSON.parse(JSON.stringify(capture(document, { url: 'https://jobs.example/1', now }).page)), readAt).page.document;
}

const linesOf = (document: Document) => readBlocks(sent(document).body).map(({ text }) => text.slice(0, 20));

describe('a page that is sent to be read', () => {
  it.each([
    ['text and attributes', '<p class="a">Rust <b>Engineer</b></p>', '<p class="a">Rust <b>Engineer</b></p>'],
    ['data', '<script type="application/ld+json">{"a": 1}</script>', '<script type="application/ld+json">{"a": 1}</script>'],
    ['data in a template', '<template>{"a": 1}</template>', '<template>{"a": 1}</template>'],
    ['no template of elements', '<template><p>a</p></template>', '<template></template>'],
    ['no code from elsewhere', '<script src="x.js"></script><p>a</p>', '<p>a</p>'],
    ['nothing drawn', '<svg viewBox="0 0 1 1"><title>Pay</title><path d="M0"/></svg>', '<svg><title>Pay</title></svg>'],
    ['no style sheet', '<style>p{}</style><p onclick="x()">a</p>', '<p>a</p>'],
    ['white space as one blank', '<p>a</p>\n\n   <p>b</p>', '<p>a</p> <p>b</p>'],
    ['white space where it counts', '<pre>a\n\n<b>b</b>\n  c</pre>', '<pre>a\n\n<b>b</b>\n  c</pre>'],
  ])('keeps %s', (_what, html, kept) => expect(sent(page(html).document).body.innerHTML).toBe(kept));
});

describe('a frame', () => {
  const framed = (inner: string | undefined) => {
    const { document } = page('<p>before</p><iframe>Your browser is old.</iframe><p>after</p>');
    const contentDocument = inner === undefined ? null : page(inner).document;
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: contentDocument });
    return document;
  };
  const long = 'You look after the boilers. '.repeat(20);

  it('of the same origin that holds a text is read in its place', () =>
    expect(linesOf(framed(`<h1>Boiler Keeper</h1><p>${long}</p>`))).toEqual(['before', 'Boiler Keeper', 'You look after the b', 'after']));
  it('brings its data along', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(sent(framed(`<html><head>${data}</head><body>${long}</body></html>`)).querySelector('script')?.outerHTML).toBe(data);
  });
  it('that holds next to nothing is not read', () => expect(linesOf(framed('<p>Advertisement</p>'))).toEqual(['before', 'after']));
  it('of another origin cannot be', () => expect(linesOf(framed(undefined))).toEqual(['before', 'after']));
});

describe('a shadow root', () => {
  const shadowed = (light: string, shadow: string) => {
    const { document } = page(`<p>before</p><div class="host">${light}</div>`);
    Object.defineProperty(document.querySelector('.host'), 'shadowRoot', { value: page(shadow).document.body });
    return document;
  };

  it('stands in for its host’s children', () =>
    expect(linesOf(shadowed('hidden', '<p>in the shadow</p>'))).toEqual(['before', 'in the shadow']));
  it('shows its host’s children where it has a slot for them', () => {
    const document = shadowed('<b>in the light</b>', '<p>Title</p><slot>nobody</slot>');
    const slot = document.querySelector('.host')?.shadowRoot?.querySelector('slot');
    Object.assign(slot ?? {}, { assignedNodes: () => [...(document.querySelector('.host')?.childNodes ?? [])] });
    expect(linesOf(document)).toEqual(['before', 'Title', 'in the light']);
  });
});

describe('what does not show', () => {
  const shown = (document: Document, ...hidden: string[]) => {
    const style = {
      display: 'block',
      visibility: 'visible',
      backgroundImage: 'none',
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
      webkitTextFillColor: 'rgb(0, 0, 0)',
      colorScheme: 'normal',
      opacity: '1',
      position: 'static',
      fontSize: '16px',
      textIndent: '0px',
    };
    Object.defineProperty(document, 'defaultView', { value: { getComputedStyle: () => style } });
    for (const element of document.querySelectorAll('*')) {
      Object.assign(element, { checkVisibility: () => !hidden.includes(element.id) });
    }
    return linesOf(document);
  };

  it('is the browser’s to say', () =>
    expect(shown(page('<p id="a">a</p><p id="b">b</p><div id="c"><p>c</p></div>').document, 'a', 'c')).toEqual(['b']));
  it('is not what an attribute says that the page overrides', () => expect(shown(page('<p hidden>a</p>').document)).toEqual(['a']));
});

describe('a page that is too long', () => {
  it('is captured to where it became so, and the rest of it left out', () => {
    const { document } = page(`<p>${'<i>a</i>'.repeat(70_000)}</p><p>end</p>`);
    const { page: captured, elements } = capture(document, { url: '', now });
    expect(elements.length).toBeLessThan(70_000);
    expect(captured.tokens.length).toBeLessThan(210_000);
    expect(restore(captured, readAt).page.document.querySelectorAll('p')).toHaveLength(1);
  });

  it.each([
    [{ tokens: [['html'], ['body'], 5, ['p'], 'after the end'] }],
    [{ tokens: [{}, null, [], [''], ['html'], [1, 2], -3, Number.NaN, 'text'] }],
    [{ tokens: ['text first'] }],
  ])('or made by a hostile hand does no harm: %j', ({ tokens }) => {
    const { page: restored } = restore({ url: '', contentType: '', tokens: tokens as never }, readAt);
    expect(restored.document.documentElement.tagName).toBe('HTML');
  });
});

it('an element is found again by its number', () => {
  const { document } = page('<p>a</p><svg><path></path></svg><ul><li>b</li><li id="x">c</li></ul>');
  const { page: captured, elements } = capture(document, { url: '', now });
  const { page: restored, numberOf } = restore(captured, readAt);
  const found = restored.document.querySelector('#x');
  expect(found && elements[numberOf(found) ?? -1]).toBe(document.querySelector('#x'));
});

describe('what the user selected', () => {
  const { document } = new JSDOM(
    '<title>Board</title><h1>Jobs</h1><div><p>Not this. Rust Engineer</p><ul><li>Ghent</li><li>Full-time, and no more</li></ul></div><p>foot</p>',
  ).window;
  const [first, last] = [document.querySelector('p')?.firstChild, document.querySelectorAll('li')[1]?.firstChild];
  const range = document.createRange();
  if (first) range.setStart(first, 10);
  if (last) range.setEnd(last, 9);

  it('is all that is captured, to the letter', () => {
    const { page: captured } = capture(document, { url: 'https://jobs.example/#:~:text=Rust', range, now });
    const restored = restore(captured, readAt).page;
    expect(readBlocks(restored.document.body).map(({ text }) => text)).toEqual(['Rust Engineer', 'Ghent', 'Full-time']);
    expect(restored.document.querySelector('title')).toBeNull();
    expect(restored.url).toBe('https://jobs.example/#:~:text=Rust');
  });
});
