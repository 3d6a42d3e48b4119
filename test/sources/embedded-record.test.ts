import { describe, expect, it } from 'vitest';
import { readEmbeddedRecord } from '../../lib/sources/embedded-record.ts';
import { pageOf } from '../tools/page-of.ts';

const job = {
  id: 7731,
  title: 'Boiler Keeper',
  companyName: 'Nordwind Labs',
  location: 'Ghent, Belgium',
  jobType: 'FULL_TIME',
  publishedAt: '2026-11-12',
  note: 'x'.repeat(200),
};

function read(data: unknown, url = 'https://stage-door.example/jobs/boiler-keeper'): Record<string, unknown> {
  const page = pageOf({
    file: 'page.html',
    text: `<script type="application/json">${JSON.stringify(data)}</script>`,
    url,
    readAt: new Date('2026-11-20T09:00:00Z'),
  });
  return Object.fromEntries(readEmbeddedRecord(page, 'Boiler Keeper').map(({ field, value }) => [field, value]));
}

describe('a record of the posting in the headline', () => {
  it('is read wherever it stands', () =>
    expect(read({ props: { pageProps: { data: [job] } } })).toMatchObject({
      title: 'Boiler Keeper',
      hiringOrganization: { name: 'Nordwind Labs' },
      datePosted: '2026-11-12',
    }));
  it('follows references in its store', () =>
    expect(
      read({ 'Company:2': { name: 'Nordwind Labs' }, 'Job:1': { ...job, companyName: null, company: { __ref: 'Company:2' } } }),
    ).toMatchObject({ hiringOrganization: { name: 'Nordwind Labs' } }));
  it('is the one in the address where several have its headline', () => {
    const other = { ...job, id: 7732, companyName: 'Kestrel Maps' };
    expect(read([other, job], 'https://stage-door.example/jobs/7731')).toMatchObject({ hiringOrganization: { name: 'Nordwind Labs' } });
  });
  it('is none where several employers have one of that name and the address does not tell', () =>
    expect(read([{ ...job, id: 7732, companyName: 'Kestrel Maps' }, job])).toEqual({}));
  it.each([
    ['another job', { ...job, title: 'Night Porter' }],
    [
      'an event of that name',
      {
        title: 'Boiler Keeper',
        location: 'Ghent',
        organization: 'Nordwind Labs',
        publishedAt: '2026-11-01',
        description: 'An evening. '.repeat(40),
      },
    ],
    ['a bare mention', { title: 'Boiler Keeper', url: '/jobs/1', note: 'x'.repeat(200) }],
  ])('is not %s', (_, data) => expect(read(data)).toEqual({}));
});
