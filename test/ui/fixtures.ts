import type { Claim } from '../../lib/posting/claim.ts';
import type { Extraction } from '../../lib/posting/extraction.ts';
import type { Finding } from '../../lib/posting/finding.ts';
import type { Fact, Facts, Section } from '../../lib/posting/posting.ts';
import type { Examined } from '../../lib/posting/reading.ts';
import type { Removal } from '../../lib/posting/removal.ts';
import type { Role, Status } from '../../lib/roles/role.ts';
import type { Actions, Library, Panel, PostingView, Row, View } from '../../lib/ui/view.ts';

export const now = new Date('2026-07-01T09:00:00Z');

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

const everything: Facts = {
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

export const findings: Finding[] = [
  {
    check: 'unsupported',
    severity: 'note',
    standing: 'unsupported',
    fields: ['workplaceType', 'seniority'],
    message: 'Only yubhub says “onsite” and “mid”.',
    evidence: ['Work arrangement: onsite', 'This is a hybrid role: two days a week in one of our offices.'],
    explanation: 'Boards fill such fields by machine; the employer’s own page does not have them.',
  },
  {
    check: 'copy',
    severity: 'note',
    standing: 'verified',
    fields: ['applyUrl'],
    message: 'This is a copy. The original is on Ashby.',
    evidence: ['jobs.ashbyhq.com/nordwind/0a1b2c3d'],
  },
];

export const removals: Removal[] = [
  { rule: '.pro-cta', why: 'upsell', text: 'See who else applied. Try Pro free for seven days, cancel any time.' },
  { rule: '/applicants this week/', why: 'engagement', pattern: 'fake urgency', text: '143 applicants this week' },
  { rule: '.share', why: 'tracking', text: 'Share on LinkedIn Share on X Copy link' },
];

export function extraction(posting: Facts | undefined, change: Partial<Extraction> = {}): Extraction {
  return {
    url: 'https://yubhub.example/jobs/job_0a1b2c3d',
    readAt: now.toISOString(),
    site: 'yubhub',
    siteKind: 'aggregator',
    ...(posting && { posting }),
    claims: [],
    observed: { availability: { state: 'open' }, blankLabels: [], calls: [], text: '', clutter: [] },
    failures: [],
    ...change,
  };
}

export function examined(posting: Facts = everything, change: Partial<Examined> = {}): Examined {
  return { extraction: extraction(posting), removals, clutterHidden: true, findings, ...change };
}

export function posting(change: Partial<PostingView> = {}): PostingView {
  return { state: 'posting', examined: examined(), saved: { state: 'unsaved' }, ...change };
}

export function role(change: Partial<Role> = {}): Role {
  return {
    id: 'a3b1',
    status: 'saved',
    history: [{ status: 'saved', at: '2026-06-12T10:00:00Z' }],
    note: '',
    savedAt: '2026-06-12T10:00:00Z',
    changedAt: '2026-06-12T10:00:00Z',
    identities: ['ashby:0a1b2c3d'],
    addresses: ['https://yubhub.example/jobs/job_0a1b2c3d'],
    extraction: extraction(everything),
    findings,
    ...change,
  };
}

const titles = [
  'Search Rust Engineer',
  'Platform Engineer',
  'Backend Intern',
  'Werkstudent (m/w/d) Softwareentwicklung',
  'Staff Data Engineer, Streaming and Storage',
];
const employers = ['Nordwind Labs', 'Harbour & Pine', 'Kestrel Legal', 'Vereinigte Beispielwerke', 'Ottoline'];
const places = ['Belgrade, Berlin, London', 'Toronto', 'Singapore', 'Unterföhring', undefined];
const pays = ['€85,000 to €110,000 a year', 'CA$120,000 to CA$150,000 a year', undefined, '€15 an hour', undefined];
const states: Status[] = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'archived'];

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

export function rows(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    title: count > 100 ? `${pick(titles, index)} ${index}` : pick(titles, index),
    employer: pick(employers, index),
    place: pick(places, index),
    pay: pick(pays, index),
    ...(index % 2 ? { posted: '2026-05-03' } : {}),
    savedAt: new Date(Date.UTC(2026, 5, 30) - index * 3_600_000).toISOString(),
    status: pick(states, index),
    note: index === 3 ? 'ask Jonas about the team' : '',
    findings: index % 4,
  }));
}

export function library(change: Partial<Library> = {}): Library {
  return { state: 'ready', rows: rows(12), query: '', status: 'all', ...change };
}

export function panel(change: Partial<Panel> = {}): Panel {
  return { shown: 'page', page: posting(), library: library(), offline: false, ...change };
}

