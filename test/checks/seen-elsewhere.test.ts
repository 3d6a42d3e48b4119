import { seenElsewhere } from '../../lib/checks/seen-elsewhere.ts';
import { posted, sighting, testSeenCheck } from './sighting.ts';

const other = sighting({ key: 'url:other.example/jobs/storage-engineer', address: 'https://www.other.example/jobs/storage-engineer?id=7' });
const justNow = { firstSeenAt: '2026-07-01T11:50:00.000Z', lastSeenAt: '2026-07-01T11:50:00.000Z', count: 1 };
const page = posted('2026-06-28');

testSeenCheck(seenElsewhere, {
  hits: [
    [
      'its text was seen on another board',
      page,
      { elsewhere: [{ sighting: other, by: 'text' }] },
      {
        severity: 'note',
        standing: 'verified',
        message: 'You saw this job at other.example/jobs/storage-engineer, first seen on 3 May 2026.',
        evidence: ['https://www.other.example/jobs/storage-engineer?id=7'],
        explanation: 'Known by its title and text: boards and agencies copy postings.',
      },
    ],
    ['the job’s own id was seen elsewhere', page, { elsewhere: [{ sighting: other, by: 'id' }] }, {}],
    [
      'it was saved from there',
      page,
      { elsewhere: [{ sighting: { ...other, ...justNow }, by: 'text', saved: true }] },
      { message: 'You saved this job at other.example/jobs/storage-engineer, first seen on 1 July 2026.' },
    ],
    [
      'the address is too long for a sentence',
      page,
      { elsewhere: [{ sighting: { ...other, address: `https://other.example/jobs/${'x'.repeat(80)}` }, by: 'id' }] },
      { message: 'You saw this job at other.example, first seen on 3 May 2026.' },
    ],
  ],
  nearMisses: [
    ['nothing like it was seen', page, {}],
    ['only this address was seen', page, { here: sighting() }],
    [
      'it stands twice on this board',
      page,
      { elsewhere: [{ sighting: sighting({ address: 'https://www.board.example/jobs/2' }), by: 'text' }] },
    ],
    ['the reader has just come from there', page, { elsewhere: [{ sighting: { ...other, ...justNow }, by: 'id' }] }],
    ['the page is no posting', { none: true }, { elsewhere: [{ sighting: other, by: 'id' }] }],
  ],
});
