import { beforeEach, expect, it } from 'vitest';
import { isLine, readJournal, readSentinel } from '../../lib/roles/witness.ts';
import { all, freshIndexedDb, memory, saved } from './sample.ts';
import { job, newWorld, openIn, save } from './world.ts';

beforeEach(freshIndexedDb);

const line = { in: 'gone', record: { id: 'a', seq: 1, identities: [] } };

it('a note from before roles had places is read', async () => {
  const storage = memory();
  await storage.set({ 'roles.sentinel': { epoch: 'e', seq: 3, count: 2, hash: 1 } });
  expect(await readSentinel(storage)).toEqual({ epoch: 'e', seq: 3, count: 2, hash: 1, slots: 0 });
});

it('of the journal only what was changed in that store is read, and nothing that is no entry', async () => {
  const storage = memory();
  await storage.set({
    'roles.journal.1': { epoch: 'e', seq: 1, line },
    'roles.journal.2': { epoch: 'other', seq: 2, line },
    'roles.journal.3': { epoch: 'e', seq: 3, line: 7 },
    'roles.journal.4': 'x',
  });
  expect(await readJournal(storage, 'e')).toEqual([line]);
});

it.each<[unknown, boolean]>([
  [line, true],
  [{ ...line, in: 'rows' }, false],
  [{ in: 'gone', record: { id: 'a' } }, false],
  [null, false],
])('%j: whether that is a change', (value, expected) => {
  expect(isLine(value)).toBe(expected);
});

it('of an import only the figures are noted, and a role that is too long for the journal is left to the copy', async () => {
  const world = newWorld();
  const roles = await openIn(world);
  await save(roles, 0, 1);
  const [first] = await all(roles);
  if (!first) throw new Error('not saved');
  await roles.settled();
  const journal = () => Object.keys(world.storage.items).filter((key) => key.includes('journal')).length;
  expect(journal()).toBe(1);
  const many = Array.from({ length: 200 }, (_, n) => ({ ...first, id: `many-${n}`, identities: [`url:board.example/many/${n}`] }));
  await roles.bring({ roles: many, tombstones: [] }, 'bring');
  await roles.settled();
  await roles.save(saved({ ...job(9), observed: { ...job(9).observed, text: 'long '.repeat(20_000) } }), 'long');
  await roles.settled();
  expect(journal()).toBe(1);
  expect(await readSentinel(world.storage)).toMatchObject({ seq: 202, count: 202 });
});
