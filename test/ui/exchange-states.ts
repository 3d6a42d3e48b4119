import { guessMapping } from '../../lib/exchange/columns.ts';
import type { Exchange, ExchangeActions, TableMapping } from '../../lib/ui/exchange.ts';
import { role } from './fixtures.ts';
import { longGerman } from './postings.ts';

const headings = [
  'Job Position',
  'Company',
  'Max. Salary',
  'Location',
  'Status',
  'Date Saved',
  'Excitement',
  'Recruiter’s opinion of my letter',
  'URL',
];

const mapping: TableMapping = {
  state: 'mapping',
  name: 'job-tracker-export-2026-11-20.csv',
  rows: 214,
  headings,
  samples: [
    ['Search Rust Engineer', 'Platform Engineer', 'Werkstudent (m/w/d) Softwareentwicklung'],
    ['Nordwind Labs', 'Harbour & Pine', 'Vereinigte Beispielwerke'],
    ['120,000', '95,000'],
    ['Belgrade, Serbia', 'Remote - Germany', 'Unterföhring'],
    ['Bookmarked', 'Mulling it over', 'Applied'],
    ['5/6/2026', '7/8/2026'],
    ['4', '5'],
    [],
    ['https://nordwind.example/jobs/7?utm_source=newsletter&utm_campaign=autumn-2026'],
  ],
  mapping: guessMapping(headings),
  statuses: [{ words: 'Mulling it over' }, { words: 'Second date', status: 'interviewing' }],
  dayFirst: 'unclear',
  enough: true,
};

const base: Exchange = {
  total: 1204,
  exporting: { state: 'idle' },
  importing: { state: 'none' },
  backup: { state: 'none' },
  lastExport: { at: '2026-05-03T09:00:00.000Z', changes: 14, due: true },
};

const brought = { added: 120, merged: 12, same: 1072, removed: 3 };

/** Every state of export, import and backup, for tests and for the gallery. */
export const exchanges: Record<string, Exchange> = {
  idle: base,
  empty: { ...base, total: 0, lastExport: { changes: 0, due: false } },
  writing: { ...base, exporting: { state: 'writing', format: 'plainpost', done: 640 } },
  written: {
    ...base,
    lastExport: { at: '2026-07-01T09:00:00.000Z', changes: 0, due: false },
    exporting: { state: 'written', name: 'plainpost-2026-07-01.json.gz', roles: 1204, bytes: 1_240_000 },
    backup: { state: 'kept', name: 'plainpost-backup.json', at: '2026-07-01T08:59:00.000Z', writing: false },
  },
  refused: {
    ...base,
    backup: { state: 'locked', name: 'plainpost-backup.json', at: '2026-06-20T08:59:00.000Z' },
    importing: {
      state: 'none',
      problem:
        'Line 812, “Search Rust Engineer”: what stands at “extraction.posting.title.value” is missing or is not what belongs there. Nothing was imported.',
    },
  },
  mapping: { ...base, importing: mapping },
  preview: {
    ...base,
    importing: {
      state: 'preview',
      name: 'plainpost-2026-06-30.json.gz',
      exportedAt: '2026-06-30T18:00:00.000Z',
      total: 1204,
      brought,
      first: [
        { title: 'Search Rust Engineer', employer: 'Nordwind Labs', status: 'applied' },
        { title: longGerman.title?.value, employer: longGerman.hiringOrganization?.value.name, status: 'saved' },
        { title: undefined, employer: 'Ottoline', status: 'rejected' },
      ],
      warnings: ['Line 9, “Platform Engineer” is dated later than the file itself, and is taken as of the day of the file.'],
      isTable: false,
    },
  },
  importing: { ...base, importing: { state: 'importing', name: 'plainpost-2026-06-30.json.gz', done: 3100, total: 12_040 } },
  done: { ...base, backup: { state: 'unavailable' }, importing: { state: 'done', name: 'job-tracker.csv', brought, undone: false } },
  printed: {
    ...base,
    printed: { roles: [role({ note: 'Jonas knows the team lead.\nAsk about the on-call week.' }), role({ id: 'b' })], full: true, left: 3 },
  },
  'printed-list': { ...base, printed: { roles: [role(), role({ id: 'b', status: 'applied' })], full: false, left: 0 } },
};

const nothing = () => undefined;

export function idleExchange(change: Partial<ExchangeActions> = {}): ExchangeActions {
  return {
    exportAs: nothing,
    print: nothing,
    stop: nothing,
    chooseFile: nothing,
    mapColumn: nothing,
    mapStatus: nothing,
    setDayFirst: nothing,
    preview: nothing,
    backToColumns: nothing,
    importNow: nothing,
    undoImport: nothing,
    dismiss: nothing,
    chooseBackup: nothing,
    unlockBackup: nothing,
    stopBackup: nothing,
    ...change,
  };
}
