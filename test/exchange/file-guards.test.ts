import { describe, expect, it } from 'vitest';
import { limits } from '../../lib/exchange/file-format.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { unpack } from '../../lib/exchange/unpack.ts';
import { newRole } from '../../lib/roles/merge.ts';
import type { Role, Tombstone } from '../../lib/roles/role.ts';
import { extraction } from '../roles/sample.ts';
import { fileOf, gzip, now, pace, packet } from './stage.ts';

const at = '2026-11-01T09:00:00.000Z';
const late = '2031-01-01T00:00:00.000Z';

function role(change: Partial<Role> = {}, title = 'Engineer'): Role {
  const reading = { extraction: extraction('https://nordwind.example/jobs/1', { title }), findings: [] };
  return { ...newRole(reading, { id: 'role-1', at, identities: ['url:nordwind.example/jobs/1'] }), ...change };
}

const stone = (change: Partial<Tombstone> = {}): Tombstone => ({ id: 'gone-1', identities: ['url:a'], removedAt: at, ...change });
const read = (text: string | Uint8Array, chunk = 1000) => readFile(unpack(packet(text, { chunk })), { now, ...pace });
const rolesFile = (...changes: Partial<Role>[]) => fileOf(changes.map((change, index) => role({ id: `role-${index}`, ...change })));
const dated = (readAt: string) => ({ ...role().extraction, readAt });

describe('of a role, refused is', () => {
  it.each<[string, Partial<Role>, RegExp]>([
    ['a rating of none', { rating: 0 }, /^Line 2, “Engineer”: its rating is not from 1 to 5/],
    ['half a rating', { rating: 2.5 }, /rating/],
    ['a rating of six', { rating: 6 }, /rating/],
    [
      'an address of the reading that is a script',
      { extraction: { ...role().extraction, url: 'javascript:1' } },
      /“javascript:1” is no address of a page/,
    ],
    ['an address that is none', { addresses: ['https://'] }, /“https:\/\/” is no address/],
    ['half a character in what it is found by', { identities: ['url:\ud800'] }, /“url:\ufffd” holds half a character/],
    ['half a character in an address', { addresses: ['https://a.example/\udc00'] }, /holds half a character/],
    ['a change at no time', { changedAt: '2026-11-01' }, /“changedAt” is no date/],
    ['a step of its history at no time', { history: [{ status: 'saved', at: 'soon' }] }, /“history\.0\.at” is no date/],
    ['a field that was set at no time', { setAt: { note: '2026-11-01T09:00:00+01:00' } }, /“setAt\.note” is no date/],
    ['a reading at no time', { extraction: dated('') }, /“extraction\.readAt” is no date/],
    [
      'an earlier reading at no time',
      { snapshots: [{ extraction: dated('x'), findings: [] }] },
      /“snapshots\.0\.extraction\.readAt” is no date/,
    ],
    ['an hour that there is not', { savedAt: '2026-11-01T25:00:00Z' }, /“savedAt” is no date/],
    ['a key of every object', JSON.parse('{"later":{"constructor":1}}'), /a key that no role has \(constructor\)/],
    ['the other one', JSON.parse('{"later":[{"prototype":1}]}'), /a key that no role has \(prototype\)/],
  ])('%s', async (_, change, words) => expect(read(await rolesFile(change))).rejects.toThrow(words));

  it('nothing of an address on the disk or of none, of a fourth of a second, or of nesting that is deep enough', async () => {
    const deep = JSON.parse(`{"later":${'['.repeat(12)}${']'.repeat(12)}}`);
    const fine = [{ addresses: ['file:///home/a.html'] }, { addresses: ['about:blank'] }, { savedAt: '2026-11-01T09:00:00.25Z' }, deep];
    expect((await read(await rolesFile(...fine))).roles).toHaveLength(4);
  });

  it('what says only that it is of days to come, put back everywhere to the day of the file', async () => {
    const change: Partial<Role> = {
      savedAt: late,
      changedAt: late,
      history: [
        { status: 'saved', at },
        { status: 'saved', at: late },
      ],
      setAt: { note: late, tags: at },
      extraction: dated(late),
      snapshots: [{ extraction: dated(late), findings: [] }],
    };
    const day = now.toISOString();
    for (const [key, value] of Object.entries(change)) {
      const { roles, warnings } = await read(await rolesFile({ [key]: value }));
      expect(roles[0]?.[key as keyof Role]).toEqual(JSON.parse(JSON.stringify(value).replaceAll(late, day)));
      expect(warnings).toHaveLength(1);
    }
    // Within a day of the file nothing is put back: clocks differ.
    const near = { changedAt: '2026-11-21T08:59:59.000Z' };
    expect(await read(await rolesFile(near))).toMatchObject({ roles: [near], warnings: [] });
  });
});

