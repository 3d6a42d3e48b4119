import { everything as everythingAsked } from '../../lib/find/find.ts';
import type { Finding } from '../../lib/posting/finding.ts';
import type { Facts } from '../../lib/posting/posting.ts';
import type { Library, Panel, View } from '../../lib/ui/view.ts';
import { withDenials } from './chosen.ts';
import { examined, extraction, findings, panel, pick, posting, role } from './fixtures.ts';
import { binned, library, rows, storedRows } from './library-fixtures.ts';
import { everything, fact, longGerman, rtl, three } from './postings.ts';

// Every state that popup and side panel can be in, for tests and for the gallery.

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

const sentences: Facts = {
  ...everything,
  skills: fact(
    {
      required: [
        'Five or more years of building backend services that people depended on',
        'Good Rust, or good C++ and the wish to write Rust',
        'You have run PostgreSQL or a comparable store in production',
        'You write English that colleagues enjoy reading',
      ],
      preferred: [],
    },
    'Your profile',
    'headings',
  ),
};

const threadLines = [
  ['Nordwind Labs', 'Storage Engineer', 'Nordwind Labs | Storage Engineer | Hamburg or Bergen | Hybrid | €78k–96k | Full-time'],
  ['Harbour & Pine', undefined, 'Harbour & Pine | Toronto, onsite | several engineers, from junior to staff'],
  ['شركة رياح الشمال', 'مهندس برمجيات', 'شركة رياح الشمال | مهندس برمجيات | دبي'],
  [
    'Vereinigte Beispielwerke',
    'Werkstudent (m/w/d) Softwareentwicklung',
    'Vereinigte Beispielwerke für Energie- und Wasserwirtschaft AG | Werkstudent (m/w/d) Softwareentwicklung für verteilte Systeme | Unterföhring',
  ],
] as const;

export const views: Record<string, View> = {
  thread: {
    state: 'thread',
    parts: threadLines.map(([employer, title, line], index) => ({ url: `https://thread.example/item?id=${index}`, employer, title, line })),
  },
  'thread-part': posting({ part: true }),
  'own-words': posting({ examined: examined(withDenials) }),
  sentences: posting({ examined: examined(sentences) }),
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
  'not-a-posting': { state: 'not-a-posting', host: 'nordwind.example', recent: rows(5) },
  'not-a-posting-empty': { state: 'not-a-posting', host: 'nordwind.example', recent: [] },
  'no-access': { state: 'no-access', restricted: true, recent: rows(3) },
  'no-access-host': { state: 'no-access', restricted: false, host: 'careers.nordwind.example', recent: rows(3) },
  reading: { state: 'reading' },
  failed: { state: 'failed', message: 'the page went away while it was read.' },
  'seen-before': posting({ examined: examined(everything, { seenBefore: '2026-05-03T12:00:00Z' }) }),
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

const eurosAYear = { payAtLeast: { amount: 90_000, money: 'EUR YEAR' } };
const savedViews = [
  { name: 'Remote, Rust', search: { query: 'rust', filters: { workplace: 'remote' as const }, sort: 'saved' as const } },
  { name: 'Closing soon', search: { query: '', filters: {}, sort: 'deadline' as const } },
];
const mistyped = { words: [{ typed: 'enginer', meant: 'engineer' }], applied: true, count: 7 };

/** Of the library's own page. */
export const libraries: Record<string, Library> = {
  found: library({ views: savedViews }, { query: 'engineer' }),
  reading: library({ state: 'reading', roles: [] }),
  failed: library({
    state: 'failed',
    roles: [],
    notice: 'The saved roles could not be opened. Close other windows of Plainpost and try again.',
  }),
  healed: library({ notice: 'The browser lost 3 saved roles; they were restored from the copy that Plainpost keeps.' }),
  list: library({ selected: new Set(['row-1', 'row-2']), views: savedViews }),
  board: library({ part: 'board', roles: storedRows(40) }),
  'board-10000': library({ part: 'board', roles: storedRows(10_000) }),
  bin: library({ part: 'bin', bin: binned }),
  empty: library({ roles: [] }),
  opened: library({ opened: role({ id: 'row-0', note: 'Jonas knows the team lead.', status: 'interviewing' }) }),
};

export const panels: Record<string, Panel> = {
  everything: panel({ page: views.everything as View }),
  'three-facts': panel({ page: views['three-facts'] as View }),
  'forty-findings': panel({ page: views['forty-findings'] as View }),
  'long-german': panel({ page: views['long-german'] as View }),
  'right-to-left': panel({ page: views['right-to-left'] as View }),
  reading: panel({ page: { state: 'reading' } }),
  'no-access': panel({ page: views['no-access-host'] as View }),
  'own-words': panel({ page: views['own-words'] as View }),
  thread: panel({ page: views.thread as View }),
  closed: panel({ page: views.closed as View }),
  changed: panel({ page: views.changed as View }),
  'saved-copy': panel({ page: views['saved-copy'] as View }),
  'full-disk': panel({ page: views['full-disk'] as View }),
  'not-a-posting': panel({ page: views['not-a-posting'] as View }),
  failed: panel({ page: views.failed as View }),
  list: panel({ shown: 'saved' }),
  'list-empty': panel({ shown: 'saved', library: library({ roles: [] }) }),
  'list-10000': panel({ shown: 'saved', library: library({ roles: storedRows(10_000) }, { query: 'rust' }) }),
  'list-selected': panel({ shown: 'saved', library: library({ selected: new Set(['row-1', 'row-2', 'row-4']) }) }),
  'list-filters': panel({ shown: 'saved', library: library({ hasWords: true, views: savedViews }, { filters: eurosAYear }) }),
  'list-no-match': panel({ shown: 'saved', library: library({}, { query: 'zeppelin' }) }),
  'list-corrected': panel({
    shown: 'saved',
    library: {
      ...library({ terms: ['engineer'], correction: mistyped }, { query: 'engineer' }),
      search: { ...everythingAsked, query: 'enginer' },
    },
  }),
  bin: panel({ shown: 'saved', library: library({ part: 'bin', bin: binned }) }),
  removed: panel({
    shown: 'saved',
    library: library({ roles: storedRows(3) }),
    told: { words: 'Removed from the saved roles.', undo: 'key-4' },
  }),
  offline: panel({ shown: 'saved', offline: true }),
  opened: panel({
    shown: 'saved',
    library: library({ opened: role({ id: 'row-0', note: 'Jonas knows the team lead.', status: 'interviewing' }) }),
  }),
};
