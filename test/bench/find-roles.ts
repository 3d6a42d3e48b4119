import type { Role } from '../../lib/roles/role.ts';
import { benchRole } from './store-roles.ts';

// Roles among which there is something to find: some 100 words in titles, thousands of employers, and a word that stands in full texts alone.

const words = ['rust', 'search', 'platform', 'backend', 'frontend', 'data', 'staff', 'senior', 'junior', 'lead', 'storage', 'mobile'];
const jobs = ['engineer', 'developer', 'analyst', 'designer', 'manager', 'scientist', 'architect', 'administrator', 'intern'];
const towns = ['Berlin', 'Zürich', 'Łódź', 'Toronto', 'Singapore', 'Lisbon', 'Oslo', 'Graz', 'Novi Sad', 'Porto', 'Leeds', 'Unterföhring'];
const syllables = ['nor', 'dal', 'kes', 'tri', 'ban', 'vel', 'om', 'ra', 'sil', 'tek', 'lum', 'gar', 'pin', 'hol', 'wex', 'dro'];
const kinds = ['Labs', 'GmbH', 'Ltd', 'AG', 'Systems'];
const statuses = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'archived'] as const;

/** Stands in the text of every thousandth role and in no row. */
export const rareWord = 'kubernetes';

/** Numbers that look like chance and are the same every time (a linear congruence). */
function dice(seed: number): (sides: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** The nth role: the higher, the later it was saved. */
export function findRole(nth: number): Role {
  const roll = dice(nth + 1);
  const of = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const name = () => Array.from({ length: 2 + roll(2) }, () => of(syllables)).join('');
  const role = benchRole(nth);
  const { extraction } = role;
  const { title, hiringOrganization, jobLocation, skills } = extraction.posting ?? {};
  if (title) title.value = `${of(words)} ${of(words)} ${of(jobs)}${roll(4) === 0 ? ` (${name()})` : ''}`;
  if (hiringOrganization) hiringOrganization.value = { name: `${name()} ${of(kinds)}` };
  if (jobLocation) jobLocation.value = [{ text: of(towns), country: of(['DE', 'CH', 'PL', 'CA', 'SG', 'PT']) }];
  if (skills) skills.value = { required: [name(), name()], preferred: [of(words)] };
  if (nth % 1000 === 500) extraction.observed.text += ` ${rareWord}`;
  const status = of(statuses);
  return {
    ...role,
    status,
    history: [{ status, at: role.savedAt }],
    tags: roll(9) === 0 ? ['dream'] : [],
    note: roll(9) === 0 ? `ask ${name()} about ${of(words)}` : '',
  };
}