describe('of a role that was removed, refused is', () => {
  it.each<[string, unknown, RegExp]>([
    ['no id', { id: '' }, /^Line 4: what stands at “id” is missing/],
    ['identities that are none', { identities: [1] }, /“identities\.0”/],
    ['no time', { removedAt: 'soon' }, /“removedAt” is no date/],
    ['half a character', { identities: ['\ud800'] }, /holds half a character/],
    ['a key that reaches the prototype', { later: { constructor: 1 } }, /constructor/],
    ['the id of a role', { id: 'role-1' }, /^Line 4: it has the same id as line 2/],
  ])('%s', async (_, change, words) => {
    await expect(read(await fileOf([role()], [stone(change as Partial<Tombstone>)]))).rejects.toThrow(words);
  });

  it('nothing but its time, where that is yet to come', async () => {
    const { tombstones, warnings } = await read(await fileOf([], [stone({ removedAt: late })]));
    expect([tombstones[0]?.removedAt, warnings]).toEqual([now.toISOString(), [expect.stringMatching(/^Line 3 is dated later/)]]);
  });

  it('a count that does not agree', async () => {
    const text = (await fileOf([role()], [stone()])).replace('"removed":1,', '"removed":2,');
    await expect(read(text)).rejects.toThrow(/1 roles and 2 removed ones, but holds 1 and 1/);
  });
});

describe('a file', () => {
  it('with another’s first line is told from a newer and a damaged one', async () => {
    const first = (line: string) => read(`${line}\n],"removed":[\n],"end":{"roles":0,"removed":0,"check":"x"}}`);
    await expect(first('{"plainpost":12,"roles":[')).rejects.toThrow(/format 12;/);
    await expect(first('{"plainpost":1,"exportedAt":"2026-11-31T09:00:00.000Z","roles":[')).rejects.toThrow(/^Line 1 is not as/);
    await expect(first('{"plainpost":1,"exportedAt":"2026-11-21T10:00:00.000Z","roles":[')).rejects.toThrow(/yet to come/);
    await expect(first('{"plainpost":1,"exportedAt":"2026-11-21T08:00:00.000Z","roles":[')).resolves.toMatchObject({ roles: [] });
    await expect(first('')).rejects.toThrow(/no export of Plainpost|formatted/);
    await expect(read(await gzip(''))).rejects.toThrow(/This file is empty/);
  });

  it('may end in empty lines, begin with a mark, and come in chunks that end within letters', async () => {
    const text = `\ufeff${await fileOf([role({ note: 'größer 👩🏽‍💻' })], [])}\r\n\n`;
    for (const chunk of [1, 7, 1000]) expect((await read(text, chunk)).roles[0]?.note).toBe('größer 👩🏽‍💻');
  });

  it('of which the last letter is cut in two is damaged', async () => {
    await expect(read(new TextEncoder().encode(`${await fileOf([])}ä`).slice(0, -1))).rejects.toThrow(
      /after line \d+ the file is no UTF-8/,
    );
  });

  it('with the end of a part where it does not belong is refused there', async () => {
    const lines = (await fileOf([role()], [stone()])).split('\n');
    const moved = (from: number, to: number) => lines.toSpliced(to, 0, lines[from] ?? '').join('\n');
    await expect(read(moved(2, 3))).rejects.toThrow(/^Line 4: it is not whole/);
    await expect(read(moved(4, 1))).rejects.toThrow(/^Line 2: it is not whole/);
  });

  it('says at most twenty things, and names a title in one line of sixty letters', async () => {
    const many = Array.from({ length: 30 }, (_, index) => role({ id: `role-${index}`, changedAt: late }, `Two\nlines ${'x'.repeat(80)}`));
    const { warnings } = await read(await fileOf(many));
    expect(warnings).toHaveLength(20);
    expect(warnings[0]).toMatch(/^Line 2, “Two lines x{49}…” is dated later/);
  });

  it('packed far beyond its size is no bomb where it is small, and unpacked it is none at all', async () => {
    const long = await fileOf([role({ note: 'x'.repeat(2_000_000) })]);
    expect((await read(await gzip(long))).roles).toHaveLength(1);
    const plain = readFile(unpack(packet(long), { ...limits, ratio: 0.5, ratioFrom: 1000 }), { now, ...pace });
    expect((await plain).roles).toHaveLength(1);
    const packed = readFile(unpack(packet(await gzip(await fileOf([role()]))), { ...limits, ratio: 300, ratioFrom: 1000 }), {
      now,
      ...pace,
    });
    expect((await packed).roles).toHaveLength(1);
  });
});
