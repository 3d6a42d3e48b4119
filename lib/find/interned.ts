/** Values of which many rows share a few: a small number each, and the value once. */
export interface Interned {
  /** By number; 0 is "none". */
  values: string[];
  numbers: Map<string, number>;
}

export function makeInterned(): Interned {
  return { values: [''], numbers: new Map([['', 0]]) };
}

/** The value's number, the same every time. */
export function numberOf({ values, numbers }: Interned, value: string): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, values.length);
  return values.push(value) - 1;
}

const between = '\u001f';

/** A list as one value. */
export function joined(list: readonly string[]): string {
  return list.join(between);
}

export function listed(value: string): string[] {
  return value === '' ? [] : value.split(between);
}

/** For every number of an interned list whether it holds this one. */
export function holding({ values }: Interned, one: string): Uint8Array {
  return Uint8Array.from(values, (value) => (listed(value).includes(one) ? 1 : 0));
}

/** Every single one that stands in any of the lists. */
export function singles({ values }: Interned): string[] {
  return [...new Set(values.flatMap(listed))];
}
