import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/page/blocks.ts';
import { readHooks } from '../../lib/sources/hooks.ts';
import { pageOf } from '../tools/page-of.ts';

const readAt = new Date('2026-11-20T09:00:00Z');
const read = (body: string) => {
  const { document } = pageOf({
    file: 'page.html',
    text: `<!doctype html><title>x</title><body>${body}`,
    url: 'https://jobs.example/1',
    readAt,
  });
  return Object.fromEntries(readHooks(readBlocks(document.body), 'Florist', { readAt }).map(({ field, value }) => [field, value]));
};

describe('what a page calls its own parts', () => {
  it.each([
    ['<p class="company-name">Nordwind Flowers</p>', { hiringOrganization: { name: 'Nordwind Flowers' } }],
    ['<div class="company">Nordwind Flowers · Remote</div>', { hiringOrganization: { name: 'Nordwind Flowers' } }],
    ['<div class="JobHeader_companyName__c3">Nordwind Flowers</div>', { hiringOrganization: { name: 'Nordwind Flowers' } }],
    ['<p><a href="/companies/nordwind">Nordwind Flowers</a></p>', { hiringOrganization: { name: 'Nordwind Flowers' } }],
    ['<div data-testid="job-location">Krefeld</div>', { jobLocation: [{ text: 'Krefeld', locality: 'Krefeld' }] }],
    ['<p><i class="fa fa-map-marker-alt"></i> Krefeld</p>', { jobLocation: [{ text: 'Krefeld', locality: 'Krefeld' }] }],
    ['<p class="job-type">Part-time</p>', { employmentType: ['PART_TIME'] }],
    ['<p class="date-posted"><time datetime="2026-11-10">Posted 1 week ago</time></p>', { datePosted: '2026-11-10' }],
  ])('%s', (body, claims) => expect(read(body)).toMatchObject(claims));

  it("of an employer's card the name", () =>
    expect(read('<p class="company"><a>Website</a> <strong>Nordwind Flowers</strong> <span>4.1</span></p>')).toMatchObject({
      hiringOrganization: { name: 'Nordwind Flowers' },
    }));

  it.each([
    '<p class="company-description">We sell flowers.</p>',
    '<div class="similar-jobs-company-name">Other Flowers</div>',
    '<p class="company"><a href="/company/n">View all jobs</a></p>',
    '<p class="company-name">Florist</p>',
    '<p class="company">Krefeld, Germany</p>',
    '<p class="location">Location</p>',
    '<p class="focus-visible-company hover:bg-company">Mail</p>',
    '<p class="salary">Competitive</p>',
    '<button class="company-name">Nordwind Flowers</button>',
  ])('nothing: %s', (body) => expect(read(body)).toEqual({}));
});
