import { expect, test } from 'vitest';
import { findExperienceYears } from '../../lib/values/experience.ts';

test.each([
  ['5+ years of experience with Go.', { min: 5, text: '5+ years of experience' }],
  ["3-5 years' experience in design", { min: 3, max: 5 }],
  ['At least 2 years of professional experience', { min: 2 }],
  ['3–10+ years experience', { min: 3, text: '3–10+ years experience' }],
  ['Minimum of 4 years experience', { min: 4 }],
  ['You have five years of relevant experience', { min: 5 }],
  ['We are looking for someone with 6+ years of experience', { min: 6 }],
  ['Mindestens 3 Jahre Berufserfahrung', { min: 3 }],
  ["3 ans d'expérience", { min: 3 }],
  ['3 años de experiencia', { min: 3 }],
  ['Experience: 5–10 years', { min: 5, max: 10 }],
  ['Up to 2 years of experience', { max: 2 }],
  ['Three or more years of building models that others relied on', { min: 3, text: 'Three or more years of building' }],
  ['At least 4 years of running clusters', { min: 4 }],
  ['8+ years building distributed systems experience', { min: 8 }],
  ['3 tot 5 jaar ervaring met data', { min: 3, max: 5 }],
  ['Première expérience de 2 à 4 ans', { min: 2, max: 4 }],
  ['Esperienza di almeno 2 anni in libreria', { min: 2 }],
  ['Experiência mínima de 2 anos em logística', { min: 2 }],
  ['Najmanje 3 godine iskustva', { min: 3 }],
  ['Radno iskustvo od najmanje 1 godine', { min: 1 }],
])('%s', (text, years) => expect(findExperienceYears(text)).toMatchObject(years));

test.each([
  '30 years of history',
  'For over 30 years we have built ships',
  '18 years of age',
  'You must be 18 years old',
  'We have 20 years of experience in logistics',
  'Our founders bring 15 years of experience',
  'Founded 10 years ago',
  '30 years of experience',
  '20 years of building ships',
  'We bring 10+ years of building ships',
  'More than 12 years of growing with our customers',
  '5-3 years of experience',
  'A 2-year degree',
  '',
])('%j asks for none', (text) => expect(findExperienceYears(text)).toBeUndefined());
