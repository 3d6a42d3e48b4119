import fc from 'fast-check';
import { type Claim, sources } from '../../lib/posting/claim.ts';
import type { Facts, Posting } from '../../lib/posting/posting.ts';
import { type Role, type Snapshot, statuses, type Tombstone } from '../../lib/roles/role.ts';

/** Any text, the odd ones more often than chance would have it: half characters, marks, line ends, what formats take for their own. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\ud800',
    'a\udc00b',
    '\u2028',
    '\ufeff',
    '\u202eabc',
    '"},\n{"',
    '],"removed":[',
    '=1+1',
    '__proto__',
    '---',
    '{{x}}',
    '\0',
    '\r\n',
  ),
);

const whole = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const time = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-11-01'), noInvalidDate: true }).map((date) => date.toISOString());
const address = fc.webUrl();
const number = fc.integer({ min: 1, max: 1e9 });
const source = fc.constantFrom(...sources);

/** `exactOptionalPropertyTypes`: absent, never `undefined`. */
const optional = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[] = []) =>
  fc.record(fields, { requiredKeys: required as never[] }) as fc.Arbitrary<T>;

const place = optional<{ text: string; locality: string; country: string }>({ text: anyText, locality: anyText, country: whole }, ['text']);

const values = {
  title: anyText,
  hiringOrganization: optional<{ name: string; url: string }>({ name: anyText, url: address }, ['name']),
  jobLocation: fc.array(place, { maxLength: 3 }),
  workplaceType: fc.constantFrom('onsite', 'hybrid', 'remote'),
  employmentType: fc.array(fc.constantFrom('FULL_TIME', 'INTERN'), { maxLength: 2 }),
  experienceYears: optional<{ min: number; max: number }>({ min: number, max: number }),
  baseSalary: optional<{ min: number; max: number; currency: string; unit: string; text: string }>(
    { min: number, max: number, currency: whole, unit: fc.constantFrom('HOUR', 'YEAR'), text: anyText },
    ['text'],
  ),
  datePosted: anyText,
  validThrough: anyText,
  skills: fc.record({ required: fc.array(anyText, { maxLength: 3 }), preferred: fc.array(anyText, { maxLength: 3 }) }),
  description: fc.array(
    fc.record({
      kind: fc.constantFrom('about', 'other'),
      blocks: fc.array(
        fc.oneof(
          fc.record({ kind: fc.constant('paragraph'), text: anyText }),
          fc.record({ kind: fc.constant('list'), items: fc.array(anyText, { maxLength: 3 }) }),
        ),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 2 },
  ),
  applyUrl: anyText,
  directApply: fc.boolean(),
};

const facts = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      fc.record({ value: value as fc.Arbitrary<unknown>, source, evidence: anyText, disputedBy: fc.constant([] as Claim[]) }),
    ]),
  ),
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<Facts>;

const reading: fc.Arbitrary<Snapshot> = fc
  .record({ url: address, readAt: time, posting: facts, text: anyText, evidence: anyText })
  .map(({ url, readAt, posting, text, evidence }) => ({
    extraction: {
      url,
      readAt,
      posting,
      claims: [{ field: 'title', value: text, source: 'labels', evidence }],
      observed: {
        availability: { state: 'open', evidence },
        blankLabels: [text],
        calls: [{ text, href: 'javascript:void 0' }],
        text,
        clutter: [],
      },
      failures: [{ source: 'blocks', message: text }],
    },
    findings: [{ check: 'age', severity: 'note', standing: 'dated', fields: ['datePosted'], message: text, evidence: [evidence] }],
  }));

const own = fc.record({
  note: anyText,
  tags: fc.uniqueArray(anyText, { maxLength: 3 }),
  contacts: fc.array(optional<{ name: string; reach: string }>({ name: anyText, reach: anyText }, ['name']), { maxLength: 2 }),
  corrections: optional<{ title: string | null; bonus: Posting['bonus'] }>({ title: fc.option(anyText), bonus: anyText }),
  setAt: optional<{ note: string; status: string }>({ note: time, status: time }),
});

/** Any role that the store could hold. */
export const anyRole: fc.Arbitrary<Role> = fc
  .record({
    id: fc.uuid(),
    own,
    rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    nextStep: fc.option(optional<{ what: string; on: string }>({ what: anyText, on: anyText }, ['what']), { nil: undefined }),
    history: fc.array(fc.record({ status: fc.constantFrom(...statuses), at: time }), { minLength: 1, maxLength: 3 }),
    savedAt: time,
    changedAt: time,
    identities: fc.uniqueArray(whole, { minLength: 1, maxLength: 2 }),
    addresses: fc.array(address, { maxLength: 2 }),
    reading,
    snapshots: fc.array(reading, { maxLength: 1 }),
  })
  .map(({ own: fields, rating, nextStep, reading: read, ...role }) => ({
    ...role,
    ...fields,
    ...read,
    ...(rating && { rating }),
    ...(nextStep && { nextStep }),
    status: role.history.at(-1)?.status ?? 'saved',
  })) as fc.Arbitrary<Role>;

/** Roles of different jobs. */
export const anyRoles = fc
  .uniqueArray(anyRole, { maxLength: 8, selector: ({ id }) => id })
  .map((roles) => roles.map((role, index) => ({ ...role, identities: role.identities.map((identity) => `${index}:${identity}`) })));

export const anyTombstones: fc.Arbitrary<Tombstone[]> = fc.uniqueArray(
  fc.record({ id: fc.uuid(), identities: fc.array(whole, { maxLength: 2 }), removedAt: time }),
  { maxLength: 3, selector: ({ id }) => id },
);
