import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../lib/exchange/file-format.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { unpack } from '../../lib/exchange/unpack.ts';
import { newRole } from '../../lib/roles/merge.ts';
import type { Role } from '../../lib/roles/role.ts';
import { extraction } from '../roles/sample.ts';
import { anyRoles, anyTombstones } from './arbitrary-role.ts';
import { fileOf, gzip, now, pace, packet } from './stage.ts';

function role(number: number, change: Partial<Role> = {}): Role {
  const reading = { extraction: extraction(`https://nordwind.example/jobs/${number}`, { title: `Engineer ${number}` }), findings: [] };
  const at = '2026-11-01T09:00:00.000Z';
  return { ...newRole(reading, { id: `role-${number}`, at, identities: [`url:nordwind.example/jobs/${number}`] }), ...change };
}

const read = (content: string | Uint8Array, options: Partial<Parameters<typeof readFile>[1]> = {}) => {
  const { most = limits } = options;
  return readFile(unpack(packet(content), most), { now, ...pace, ...options });
};

describe('Plainpost’s own file', () => {
  it('gives back what went into it, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyRoles, anyTombstones, fc.boolean(), async (roles, tombstones, pack) => {
        const text = await fileOf(roles, tombstones);
        const content = await read(pack ? await gzip(text) : text);
        expect(content.roles).toStrictEqual(JSON.parse(JSON.stringify(roles)));
        expect(content.tombstones).toStrictEqual(JSON.parse(JSON.stringify(tombstones)));
        expect(await fileOf(content.roles, content.tombstones)).toBe(text);
        expect(content.warnings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is one JSON document, and one role a line', async () => {
    await fc.assert(
      fc.asyncProperty(anyRoles, async (roles) => {
        const text = await fileOf(roles);
        expect(JSON.parse(text)).toMatchObject({ plainpost: 1, roles: JSON.parse(JSON.stringify(roles)), end: { roles: roles.length } });
        expect(text.split('\n').length).toBe(roles.length + 4);
      }),
      { numRuns: 50 },
    );
  });

  it('may have the line ends of Windows', async () => {
    const content = await read((await fileOf([role(1), role(2)])).replaceAll('\n', '\r\n'));
    expect(content.roles.map(({ id }) => id)).toEqual(['role-1', 'role-2']);
  });
});

