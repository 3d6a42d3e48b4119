import { describe, expect, it } from 'vitest';
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
  ])('is not %s', (_, change) => expect(findDue([role(change)], now)).toEqual([]));

  it('is soon within three days; of what is overdue only one’s own steps', () => {
    const soon = (change: Partial<Dated>) => findDue([role(change)], now).map(isSoon);
    expect(soon({ deadline: '2026-07-04' })).toEqual([true]);
    expect(soon({ deadline: '2026-07-05' })).toEqual([false]);
    expect(soon({ deadline: '2026-06-30' })).toEqual([false]);
    expect(soon({ nextStep: { what: 'Call', on: '2026-01-30' } })).toEqual([true]);
  });
});
