import { describe, expect, it } from 'vitest';
import { readFactLine } from '../../lib/sources/fact-line.ts';

const factsOf = (line: string) => Object.fromEntries(readFactLine(line).map(({ field, value }) => [field, value]));

describe('the first line of a posting in a thread', () => {
  it.each<[string, object]>([
    [
      'Nordwind Labs | Data Engineer | Bergen, Norway | ONSITE | Full-time | https://nordwind-labs.example/jobs',
      {
        hiringOrganization: { name: 'Nordwind Labs' },
        title: 'Data Engineer',
        jobLocation: [{ text: 'Bergen, Norway', locality: 'Bergen', country: 'NO' }],
        workplaceType: 'onsite',
        employmentType: ['FULL_TIME'],
      },
    ],
    [
      'Blue Harbour (YC W21) | Senior Rust Engineer | REMOTE (EU) | €80k-95k',
      {
        hiringOrganization: { name: 'Blue Harbour' },
        title: 'Senior Rust Engineer',
        workplaceType: 'remote',
        applicantLocationRequirements: [{ text: 'EU', region: 'EU' }],
        baseSalary: { min: 80_000, max: 95_000, currency: 'EUR', text: '€80k-95k' },
      },
    ],
    ['Gale & Sons | Berlin | Multiple positions | Hybrid', { hiringOrganization: { name: 'Gale & Sons' }, workplaceType: 'hybrid' }],
    ['Gale & Sons | ONSITE | REMOTE | Sailmaker', { hiringOrganization: { name: 'Gale & Sons' } }],
    ['Tidewater | Technical Writer, Support Engineer | Utrecht', { title: 'Technical Writer, Support Engineer' }],
  ])('%s', (line, facts) => expect(factsOf(line)).toMatchObject(facts));

  it('says of two workplaces neither, and of a name that no gazetteer knows no place', () => {
    expect(factsOf('Gale & Sons | ONSITE | REMOTE | Data Engineer')).not.toHaveProperty('workplaceType');
    expect(factsOf('Gale & Sons | Series B | Data Engineer')).not.toHaveProperty('jobLocation');
  });

  it.each([['Is this still open? | asking for a friend'], ['We hire engineers in Berlin.'], [`A | B | ${'long '.repeat(120)}`], ['']])(
    'is not: %s',
    (line) => expect(readFactLine(line)).toEqual([]),
  );
});
