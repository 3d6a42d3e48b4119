import { describe, expect, test } from 'vitest';
import { fold, foldInPlace, normalise, sentences } from '../../lib/values/text.ts';

describe('normalise puts a text into one typography', () => {
  test.each([
    ['  a\u00a0 b\n c ', 'a b c'],
    ['don\u2019t \u201cstop\u201d', 'don\'t "stop"'],
    ['12\u201324 \u2014 now', '12-24 - now'],
    ['soft\u00adware\u200b', 'software'],
    ['Ｆｕｌｌ', 'Full'],
    ['', ''],
  ])('%j is %j', (text, plain) => expect(normalise(text)).toBe(plain));
});

describe('fold', () => {
  test.each([
    ['Veröffentlicht', 'veroffentlicht'],
    ['Großbritannien', 'grossbritannien'],
    ['Łódź', 'lodz'],
    ['Србија', 'srbija'],
    ['Plain', 'plain'],
  ])('%s is looked up as %s', (text, plain) => expect(fold(text)).toBe(plain));

  test('in place it keeps every index', () => {
    for (const text of ['Größe: 3\u00a0Tage – Straße', 'љубав æ ﬁ İstanbul', 'пре 3 дана', 'a\n\nb']) {
      expect(foldInPlace(text)).toHaveLength(text.length);
    }
  });
});

test('sentences end at full stops before a blank, not inside figures or abbreviations without one', () => {
  expect(sentences('One. Two 3.5 p.a.; three\nfour')).toEqual(['One.', 'Two 3.5 p.a.;', 'three', 'four']);
  expect(sentences('')).toEqual([]);
});
