import { unsupported } from '../../lib/checks/unsupported.ts';
import type { FieldName } from '../../lib/posting/posting.ts';
import { claimOf, engineeringText as prose, type Sketch, stated, testCheck } from './extraction-of.ts';

const inferred: FieldName[] = ['workplaceType', 'seniority'];
const site = { site: 'plumeboard', siteKind: 'aggregator', title: 'Search Engineer', inferred } as const;
const onsite: Sketch['facts'] = { workplaceType: stated('onsite', 'Work arrangement: onsite') };
const mid: Sketch['facts'] = { seniority: stated('mid', 'Experience: mid') };

testCheck(unsupported, {
  hits: [
    [
      'nothing in the text is about either field',
      { ...site, inferred, prose, facts: { ...onsite, ...mid } },
      {
        severity: 'note',
        standing: 'unsupported',
        fields: ['workplaceType', 'seniority'],
        message: "Only plumeboard says 'onsite' and 'mid'; the text does not.",
        evidence: ['Work arrangement: onsite', 'Experience: mid'],
      },
    ],
    [
      'a city alone does not make a job onsite',
      { ...site, inferred, prose: [...prose, 'Our team sits in Berlin and London.'], facts: onsite },
      { evidence: ['Work arrangement: onsite'] },
    ],
    [
      'only one of the two is borne out',
      { ...site, inferred, prose: [...prose, 'You bring 4+ years of experience.'], facts: { ...onsite, ...mid } },
      { fields: ['workplaceType'] },
    ],
    [
      'a type of employment is machine-made',
      { ...site, inferred: ['employmentType'], prose, facts: { employmentType: stated(['CONTRACTOR'], 'Job type: contract') } },
      { message: "Only plumeboard says 'contract'; the text does not." },
    ],
  ],
  nearMisses: [
    ['the text says in-person', { ...site, inferred, prose: [...prose, 'This is an in-person role.'], facts: onsite }],
    [
      'the text names an office to come to',
      { ...site, inferred, prose: [...prose, 'You will sit with us in our Berlin office.'], facts: onsite },
    ],
    ['the title bears it out', { ...site, inferred, title: 'Mid-level Search Engineer', prose, facts: mid }],
    ['the site does not infer the field', { ...site, inferred: [], prose, facts: onsite }],
    ['the site is an employer', { title: 'Search Engineer', prose, facts: onsite }],
    ['there is too little text', { ...site, inferred, prose: ['Come and search with us.'], facts: onsite }],
    [
      'the text was read to say so',
      { ...site, inferred, prose, facts: onsite, claims: [claimOf('workplaceType', 'onsite', 'with us at the desk', 'prose')] },
    ],
  ],
});
