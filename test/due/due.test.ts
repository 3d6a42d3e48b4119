import { describe, expect, it, vi } from 'vitest';
import { type Dated, findDue, isSoon } from '../../lib/due/due.ts';

const now = new Date(2026, 6, 1, 23, 30);
const role = (change: Partial<Dated>): Dated => ({ id: 'a', status: 'saved', ...change });

describe('what is due', () => {
  it('stands in order of its day, the overdue first', () => {
    const due = findDue(
      [
        role({ id: 'later', deadline: '2026-07-20T23:59:00+02:00' }),
        role({ id: 'overdue', nextStep: { what: 'Call', on: '2026-06-29' } }),
        role({ id: 'today', deadline: '2026-07-01' }),
      ],
      now,
    );
    expect(due.map(({ role: { id }, days, kind, what }) => [id, days, kind, what])).toEqual([
      ['overdue', -2, 'next-step', 'Call'],
      ['today', 0, 'deadline', undefined],
      ['later', 19, 'deadline', undefined],
    ]);
  });

  it.each<[string, Partial<Dated>]>([
    ['a deadline of a role that was applied to', { status: 'applied', deadline: '2026-07-02' }],
    ['a deadline that passed long ago', { deadline: '2026-06-01' }],
    ['a step of an archived role', { status: 'archived', nextStep: { what: 'Call', on: '2026-07-02' } }],
    ['a step of a rejected one', { status: 'rejected', nextStep: { what: 'Call', on: '2026-07-02' } }],
    ['a step without a day', { nextStep: { what: 'Call' } }],
    ['a day that is none', { deadline: 'rolling' }],
    ['a day that there is not', { deadline: '2026-06-31' }],
    ['a day in the middle of words', { nextStep: { what: 'Call', on: 'on 2026-07-02' } }],
  ])('is not %s', (_, change) => expect(findDue([role(change)], now)).toEqual([]));

  it('counts a deadline that was missed for a fortnight', () => {
    const days = (deadline: string) => findDue([role({ deadline })], now).map((due) => due.days);
    expect([days('2026-06-17'), days('2026-06-16')]).toEqual([[-14], []]);
  });

  it('counts days of the user’s calendar, on either side of the date line and over a change of clocks', () => {
    for (const [zone, at, deadline, days] of [
      ['Pacific/Honolulu', '2026-07-02T09:30:00Z', '2026-07-01', 0],
      ['Pacific/Kiritimati', '2026-07-01T10:30:00Z', '2026-07-02', 0],
      ['Europe/Berlin', '2026-10-24T22:30:00Z', '2026-10-26', 1],
      ['America/New_York', '2026-03-08T04:30:00Z', '2026-03-09', 2],
      ['UTC', '2028-02-28T23:59:59Z', '2028-02-29', 1],
    ] as const) {
      vi.stubEnv('TZ', zone);
      expect([zone, findDue([role({ deadline })], new Date(at)).map((due) => due.days)]).toEqual([zone, [days]]);
    }
    vi.unstubAllEnvs();
  });

  it('stands in order of titles on one day', () => {
    const on = (title: string) => role({ title, deadline: '2026-07-02' });
    expect(findDue([on('Weaver'), on('Baker'), role({ deadline: '2026-07-02' })], now).map((due) => due.role.title)).toEqual([
      undefined,
      'Baker',
      'Weaver',
    ]);
  });

  it('is soon within three days; of what is overdue only one’s own steps', () => {
    const soon = (change: Partial<Dated>) => findDue([role(change)], now).map(isSoon);
    expect(soon({ deadline: '2026-07-04' })).toEqual([true]);
    expect(soon({ deadline: '2026-07-05' })).toEqual([false]);
    expect(soon({ deadline: '2026-06-30' })).toEqual([false]);
    expect(soon({ nextStep: { what: 'Call', on: '2026-01-30' } })).toEqual([true]);
  });
});
