import { describe, expect, it } from 'vitest';
import type { Section } from '../../lib/posting/posting.ts';
import { skillsOf } from '../../lib/sources/skills.ts';

const asks = (...items: string[]): Section[] => [{ kind: 'requirements', heading: 'Requirements', blocks: [{ kind: 'list', items }] }];

describe('skills', () => {
  it('a short item is a skill as it stands', () =>
    expect(skillsOf(asks('Rust programming', 'Linux internals'))?.required).toEqual(['Rust programming', 'Linux internals']));
  it('a lead-in is taken off', () => expect(skillsOf(asks('Strong experience with PostgreSQL.'))?.required).toEqual(['PostgreSQL']));
  it('a sentence gives the names in it', () =>
    expect(
      skillsOf(asks('You have shipped services in at least one language such as Go, Kotlin or C++ to people who depend on them'))?.required,
    ).toEqual(['Go', 'Kotlin', 'C++']));
  it('a sentence without names gives its first clause', () =>
    expect(skillsOf(asks('you enjoy explaining what you have found, in writing and aloud, to people who never asked'))?.required).toEqual([
      'you enjoy explaining what you have found…',
    ]));
  it('a plus among the requirements is preferred', () => {
    const skills = skillsOf(asks('SQL', 'Exposure to Terraform is a plus, not a requirement'));
    expect(skills).toEqual({ required: ['SQL'], preferred: ['Terraform'] });
  });
  it.each(['A plus-sized portfolio of maps', 'Plus.js', 'C++'])('near miss: %s is asked', (item) =>
    expect(skillsOf(asks(item))?.preferred).toEqual([]),
  );
  it('without sections that ask there are none', () =>
    expect(skillsOf([{ kind: 'about', blocks: [{ kind: 'paragraph', text: 'We like Rust.' }] }])).toBeUndefined());
});
