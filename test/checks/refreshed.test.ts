import { refreshed } from '../../lib/checks/refreshed.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';

const dates = (posted: string, modified: string, evidence: [string, string]): Sketch => ({
  facts: { datePosted: stated(posted, evidence[0]), dateModified: stated(modified, evidence[1]) },
});

testCheck(refreshed, {
  hits: [
    [
      'an old posting was updated minutes ago',
      dates('2026-05-03', '2026-07-01T11:31:00Z', ['Posted 59 days ago', 'Updated 29 minutes ago']),
      {
        severity: 'note',
        message: "Posted 59 days ago, yet 'Updated 29 minutes ago': boards often touch old postings.",
        evidence: ['Posted 59 days ago', 'Updated 29 minutes ago'],
      },
    ],
    [
      'the page gives dates',
      dates('2026-01-10', '2026-07-01', ['Posted: 10 January', 'Updated: 1 July']),
      { message: 'Posted 172 days ago, yet updated today: boards often touch old postings.' },
    ],
    [
      'the employer’s own page was edited',
      { ...dates('2026-01-10', '2026-07-01', ['Posted: 10 January', 'Updated: 1 July']), siteKind: 'ats' },
      { message: 'Posted 172 days ago, yet updated today.' },
    ],
    ['it was touched yesterday', dates('2026-01-10', '2026-06-30', ['Posted: 10 January', 'Updated: 30 June']), {}],
  ],
  nearMisses: [
    ['the posting is new', dates('2026-06-20', '2026-07-01T11:31:00Z', ['Posted 11 days ago', 'Updated 29 minutes ago'])],
    ['the edit is weeks old', dates('2026-01-10', '2026-06-01', ['Posted: 10 January', 'Updated: 1 June'])],
    ['the edit is dated ahead', dates('2026-01-10', '2026-09-01', ['Posted: 10 January', 'Updated: 1 September'])],
    ['there is no date of posting', { facts: { dateModified: stated('2026-07-01', 'Updated today') } }],
    ['there is no edit', { facts: { datePosted: stated('2026-01-10', 'Posted: 10 January') } }],
  ],
});
