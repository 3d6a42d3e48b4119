import { describe, expect, it } from 'vitest';
import { isJobAddress } from '../../lib/extract/job-address.ts';

describe('an address that names one job', () => {
  it.each([
    ['/jobs/4711', 'Tide Analyst'],
    ['/job/Bremen-Tide-Analyst/1440007133/', 'Tide Analyst'],
    ['/Vacancies/301/Description/1', 'Tide Analyst'],
    ['/de/karriere/offene-stellen/gezeitenanalyst-3988', 'Gezeitenanalyst (m/w/d)'],
    ['/offres/boulanger-lyon', 'Boulanger H/F'],
    ['/nl/vacatures/bakker-op-het-eiland', 'Bakker'],
    ['/praca/oferty-pracy/piekarz-gdynia', 'Piekarz'],
    ['/careers/tide-analyst-88213', 'Tide Analyst'],
    ['/Search/Home?partnerid=2&jobid=700001', 'Tide Analyst'],
  ])('%s for %s', (path, headline) => expect(isJobAddress(path, headline)).toBe(true));

  it.each([
    ['/jobs', 'Tide Analyst'],
    ['/jobs/', 'Tide Analyst'],
    ['/jobs/bremen', 'Tide Analyst'],
    ['/job-profiles/tide-analyst', 'Tide Analyst'],
    ['/job-descriptions/tide-analyst', 'Tide Analyst'],
    ['/careers/tide-analyst', 'Tide Analyst'],
    ['/guides/how-to-hire-a-tide-analyst', 'Tide Analyst'],
    ['/blog/2026/11/tide-analyst', 'Tide Analyst'],
    ['/?id=4711', 'Tide Analyst'],
  ])('not %s for %s', (path, headline) => expect(isJobAddress(path, headline)).toBe(false));
});
