import { describe, expect, test } from 'vitest';
import { parseSeniority, seniorityOfTitle } from '../../lib/values/seniority.ts';

describe('the value of a label', () => {
  test.each([
    ['Mid', 'mid'],
    ['mid-level', 'mid'],
    ['Entry level', 'entry'],
    ['Internship', 'intern'],
    ['Senior', 'senior'],
    ['Director', 'director'],
    ['Executive', 'executive'],
    ['Júnior', 'entry'],
  ])('%s is %s', (text, level) => expect(parseSeniority(text)).toBe(level));
  test.each(['Mid-Senior level', 'Associate', 'Not Applicable', 'Mid, Senior', 'Senior Engineer', ''])('%j names none', (text) =>
    expect(parseSeniority(text)).toBeUndefined(),
  );
});

describe('a title', () => {
  test.each([
    ['Analista de Dados Pleno', 'mid'],
    ['Internship - Search Backend Infra Engineer', 'intern'],
    ['Backend Engineer Intern', 'intern'],
    ['Werkstudent Marketing', 'intern'],
    ['Praktikant (m/w/d)', 'intern'],
    ['Stagiaire développement', 'intern'],
    ['Becario de datos', 'intern'],
    ['Stażysta', 'intern'],
    ['Praksa – backend', 'intern'],
    ['Stage - Développeur', 'intern'],
    ['Senior Staff Engineer', 'staff'],
    ['Staff Software Engineer', 'staff'],
    ['Engineering Manager', 'manager'],
    ['Manager, Software Engineering', 'manager'],
    ['Team Lead', 'lead'],
    ['Tech Lead', 'lead'],
    ['Lead Engineer', 'lead'],
    ['Head of Design', 'director'],
    ['Director of Sales', 'director'],
    ['VP Engineering', 'executive'],
    ['Chief Technology Officer', 'executive'],
    ['Junior Developer', 'entry'],
    ['Graduate Engineer', 'entry'],
    ['Principal Engineer', 'principal'],
    ['Sr. Data Engineer', 'senior'],
    ['Senior Product Manager', 'senior'],
    ['Mid-level Developer', 'mid'],
    ['Senior Intern', 'intern'],
  ])('%s is %s', (title, level) => expect(seniorityOfTitle(title)).toBe(level));
  test.each([
    'Lead Generation Specialist',
    'Product Manager',
    'Account Manager',
    'Project Manager',
    'International Sales',
    'Internal Auditor',
    'Associate',
    'Staff Nurse',
    'Member of Technical Staff',
    'Account Executive',
    'Art Director',
    'Chief of Staff',
    'Assistant to the Director',
    'Senior/Staff Engineer',
    'Junior to Senior Developer',
    'Senior Living Aide',
    'Early Stage Investor',
    'Internship Coordinator',
    'Search Rust Engineer',
    'Junior High School Teacher',
    'Cajero a tiempo pleno',
    '',
  ])('%j names none', (title) => expect(seniorityOfTitle(title)).toBeUndefined());
});
