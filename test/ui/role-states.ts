import type { Due } from '../../lib/due/due.ts';
import type { Facts, Section } from '../../lib/posting/posting.ts';
import type { Role } from '../../lib/roles/role.ts';
import { extraction, findings, now, role } from './fixtures.ts';
import { everything, fact, longGerman, rtl } from './postings.ts';

// States of one saved role, of several beside each other, and of what is due; for tests and for the gallery.

const description = (everything.description?.value ?? []) as Section[];

const earlierText: Section[] = description
  .filter(({ kind }) => kind !== 'legal')
  .map((section) =>
    section.kind === 'benefits'
      ? {
          ...section,
          blocks: [
            { kind: 'paragraph', text: 'Twenty-five days of leave and equity. This is a remote role: you work from wherever you like.' },
          ],
        }
      : section,
  );

const { visaSponsorship: _visa, validThrough: _deadline, ...withoutTwo } = everything;
export const earlier: Facts = {
  ...withoutTwo,
  workplaceType: fact('hybrid', 'Work arrangement: hybrid'),
  baseSalary: fact({ min: 90000, max: 120000, currency: 'EUR', unit: 'YEAR', text: '€90,000 – €120,000' }, '€90,000 – €120,000', 'prose'),
  description: fact(earlierText, 'descriptionHtml', 'app-state'),
};

const note = `## Before the call

- [x] read the handbook
- [ ] ask about the **on-call** week

Jonas knows the team lead: https://nordwind.example/team`;

export const fullRole = role({
  status: 'interviewing',
  history: [
    { status: 'saved', at: '2026-06-12T10:00:00Z' },
    { status: 'applied', at: '2026-06-24T08:30:00Z' },
    { status: 'interviewing', at: '2026-06-30T15:00:00Z' },
  ],
  note,
  tags: ['rust', 'search', 'first choice'],
  contacts: [
    { name: 'Jonas Example', reach: 'jonas@nordwind.example', note: 'in the search team' },
    { name: 'Front desk', reach: '+49 30 555 0100' },
  ],
  nextStep: { what: 'Send the two references', on: '2026-07-03' },
  rating: 4,
  corrections: { workplaceType: 'hybrid', department: null },
  setAt: { corrections: '2026-06-25T10:00:00Z' },
  addresses: [
    'https://yubhub.example/jobs/job_0a1b2c3d',
    'https://jobs.ashbyhq.com/nordwind/0a1b2c3d',
    'https://boards.example/nordwind/7',
  ],
});

export const changedRole = role({
  ...fullRole,
  id: 'a3b2',
  corrections: {},
  snapshots: [{ extraction: extraction(earlier, { readAt: '2026-06-12T10:00:00Z' }), findings }],
});

const other = (id: string, change: Partial<Role>, facts: Facts) =>
  role({ id, ...change, extraction: extraction({ ...everything, ...facts }) });

export const rolesToCompare: Role[] = [
  fullRole,
  other(
    'b',
    { status: 'applied', findings: [], rating: 3 },
    {
      title: fact('Platform Engineer', '…'),
      hiringOrganization: fact({ name: 'Harbour & Pine' }, '…'),
      jobLocation: fact([{ text: 'Toronto' }], '…'),
      workplaceType: fact('remote', '…'),
      baseSalary: fact({ min: 58, max: 72, currency: 'CAD', unit: 'HOUR', text: 'CA$58–72/h' }, '…'),
      skills: fact({ required: ['rust', 'Kubernetes', 'SQL'], preferred: [] }, '…'),
    },
  ),
  other(
    'c',
    { tags: ['far away'] },
    { ...longGerman, baseSalary: fact({ text: 'nach Vereinbarung' }, '…'), visaSponsorship: fact('not-offered', '…') },
  ),
];

export const rolePages: Record<string, Role> = {
  full: fullRole,
  changed: changedRole,
  fresh: role({ findings: [] }),
  'long-german': role({
    extraction: extraction(longGerman),
    tags: ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
  }),
  'right-to-left': role({ extraction: extraction(rtl), findings: [], note: '# ملاحظة\n\n- اسأل عن الفريق', tags: ['دبي'] }),
};

const day = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

export const due: Due[] = [
  {
    role: { id: 'a', title: 'Search Rust Engineer', employer: 'Nordwind Labs' },
    kind: 'next-step',
    what: 'Send the two references',
    on: day(-2),
    days: -2,
  },
  { role: { id: 'b', title: 'Platform Engineer', employer: 'Harbour & Pine' }, kind: 'deadline', on: day(0), days: 0 },
  { role: { id: 'c', title: 'Backend Intern' }, kind: 'next-step', what: 'Call', on: day(3), days: 3 },
  { role: { id: 'd', title: 'Staff Data Engineer, Streaming and Storage', employer: 'Ottoline' }, kind: 'deadline', on: day(30), days: 30 },
];
