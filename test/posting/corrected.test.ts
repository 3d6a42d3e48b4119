import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/posting/corrected.ts';
import type { Facts } from '../../lib/posting/posting.ts';

const posting: Facts = {
  title: { value: 'Search Engineer', source: 'headings', evidence: 'Search Engineer', disputedBy: [] },
  workplaceType: {
    value: 'onsite',
    source: 'labels',
    evidence: 'Work arrangement: onsite',
    disputedBy: [{ field: 'workplaceType', value: 'remote', source: 'prose', evidence: 'fully remote' }],
  },
};

describe('the facts of a role', () => {
  it('are those that were read where nothing was put right', () => {
    expect(factsOf({ extraction: { posting }, corrections: {} })).toBe(posting);
  });

  it('have the user’s value, and the one that was read first among those that disagree', () => {
    const { workplaceType, title } = factsOf({ extraction: { posting }, corrections: { workplaceType: 'hybrid' } });
    expect(workplaceType).toMatchObject({ value: 'hybrid', yours: true });
    expect(workplaceType?.disputedBy.map(({ value }) => value)).toEqual(['onsite', 'remote']);
    expect(title).toBe(posting.title);
  });

  it('are without a field that the user says is not stated', () => {
    expect(factsOf({ extraction: { posting }, corrections: { workplaceType: null } })).toEqual({ title: posting.title });
  });

  it('have a field that only the user knows', () => {
    expect(factsOf({ extraction: {}, corrections: { bonus: 'a bicycle' } }).bonus).toEqual({
      value: 'a bicycle',
      source: 'labels',
      evidence: '',
      disputedBy: [],
      yours: true,
    });
  });
});
