import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { guessMapping } from '../../lib/exchange/columns.ts';
import { withoutOld } from '../../lib/exchange/nothing-new.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { readRows } from '../../lib/exchange/read-rows.ts';
import { headingLine, rowLine } from '../../lib/exchange/spreadsheet.ts';
import { readTable } from '../../lib/exchange/table.ts';
import { unpack } from '../../lib/exchange/unpack.ts';
import { writeFile } from '../../lib/exchange/write-file.ts';
import { openRoles, type Roles } from '../../lib/roles/roles.ts';
import { copyUrl, extraction, freshIndexedDb, memory, originalUrl, saved } from '../roles/sample.ts';
import { anyRoles } from './arbitrary-role.ts';
import { pace, packet } from './stage.ts';

// Two stores in one IndexedDB stand for two browsers; between them nothing but the file.

let names = 0;
let minutes = 0;
let keys = 0;
const clock = () => new Date(Date.UTC(2026, 10, 20, 9, minutes++));
const key = () => `key-${keys++}`;

function browser(): Promise<Roles> {
  const name = `browser-${names++}`;
  return openRoles({ storage: memory(), now: clock, newId: () => `${name}-${keys++}`, name });
}

async function exported(roles: Roles): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of writeFile(roles, clock().toISOString(), pace)) pieces.push(piece);
  return pieces.join('');
}

async function imported(roles: Roles, text: string, by = key()) {
  const { roles: incoming, tombstones } = await readFile(unpack(packet(text)), { now: clock(), ...pace });
  return roles.bring({ roles: incoming, tombstones }, by);
}

