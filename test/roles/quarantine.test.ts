import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/roles/database.ts';
import { check, setAsideSentences, setAsideStep } from '../../lib/roles/quarantine.ts';
import { inStep } from '../../lib/roles/step.ts';
import type { SetAside } from '../../lib/roles/stored.ts';
import { all, freshIndexedDb } from './sample.ts';
import { newWorld, openIn, save, tamper } from './world.ts';

beforeEach(freshIndexedDb);

function aside(title: unknown, employer?: unknown): SetAside {
  const posting = { title: { value: title }, hiringOrganization: { value: { name: employer } } };
  return { id: 'x', record: { role: { extraction: { posting } } }, reason: '', foundAt: '' };
}

it.each<[SetAside[], string[]]>([
  [[], []],
  [[aside(7)], ['1 saved role could not be read and was set aside.']],
  [[aside('A')], ['1 saved role could not be read and was set aside: “A”.']],
  [[aside('A', 'B'), aside('C', 7)], ['2 saved roles could not be read and were set aside: “A” at B, “C”.']],
  [[aside('A'), aside(undefined)], ['2 saved roles could not be read and were set aside: “A”, 1 more.']],
  [['A', 'B', 'C', 'D', 'E'].map((title) => aside(title)), ['5 saved roles could not be read and were set aside: “A”, “B”, “C”, 2 more.']],
  [[{ id: 'x', record: {}, reason: '', foundAt: '' }], ['1 saved role could not be read and was set aside.']],
])('what was set aside is told by what can be read of it: %#', (records, sentences) => {
  expect(setAsideSentences(records)).toEqual(sentences);
});

describe('a record', () => {
  it('is given as it lies there, its keys in the same order', async () => {
    const roles = await openIn(newWorld());
    await save(roles, 0, 1);
    const [role] = await all(roles);
    const turned = Object.fromEntries(Object.entries(role ?? {}).reverse());
    expect(JSON.stringify(check({ id: role?.id, role: turned }))).toBe(JSON.stringify({ role: turned }));
  });

  it.each<[string, (record: Record<string, unknown>) => object]>([
    ['under another’s id', (record) => ({ ...record, role: { ...(record.role as object), id: 'other' } })],
    ['without its place and its hash', ({ id, seq, role }) => ({ id, seq, role: { ...(role as object), note: 7 } })],
  ])('%s is set aside, and the others are listed', async (_, damage) => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 3);
    const [, second] = await all(roles);
    await tamper(async (db) => db.put('roles', damage(await db.get('roles', second?.id ?? ''))));
    expect(await all(roles)).toHaveLength(2);
    expect(await roles.health()).toEqual([expect.stringContaining('1 saved role could not be read')]);
    const rows: string[] = [];
    for await (const slice of roles.rows()) rows.push(...slice.map(({ id }) => id));
    expect(rows.sort()).toEqual((await all(roles)).map(({ id }) => id).sort());
  });

  it('that was set aside before the browser ended is no change by other hands', async () => {
    const world = newWorld();
    const roles = await openIn(world);
    await save(roles, 0, 3);
    await roles.settled();
    const noted = structuredClone(world.storage.items);
    const [first] = await all(roles);
    await tamper(async (db) => {
      const record = await db.get('roles', first?.id ?? '');
      await db.put('roles', { ...record, role: { ...record.role, note: 7 } });
    });
    await all(roles);
    await roles.settled();
    Object.assign(world.storage.items, noted);
    expect(await (await openIn(world)).health()).toEqual([expect.stringContaining('1 saved role could not be read')]);
  });

  it('that another page has mended meanwhile stays', async () => {
    const roles = await openIn(newWorld());
    await save(roles, 0, 2);
    const [first] = await all(roles);
    const db = await openDatabase({ name: 'plainpost', newId: () => 'x', onClosed: () => undefined });
    const options = { now: () => new Date(0), newId: () => 'x' };
    await inStep(db, options, (step) => setAsideStep(step, [first?.id ?? '', 'nobody']));
    db.close();
    expect(await roles.count()).toBe(2);
    expect(await roles.get(first?.id ?? '')).toEqual(first);
  });
});
