import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { entriesOf, folded } from '../../lib/exchange/calendar.ts';
import { exportRoles } from '../../lib/exchange/export-roles.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { newRole } from '../../lib/roles/merge.ts';
import type { Role } from '../../lib/roles/role.ts';
import { extraction } from '../roles/sample.ts';
import { anyRoles } from './arbitrary-role.ts';
import { gather, now, pace, sourceOf } from './stage.ts';

function role(values: Partial<Posting> = {}, change: Partial<Role> = {}): Role {
  const reading = { extraction: extraction('https://nordwind.example/jobs/1', values), findings: [] };
  return { ...newRole(reading, { id: 'role-1', at: '2026-11-01T09:00:00.000Z', identities: ['url:nordwind.example/jobs/1'] }), ...change };
}

const textOf = async (roles: readonly Role[]) =>
  new TextDecoder('utf-8', { fatal: true }).decode(await gather(exportRoles('calendar', sourceOf(roles), { now, ...pace })));

const dated = role({ validThrough: '2026-12-01T23:59:59+01:00' }, { nextStep: { what: 'Call Jonas; ask, listen', on: '2026-11-25' } });

describe('calendar', () => {
  it('has the deadline and the next step as all-day entries', () => {
    const text = entriesOf(dated, '2026-11-20');
    expect(text).toContain(
      'UID:deadline-role-1@plainpost\r\nDTSTAMP:20261101T090000Z\r\nLAST-MODIFIED:20261101T090000Z\r\nDTSTART;VALUE=DATE:20261201\r\n',
    );
    expect(text).toContain('SUMMARY:Call Jonas\\; ask\\, listen: Rust engineer\\, Nordwind Labs\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it.each<[string, Role, string]>([
    ['is past', dated, '2026-12-02'],
    ['is of a role that was rejected', { ...dated, status: 'rejected' }, '2026-11-20'],
    ['is of a role that was put away', { ...dated, status: 'archived' }, '2026-11-20'],
    ['is a day in the middle of words', role({ validThrough: 'from 2026-12-01' }), '2026-11-20'],
    ['is no date', role({ validThrough: 'soon' }), '2026-11-20'],
    ['is a day that there is not', role({ validThrough: '2026-02-30' }), '2026-01-01'],
  ])('leaves out what %s', (_, each, today) => expect(entriesOf(each, today)).toBe(''));

  it('leaves a deadline out once the role was applied for, and keeps the next step', () => {
    expect(entriesOf({ ...dated, status: 'applied' }, '2026-11-20')).not.toContain('Deadline');
    expect(entriesOf({ ...dated, status: 'applied' }, '2026-11-20')).toContain('Call Jonas');
  });

  it('has what is due today, in the user’s day wherever they are', async () => {
    expect(entriesOf(role({ validThrough: '2026-11-20' }), '2026-11-20')).toContain('DTSTART;VALUE=DATE:20261120');
    const due = role({ validThrough: '2026-11-20T23:59:59-10:00' });
    for (const [zone, at, isAhead] of [
      ['Pacific/Honolulu', '2026-11-21T09:00:00.000Z', true],
      ['Pacific/Honolulu', '2026-11-21T10:30:00.000Z', false],
      ['Pacific/Kiritimati', '2026-11-20T09:00:00.000Z', true],
      ['Pacific/Kiritimati', '2026-11-20T10:30:00.000Z', false],
    ] as const) {
      vi.stubEnv('TZ', zone);
      const file = gather(exportRoles('calendar', sourceOf([due]), { now: new Date(at), ...pace })).then(() => true);
      expect([zone, at, await file.catch(() => false)]).toEqual([zone, at, isAhead]);
    }
    vi.unstubAllEnvs();
  });

  it.each<[string, Partial<Posting>, Partial<Role>, string]>([
    [
      'a role without a title',
      { title: undefined as never, validThrough: '2026-12-01' },
      {},
      'SUMMARY:Deadline: A saved role\\, Nordwind Labs',
    ],
    ['a step without words', {}, { nextStep: { what: '', on: '2026-12-01' } }, 'SUMMARY:Next step: Rust engineer\\, Nordwind Labs'],
    ['half a character', { title: 'a\ud800b', validThrough: '2026-12-01' }, {}, 'SUMMARY:Deadline: a\ufffdb\\, Nordwind Labs'],
    [
      'the apply link before the page',
      { applyUrl: 'https://a.example/x?y=ä', validThrough: '2026-12-01' },
      {},
      'URL:https://a.example/x?y=%C3%A4',
    ],
    ['the page where no link is', { validThrough: '2026-12-01' }, {}, 'URL:https://nordwind.example/jobs/1'],
    ['an id with marks of its own', { validThrough: '2026-12-01' }, { id: 'a,b\nc' }, 'UID:deadline-a\\,b\\nc@plainpost'],
  ])('words %s', (_, values, change, line) => {
    const text = entriesOf(role(values, change), '2026-11-20').replaceAll('\r\n ', '');
    expect(text.split('\r\n')).toContain(line);
  });

  it.each(['javascript:alert(1)', 'no address', 'file:///etc/passwd'])('has no link to %s', (applyUrl) => {
    expect(entriesOf(role({ applyUrl, validThrough: '2026-12-01' }), '2026-11-20')).not.toContain('URL:');
  });

  it('folds at 75 octets and within no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 80, maxLength: 300 }), (text) => {
        const lines = folded(text).split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(text);
      }),
    );
  });

  it('no text can begin a line of its own', async () => {
    const text = await textOf([{ ...dated, note: 'x\r\nEND:VCALENDAR\nATTACH:https://evil.example\u2028BEGIN:VALARM\rX' }]);
    expect(
      text
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .filter((line) => /^(?:ATTACH|BEGIN:VALARM|X)/.test(line)),
    ).toEqual([]);
    expect(text.split('\r\n').filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    expect(text.replaceAll('\r\n ', '')).toContain('DESCRIPTION:x\\nEND:VCALENDAR\\nATTACH:');
  });
});

