import { reposted } from '../../lib/checks/reposted.ts';
import { claimOf } from './extraction-of.ts';
import { claimed, posted, sighting, testSeenCheck } from './sighting.ts';

const before = sighting({ posted: [claimed('2026-05-01', '2026-05-03')] });
const otherAddress = sighting({
  key: 'url:board.example/jobs/2',
  address: 'https://board.example/jobs/2',
  posted: [claimed('2026-05-01', '2026-05-03')],
});
const otherHost = { ...otherAddress, address: 'https://other.example/jobs/2' };

testSeenCheck(reposted, {
  hits: [
    [
      'the date is newer than the one it gave before',
      posted('2026-06-28'),
      { here: before },
      {
        severity: 'note',
        standing: 'dated',
        message: 'It says posted 28 June 2026; when you saw it on 3 May 2026 it said 1 May 2026.',
        evidence: ['Posted: 2026-05-01', 'Posted: 2026-06-28'],
      },
    ],
    [
      'the new date was noted already',
      posted('2026-06-28'),
      { here: sighting({ posted: [claimed('2026-05-01', '2026-05-03'), claimed('2026-06-28', '2026-06-30')] }) },
      {},
    ],
    [
      'it is more than two months',
      posted('2026-06-28'),
      { here: sighting({ posted: [claimed('2026-03-01', '2026-05-03')] }) },
      { severity: 'caution' },
    ],
    [
      'both are counted in days',
      posted('2026-06-28', 'Posted 3 days ago'),
      { here: sighting({ posted: [claimed('2026-05-01', '2026-05-03', '2 days ago')] }) },
      {},
    ],
    [
      'the same job stood at another address of the board',
      posted('2026-06-28'),
      { elsewhere: [{ sighting: otherAddress, by: 'text' }] },
      { message: 'You saw this job on 3 May 2026 at another address here, posted 1 May 2026; this one says 28 June 2026.' },
    ],
  ],
  nearMisses: [
    ['the date is the same', posted('2026-05-01'), { here: before }],
    ['it moved by a time zone', posted('2026-05-02'), { here: before }],
    ['it moved by three days, as a crawler’s does', posted('2026-05-04'), { here: before }],
    ['the date is older now', posted('2026-04-01'), { here: before }],
    [
      'both are counted in weeks',
      posted('2026-05-20', 'Posted 6 weeks ago'),
      { here: sighting({ posted: [claimed('2026-05-06', '2026-05-27', '3 weeks ago')] }) },
    ],
    [
      'the older date stands on the page still',
      { ...posted('2026-06-28'), claims: [claimOf('datePosted', '2026-05-01', 'First posted: 1 May')] },
      { here: before },
    ],
    ['it stands on another board, which has dates of its own', posted('2026-06-28'), { elsewhere: [{ sighting: otherHost, by: 'id' }] }],
    ['another opening of the week stands beside it', posted('2026-05-07'), { elsewhere: [{ sighting: otherAddress, by: 'text' }] }],
    ['it gave no date before', posted('2026-06-28'), { here: sighting() }],
    ['it gives none now', { title: 'Storage Engineer' }, { here: before }],
    [
      'it is dated anew on every visit: that is another finding',
      posted('2026-07-01'),
      { here: sighting({ posted: [claimed('2026-05-03', '2026-05-03'), claimed('2026-05-20', '2026-05-20')] }) },
    ],
  ],
});
