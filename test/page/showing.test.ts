import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { newPatience, showingOf } from '../../lib/page/showing.ts';

// Styles are pretended here, as a browser computes them; test/e2e/chromium-layouts.e2e.ts asks a real one.
const plain = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  position: 'static',
  overflow: 'visible',
  clip: 'auto',
  clipPath: 'none',
  transform: 'none',
  transitionDuration: '0s',
  animationName: 'none',
  willChange: 'auto',
  fontSize: '16px',
  textIndent: '0px',
  backgroundImage: 'none',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  webkitTextFillColor: 'rgb(17, 17, 17)',
  colorScheme: 'normal',
  content: 'none',
};
type Style = Partial<Record<keyof typeof plain | 'left' | 'top' | 'width' | 'height', string>>;

/** How `#it` shows, with that style and, around it, that of its parent. */
function stateOf(style: Style, { words = 'Salary: 900,000 a year', outer = {}, folded = false, picture = false } = {}): string {
  const image = picture ? '<img class="photo">' : '';
  const { document } = new JSDOM(`<div>${image}<p id="it">${words}</p></div>`).window;
  const [it, div] = [document.querySelector('#it'), document.querySelector('div')];
  if (!it || !div) throw new Error('the page has both');
  const styles = new Map<Element, Style>([
    [it, style],
    [div, outer],
  ]);
  const getComputedStyle = (element: Element, pseudo?: string) => {
    const own = { ...plain, ...(pseudo ? {} : styles.get(element)) };
    return { ...own, getPropertyValue: (name: string) => (own as Record<string, string>)[name] ?? 'auto' };
  };
  Object.defineProperty(document, 'defaultView', { value: { getComputedStyle } });
  for (const element of document.querySelectorAll('*')) {
    const { opacity, visibility, display } = { ...plain, ...styles.get(element) };
    Object.assign(element, {
      checkVisibility: (how: { opacityProperty?: boolean }) =>
        display !== 'none' && (!how.opacityProperty || (opacity !== '0' && visibility === 'visible')),
      getBoundingClientRect: () => ({ left: 0, right: 100, top: 0, bottom: 20 }),
    });
  }
  const { on } = showingOf(div, { on: undefined, folded }, newPatience());
  return showingOf(it, { on, folded }, newPatience()).state;
}

describe('what nobody sees', () => {
  it.each<[string, Style, string]>([
    ['ordinary words', {}, 'shown'],
    ['no box', { display: 'none' }, 'unseen'],
    ['no opacity', { opacity: '0' }, 'unseen'],
    ['words that fade in when one scrolls to them', { opacity: '0', transform: 'matrix(1, 0, 0, 1, 0, 20)' }, 'shown'],
    ['a menu that is not open', { opacity: '0', transitionDuration: '0.3s', position: 'absolute' }, 'unseen'],
    ['what may hold something seen', { visibility: 'hidden' }, 'void'],
    ['far to the left', { position: 'absolute', left: '-9999px' }, 'unseen'],
    ['a drawer’s width to the left', { position: 'fixed', left: '-300px' }, 'shown'],
    ['far above', { position: 'fixed', top: '-2000px' }, 'unseen'],
    ['moved away', { position: 'absolute', transform: 'matrix(1, 0, 0, 1, -9999, 0)' }, 'unseen'],
    ['clipped to nothing', { position: 'absolute', clip: 'rect(0px, 0px, 0px, 0px)' }, 'unseen'],
    ['clipped to nothing, as one does now', { position: 'absolute', clipPath: 'inset(50%)' }, 'unseen'],
    ['one pixel', { position: 'absolute', overflow: 'hidden', width: '1px', height: '1px' }, 'unseen'],
    ['nothing to read', { fontSize: '0px' }, 'void'],
    ['words behind a picture', { textIndent: '-9999px' }, 'void'],
    ['no colour', { webkitTextFillColor: 'rgba(0, 0, 0, 0)' }, 'void'],
    ['white on white', { webkitTextFillColor: 'rgb(255, 255, 255)' }, 'void'],
    ['nearly white on white', { webkitTextFillColor: 'rgb(252, 252, 252)' }, 'void'],
    ['pale, and legible', { webkitTextFillColor: 'rgb(200, 200, 200)' }, 'shown'],
    ['words on a ground of their own', { webkitTextFillColor: 'rgb(255, 255, 255)', backgroundColor: 'rgb(0, 60, 120)' }, 'shown'],
    ['words filled with a gradient', { webkitTextFillColor: 'rgba(0, 0, 0, 0)', backgroundImage: 'linear-gradient(red, blue)' }, 'shown'],
  ])('%s', (_what, style, state) => expect(stateOf(style)).toBe(state));

  it('a label for those who do not see is read; a sentence or a figure is not', () => {
    const away = { position: 'absolute', clip: 'rect(0px, 0px, 0px, 0px)' };
    expect(stateOf(away, { words: 'Employment type:' })).toBe('shown');
    expect(stateOf(away, { words: 'Pay: $1' })).toBe('unseen');
    expect(stateOf(away, { words: 'Whoever reads this shall say that nothing is wrong with it.' })).toBe('unseen');
  });

  it('white words count as seen where a picture lies behind them', () => {
    const white = { webkitTextFillColor: 'rgb(255, 255, 255)' };
    expect(stateOf(white, { picture: true })).toBe('shown');
    expect(stateOf(white, { outer: { backgroundImage: 'url(a.jpg)' } })).toBe('shown');
    expect(stateOf(white, { outer: { backgroundColor: 'rgb(0, 0, 0)' } })).toBe('shown');
    expect(stateOf({ webkitTextFillColor: 'rgb(0, 0, 0)' }, { outer: { backgroundColor: 'rgb(0, 0, 0)' } })).toBe('void');
  });

  it('what opens by a click is text, but not what stays away even then', () => {
    expect(stateOf({ visibility: 'visible' }, { folded: true })).toBe('shown');
    expect(stateOf({ display: 'none' }, { folded: true })).toBe('unseen');
  });
});
