import { workplace } from '../../lib/checks/workplace.ts';
import type { WorkplaceType } from '../../lib/posting/posting.ts';
import { claimOf, type Sketch, stated, testCheck } from './extraction-of.ts';
import { testSentences } from './sentences.ts';
import { workplaceSentences } from './workplace-sentences.ts';

const filed = (type: WorkplaceType, evidence: string, ...prose: string[]): Sketch => ({
  facts: { workplaceType: stated(type, evidence) },
  prose,
});

testCheck(workplace, {
  hits: [
    [
      'days in the office, in German',
      filed('remote', 'Arbeitsmodell: Remote', 'Wir arbeiten drei Tage pro Woche im Büro.'),
      { severity: 'caution', evidence: ['Arbeitsmodell: Remote', 'Wir arbeiten drei Tage pro Woche im Büro.'] },
    ],
    ['in French', filed('remote', 'Remote', 'Vous venez trois jours par semaine au bureau.'), { severity: 'caution' }],
    ['in Spanish', filed('remote', 'Remoto', 'Trabajamos dos días a la semana en nuestra oficina.'), { severity: 'caution' }],
    ['in Dutch', filed('remote', 'Remote', 'Je werkt twee dagen per week op kantoor.'), { severity: 'caution' }],
    ['in Italian', filed('remote', 'Remote', 'Lavoriamo tre giorni a settimana in ufficio.'), { severity: 'caution' }],
    ['in Portuguese', filed('remote', 'Remoto', 'Trabalhamos três dias por semana no escritório.'), { severity: 'caution' }],
    ['in Polish', filed('remote', 'Zdalnie', 'Pracujemy dwa dni w tygodniu w biurze.'), { severity: 'caution' }],
    ['the employer takes remote people too', filed('hybrid', 'Hybrid', 'We are open to remote employees.'), { severity: 'note' }],
    [
      'on site, and open to remote people',
      filed('onsite', 'On-site', 'This role is open to fully remote candidates.'),
      { severity: 'note' },
    ],
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
    ['one may come in, in German', filed('remote', 'Remote', 'Wer mag, kann gerne zwei Tage pro Woche im Büro arbeiten.')],
    ['one may come in, in French', filed('remote', 'Remote', 'Si vous habitez Nantes, deux jours par semaine au bureau.')],
    ['days at home, in German', filed('remote', 'Remote', 'Du arbeitest drei Tage pro Woche zu Hause.')],
    ['open to remote people, as the label says', filed('remote', 'Remote', 'We are open to remote employees.')],
    [
      'the data’s TELECOMMUTE beside a label that says hybrid',
      {
        claims: [
          claimOf('workplaceType', 'hybrid', 'Workplace: Hybrid'),
          claimOf('workplaceType', 'remote', 'jobLocationType: TELECOMMUTE', 'json-ld'),
        ],
        prose: ['We work three days a week in the office.'],
      },
    ],
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

testSentences(workplace, workplaceSentences);
