import type * as z from 'zod/mini';

/** Whether a value is certainly in order. `false` says nothing: then the schema itself decides, and words why. */
export type SwiftCheck = (value: unknown) => boolean;

/** Of a schema's definition what ours are made of (zod 4, `_zod.def`). */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  getter?: () => z.ZodMiniType;
  entries?: Record<string, unknown>;
  values?: readonly unknown[];
  options?: readonly z.ZodMiniType[];
  discriminator?: string;
  checks?: readonly { _zod: { def: { check: string; minimum?: unknown } } }[];
}

/**
 * A schema as plain closures, five times as fast as its own `safeParse`: that one makes a copy and room for reasons, and 100,000 roles
 * are nearly all in order. Keys that a loose object does not name are left to `isHarmless`. A kind of schema that it does not know is never
 * certain, so a new one costs time and no safety (test/exchange/swift-check.test.ts).
 */
export function compileCheck(schema: z.ZodMiniType, isHarmless: (key: string, value: unknown) => boolean): SwiftCheck {
  const compile = (each: z.ZodMiniType): SwiftCheck => {
    const definition = definitionOf(each);
    const { checks = [] } = definition;
    if (definition.type === 'string') return checkOfText(checks);
    return checks.length > 0 ? neverSure : (kinds[definition.type]?.(definition) ?? neverSure);
  };
  const kinds: Record<string, (definition: Definition) => SwiftCheck> = {
    number: () => Number.isFinite,
    boolean: () => (value) => typeof value === 'boolean',
    enum: ({ entries = {} }) => isOneOf(Object.values(entries)),
    literal: ({ values = [] }) => isOneOf(values),
    lazy: ({ getter }) => (getter ? compile(getter()) : neverSure),
    nullable: ({ innerType }) => orNull(innerType ? compile(innerType) : neverSure),
    // An absent key is never asked about, and `undefined` is none of JSON's values.
    optional: ({ innerType }) => (innerType ? compile(innerType) : neverSure),
    array: ({ element }) => everyIs(element ? compile(element) : neverSure),
    object: ({ shape = {} }) => objectCheck(shape, compile, isHarmless),
    union: ({ options = [], discriminator }) => (discriminator ? unionCheck(options, discriminator, compile) : neverSure),
  };
  return compile(schema);
}

function definitionOf(schema: z.ZodMiniType): Definition {
  return schema._zod.def as unknown as Definition;
}

const neverSure: SwiftCheck = () => false;

function checkOfText(checks: NonNullable<Definition['checks']>): SwiftCheck {
  const least = checks.map(({ _zod: { def } }) =>
    def.check === 'min_length' && typeof def.minimum === 'number' ? def.minimum : Number.POSITIVE_INFINITY,
  );
  const most = Math.max(0, ...least);
  return (value) => typeof value === 'string' && value.length >= most;
}

function isOneOf(values: readonly unknown[]): SwiftCheck {
  const all = new Set(values);
  return (value) => all.has(value);
}

function orNull(check: SwiftCheck): SwiftCheck {
  return (value) => value === null || check(value);
}

function everyIs(check: SwiftCheck): SwiftCheck {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index += 1) if (!check(value[index])) return false;
    return true;
  };
}

function objectCheck(
  shape: Record<string, z.ZodMiniType>,
  compile: (schema: z.ZodMiniType) => SwiftCheck,
  isHarmless: (key: string, value: unknown) => boolean,
): SwiftCheck {
  const fields = new Map(
    Object.entries(shape).map(([key, schema]) => [key, { check: compile(schema), needed: definitionOf(schema).type !== 'optional' }]),
  );
  const needed = [...fields.values()].filter((field) => field.needed).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      const held: unknown = (value as Record<string, unknown>)[key];
      if (field ? !field.check(held) : !isHarmless(key, held)) return false;
      if (field?.needed) found += 1;
    }
    return found === needed;
  };
}

function unionCheck(options: readonly z.ZodMiniType[], discriminator: string, compile: (schema: z.ZodMiniType) => SwiftCheck): SwiftCheck {
  const byValue = new Map(
    options.flatMap((option) => {
      const schema = definitionOf(option).shape?.[discriminator];
      const check = compile(option);
      return (schema ? (definitionOf(schema).values ?? []) : []).map((value) => [value, check] as const);
    }),
  );
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    return byValue.get((value as Record<string, unknown>)[discriminator])?.(value) ?? false;
  };
}
