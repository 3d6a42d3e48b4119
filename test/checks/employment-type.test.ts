import { employmentType } from '../../lib/checks/employment-type.ts';
import type { EmploymentType } from '../../lib/posting/posting.ts';
import { employmentTypeSentences } from './employment-type-sentences.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';
import { testSentences } from './sentences.ts';

const filed = (types: EmploymentType[], ...prose: string[]): Sketch => ({
  facts: { employmentType: stated(types, `employmentType: ${types.join(', ')}`, 'json-ld') },
  prose,
});

testCheck(employmentType, {
  hits: [
    ['part time, in German', filed(['FULL_TIME'], 'Die Stelle ist in Teilzeit mit 20 Stunden zu besetzen.'), { severity: 'caution' }],
    ['part time, in French', filed(['FULL_TIME'], "Il s'agit d'un poste à temps partiel."), { severity: 'caution' }],
    ['part time, in Spanish', filed(['FULL_TIME'], 'El puesto es a tiempo parcial.'), { severity: 'caution' }],
    ['part time, in Dutch', filed(['FULL_TIME'], 'Dit is een parttime functie.'), { severity: 'caution' }],
    ['no work is promised', filed(['FULL_TIME'], 'Work is not guaranteed.'), { severity: 'caution' }],
    ['permanent, with an end', { lines: ['Contract: Permanent'], prose: ['This is a fixed-term contract.'] }, { severity: 'caution' }],
    [
      'the text leaves the hours open',
      filed(['FULL_TIME'], 'Hours are flexible: part-time or full-time depending on workload.'),
      {
        severity: 'caution',
        message: "The board says 'FULL_TIME', the text says otherwise.",
        evidence: ['employmentType: FULL_TIME', 'Hours are flexible: part-time or full-time depending on workload.'],
      },
    ],
    [
      'the job is part-time',
      filed(['FULL_TIME'], 'This is a part-time position. You work three mornings.'),
      { evidence: ['employmentType: FULL_TIME', 'This is a part-time position.'] },
    ],
    ['the job is full-time', filed(['PART_TIME'], 'The role is full-time.'), { severity: 'caution' }],
    ['nobody is paid', filed(['PART_TIME'], 'This is an unpaid role.'), { severity: 'caution' }],
    [
      'the contract is a freelancer’s',
      filed(['FULL_TIME'], 'You join us as an independent contractor.'),
      { severity: 'note', explanation: 'Full time may mean the hours, not the contract.' },
    ],
    ['a permanent job is filed as a contract', filed(['CONTRACTOR'], 'This is a permanent position.'), { severity: 'caution' }],
  ],
  nearMisses: [
    ['either, in German', filed(['FULL_TIME'], 'Die Stelle ist in Teilzeit oder Vollzeit zu besetzen.')],
    ['also in part time, in German', filed(['FULL_TIME'], 'Die Stelle ist in Teilzeit möglich.')],
    ['either, in French', filed(['FULL_TIME'], "Il s'agit d'un poste à temps partiel ou à temps plein.")],
    ['extra hours are not promised', filed(['FULL_TIME'], 'Overtime work is not guaranteed.')],
    ['tasks of a contractor are not promised', filed(['CONTRACTOR'], 'Work is not guaranteed.')],
    ['an end that leads on', { lines: ['Contract: Permanent'], prose: ['This is a fixed-term contract that becomes permanent.'] }],
    ['permanent or not, by the label', { lines: ['Contract: Permanent or temporary'], prose: ['This is a fixed-term contract.'] }],
    ['the text manages such contracts', { lines: ['Contract: Permanent'], prose: ['You draft fixed-term contracts.'] }],
    ['label and text agree', filed(['FULL_TIME'], 'This is a full-time role.')],
    ['both are filed', filed(['FULL_TIME', 'PART_TIME'], 'Part-time or full-time depending on workload.')],
    ['the sentence is about employees', filed(['FULL_TIME'], 'Full-time and part-time employees have access to our benefits.')],
    ['the sentence is about benefits', filed(['FULL_TIME'], 'We support part-time studies beside the job.')],
    ['an internship fills the week', filed(['INTERN'], 'This is a full-time internship.')],
    ['a contract may fill the week', filed(['CONTRACTOR'], 'This is a full-time role for six months.')],
    ['you manage contractors', filed(['FULL_TIME'], 'You will manage contractors and freelancers.')],
    ['nothing is filed', { prose: ['This is a part-time position.'] }],
  ],
});

testSentences(employmentType, employmentTypeSentences);
