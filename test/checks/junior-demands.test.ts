import { juniorDemands } from '../../lib/checks/junior-demands.ts';
import { testCheck } from './extraction-of.ts';

testCheck(juniorDemands, {
  hits: [
    [
      'a junior is asked for five years',
      { title: 'Junior Data Analyst', prose: ['You have at least 5 years of experience in analytics.'] },
      {
        severity: 'note',
        standing: 'contradicted',
        message: "The title says 'Junior', the text asks for 5 years of experience.",
        evidence: ['Junior Data Analyst', 'You have at least 5 years of experience in analytics.'],
      },
    ],
    ['an intern is asked for three', { title: 'Marketing Intern', prose: ['Requires 3+ years of experience in marketing.'] }, {}],
    [
      'an intern is asked for a degree',
      { title: 'Marketing Intern', prose: ['A bachelor’s degree is required.'] },
      { message: "The title says 'Intern', the text asks for a finished degree." },
    ],
  ],
  nearMisses: [
    ['two years are ordinary', { title: 'Junior Data Analyst', prose: ['You have 1-2 years of experience in analytics.'] }],
    ['the years are only wished for', { title: 'Junior Data Analyst', prose: ['Ideally you have 3 years of experience in analytics.'] }],
    ['the years are the company’s', { title: 'Junior Data Analyst', prose: ['We have over 30 years of experience in analytics.'] }],
    ['the degree is on its way', { title: 'Marketing Intern', prose: ['You are working towards a bachelor’s degree.'] }],
    ['the degree has an equivalent', { title: 'Marketing Intern', prose: ['A bachelor’s degree is required, or equivalent practice.'] }],
    ['a junior may need a degree', { title: 'Junior Data Analyst', prose: ['A bachelor’s degree is required.'] }],
    ['the job is for seniors', { title: 'Senior Data Analyst', prose: ['You have at least 5 years of experience in analytics.'] }],
  ],
});
