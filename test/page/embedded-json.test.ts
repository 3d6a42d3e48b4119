import { describe, expect, it } from 'vitest';
import { at, readAssigned } from '../../lib/page/embedded-json.ts';

describe('a path in a page’s data', () => {
  const data = { state: { 'routes/$a_.jobs_.$b': { jobPost: { title: 'Welder' } } }, list: [{ title: 'First' }] };

  it.each([
    ['state', data.state],
    ['list.0.title', 'First'],
    [['state', 'routes/$a_.jobs_.$b', 'jobPost', 'title'], 'Welder'],
    // A key with dots is found by a list of steps only.
    ['state.routes/$a_.jobs_.$b', undefined],
    ['state.missing.title', undefined],
    [[], data],
    // What every object inherits is no data of the page's.
    ['constructor', undefined],
  ])('%j', (path, value) => expect(at(data, path)).toEqual(value));

  it('ends at null', () => expect(at({ posting: null }, 'posting.title')).toBeUndefined());
});

describe('a variable that a script assigns', () => {
  it.each([
    ['window.__data = {"a": "x; } y"};', { a: 'x; } y' }],
    ["window['__data'] = {a: 1}", { a: 1 }],
    ['var __data=JSON.parse("{\\"a\\":1}")', { a: 1 }],
    // Named, but not assigned; another variable whose name ends the same; an expression.
    ['track("__data")', undefined],
    ['my__data = {"a": 1}', undefined],
    ['__data = __data || {"a": 1}', undefined],
  ])('%s', (script, value) => expect(readAssigned(script, '__data')).toEqual(value));
});
