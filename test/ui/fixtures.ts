import { noLibraryActions } from '../../lib/panel/no-library.ts';
import type { Extraction } from '../../lib/posting/extraction.ts';
import type { Finding } from '../../lib/posting/finding.ts';
import type { Facts } from '../../lib/posting/posting.ts';
import type { Examined } from '../../lib/posting/reading.ts';
import type { Removal } from '../../lib/posting/removal.ts';
import type { Role } from '../../lib/roles/role.ts';
import type { Actions, Panel, PostingView } from '../../lib/ui/view.ts';
import { library } from './library-fixtures.ts';
import { everything } from './postings.ts';

export const now = new Date('2026-07-01T09:00:00Z');

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
    tags: [],
    contacts: [],
    corrections: {},
    setAt: {},
    snapshots: [],
    savedAt: '2026-06-12T10:00:00Z',
    changedAt: '2026-06-12T10:00:00Z',
    identities: ['ashby:0a1b2c3d'],
    addresses: ['https://yubhub.example/jobs/job_0a1b2c3d'],
    extraction: extraction(everything),
    findings,
    ...change,
  };
}

export function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

export function panel(change: Partial<Panel> = {}): Panel {
  return { shown: 'page', page: posting(), library: library(), offline: false, ...change };
}

/** Actions that do nothing; a test or the gallery puts its own over the ones it watches. */
export function idle(change: Partial<Actions> = {}): Actions {
  const nothing = () => undefined;
  const done = async () => undefined;
  return {
    save: nothing,
    undo: nothing,
    setStatus: nothing,
    setNote: done,
    set: done,
    remove: nothing,
    join: nothing,
    split: nothing,
    takeBack: nothing,
    readAnyway: nothing,
    readAgain: nothing,
    readPart: nothing,
    alwaysRead: nothing,
    openCleanView: nothing,
    openSaved: nothing,
    openRole: nothing,
    closeRole: nothing,
    show: nothing,
    ...noLibraryActions,
    findRoles: async () => [],
    copy: done,
    showWords: async () => true,
    setClutter: nothing,
    keepClutter: nothing,
    setKind: nothing,
    ...change,
  };
}
