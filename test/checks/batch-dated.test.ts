import { batchDated } from '../../lib/checks/batch-dated.ts';
import { claimed, posted, sighting, testSeenCheck } from './sighting.ts';

const moment = '2026-06-20T08:14:33Z';
const others = (...titles: string[]) => titles.map((title, at) => sighting({ key: `url:board.example/jobs/${at + 2}`, title }));
const threeVisits = [claimed('2026-05-03', '2026-05-03'), claimed('2026-05-20', '2026-05-20'), claimed('2026-06-11', '2026-06-11')];

testSeenCheck(batchDated, {
  hits: [
    [
      'three other postings of the site give the same second',
      posted(moment),
      { sameStamp: others('Nurse', 'Sailor', 'Frontend Engineer') },
      {
        severity: 'note',
        standing: 'unsupported',
        message: '3 other postings of this site that you saw give the same second of posting: 20 June 2026 at 08:14:33.',
        evidence: [`Posted: ${moment}`],
      },
    ],
    [
      'it was posted on the day of every visit',
      posted('2026-07-01'),
      { here: sighting({ posted: threeVisits }) },
      { message: 'On each of your visits it was posted that very day: 20 May 2026, 11 June 2026 and 1 July 2026.' },
    ],
    ['the date of today was noted already', posted('2026-06-11'), { here: sighting({ posted: threeVisits }) }, {}],
  ],
  nearMisses: [
    ['two others do, which may be one person’s morning', posted(moment), { sameStamp: others('Nurse', 'Sailor') }],
    ['the others are one job in three cities', posted(moment), { sameStamp: others('Nurse', 'Nurse', 'Nurse') }],
    [
      'the others are this job in other cities',
      posted(moment),
      { sameStamp: others('Storage Engineer', 'Storage engineer', 'Nurse', 'Sailor') },
    ],
    ['it was so on two visits', posted('2026-07-01'), { here: sighting({ posted: [claimed('2026-05-03', '2026-05-03')] }) }],
    [
      'one of the dates was days before the visit',
      posted('2026-07-01'),
      { here: sighting({ posted: [claimed('2026-05-03', '2026-05-03'), claimed('2026-05-15', '2026-05-20')] }) },
    ],
    [
      'the page counts the days itself ("today")',
      posted('2026-07-01', 'Posted today'),
      { here: sighting({ posted: threeVisits.map((date) => ({ ...date, slackDays: 2 })) }) },
    ],
    [
      'the visits were on one weekend',
      posted('2026-07-01'),
      { here: sighting({ posted: [claimed('2026-06-29', '2026-06-29'), claimed('2026-06-30', '2026-06-30')] }) },
    ],
    ['it gives no date', { title: 'Storage Engineer' }, { sameStamp: others('Nurse', 'Sailor', 'Frontend Engineer') }],
  ],
});
