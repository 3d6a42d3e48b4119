import { internship } from '../../lib/checks/internship.ts';
import { stated, testCheck } from './extraction-of.ts';

const title = 'Internship - Weather Backend Engineer';

testCheck(internship, {
  hits: [
    [
      'the label stands over its value',
      { title, lines: ['Contract type', 'Permanent'] },
      { evidence: [title, 'Contract type: Permanent'] },
    ],
    [
      'the board knows jobs only',
      { title, lines: ['Type: Job', 'Remote: No'] },
      { severity: 'caution', message: "The title says internship, the board files it as 'Job'.", evidence: [title, 'Type: Job'] },
    ],
    [
      'the label says permanent',
      { title, facts: { employmentType: stated(['FULL_TIME'], 'Contract: Permanent') } },
      { evidence: [title, 'Contract: Permanent'] },
    ],
    [
      'a student’s job is filed as permanent, in German',
      { title: 'Werkstudent Lager (m/w/d)', lines: ['Anstellungsart: Feste Anstellung'] },
      { evidence: ['Werkstudent Lager (m/w/d)', 'Anstellungsart: Feste Anstellung'] },
    ],
    ['the label is of another word', { title: 'Data Science Intern', lines: ['Employment type: Permanent position'] }, {}],
  ],
  nearMisses: [
    ['it is filed as an internship', { title, lines: ['Type: Internship'] }],
    ['it fills the week', { title, facts: { employmentType: stated(['FULL_TIME'], 'Employment type: Full time') } }],
    ['a job is filed as a job', { title: 'Backend Engineer', lines: ['Type: Job'] }],
    ['the text speaks of jobs', { title, prose: ['This type of job suits the curious.'] }],
    ['the same label says both', { title, facts: { employmentType: stated(['FULL_TIME', 'INTERN'], 'Type: Permanent or internship') } }],
  ],
});