/** A calendar as the standard has it (RFC 5545), read by other code than wrote it: properties of each component, in order. */
function readCalendar(text: string): { calendar: string[][]; events: string[][][] } {
  expect(text.endsWith('\r\n')).toBe(true);
  const raw = text.slice(0, -2).split('\r\n');
  // 3.1: no line over 75 octets, and no bare line end, which a reader might take for one.
  for (const line of raw) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const calendar: string[][] = [];
  const events: string[][][] = [];
  let within: string[][] = calendar;
  for (const line of text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    // contentline = name *(";" param) ":" value, and no control but a tab in a value.
    const [, name = '', value = ''] =
      /^([A-Z-]+)(?:;[A-Z-]+=[A-Z-]+)*:((?:[^\p{Cc}]|\t)*)$/u.exec(line) ?? expect.fail(`no content line: ${line}`);
    if (line === 'BEGIN:VEVENT') {
      within = [];
      events.push(within);
    } else if (line === 'END:VEVENT') within = calendar;
    else within.push([name, value]);
  }
  return { calendar, events };
}

const valuesOf = (event: string[][], name: string) => event.filter(([each]) => each === name).map(([, value]) => value);
const unescaped = (text = '') => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('as the standard has it', () => {
  it('whatever stands in the roles: every line in order, every entry with what it must have, once', async () => {
    await fc.assert(
      fc.asyncProperty(anyRoles, async (roles) => {
        const { calendar, events } = readCalendar(await textOf([...roles, dated]));
        expect(calendar.map(([name]) => name)).toEqual(['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'END']);
        expect(events.length).toBeGreaterThanOrEqual(2);
        for (const event of events) {
          // 3.6.1: UID and DTSTAMP are required, these at most once.
          for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'LAST-MODIFIED', 'TRANSP'])
            expect(valuesOf(event, name)).toHaveLength(1);
          for (const name of ['DESCRIPTION', 'URL']) expect(valuesOf(event, name).length).toBeLessThanOrEqual(1);
          expect(valuesOf(event, 'DTSTAMP')[0]).toMatch(/^\d{8}T\d{6}Z$/);
          expect(valuesOf(event, 'DTSTART')[0]).toMatch(/^\d{8}$/);
        }
        expect(new Set(events.flatMap((event) => valuesOf(event, 'UID'))).size).toBe(events.length);
      }),
      { numRuns: 50 },
    );
  });

  it('says what was said, after the reader took its marks off', async () => {
    const note = 'Bring: a pen, a laptop; C:\\new\nAsk for Jonas – größer als 75 Oktette, damit die Zeile umgebrochen wird 👩🏽‍💻';
    const { events } = readCalendar(await textOf([{ ...dated, note }]));
    expect(unescaped(valuesOf(events[1] ?? [], 'DESCRIPTION')[0])).toBe(note);
    expect(unescaped(valuesOf(events[1] ?? [], 'SUMMARY')[0])).toBe('Call Jonas; ask, listen: Rust engineer, Nordwind Labs');
  });

  it('is no file where nothing is ahead: a calendar without an entry is none', async () => {
    await expect(textOf([role()])).rejects.toThrow('None of these roles has a deadline or a next step ahead');
  });
});
