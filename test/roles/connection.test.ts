import { expect, it } from 'vitest';
import { Problem } from '../../lib/posting/problem.ts';
import { connect } from '../../lib/roles/connection.ts';
import type { Database } from '../../lib/roles/database.ts';

const closing = () => new DOMException('The database connection is closing.', 'InvalidStateError');

/** Connections by number, with what became of each. */
function connections() {
  const closed: number[] = [];
  const gone: number[] = [];
  const closers: (() => void)[] = [];
  const numbers = new Map<Database, number>();
  const failures: Error[] = [];
  const open = async (onClosed: () => void) => {
    const failure = failures.shift();
    if (failure) throw failure;
    const nth = closers.push(onClosed);
    const db = { close: () => closed.push(nth) } as unknown as Database;
    numbers.set(db, nth);
    return db;
  };
  const connection = connect(open, (db) => gone.push(numbers.get(db) ?? 0));
  const which = () => connection.use(async (db) => numbers.get(db));
  return { ...connection, which, closed, gone, closers, failures, numbers };
}

it('is opened once, and anew after it was dropped, which closes it', async () => {
  const { which, drop, closed, gone } = connections();
  await drop();
  expect([await which(), await which()]).toEqual([1, 1]);
  await drop();
  expect([closed, gone]).toEqual([[1], [1]]);
  expect(await which()).toBe(2);
});

it('that the browser closed is told of, and a late word of it does not close the next', async () => {
  const { which, closers, gone } = connections();
  await which();
  closers[0]?.();
  expect(await which()).toBe(2);
  closers[0]?.();
  expect(await which()).toBe(2);
  expect(gone).toContain(1);
});

it('that does not open is tried again with the next use', async () => {
  const { which, failures } = connections();
  failures.push(new Error('no'));
  await expect(which()).rejects.toMatchObject({ message: 'The saved roles could not be opened.' });
  expect(await which()).toBe(1);
});

it.each([
  ['as the browser says it', closing()],
  ['as a Problem', new Problem('failed', 'x', { cause: closing() })],
])('that closes under work has it done on another, %s', async (_, error) => {
  const { use, numbers, gone } = connections();
  const tried: (number | undefined)[] = [];
  await use(async (db) => {
    tried.push(numbers.get(db));
    if (tried.length === 1) throw error;
  });
  expect([tried, gone]).toEqual([[1, 2], [1]]);
});

it('does no work twice that failed for another reason, and stays', async () => {
  const { use, which } = connections();
  let tries = 0;
  const work = async () => {
    tries += 1;
    throw new DOMException('', 'UnknownError');
  };
  await expect(use(work)).rejects.toMatchObject({ kind: 'failed', message: 'The saved roles could not be read.' });
  expect([tries, await which()]).toEqual([1, 1]);
});

it('that closes again and again is told in a sentence', async () => {
  const { use } = connections();
  const failed = await use(() => Promise.reject(closing())).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Problem);
});

it('that is dropped while it opens is done with before the next is opened', async () => {
  const opened: string[] = [];
  const arrivals: (() => void)[] = [];
  const open = async () => {
    const nth = `${arrivals.length + 1}`;
    await new Promise<void>((resolve) => arrivals.push(resolve));
    opened.push(nth);
    return { close: () => opened.push(`${nth} closed`) } as unknown as Database;
  };
  const { use, drop } = connect(open, () => undefined);
  const [early] = [use(async () => undefined), drop()];
  const late = use(async () => undefined);
  await expect.poll(() => arrivals.length).toBe(1);
  for (let nth = 0; nth < 2; nth += 1) {
    await expect.poll(() => arrivals.length).toBe(nth + 1);
    arrivals[nth]?.();
  }
  await Promise.all([early, late]);
  expect(opened).toEqual(['1', '1 closed', '2']);
});
