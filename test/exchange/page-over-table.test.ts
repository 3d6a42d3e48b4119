import { beforeEach, describe, expect, it } from 'vitest';
import { guessMapping } from '../../lib/exchange/columns.ts';
import { withoutOld } from '../../lib/exchange/nothing-new.ts';
import { readRows } from '../../lib/exchange/read-rows.ts';
import { readTable } from '../../lib/exchange/table.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { copyUrl, extraction, freshIndexedDb, open, originalUrl, saved } from '../roles/sample.ts';
import { pace } from './stage.ts';

beforeEach(freshIndexedDb);

/** Brings in a table with one row, as the library does. */
async function bringTable(roles: Roles, page: string, key: string): Promise<void> {
  const text = `Job Position,Company,Location,Status,Notes,URL\nEngineer (m/w/d),NORDWIND,Berlin,Applied,Ask Jonas,${page}\n`;
  const table = await readTable(text, pace);
  let ids = 0;
  const reading = { mapping: guessMapping(table.headings), statuses: {}, newId: () => `${key}-${ids++}` };
  const rest = { fileName: 'tracker.csv', headings: table.headings, changedAt: '2026-11-10T12:00:00.000Z' };
  const { roles: incoming } = await readRows(table, { ...reading, ...rest }, pace);
  const [role] = incoming;
  if (!role) throw new Error('The table gave no role.');
  const before = await roles.findBy(role.identities);
  await roles.bring({ roles: [before ? withoutOld(role, before) : role], tombstones: [] }, key);
}

describe('a page that is read of a job from a table', () => {
  const pages: [string, string, string][] = [
    ['the same copy', copyUrl, copyUrl],
    ['the employer’s own page', originalUrl, originalUrl],
    ['a copy, where the table had the employer’s own address', originalUrl, copyUrl],
  ];
  it.each(pages)('is the role’s reading from then on, and the user’s own stays: %s', async (_, inTable, onPage) => {
    const roles = await open();
    await bringTable(roles, inTable, 'table');
    const reading = extraction(onPage, { title: 'Rust engineer', applyUrl: `${originalUrl}/application` });
    const role = await roles.save(saved(reading), 'save-1');
    expect(role).toMatchObject({ status: 'applied', note: 'Ask Jonas' });
    expect(role.extraction).toEqual(reading);
    expect(role.snapshots).toHaveLength(1);
    expect(role.snapshots[0]?.extraction.posting?.title).toMatchObject({ value: 'Engineer (m/w/d)', source: 'file' });
    // The same table once more: what the page said stays, and nothing is there twice.
    await bringTable(roles, inTable, 'again');
    expect(await roles.count()).toBe(1);
    const after = await roles.get(role.id);
    expect(after?.extraction).toEqual(reading);
    expect(after?.snapshots).toHaveLength(1);
    await roles.undo('save-1');
    expect((await roles.get(role.id))?.extraction.posting?.title?.value).toBe('Engineer (m/w/d)');
  });
});
