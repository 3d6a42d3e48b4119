import type { Claim } from '../posting/claim.ts';
import type { Posting } from '../posting/posting.ts';
import { skillsOf } from '../sources/skills.ts';
import { parseCountry, splitRemote } from '../values/place.ts';
import { seniorityOfTitle } from '../values/seniority.ts';

/** "Nurse 40%", as titles in Switzerland end; "80–100%" leaves it open. */
const WORKLOAD = /(?<!\s(?:by|to|of|up|um|von|auf|bis|de|à|du|der)|[\d–-])\s\(?[1-9]0\s?%\)?$/i;

/** What follows from claims themselves: a seniority from a title, skills from a description, a workplace from a place's words ("Remote - Germany"). */
export function derive(claims: readonly Claim[]): Claim[] {
  return claims.flatMap((entry): Claim[] => {
    const { source, evidence } = entry;
    if (entry.field === 'title') {
      const value = seniorityOfTitle(entry.value);
      return [
        ...(value ? [{ field: 'seniority' as const, value, source, evidence }] : []),
        ...(WORKLOAD.test(entry.value) ? [{ field: 'employmentType' as const, value: ['PART_TIME' as const], source, evidence }] : []),
      ];
    }
    if (entry.field === 'description') {
      const value = skillsOf(entry.value);
      return value ? [{ field: 'skills', value, source, evidence: 'the items under headings that ask for something' }] : [];
    }
    if (entry.field === 'jobLocation') {
      const types = entry.value.map((place) => splitRemote(place.text).workplaceType);
      const [value] = types;
      // "Remote, Berlin, Paris": one of several places says nothing of the others.
      return value && types.every((type) => type === value) ? [{ field: 'workplaceType', value, source, evidence }] : [];
    }
    return [];
  });
}

/** An internship by its title is one whatever hours the board files it under. */
export function withInternship(
  types: Posting['employmentType'] | undefined,
  seniority: Posting['seniority'] | undefined,
): Posting['employmentType'] | undefined {
  return seniority === 'intern' && types && !types.includes('INTERN') ? [...types, 'INTERN'] : types;
}

/** "Norfolk, VA" and "United States": the country of a place that is named is no second place. */
export function withoutBareCountries(places: Posting['jobLocation']): Posting['jobLocation'] {
  const named = new Set(places.filter(({ locality, region }) => locality ?? region).map(({ country }) => country));
  return places.filter(({ text, country }) => parseCountry(text) === undefined || !named.has(country));
}
