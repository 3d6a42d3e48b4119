import { workplace } from '../../lib/checks/workplace.ts';
import type { WorkplaceType } from '../../lib/posting/posting.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';

const filed = (type: WorkplaceType, evidence: string, ...prose: string[]): Sketch => ({
  facts: { workplaceType: stated(type, evidence) },
  prose,
});

testCheck(workplace, {
  hits: [
    [
      'a remote job asks for days in the office',
      filed('remote', 'Workplace: Remote', 'We work three days a week in the office.'),
      {
        severity: 'caution',
        message: "The board says 'Remote', the text describes work partly on site.",
        evidence: ['Workplace: Remote', 'We work three days a week in the office.'],
      },
    ],
    ['a remote job is none', filed('remote', 'Remote', 'Please note that this is not a remote position.'), { severity: 'caution' }],
    [
      'the data says remote, the text counts days on site',
      filed('remote', 'jobLocationType: TELECOMMUTE', 'We ask for a minimum of 4 days a week onsite.'),
      { severity: 'caution' },
    ],
    ['an onsite job is remote', filed('onsite', 'Workplace: On-site', 'This is a fully remote role.'), { severity: 'caution' }],
    ['an onsite job is hybrid', filed('onsite', 'Workplace: On-site', 'This is a hybrid role.'), { severity: 'note' }],
    ['a hybrid job is remote', filed('hybrid', 'Workplace: Hybrid', 'This is a fully remote position.'), { severity: 'note' }],
  ],
  nearMisses: [
    ['label and text agree', filed('hybrid', 'Hybrid', 'We work three days a week in the office.')],
    ['the perk has a bound', filed('onsite', 'On-site', 'You may work from anywhere for up to four weeks a year.')],
    ['the sentence denies it', filed('remote', 'Remote', 'There is no need to come to the office three days a week.')],
    ['only those near come in', filed('remote', 'Remote', 'Those living near Berlin come in three days a week in the office.')],
    ['the office is a meeting once a quarter', filed('remote', 'Remote', 'Once a quarter we spend three days in the office.')],
    ['it is up to you', filed('remote', 'Remote', 'This role can be remote or hybrid.')],
    ['the company is remote-first', filed('onsite', 'On-site', 'We are a remote-first company.')],
    ['the interview is on site', filed('remote', 'Remote', 'The last step is an on-site interview.')],
    ['remote is what the sensors are', filed('onsite', 'On-site', 'You will build remote sensing systems.')],
    ['the text says two things', filed('remote', 'Remote', 'This is a fully remote role.', 'We work three days a week in the office.')],
    ['a hybrid job is not fully remote', filed('hybrid', 'Hybrid', 'This is not a fully remote role.')],
    ['nothing is filed', { prose: ['This is a fully remote role.'] }],
  ],
});
