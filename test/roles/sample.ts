import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Claim, Source } from '../../lib/posting/claim.ts';
import type { Extraction } from '../../lib/posting/extraction.ts';
import type { Finding } from '../../lib/posting/finding.ts';
import type { FieldName, Posting } from '../../lib/posting/posting.ts';
import type { OwnChange, Role } from '../../lib/roles/role.ts';
import { openRoles, type Roles } from '../../lib/roles/roles.ts';
import type { KeyValueStore } from '../../lib/roles/witness.ts';

export const jobId = '0b7c9a52-1f4e-4c8e-9d36-5a1f0e2b7c11';
export const originalUrl = `https://jobs.ashbyhq.com/nordwind-labs/${jobId}`;
export const copyUrl = 'https://board.example/jobs/job_12ab34cd-567';

/** A reading of an invented posting: any fields, one source. */
export function extraction(url: string, values: Partial<Posting> = {}): Extraction {
  const fields = Object.entries({ title: 'Rust engineer', hiringOrganization: { name: 'Nordwind Labs' }, ...values });
  return {
    url,
    readAt: '2026-11-20T09:00:00.000Z',
    posting: Object.fromEntries(
      fields.map(([field, value]) => [field, { value, source: 'labels' as Source, evidence: `${field}: …`, disputedBy: [] }]),
    ),
    claims: fields.map(([field, value]) => ({ field, value, source: 'labels', evidence: `${field}: …` }) as Claim<FieldName>),
    observed: { availability: { state: 'open' }, blankLabels: [], calls: [], text: 'Rust engineer', clutter: [] },
    failures: [],
  };
}

export const original = extraction(originalUrl);
export const copy = extraction(copyUrl, { applyUrl: `${originalUrl}/application?utm_source=board.example` });

export const finding: Finding = {
  check: 'age',
  severity: 'note',
  standing: 'dated',
  fields: ['datePosted'],
  message: 'Posted 59 days ago.',
  evidence: ['Posted 59 days ago'],
};

export function saved(read: Extraction): { extraction: Extraction; findings: Finding[] } {
  return { extraction: read, findings: [finding] };
}

/** `storage.local` in memory. */
export function memory(): KeyValueStore & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (more) => {
      Object.assign(items, structuredClone(more));
    },
  };
}

export function freshIndexedDb(): void {
  globalThis.indexedDB = new IDBFactory();
}

let minutes = 0;
let ids = 0;

/** Roles on the browser's store as it is; each action is a minute later than the one before. */
export function open(storage = memory()): Promise<Roles> {
  return openRoles({
    storage,
    now: () => new Date(Date.UTC(2026, 10, 20, 9, minutes++)),
    newId: () => `role-${ids++}`,
  });
}

/** The same at one time, which stands still. */
export function openAt(at: string, storage = memory()): Promise<Roles> {
  return openRoles({ storage, now: () => new Date(at), newId: () => `role-${ids++}` });
}

/** Every role, saved last first. */
export async function all(roles: Roles): Promise<Role[]> {
  const found: Role[] = [];
  for await (const slice of roles.each()) found.push(...slice);
  return found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
}

let keys = 0;

/** Sets fields of one role under a key of its own. */
export async function set(roles: Roles, id: string, own: OwnChange): Promise<Role> {
  const [role] = await roles.set([id], own, `set-${keys++}`);
  if (!role) throw new Error(`${id} was not set`);
  return role;
}
