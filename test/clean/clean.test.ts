import { describe, expect, it } from 'vitest';
import { findClutter } from '../../lib/clean/clean.ts';
import { clutter } from '../../lib/clean/clutter.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import { pageOf } from '../tools/page-of.ts';

/** The words of each thing that goes, and the elements that would be hidden, by tag and class. */
function clutterOf(body: string) {
  const page = pageOf({ file: 'page.html', text: `<!doctype html><html><body>${body}</body></html>`, url: undefined, readAt: new Date(0) });
  const found = findClutter(page, readBlocks(page.document.body), { common: clutter, site: undefined });
  return found.map(({ removal, elements }) => ({
    words: removal.text.split('\n'),
    hidden: elements.map(({ tagName, className }) => [tagName.toLowerCase(), className].filter(Boolean).join('.')),
  }));
}

describe('clutter as things', () => {
  it('counters are one thing and the share row beside them another, though both go for one reason', () => {
    expect(
      clutterOf('<p><span>3 applicants</span> · <span>31 views</span> · <span>Posted today</span></p><p class="row">Share this job</p>'),
    ).toEqual([
      { words: ['3 applicants', '31 views'], hidden: ['span', 'span'] },
      { words: ['Share this job'], hidden: ['p.row'] },
    ]);
  });

  it('a box of what is sold is one thing, words and button, and goes with its frame', () => {
    const box = '<div class="box"><p>Stand out with premium features.</p><a href="/pay">Go premium</a></div>';
    expect(clutterOf(`<p>About us</p>${box}<p>We build lamps.</p>`)).toEqual([
      { words: ['Stand out with premium features.', 'Go premium'], hidden: ['div.box'] },
    ]);
  });

  it('an offer goes with its headline and its buttons', () => {
    const offer = '<div class="offer"><h3>Stay in the loop</h3><p>Subscribe to our newsletter.</p><button>Subscribe</button></div>';
    expect(clutterOf(`<p>We build lamps.</p>${offer}`)).toEqual([
      { words: ['Stay in the loop', 'Subscribe to our newsletter.', 'Subscribe'], hidden: ['div.offer'] },
    ]);
  });

  it('two links in one row, one of which shames, go together', () => {
    const row = '<div class="row"><a href="/j">Send me jobs</a><a href="#">No thanks, I’d rather miss out</a></div>';
    expect(clutterOf(`<p>We build lamps.</p>${row}`).map(({ hidden }) => hidden)).toEqual([['div.row']]);
  });

  it('an emoji or an arrow beside the words makes no difference', () => {
    expect(clutterOf('<p>We build lamps.</p><p>🔥 In high demand</p>').map(({ words }) => words)).toEqual([['🔥 In high demand']]);
  });

  it('a form goes with its headline, fields and all', () => {
    const form =
      '<form class="report"><h2>Report this job</h2><label>What is wrong <textarea></textarea></label><button>Send</button></form>';
    expect(clutterOf(`<p>We build lamps.</p>${form}`).map(({ hidden }) => hidden)).toEqual([['form.report']]);
  });

  it('the way back to the list stays: it is how the page is used', () => {
    expect(clutterOf('<p><a href="/jobs">← Back to jobs</a></p><p>We build lamps.</p>')).toEqual([]);
  });
});

describe('near misses', () => {
  it('text beside an offer stays, and with it the box', () => {
    const box = '<div class="box"><p>Subscribe to our newsletter.</p><p>We hang lamps in theatres.</p><a href="/more">More</a></div>';
    expect(clutterOf(`<p>We build lamps.</p>${box}`)).toEqual([{ words: ['Subscribe to our newsletter.'], hidden: ['p'] }]);
  });

  it('a way to apply beside an offer stays', () => {
    const box = '<div class="box"><p>Get our app and apply faster</p><a href="/apply">Apply now</a></div>';
    expect(clutterOf(`<p>We build lamps.</p>${box}`)).toEqual([{ words: ['Get our app and apply faster'], hidden: ['p'] }]);
  });

  it('a form around the whole page stays, whatever one headline in it says', () => {
    const page = '<form class="all"><h1>Lamp Engineer</h1><p>We build lamps.</p><h2>Report this job</h2><p>We build lamps.</p></form>';
    expect(clutterOf(page)).toEqual([{ words: ['Report this job'], hidden: ['h2'] }]);
  });

  it('a long form of many lines stays but for its headline', () => {
    const lines = Array.from({ length: 14 }, (_, line) => `<p>Question ${line}</p>`).join('');
    expect(clutterOf(`<p>We build lamps.</p><form><h2>Report this job</h2>${lines}</form>`).map(({ hidden }) => hidden)).toEqual([['h2']]);
  });

  it('two reasons side by side are two things', () => {
    expect(clutterOf('<p>Share this job</p><p>Report this job</p><p>We build lamps.</p>').map(({ words }) => words)).toEqual([
      ['Share this job'],
      ['Report this job'],
    ]);
  });

  it('words of the posting that hold a counter’s words stay', () => {
    expect(clutterOf('<p>You will sort 300 applications a day with us.</p>')).toEqual([]);
  });

  it('a headline that sells takes the line and the button of its own small box', () => {
    const offer =
      '<div class="offer"><h3>Boost your application</h3><p>We show your profile to the team first.</p><button>Choose</button></div>';
    expect(clutterOf(`<p>We build lamps.</p>${offer}`)).toEqual([
      { words: ['Boost your application', 'We show your profile to the team first.', 'Choose'], hidden: ['div.offer'] },
    ]);
  });

  it('nor does it take a list, a long text or a box without a button', () => {
    const long =
      'We build lamps for theatres in nine towns, and hang them at night when nobody is there to see how it is done, or to say it could be done otherwise.';
    for (const rest of [
      '<ul><li>Build lamps</li></ul><button>Apply</button>',
      `<p>${long}</p><button>More</button>`,
      '<p>We build lamps.</p>',
    ])
      expect(clutterOf(`<p>x</p><div class="b"><h3>Boost your application</h3>${rest}</div>`)[0]?.words).toEqual([
        'Boost your application',
      ]);
  });

  it('a row whose every part goes is taken whole', () => {
    expect(clutterOf('<p>We build lamps.</p><div class="row"><a href="/r">Report job</a> <a href="/s">Share this job</a></div>')).toEqual([
      { words: ['Report job Share this job'], hidden: ['div.row'] },
    ]);
  });

  it('a section of the board ends where the posting’s text begins in another box', () => {
    const advice = '<div><h3>Career advice</h3><a href="/1">How to write a letter</a></div>';
    const text = '<div class="text"><p>Nordlicht hangs lamps in theatres and takes them down again at night.</p></div>';
    expect(clutterOf(`<h1>Fitter</h1>${advice}${text}`).flatMap(({ words }) => words)).toEqual(['Career advice', 'How to write a letter']);
  });
});
