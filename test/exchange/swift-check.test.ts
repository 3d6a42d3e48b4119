import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compileCheck } from '../../lib/exchange/swift-check.ts';
import { roleSchema } from '../../lib/roles/schema.ts';
import { anyRole } from './arbitrary-role.ts';

const isSure = compileCheck(roleSchema, () => true);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** The value with what stands at some path replaced, taken away or added to. */
function damaged(value: unknown, path: readonly number[], change: unknown): unknown {
  if (path.length === 0 || typeof value !== 'object' || value === null) return change;
  const keys = Object.keys(value);
  const [at = 0, ...rest] = path;
  if (keys.length === 0) return change;
  const key = keys[at % keys.length] ?? '';
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  if (change === undefined && rest.length === 0) delete copy[key];
  else copy[key] = damaged(copy[key], rest, change);
  return copy;
}

describe('the swift check', () => {
  it('is sure of every role that is in order', () => {
    fc.assert(
      fc.property(anyRole, (role) => isSure(plain(role))),
      { numRuns: 200 },
    );
  });

  it('is sure of nothing that the schema refuses', () => {
    const change = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('labels', 'title', 'saved', 'paragraph', null, [], {}, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(anyRole, fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 7 }), change, (role, path, damage) => {
        const value = damaged(plain(role), path, damage);
        return !isSure(value) || roleSchema.safeParse(value).success;
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, z.ZodMiniType, unknown]>([
    ['a kind that it does not know', z.date() as never, new Date(0)],
    ['a check that it does not know', z.string().check(z.maxLength(3)) as never, 'abcdef'],
    ['a number with a bound', z.number().check(z.gt(5)) as never, 3],
    ['text that is too short', z.string().check(z.minLength(2)) as never, 'a'],
    ['a key that is missing', z.looseObject({ a: z.string() }) as never, {}],
    ['a list for an object', z.looseObject({}) as never, []],
    ['NaN', z.number() as never, Number.NaN],
  ])('is not sure of %s', (_, schema, value) => expect(compileCheck(schema, () => true)(value)).toBe(false));

  it('asks about keys that the schema does not name', () => {
    const asked: string[] = [];
    const check = compileCheck(z.looseObject({ a: z.string() }) as never, (key) => asked.push(key) < 0);
    expect(check({ a: 'x', later: 1 })).toBe(false);
    expect(asked).toEqual(['later']);
  });
});
