import { experience } from '../../lib/checks/experience.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';

const filed = (min: number, max: number, ...prose: string[]): Sketch => ({
  facts: { experienceYears: stated({ min, max }, `Experience: ${min}-${max} years`) },
  prose,
});

testCheck(experience, {
  hits: [
    [
      'the text asks for more than the label has room for',
      filed(2, 4, 'You have at least 8 years of experience with turbines.'),
      { severity: 'note', evidence: ['Experience: 2-4 years', 'You have at least 8 years of experience with turbines.'] },
    ],
    ['the ranges touch at an end only', filed(5, 10, '10-14 years of experience in refining'), { severity: 'note' }],
    [
      'the label stands over its value',
      { lines: ['Experience', '5-10 years'], prose: ['12 to 15 years of experience in refining'] },
      { evidence: ['Experience: 5-10 years', '12 to 15 years of experience in refining'] },
    ],
  ],
  nearMisses: [
    ['the ranges overlap', filed(5, 10, '8-14 years of experience in refining')],
    ['the text asks for the least of the label', filed(5, 10, '5+ years of experience in refining')],
    ['the text asks for the most of the label', filed(5, 10, 'At least 10 years of experience in refining')],
    ['one of two sentences fits', filed(5, 10, '12 years of experience in refining.', '6 years of experience with steam.')],
    ['more is only welcome', filed(2, 4, '8 years of experience would be a plus.')],
    ['the years are the employer’s', filed(2, 4, 'We have 20 years of experience in shipping.')],
    ['nothing is filed', { prose: ['12 years of experience in refining'] }],
    ['the text is silent', filed(2, 4, 'You like turbines.')],
  ],
});
