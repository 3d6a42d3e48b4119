import { firstSeen } from '../../lib/checks/first-seen.ts';
import { claimed, posted, sighting, testSeenCheck } from './sighting.ts';

testSeenCheck(firstSeen, {
  hits: [
    [
      'it was seen eight weeks before the day on which it says it was posted',
      posted('2026-06-28', 'Posted 3 days ago'),
      { here: sighting() },
      {
        severity: 'caution',
        standing: 'contradicted',
        message: 'Posted 28 June 2026 (3 days ago), yet you saw it here on 3 May 2026.',
        evidence: ['Posted 3 days ago'],
        explanation: 'Employers repost openings that stay unfilled.',
      },
    ],
    ['it gained its date since', posted('2026-06-28'), { here: sighting({ posted: [claimed('2026-06-28', '2026-06-30')] }) }, {}],
    [
      'it was seen twelve days before',
      posted('2026-06-28'),
      { here: sighting({ firstSeenAt: '2026-06-15T12:00:00.000Z' }) },
      { severity: 'note' },
    ],
    [
      'this is the second visit',
      posted('2026-06-28'),
      { here: sighting({ count: 1, firstSeenAt: '2026-05-03T12:00:00.000Z', lastSeenAt: '2026-05-03T12:00:00.000Z' }) },
      {},
    ],
  ],
  nearMisses: [
    ['it was posted before it was seen', posted('2026-05-01'), { here: sighting() }],
    ['it was posted on the day', posted('2026-05-03'), { here: sighting() }],
    ['the day is two time zones off', posted('2026-05-05'), { here: sighting() }],
    ['the words leave weeks open', posted('2026-05-12', 'Posted 7 weeks ago'), { here: sighting() }],
    [
      'it said so on the first visit already, ahead of its time',
      posted('2026-06-28'),
      { here: sighting({ posted: [claimed('2026-06-28', '2026-05-03')] }) },
    ],
    [
      'it said another date then: that is a repost',
      posted('2026-06-28'),
      { here: sighting({ posted: [claimed('2026-05-01', '2026-05-03')] }) },
    ],
    [
      'this visit is the first',
      posted('2026-07-20'),
      { here: sighting({ count: 1, firstSeenAt: '2026-07-01T11:50:00.000Z', lastSeenAt: '2026-07-01T11:50:00.000Z' }) },
    ],
    ['it was seen at another address only', posted('2026-06-28'), { elsewhere: [{ sighting: sighting(), by: 'id' }] }],
    ['it states no date', { title: 'Storage Engineer' }, { here: sighting() }],
  ],
});
