import { seniority } from '../../lib/checks/seniority.ts';
import type { Seniority } from '../../lib/posting/posting.ts';
import { claimOf, type Sketch, stated, testCheck } from './extraction-of.ts';

const filedAs = (title: string, level: Seniority, evidence: string): Sketch => ({ title, facts: { seniority: stated(level, evidence) } });

testCheck(seniority, {
  hits: [
    [
      'an internship is filed as mid level',
      {
        title: 'Internship - Weather Backend Engineer',
        claims: [claimOf('seniority', 'mid', 'Position: Mid')],
        site: 'trade-board',
        siteKind: 'board',
      },
      {
        severity: 'caution',
        standing: 'contradicted',
        message: "The title says internship, the trade board files it under 'Mid'.",
        evidence: ['Internship - Weather Backend Engineer', 'Position: Mid'],
      },
    ],
    [
      'a junior job is filed as senior',
      filedAs('Junior Data Analyst', 'senior', 'Level: Senior'),
      { evidence: ['Junior Data Analyst', 'Level: Senior'] },
    ],
    [
      'a senior job is filed as entry level',
      filedAs('Senior Platform Engineer', 'entry', 'Seniority level: Entry level'),
      { severity: 'caution' },
    ],
    ['a head of department is filed as entry level', filedAs('Head of Finance', 'entry', 'Level: Entry'), {}],
    ['a working student is filed as senior', filedAs('Werkstudent Softwareentwicklung (m/w/d)', 'senior', 'Erfahrung: Senior'), {}],
  ],
  nearMisses: [
    ['title and label agree', filedAs('Internship - Backend', 'intern', 'Position: Internship')],
    ['the label is a coarse step that holds the title', filedAs('Senior Engineer', 'mid', 'Seniority level: Mid-Senior level')],
    ['an internship is filed as entry level', filedAs('Software Engineering Intern', 'entry', 'Level: Entry level')],
    ['the job is about interns', filedAs('Internship Program Manager', 'mid', 'Level: Mid')],
    ['the job is about seniors', filedAs('Senior Care Companion', 'entry', 'Level: Entry level')],
    ['"internal" is no intern', filedAs('Internal Auditor', 'mid', 'Level: Mid')],
    ['a staff nurse is no staff engineer', filedAs('Staff Nurse', 'entry', 'Level: Entry')],
    ['the title serves a director', filedAs('Assistant to the Director of Sales', 'entry', 'Level: Entry')],
    ['a lead is no leader', filedAs('Lead Generation Specialist', 'entry', 'Level: Entry')],
    ['the title says no level', filedAs('Backend Engineer', 'mid', 'Level: Mid')],
    ['the page has no label', { title: 'Internship - Backend' }],
    [
      'the level was read from the text alone',
      { title: 'Internship - Backend', claims: [claimOf('seniority', 'mid', 'a mid-size team', 'prose')] },
    ],
  ],
});
