import { describe, expect, it, test } from 'vitest';
import { readLiteral } from '../../lib/page/literal.ts';

describe('a value that is read', () => {
  test.each([
    ['{"a": 1} trailing', { a: 1 }],
    ['{"a": "};"}; x()', { a: '};' }],
    ['{"a": "\\"}"}', { a: '"}' }],
    ['[1, [2, "]"]]', [1, [2, ']']]],
    ['{a: 1, $b: 2}', { a: 1, $b: 2 }],
    ["{'a': 'it\\'s'}", { a: "it's" }],
    ['{"a": 1,}', { a: 1 }],
    ['[1, 2,]', [1, 2]],
    ['{"a": "one\ntwo"}', { a: 'one\ntwo' }],
    ['{"a": "\\$5"}', { a: '$5' }],
    ['/* "{" */ {"a": 1 // }\n}', { a: 1 }],
    ['{a: !0, b: !1, c: undefined}', { a: true, b: false, c: undefined }],
    ['{a: "\\u00e9\\x41"}', { a: 'éA' }],
    ['"a \\"b\\""', 'a "b"'],
  ])('%s', (text, value) => expect(readLiteral(text)).toEqual(value));

  it('starts where it is told', () => expect(readLiteral('x = {"a": 1}', 4)).toEqual({ a: 1 }));
  it('takes "__proto__" for a key like any other', () => {
    const value = readLiteral('{__proto__: {polluted: true}, a: 1,}') as Record<string, unknown>;
    expect(value['polluted']).toBeUndefined();
    expect(value['a']).toBe(1);
  });
});

test.each([
  '',
  'x',
  '{',
  '{"a": ',
  '{"a": "b}',
  '[1',
  '{a: f()}',
  '{a: new Date()}',
  '{a: b + 1}',
  '{"a" 1}',
  '}',
  '{a: `${x}',
  '{[a]: 1}',
])('%j is no value', (text) => expect(readLiteral(text)).toBeUndefined());

it('gives up on a literal 20,000 deep without overflowing', () => {
  expect(readLiteral(`${'{a:'.repeat(20_000)}1${'}'.repeat(20_000)}`)).toBeUndefined();
  expect(() => readLiteral('['.repeat(20_000))).not.toThrow();
});

it('takes time in proportion to the text', () => {
  const start = performance.now();
  readLiteral(`{a: "${'\\"'.repeat(500_000)}", b: [${'1,'.repeat(200_000)}]}`);
  readLiteral(`{"a": "${'x'.repeat(1_000_000)}`);
  expect(performance.now() - start).toBeLessThan(4_000);
});