describe('a file that is not in order is refused, and the place is named', () => {
  const whole = async () => (await fileOf([role(1), role(2), role(3)], [])).split('\n');
  const line = async (number: number, change: (line: string) => string) =>
    (await whole()).map((text, index) => (index + 1 === number ? change(text) : text)).join('\n');

  it.each<[string, () => Promise<string | Uint8Array>, RegExp]>([
    [
      'cut off between two roles',
      async () => (await whole()).slice(0, 3).join('\n'),
      /ends too early, at line 3, after 2 roles, the last of them “Engineer 2”/,
    ],
    ['cut off within a role', async () => (await fileOf([role(1), role(2)])).slice(0, -200), /ends too early, at line 3, after 1 role,/],
    ['cut off within the packing', async () => (await gzip(await fileOf([role(1), role(2)]))).slice(0, -20), /ends too early, at line/],
    ['broken within', () => line(3, (text) => text.slice(0, 50)), /^Line 3: it is not whole/],
    [
      'a status that is none',
      () => line(3, (text) => text.replaceAll('"saved"', '"seen"')),
      /^Line 3, “Engineer 2”: what stands at “status”/,
    ],
    [
      'a title that is a number',
      () => line(4, (text) => text.replaceAll('"Engineer 3"', '3')),
      /^Line 4: what stands at “extraction\.posting\.title/,
    ],
    ['the same id twice', () => line(4, (text) => text.replace('role-3', 'role-1')), /^Line 4, “Engineer 3”: it has the same id as line 2/],
    ['a key that reaches the prototype', () => line(2, (text) => text.replace('{', '{"__proto__":{"x":1},')), /^Line 2, .*__proto__/],
    ['the same in other letters', () => line(2, (text) => text.replace('"note":', '"\\u005f_proto__":1,"note":')), /__proto__/],
    [
      'nesting without end',
      () => line(2, (text) => text.replace('{', `{"x":${'['.repeat(5000)}${']'.repeat(5000)},`)),
      /nest more than 24 deep/,
    ],
    [
      'a script for an address',
      () => line(3, (text) => text.replace('"addresses":["https:', '"addresses":["javascript:')),
      /^Line 3, .*is no address of a page/,
    ],
    ['half a character in an id', () => line(2, (text) => text.replace('role-1', '\\ud800')), /holds half a character/],
    [
      'a date that is none',
      () => line(2, (text) => text.replace('"savedAt":"2026-11-01T', '"savedAt":"2026-13-01T')),
      /“savedAt” is no date/,
    ],
    [
      'a day that there is not, which one browser takes and the other does not',
      () => line(2, (text) => text.replace('"changedAt":"2026-11-01T', '"changedAt":"2026-02-30T')),
      /“changedAt” is no date/,
    ],
    ['a rating that is none', () => line(2, (text) => text.replace('"note":', '"rating":900,"note":')), /rating/],
    [
      'a history that ends otherwise',
      () => line(2, (text) => text.replace('"status":"saved","history"', '"status":"offer","history"')),
      /history does not end/,
    ],
    [
      'counts that do not agree',
      async () => (await whole()).filter((_, index) => index !== 1).join('\n'),
      /speaks of 3 roles and 0 removed ones, but holds 2/,
    ],
    ['something behind its end', async () => `${await fileOf([role(1)])}{"more":1}`, /something stands behind the end/],
    [
      'written by a newer Plainpost',
      () => line(1, (text) => text.replace(':1,', ':2,')),
      /newer Plainpost \(format 2; this one reads up to 1\)/,
    ],
    ['written in days to come', () => line(1, (text) => text.replace('2026', '2031')), /written on 2031-11-20, which is yet to come/],
    ['formatted anew', async () => JSON.stringify(JSON.parse(await fileOf([role(1)])), null, 2), /formatted it anew/],
    ['some other JSON', async () => '[{"title":"x"}]', /no export of Plainpost/],
    ['no UTF-8', async () => new Uint8Array([...new TextEncoder().encode('{"plainpost":1'), 0xff, 0xfe, 0x41]), /no UTF-8/],
    ['empty', async () => '', /empty/],
    ['a zip', async () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /zip archive/],
  ])('%s', async (_, content, words) => {
    await expect(read(await content())).rejects.toThrow(words);
    await expect(read(await content())).rejects.toHaveProperty('name', 'Problem');
  });

  it('tells a newer file from a bad one', async () => {
    await expect(read(await line(1, (text) => text.replace(':1,', ':7,')))).rejects.toHaveProperty('kind', 'newer');
  });

  it('puts a date that is later than the file back to the file’s, and says so', async () => {
    const late = role(2, { changedAt: '2031-01-01T00:00:00.000Z', setAt: { note: '2031-01-01T00:00:00.000Z' } });
    const content = await read(await fileOf([role(1), late]));
    expect(content.roles[1]).toMatchObject({ changedAt: now.toISOString(), setAt: { note: now.toISOString() } });
    expect(content.warnings).toEqual([expect.stringMatching(/^Line 3, “Engineer 2” is dated later/)]);
  });

  it('notices an edit that leaves every role in order', async () => {
    const content = await read(await line(2, (text) => text.replace('"note":""', '"note":"mine"')));
    expect(content.warnings).toEqual([expect.stringMatching(/changed after Plainpost wrote it/)]);
  });

  it('keeps keys of a later version', async () => {
    const content = await read(await line(2, (text) => text.replace('"note":', '"later":{"a":[1]},"note":')));
    expect(content.roles[0]).toMatchObject({ later: { a: [1] } });
  });
});

describe('limits', () => {
  it('a bomb of one line ends at the longest line there may be, long before it is unpacked', async () => {
    const bomb = await gzip('x'.repeat(40 * 1024 ** 2));
    let unpacked = 0;
    async function* counted() {
      for await (const chunk of unpack(packet(bomb))) {
        unpacked += chunk.length;
        yield chunk;
      }
    }
    await expect(readFile(counted(), { now, ...pace })).rejects.toThrow(/Line 1 is longer than any role/);
    expect(unpacked).toBeLessThan(limits.line + 1024 ** 2);
  });

  it('a bomb of short lines ends where it is too many times its size', async () => {
    const bomb = await gzip(
      `{"plainpost":1,"exportedAt":"2026-11-20T09:00:00.000Z","roles":[\n${' '.repeat(99).concat('\n').repeat(50_000)}`,
    );
    const most = { ...limits, ratioFrom: 1_000_000, ratio: 100 };
    const gulp = async () => {
      let bytes = 0;
      for await (const chunk of unpack(packet(bomb), most)) bytes += chunk.length;
      return bytes;
    };
    await expect(gulp()).rejects.toThrow(/more than 100 times its size/);
  });

  it('says how much is too much', async () => {
    const text = await fileOf([role(1), role(2), role(3)]);
    await expect(read(text, { most: { ...limits, bytes: 2000 } })).rejects.toThrow(/too large/);
    await expect(read(text, { most: { ...limits, roles: 2 } })).rejects.toThrow(/^Line 4, “Engineer 3”: the file holds more than 2 roles/);
    await expect(read(text, { most: { ...limits, line: 300 } })).rejects.toThrow(/^Line 2 is longer/);
  });

  it('stops where it is told to', async () => {
    const stopper = new AbortController();
    const long = role(1, { note: 'x'.repeat(300_000) });
    const stopping = { pause: async () => stopper.abort(), signal: stopper.signal };
    await expect(read(await fileOf([long, role(2)]), stopping)).rejects.toThrow(/Stopped/);
  });
});
