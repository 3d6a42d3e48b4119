import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blobOf } from '../../lib/exchange/bytes.ts';
import { exportName, exportRoles, type Format, formats } from '../../lib/exchange/export-roles.ts';
import { fileName, makeNamer } from '../../lib/exchange/file-name.ts';
import { jobPostingOf } from '../../lib/exchange/job-posting.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { newRole } from '../../lib/roles/merge.ts';
import type { Role } from '../../lib/roles/role.ts';
import { extraction } from '../roles/sample.ts';
import { anyRole, anyRoles, anyText } from './arbitrary-role.ts';
import { gather, now, pace, sourceOf } from './stage.ts';

function role(values: Partial<Posting> = {}, change: Partial<Role> = {}): Role {
  const reading = { extraction: extraction('https://nordwind.example/jobs/1', values), findings: [] };
  return { ...newRole(reading, { id: 'role-1', at: '2026-11-01T09:00:00.000Z', identities: ['url:nordwind.example/jobs/1'] }), ...change };
}

const exported = async (format: Format, roles: readonly Role[]) => gather(exportRoles(format, sourceOf(roles), { now, ...pace }));
const textOf = async (format: Format, roles: readonly Role[]) => new TextDecoder().decode(await exported(format, roles));

describe('schema.org JobPosting', () => {
  it('says what the posting says, under the standard’s names', () => {
    const posting = jobPostingOf(
      role({
        jobLocation: [{ text: 'Berlin, Germany', locality: 'Berlin', country: 'DE' }],
        workplaceType: 'hybrid',
        baseSalary: { min: 70_000, max: 90_000, currency: 'EUR', unit: 'YEAR', text: '€70,000 to €90,000' },
        employmentType: ['FULL_TIME'],
        experienceYears: { min: 2 },
        identifier: { system: 'ashby', value: 'a1' },
      }),
    );
    expect(posting).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Rust engineer',
      hiringOrganization: { '@type': 'Organization', name: 'Nordwind Labs' },
      jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Berlin', addressCountry: 'DE' } },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 70_000, maxValue: 90_000, unitText: 'YEAR' },
      },
      employmentType: 'FULL_TIME',
      experienceRequirements: { monthsOfExperience: 24 },
      identifier: { '@type': 'PropertyValue', value: 'a1' },
    });
    expect(posting).not.toHaveProperty('jobLocationType');
  });

  it.each([
    ['remote', 'TELECOMMUTE'],
    ['hybrid', undefined],
    ['onsite', undefined],
  ] as const)('a job that is %s has jobLocationType %s', (workplaceType, expected) => {
    expect(jobPostingOf(role({ workplaceType })).jobLocationType).toBe(expected);
  });

  it('holds nothing of the user’s, but what was put right', () => {
    const own = { note: 'my own words', tags: ['mine'], corrections: { title: 'Rust developer', hiringOrganization: null } };
    const posting = jobPostingOf(role({}, own));
    expect(JSON.stringify(posting)).not.toMatch(/my own words|mine/);
    expect(posting).toMatchObject({ title: 'Rust developer' });
    expect(posting).not.toHaveProperty('hiringOrganization');
  });

  it('is one JSON document for any number of roles', async () => {
    await fc.assert(
      fc.asyncProperty(anyRoles, async (roles) => {
        expect(JSON.parse(await textOf('json-ld', roles))).toHaveLength(roles.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('file names', () => {
  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\x', 'C Windows x'],
    ['CON', 'Role CON'],
    ['lpt1.txt', 'Role lpt1.txt'],
    ['AUX . draft', 'Role AUX . draft'],
    ['conout$.x', 'conout .x'],
    ['Console', 'Console'],
    ['a\u0301', 'á'],
    ['\ud800 a \ufffd', 'a'],
    ['\ue000a\u0378', 'a'],
    [`${'x'.repeat(198)}. y`, 'x'.repeat(198)],
    ['ä'.repeat(150), 'ä'.repeat(100)],
    ['...', 'Role'],
    ['', 'Role'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['a\0b', 'a b'],
    ['Engineer #1 [Remote] ^x|y', 'Engineer 1 Remote x y'],
    ['Größe – Łódź', 'Größe – Łódź'],
  ])('%j becomes %j', (text, expected) => expect(fileName(text)).toBe(expected));

  it('are safe, short, and each given once, whatever the titles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom('Role', 'role', 'Role 2', 'x'.repeat(500), 'ß', 'ẞ', 'ﬁ', 'fi')), { maxLength: 12 }),
        (titles) => {
          const name = makeNamer();
          const names = titles.map(name);
          for (const each of names) {
            expect(each).toMatch(/^[^\\/:*?"<>|]+$/);
            expect(each).not.toMatch(/^[. ]|[. ]$|\p{Cc}|\p{Cf}/u);
            expect(new TextEncoder().encode(each).length).toBeLessThan(220);
          }
          expect(new Set(names.map((each) => each.normalize('NFKC').toLowerCase())).size).toBe(names.length);
        },
      ),
    );
  });

  it('the zip holds a file a role, in no folder', async () => {
    await fc.assert(
      fc.asyncProperty(anyRoles, async (roles) => {
        const files = unzipSync(await exported('markdown-zip', roles));
        expect(Object.keys(files)).toHaveLength(roles.length);
        expect(Object.keys(files).every((name) => /^[^\\/]+\.md$/.test(name))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('every format', () => {
  it.each(formats)('%s takes any role, and stops where it is told to', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyRole, async (each) => {
        // With a date ahead, or there would be nothing for a calendar.
        await exported(format, [each, role({ validThrough: '2026-12-01' })]);
      }),
      { numRuns: 25 },
    );
    const stopper = new AbortController();
    const many = Array.from({ length: 300 }, (_, index) => role({ title: 'x'.repeat(5000) }, { id: `role-${index}` }));
    const stopping = exportRoles(format, sourceOf(many), { now, pause: async () => stopper.abort(), signal: stopper.signal });
    await expect(blobOf(stopping, '')).rejects.toThrow('Stopped');
  });

  it('is named by the day and its kind', () => {
    expect(exportName('plainpost', { now, pack: true })).toBe('plainpost-2026-11-20.json.gz');
    expect(exportName('csv', { now, pack: true })).toBe('plainpost-2026-11-20.csv');
  });
});