const longGerman: Facts = {
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

const rtl: Facts = {
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

const three: Facts = {
  title: fact('Platform Engineer', 'We’re looking for a Platform Engineer to join Harbour & Pine', 'prose'),
  hiringOrganization: fact({ name: 'Harbour & Pine' }, 'We’re looking for a Platform Engineer to join Harbour & Pine', 'prose'),
  jobLocation: fact([{ text: 'Toronto' }], 'in-person in the Toronto office', 'prose'),
};

const forty: Finding[] = Array.from({ length: 40 }, (_, index) => ({
  check: `check-${index}`,
  severity: pick(['note', 'caution', 'note', 'warning', 'note'] as const, index),
  standing: 'contradicted',
  fields: ['title'],
  message: `The title says internship, the board files it under “Mid”, and this sentence is number ${index + 1}.`,
  evidence: ['Backend Intern', 'Experience: Mid'],
}));

const closed: Finding = {
  check: 'closed',
  severity: 'warning',
  standing: 'dated',
  fields: [],
  message: 'Closed: the board says it is no longer open.',
  evidence: ['This position is no longer open.'],
  explanation: 'The employer’s own page may say otherwise.',
};

export const views: Record<string, View> = {
  everything: posting({
    original: { href: 'https://jobs.ashbyhq.com/nordwind/0a1b2c3d', host: 'jobs.ashbyhq.com' },
    grantable: 'yubhub.example',
  }),
  'three-facts': posting({
    examined: {
      extraction: { ...extraction(three, { url: 'https://harbour.example/jobs/1' }), site: undefined, siteKind: undefined } as never,
      removals: [],
      clutterHidden: false,
      findings: [],
    },
  }),
  'forty-findings': posting({ examined: examined(everything, { findings: forty }) }),
  'long-german': posting({ examined: examined(longGerman) }),
  'right-to-left': posting({ examined: examined(rtl, { findings: [], removals: [] }) }),
  'not-a-posting': { state: 'not-a-posting', host: 'nordwind.example', recent: rows(9) },
  'not-a-posting-empty': { state: 'not-a-posting', host: 'nordwind.example', recent: [] },
  'no-access': { state: 'no-access', restricted: true, recent: rows(3) },
  'no-access-host': { state: 'no-access', restricted: false, host: 'careers.nordwind.example', recent: rows(3) },
  reading: { state: 'reading' },
  failed: { state: 'failed', message: 'the page went away while it was read.' },
  closed: posting({ examined: examined(everything, { findings: [closed, ...findings] }) }),
  'full-disk': posting({ saved: { state: 'unsaved', problem: 'Not saved: there is no room left on the disk. Nothing was changed.' } }),
  'just-saved': posting({ saved: { state: 'saved', role: role(), fresh: 'key-1' } }),
  saved: posting({
    saved: { state: 'saved', role: role({ status: 'applied', note: 'Jonas knows the team lead.\nAsk about the on-call week.' }) },
  }),
  'saved-copy': posting({ saved: { state: 'saved', role: role({ addresses: ['https://jobs.ashbyhq.com/nordwind/0a1b2c3d'] }) } }),
  changed: posting({
    saved: {
      state: 'saved',
      role: role(),
      changed: [
        { field: 'baseSalary', was: '€90,000 to €120,000 a year', is: '€85,000 to €110,000 a year' },
        { field: 'validThrough', is: '31 July 2026 (in 30 days)' },
      ],
    },
  }),
};

export const panels: Record<string, Panel> = {
  everything: panel({ page: views.everything as View }),
  'three-facts': panel({ page: views['three-facts'] as View }),
  'forty-findings': panel({ page: views['forty-findings'] as View }),
  'long-german': panel({ page: views['long-german'] as View }),
  'right-to-left': panel({ page: views['right-to-left'] as View }),
  reading: panel({ page: { state: 'reading' } }),
  'no-access': panel({ page: views['no-access-host'] as View }),
  list: panel({ shown: 'saved' }),
  'list-empty': panel({ shown: 'saved', library: library({ rows: [] }) }),
  'list-10000': panel({ shown: 'saved', library: library({ rows: rows(10_000), query: 'rust' }) }),
  offline: panel({ shown: 'saved', offline: true }),
  opened: panel({
    shown: 'saved',
    library: library({ opened: role({ id: 'row-0', note: 'Jonas knows the team lead.', status: 'interviewing' }) }),
  }),
};

/** Actions that do nothing; a test or the gallery puts its own over the ones it watches. */
export function idle(change: Partial<Actions> = {}): Actions {
  const nothing = () => undefined;
  const done = async () => undefined;
  return {
    save: nothing,
    undo: nothing,
    setStatus: nothing,
    setNote: done,
    remove: nothing,
    readAnyway: nothing,
    readAgain: nothing,
    alwaysRead: nothing,
    openCleanView: nothing,
    openSaved: nothing,
    openRole: nothing,
    closeRole: nothing,
    show: nothing,
    filter: nothing,
    copy: done,
    showWords: async () => true,
    setClutter: nothing,
    keepClutter: nothing,
    ...change,
  };
}
