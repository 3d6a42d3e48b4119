import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../lib/find/highlight.ts';
import { parseQuery } from '../../lib/find/query.ts';
import { asksTexts, textHits } from '../../lib/find/text-hits.ts';
import { correct, errorsBetween, errorsIn, vocabularyOf } from '../../lib/find/tolerance.ts';
import { indexOf, look, row } from './rows.ts';

const index = indexOf([
  row('a', { title: 'Rust Engineer', employer: 'Nordwind', skills: ['Kubernetes'] }),
  row('b', { title: 'Rust Engineer', place: 'Zürich' }),
  row('c', { title: 'Ruby Developer', note: 'engines' }),
]);

describe('a mistyped word', () => {
  const words = async (query: string) => correct(parseQuery(query), await vocabularyOf(index, async () => undefined))?.words;
  it.each([
    ['enginer', 'engineer', 'a letter too few'],
    ['engineeer', 'engineer', 'a letter too many'],
    ['rsut', 'rust', 'two swapped'],
    ['rast', 'rust', 'another letter'],
    ['develipor', 'developer', 'two errors in a long word'],
    ['zurihc', 'zurich', 'without accents'],
    ['kubrenet', 'kubernetes', 'the beginning of a word, as one types'],
  ])('%s is taken for %s: %s', async (typed, meant) => expect(await words(typed)).toEqual([{ typed, meant }]));

  it.each([
    ['rst', 'is too short'],
    ['rxxt', 'is too far away'],
    ['engineer', 'is right'],
    ['gineer', 'is a part of a word that is there'],
    ['"rsut enginer"', 'is a phrase'],
    ['2027', 'is a figure'],
    ['-enginer', 'is one that must not be there'],
  ])('%s is none: it %s', async (query) => expect(await words(query)).toBeUndefined());

  it('leaves the words beside it as they are', async () => {
    const correction = correct(parseQuery('rust enginer -ruby'), await vocabularyOf(index, async () => undefined));
    expect(correction?.query).toEqual({ all: ['rust', 'engineer'], none: ['ruby'] });
  });

  it('is allowed one error from four letters on, two from eight', () => {
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh'].map(errorsIn)).toEqual([0, 1, 1, 2]);
  });

  it.each([
    ['rust', 'rust', 0, 0],
    ['rust', 'rusty', 1, 0],
    ['rsut', 'rust', 1, 1],
    ['abcd', 'abdc', 1, 1],
    ['', 'ab', 2, 0],
  ])('between %s and %s', (term, word, whole, start) => expect(errorsBetween(term, word, 2)).toEqual({ whole, start }));
});

describe('full texts', () => {
  const texts = [
    ['a', 'we use kafka every day'],
    ['b', 'kafka, and on-call'],
    ['c', 'no such thing'],
    ['gone', 'kafka'],
  ] as const;
  const hits = (query: string) => textHits(index, look(index, query), texts);

  it('find what the rows did not hold', () => expect(hits('kafka')).toEqual({ found: [0, 1], barred: [] }));
  it('hold one word where the row holds the other', () => expect(hits('kafka zurich')).toEqual({ found: [1], barred: [] }));
  it('are not asked for what is found already', () => expect(hits('rust')).toEqual({ found: [], barred: [] }));
  it('bar what must not be there, of found and of others', () => {
    expect(hits('rust -on-call')).toEqual({ found: [], barred: [1] });
    expect(hits('kafka -on-call')).toEqual({ found: [0], barred: [] });
    expect(hits('kafka -zurich')).toEqual({ found: [0], barred: [] });
  });
  it('of a role that a filter left out are not looked at', () => {
    const found = look(index, { query: 'kafka', filters: { status: 'applied' } });
    expect(textHits(index, found, texts)).toEqual({ found: [], barred: [] });
  });
  it.each([
    ['', false],
    ['r', false],
    ['ru', true],
    ['-r', true],
  ])('are asked for "%s": %s', (query, asks) => {
    expect(asksTexts({ query, filters: {}, sort: 'saved' }, { query: parseQuery(query) })).toBe(asks);
  });
});

describe('marks', () => {
  const marked = (text: string, query: string) => rangesOf(text, parseQuery(query).all).map(([start, end]) => text.slice(start, end));
  it.each([
    ['Rust Engineer', 'engine rust', ['Rust', 'Engine']],
    ['Zürich', 'zurich', ['Zürich']],
    ['Zu\u0308rich', 'zur', ['Zu\u0308r']],
    ['Große Straße 5', 'strasse', ['Straße']],
    ['Straße', 'ss', ['ß']],
    ['ŁÓDŹ Łódź', 'lodz', ['ŁÓDŹ', 'Łódź']],
    ['aaa', 'aa a', ['aaa']],
    ['Data–driven', 'data-driven', ['Data–driven']],
    ['𝐑ust 🦀 rust', 'rust', ['𝐑ust', 'rust']],
    ['nothing', 'x', []],
    ['', 'x', []],
  ])('in %s for %s', (text, query, words) => expect(marked(text, query)).toEqual(words));
});