async function all(roles: Roles) {
  const found = [];
  for await (const slice of roles.each()) found.push(...slice);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

beforeEach(freshIndexedDb);

describe('from one browser to another', () => {
  it('an empty one gets the same roles, and gives the same file', async () => {
    await fc.assert(
      fc.asyncProperty(anyRoles, async (roles) => {
        const [one, other] = [await browser(), await browser()];
        await one.bring({ roles, tombstones: [] }, key());
        const text = await exported(one);
        expect(await imported(other, text)).toMatchObject({ added: (await all(one)).length, merged: 0, same: 0 });
        expect(await all(other)).toEqual(await all(one));
      }),
      { numRuns: 20 },
    );
  });

  it('the same file twice changes nothing', async () => {
    const [one, other] = [await browser(), await browser()];
    await one.save(saved(extraction(originalUrl)), key());
    const text = await exported(one);
    await imported(other, text);
    const before = await all(other);
    expect(await imported(other, text)).toEqual({ added: 0, merged: 0, same: 1, removed: 0 });
    expect(await all(other)).toEqual(before);
  });

  it('merges field by field, the latest change winning, and both end alike', async () => {
    const [one, other] = [await browser(), await browser()];
    const role = await one.save(saved(extraction(originalUrl)), key());
    await imported(other, await exported(one));
    await one.set([role.id], { note: 'from the one', tags: ['one'] }, key());
    await other.set([role.id], { status: 'applied', tags: ['other'] }, key());
    await imported(other, await exported(one));
    await imported(one, await exported(other));
    expect(await one.get(role.id)).toMatchObject({ note: 'from the one', status: 'applied', tags: ['other'] });
    expect(await all(one)).toEqual(await all(other));
  });

  it('a copy saved here and its original saved there are one role', async () => {
    const [one, other] = [await browser(), await browser()];
    await one.save(saved(extraction(originalUrl)), key());
    await other.save(saved(extraction(copyUrl, { applyUrl: originalUrl })), key());
    await imported(other, await exported(one));
    expect(await all(other)).toMatchObject([{ addresses: expect.arrayContaining([originalUrl, copyUrl]) }]);
  });

  it('what was removed for good there goes here too, unless it was changed since', async () => {
    const [one, other] = [await browser(), await browser()];
    const gone = await one.save(saved(extraction(originalUrl)), key());
    const kept = await one.save(saved(extraction('https://nordwind.example/jobs/9')), key());
    await imported(other, await exported(one));
    await one.remove([gone.id, kept.id], key());
    await one.emptyBin();
    await other.set([kept.id], { note: 'I still want this one' }, key());
    expect((await imported(other, await exported(one))).removed).toBe(1);
    expect((await all(other)).map(({ id }) => id)).toEqual([kept.id]);
  });

  it('an import is taken back whole', async () => {
    const [one, other] = [await browser(), await browser()];
    const mine = await other.save(saved(extraction(originalUrl)), key());
    const before = await all(other);
    await one.save(saved(extraction(originalUrl)), key());
    await one.save(saved(extraction('https://nordwind.example/jobs/9')), key());
    const by = key();
    await imported(other, await exported(one), by);
    expect(await all(other)).toHaveLength(2);
    await other.undo(by);
    expect((await all(other)).map(({ id }) => id)).toEqual([mine.id]);
    expect(await all(other)).toMatchObject(before.map(({ id, note, status, addresses }) => ({ id, note, status, addresses })));
  });
});

describe('a table beside what is saved', () => {
  const table =
    'Title,Company,URL,Status,Notes\nRust engineer,Nordwind Labs,https://nordwind.example/jobs/9,Applied,\nNurse,Harbour Clinic,,Saved,by hand\n';
  async function rows(text = table, changedAt = '2026-11-20T12:00:00.000Z') {
    const read = await readTable(text, pace);
    const mapping = guessMapping(read.headings);
    const how = {
      fileName: 'tracker.csv',
      headings: read.headings,
      mapping,
      statuses: {},
      changedAt,
      // Random in life: the ids of a second reading may as well be the smaller ones.
      newId: () => `key-${10_000 - keys++}`,
    };
    return { roles: (await readRows(read, how, pace)).roles, tombstones: [] };
  }

  /** As the library's page hands it on: without what is known already. */
  async function newsOf(roles: Roles, ...how: Parameters<typeof rows>) {
    const { roles: read } = await rows(...how);
    const news = await Promise.all(
      read.map(async (role) => {
        const known = await roles.findBy(role.identities);
        return known ? withoutOld(role, known) : role;
      }),
    );
    return { roles: news, tombstones: [] };
  }

  it('twice makes no second role', async () => {
    const roles = await browser();
    expect(await roles.bring(await newsOf(roles), key())).toMatchObject({ added: 2 });
    const before = await all(roles);
    expect(await roles.bring(await newsOf(roles), key())).toEqual({ added: 0, merged: 0, same: 2, removed: 0 });
    expect(await all(roles)).toEqual(before);
  });

  it('gives its status to a role that was read from the page, and takes neither reading nor note from it', async () => {
    const roles = await browser();
    const role = await roles.save(saved(extraction('https://nordwind.example/jobs/9', { bonus: 'ten days of leave' })), key());
    await roles.set([role.id], { note: 'mine' }, key());
    await roles.bring(await newsOf(roles), key());
    const now = await roles.get(role.id);
    expect(now).toMatchObject({ status: 'applied', note: 'mine' });
    expect(now?.extraction.posting?.bonus?.value).toBe('ten days of leave');
  });

  it('downloaded again and unchanged it says nothing new, and sets back no status', async () => {
    const roles = await browser();
    await roles.bring(await newsOf(roles), key());
    const [applied] = (await all(roles)).filter(({ status }) => status === 'applied');
    await roles.set([applied?.id ?? ''], { status: 'interviewing' }, key());
    const before = await all(roles);
    const later = await newsOf(roles, table, '2026-12-24T12:00:00.000Z');
    expect(await roles.bring(later, key())).toEqual({ added: 0, merged: 0, same: 2, removed: 0 });
    expect(await all(roles)).toEqual(before);
  });

  it('our own table, taken in again where it was written, changes nothing of the user’s; what was edited in it is taken', async () => {
    const roles = await browser();
    const { id } = await roles.save(saved(extraction(originalUrl, { validThrough: '2026-12-01' })), key());
    const own = {
      note: 'Ask:\n- pay\n\t- and leave; =1+1\n',
      tags: ['rust, remote', 'a;b', '=c'],
      contacts: [{ name: 'Jonas', reach: 'jonas@nordwind.example', note: 'likes tea' }, { name: 'Ada; from work' }],
      nextStep: { what: '', on: '2026-12-02' },
    };
    await roles.set([id], own, key());
    // The table's time is this one's: all else in it is as if it were newer.
    await roles.set([id], { rating: 4 }, key());
    const before = await roles.get(id);
    const text = headingLine + (before ? rowLine(before) : '');
    const later = '2026-12-24T12:00:00.000Z';
    await roles.bring(await newsOf(roles, text, later), key());
    expect(await roles.get(id)).toMatchObject({ ...own, rating: 4, setAt: before?.setAt, history: before?.history });
    await roles.bring(await newsOf(roles, text.replace('and leave', 'and hours'), later), key());
    expect(await roles.get(id)).toMatchObject({ note: expect.stringContaining('and hours'), tags: own.tags, contacts: own.contacts });
  });

  it('what has changed in it since is taken', async () => {
    const roles = await browser();
    await roles.bring(await newsOf(roles), key());
    const changed = table.replace('Applied', 'Offer').replace('by hand', 'by hand twice');
    const later = await newsOf(roles, changed, '2026-12-24T12:00:00.000Z');
    expect(await roles.bring(later, key())).toMatchObject({ merged: 2 });
    expect((await all(roles)).map(({ status, note }) => [status, note]).sort()).toEqual([
      ['offer', ''],
      ['saved', 'by hand twice'],
    ]);
  });
});
