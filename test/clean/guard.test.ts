import { describe, expect, it } from 'vitest';
import type { Clutter } from '../../lib/clean/clean.ts';
import { guarded } from '../../lib/clean/guard.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import type { Facts } from '../../lib/posting/posting.ts';
import { pageOf } from '../tools/page-of.ts';

const apply = 'https://nordlicht.example/apply';
const body = `
<header><h1>Lamp Fitter</h1></header>
<section id="text"><p>Nordlicht hangs lamps in theatres. <a href="/tour">See one</a></p></section>
<section id="facts"><p>Posted 3 May 2026</p><p>12 applicants</p></section>
<div id="offer"><p>Go premium</p></div>
<div id="apply"><a href="${apply}">Apply at the employer’s</a></div>
<div id="last"><a href="/bewerben">Jetzt bewerben</a></div>`;
const page = pageOf({
  file: 'page.html',
  text: `<!doctype html><html><body>${body}</body></html>`,
  url: 'https://board.example/1',
  readAt: new Date(0),
});
const blocks = readBlocks(page.document.body);
const blockOf = (words: string) => {
  const block = blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`no block says ${words}`);
  return block;
};
const at = (selector: string) => [...page.document.querySelectorAll(selector)];
const fact = <T>(value: T, evidence: string) => ({ value, evidence, source: 'labels' as const, disputedBy: [] });
const posting: Facts = {
  title: fact('Lamp Fitter', 'Lamp Fitter'),
  datePosted: fact('2026-05-03', 'Posted 3 May 2026'),
  applyUrl: fact(apply, 'Apply at the employer’s'),
};

/** What is left of one removal that a rule asks for. */
function left(words: string, { hide, part }: { hide: string; part?: string }): Clutter[] {
  const own = part === undefined ? [blockOf(words)] : [];
  const asked: Clutter = { removal: { rule: 'x', why: 'upsell', text: part ?? blockOf(words).text }, elements: at(hide), blocks: own };
  return guarded([asked], { posting, blocks, description: [blockOf('hangs lamps')] });
}

describe('the guard lets nothing be hidden that', () => {
  it.each([
    ['is the title', 'Lamp Fitter', 'h1'],
    ['holds the title', 'Go premium', 'header, #offer'],
    ['is text of the posting', 'hangs lamps', '#text p'],
    ['holds text of the posting', 'Go premium', '#text'],
    ['is the link by which one applies', 'Apply at the employer’s', '#apply'],
    ['is the words on which a fact rests', 'Posted 3 May', '#facts p'],
  ])('%s', (_what, words, hide) => expect(left(words, { hide })).toEqual([]));

  it('is a part of a line of the posting', () => expect(left('hangs lamps', { hide: '#text a', part: 'See one' })).toEqual([]));
  it('is a part of words on which a fact rests', () =>
    expect(left('Posted', { hide: '#facts p:first-child', part: '3 May 2026' })).toEqual([]));
  it('is the only other way to apply: it is named instead', () => {
    const [named] = guarded(
      [{ removal: { rule: 'x', why: 'nag', text: 'Jetzt bewerben' }, elements: at('#last'), blocks: [blockOf('Jetzt bewerben')] }],
      {
        posting: { title: posting.title } as Facts,
        blocks: blocks.filter(({ text }) => text !== 'Apply at the employer’s'),
        description: [],
      },
    );
    expect([named?.removal.only, named?.elements]).toEqual(['clean view', []]);
  });
});

describe('the guard lets go', () => {
  it('what is none of these', () => expect(left('Go premium', { hide: '#offer' })).toHaveLength(1));
  it('a counter beside a fact', () => expect(left('12 applicants', { hide: '#facts p:last-child' })).toHaveLength(1));
  it('a way to apply where there is another', () => expect(left('Jetzt bewerben', { hide: '#last' })[0]?.removal.only).toBeUndefined());
});
