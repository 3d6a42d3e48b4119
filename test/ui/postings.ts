import type { Claim } from '../../lib/posting/claim.ts';
import type { Fact, Facts, Section } from '../../lib/posting/posting.ts';

// Invented postings, from one that states everything to one that states three things.

export function fact<T>(value: T, evidence: string, source: Fact<T>['source'] = 'labels', disputedBy: Claim[] = []): Fact<T> {
  return { value, source, evidence, disputedBy };
}

const sections: Section[] = [
  {
    kind: 'about',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Nordwind Labs builds search for people who maintain wind farms. We’re looking for a search engineer to join our small team and own the indexing pipeline from crawl to query.',
      },
    ],
  },
  {
    kind: 'responsibilities',
    heading: 'Your mission',
    blocks: [
      {
        kind: 'list',
        items: [
          'Design and run the crawler that reads two hundred million maintenance records a day.',
          'Make ranking measurable: write the judgements, the metrics and the dashboards, see our handbook for how.',
          'Share the on-call rotation, one week in six.',
        ],
        spans: [[], [{ start: 83, end: 95, href: 'https://handbook.nordwind.example/search' }], []],
      },
    ],
  },
  {
    kind: 'requirements',
    heading: 'What you bring',
    blocks: [
      {
        kind: 'list',
        items: [
          'Five years or more with backend or search systems.',
          'Rust, or another systems language and the wish to learn it.',
          'Fluent English; German is welcome.',
        ],
      },
    ],
  },
  {
    kind: 'preferred',
    heading: 'Nice to have',
    blocks: [{ kind: 'list', items: ['Experience with Lucene or Tantivy.', 'A talk or a post about something you built.'] }],
  },
  {
    kind: 'benefits',
    heading: 'What we offer',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Thirty days of leave, a learning budget, and equity. This is a hybrid role: two days a week in one of our offices.',
        spans: [{ start: 24, end: 39, strong: true }],
      },
    ],
  },
  {
    kind: 'compensation',
    heading: 'Compensation',
    blocks: [{ kind: 'paragraph', text: 'The range for this role is €85,000 – €110,000 per year.' }],
  },
  {
    kind: 'company',
    heading: 'Who we are',
    blocks: [{ kind: 'paragraph', text: 'Forty people in Berlin, Belgrade and London. Founded in 2018.' }],
  },
  {
    kind: 'process',
    heading: 'How we hire',
    blocks: [{ kind: 'paragraph', text: 'One call, one piece of paid work, one afternoon with the team.' }],
  },
  {
    kind: 'legal',
    heading: 'Equal opportunities',
    blocks: [{ kind: 'paragraph', text: 'We decide without regard to anything that does not bear on the work.' }],
  },
];

export const everything: Facts = {
  title: fact('Search Rust Engineer', 'title: Search Rust Engineer', 'app-state'),
  hiringOrganization: fact({ name: 'Nordwind Labs' }, 'Company: Nordwind Labs'),
  jobLocation: fact([{ text: 'Belgrade' }, { text: 'Berlin' }, { text: 'London' }], 'Locations: Belgrade, Berlin, London'),
  workplaceType: fact('onsite', 'Work arrangement: onsite', 'labels', [
    { field: 'workplaceType', value: 'hybrid', source: 'prose', evidence: 'This is a hybrid role: two days a week in one of our offices.' },
  ]),
  employmentType: fact(['FULL_TIME'], 'Job type: full-time'),
  seniority: fact('mid', 'Experience: Mid'),
  experienceYears: fact({ min: 5 }, 'Five years or more with backend or search systems.', 'prose'),
  baseSalary: fact(
    { min: 85000, max: 110000, currency: 'EUR', unit: 'YEAR', text: '€85,000 – €110,000 per year' },
    'The range for this role is €85,000 – €110,000 per year.',
    'prose',
  ),
  equity: fact('equity', 'Thirty days of leave, a learning budget, and equity.', 'prose'),
  datePosted: fact('2026-05-03', 'datePosted: 2026-05-03', 'json-ld'),
  dateModified: fact('2026-07-01', 'Updated 29 minutes ago'),
  validThrough: fact('2026-07-31', 'Apply by 31 July 2026', 'labels'),
  department: fact('Search', 'departmentName: Search', 'app-state'),
  skills: fact(
    {
      required: ['Rust', 'backend or search systems', 'distributed systems', 'SQL', 'measurement', 'English'],
      preferred: ['Lucene', 'Tantivy'],
    },
    'Rust, or another systems language and the wish to learn it.',
    'headings',
  ),
  visaSponsorship: fact('offered', 'We sponsor visas for this role.', 'prose'),
  description: fact(sections, 'descriptionHtml', 'app-state'),
  applyUrl: fact(
    'https://jobs.ashbyhq.com/nordwind/0a1b2c3d/application',
    'https://jobs.ashbyhq.com/nordwind/0a1b2c3d/application?utm_source=yubhub',
  ),
};

export const longGerman: Facts = {
  ...everything,
  title: fact(
    'Wissenschaftliche*r Mitarbeiter*in (m/w/d) im Bereich Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und Softwareentwicklung für verteilte Systeme',
    '…',
    'headings',
  ),
  hiringOrganization: fact(
    {
      name: 'Vereinigte Beispielwerke für Energie- und Wasserwirtschaft Aktiengesellschaft & Compagnie Kommanditgesellschaft auf Aktien, Zweigniederlassung Süd',
    },
    '…',
  ),
};

export const rtl: Facts = {
  title: fact('مهندس برمجيات أول (Rust)', 'مهندس برمجيات أول (Rust)', 'headings'),
  hiringOrganization: fact({ name: 'شركة رياح الشمال' }, 'شركة رياح الشمال'),
  jobLocation: fact([{ text: 'دبي، الإمارات' }, { text: 'תל אביב' }], 'الموقع: دبي، الإمارات'),
  employmentType: fact(['FULL_TIME'], 'نوع العمل: دوام كامل'),
  baseSalary: fact({ text: '25,000 درهم شهريًا' }, 'الراتب: 25,000 درهم شهريًا'),
  description: fact(
    [
      {
        kind: 'responsibilities',
        heading: 'المهام',
        blocks: [{ kind: 'list', items: ['تصميم محرك البحث (search engine) وتشغيله.', 'كتابة الاختبارات.'] }],
      },
      { kind: 'about', blocks: [{ kind: 'paragraph', text: 'نبحث عن مهندس برمجيات للانضمام إلى فريقنا الصغير.' }] },
    ],
    '…',
    'headings',
  ),
};

export const three: Facts = {
  title: fact('Platform Engineer', 'We’re looking for a Platform Engineer to join Harbour & Pine', 'prose'),
  hiringOrganization: fact({ name: 'Harbour & Pine' }, 'We’re looking for a Platform Engineer to join Harbour & Pine', 'prose'),
  jobLocation: fact([{ text: 'Toronto' }], 'in-person in the Toronto office', 'prose'),
};
