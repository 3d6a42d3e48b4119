import { describe, expect, it } from 'vitest';
import { unflatten, unflattenLines } from '../../lib/page/flattened.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

describe('a flattened list', () => {
  it.each([
    [
      'React Router: keys point at names',
      [{ _1: 2, _3: 4 }, 'title', 'Welder', 'places', [5, 6], 'Ghent', 'Bruges'],
      { title: 'Welder', places: ['Ghent', 'Bruges'] },
    ],
    [
      'Nuxt: keys are names, values may be wrapped',
      [['ShallowReactive', 1], { job: 2 }, ['Ref', 3], { title: 4 }, 'Welder'],
      { job: { title: 'Welder' } },
    ],
    ['a date is its words', [{ at: 1 }, ['Date', '2026-11-12T08:00:00Z']], { at: '2026-11-12T08:00:00Z' }],
    ['what points below nought says nothing', [{ title: 1, pay: -5, end: -7 }, 'Welder'], { title: 'Welder' }],
    ['a value may be pointed at twice', [{ a: 1, b: 1 }, 'Welder'], { a: 'Welder', b: 'Welder' }],
    ['sets and errors are left out', [{ a: 1, b: 2 }, ['Set', 3], 'Welder', 1], { b: 'Welder' }],
  ])('%s', (_, list, tree) => expect(plain(unflatten(list))).toEqual(tree));

  it.each([
    ['a list of records', [{ title: 'Welder' }, { title: 'Stoker' }]],
    ['a list of words', ['a', 'b']],
    ['an empty list', []],
    ['pointers past the end', [{ title: 9 }, 'Welder']],
    ['no list', { title: 'Welder' }],
  ])('%s is none', (_, list) => expect(unflatten(list)).toBeUndefined());

  it('one that refers to itself ends', () => expect(plain(unflatten([{ me: 0, title: 1 }, 'Welder']))).toEqual({ title: 'Welder' }));

  it('one that doubles at each step ends in time', () => {
    const list = Array.from({ length: 60 }, (_, index) => (index < 59 ? { a: index + 1, b: index + 1 } : 'end'));
    const start = performance.now();
    unflatten(list);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('a later line answers a promise of the first', () => {
    const first = JSON.stringify([{ _1: 2 }, 'job', ['P', 2]]);
    expect(plain(unflattenLines(`${first}\nP2:${JSON.stringify([{ _4: 5 }, 'title', 'Welder'])}\n`))).toEqual({ job: { title: 'Welder' } });
  });

  it('a line that is cut short is no line', () => expect(unflattenLines('[{"_1":2},"title"')).toBeUndefined());
});
