import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../lib/exchange/columns.ts';
import { dayOrderOf, readRows } from '../../lib/exchange/read-rows.ts';
import { guardRole } from '../../lib/exchange/role-guard.ts';
import { readTable } from '../../lib/exchange/table.ts';
import type { TableReading } from '../../lib/exchange/table-role.ts';
import type { Role } from '../../lib/roles/role.ts';
import { now, pace } from './stage.ts';

const changedAt = '2026-11-10T12:00:00.000Z';

async function rolesOf(text: string, change: Partial<TableReading> = {}): Promise<{ roles: Role[]; warnings: string[] }> {
  const table = await readTable(text, pace);
  const mapping = guessMapping(table.headings);
  const order = dayOrderOf(table, mapping);
  let ids = 0;
  const dayFirst = order === 'unclear' ? undefined : order;
  return readRows(
    table,
    {
      fileName: 'tracker.csv',
      headings: table.headings,
      mapping,
      statuses: {},
      dayFirst,
      changedAt,
      newId: () => `id-${ids++}`,
      ...change,
    },
    pace,
  );
}

describe('a row as a role', () => {
  const teal = [
    'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow Up,Excitement,URL,Notes',
    '"Senior ""Rust"" Engineer",Nordwind Labs,"120,000",Remote - Germany,Interviewing,2026-10-01,2026-12-01,2026-10-05,2026-11-30,4,https://nordwind.example/jobs/7?utm_source=x,"Ask\nJonas"',
  ].join('\n');

  it('carries what the file says, with the column as its evidence', async () => {
    const [role] = (await rolesOf(teal)).roles;
    expect(role).toMatchObject({
      status: 'interviewing',
      note: 'Ask\nJonas',
      rating: 4,
      nextStep: { what: 'Follow up', on: '2026-11-30' },
      savedAt: '2026-10-01T00:00:00.000Z',
      addresses: ['https://nordwind.example/jobs/7?utm_source=x'],
      identities: ['url:nordwind.example/jobs/7'],
      history: [
        { status: 'saved', at: '2026-10-01T00:00:00.000Z' },
        { status: 'applied', at: '2026-10-05T00:00:00.000Z' },
        { status: 'interviewing', at: changedAt },
      ],
    });
    expect(role?.extraction.posting).toMatchObject({
      title: { value: 'Senior "Rust" Engineer', source: 'file', evidence: 'column “Job Position” of tracker.csv: Senior "Rust" Engineer' },
      workplaceType: { value: 'remote' },
      baseSalary: { value: { max: 120_000, text: '120,000' } },
      validThrough: { value: '2026-12-01' },
    });
    expect(role?.extraction.posting?.baseSalary?.value).not.toHaveProperty('currency');
  });

  it('passes the guard that every imported role passes', async () => {
    const [role] = (await rolesOf(teal)).roles;
    expect(guardRole(JSON.parse(JSON.stringify(role)), { exportedAt: now.toISOString(), latest: now.toISOString() })).not.toHaveProperty(
      'why',
    );
  });

  it('never wins over what the file does not speak of', async () => {
    const [role] = (await rolesOf('Title,Status\nEngineer,Applied')).roles;
    expect(role?.setAt).toEqual({ status: changedAt });
  });

  it('says the same each time, but for its id', async () => {
    const [one, other] = [await rolesOf(teal), await rolesOf(teal, { newId: () => 'id-0' })];
    expect(one).toEqual(other);
  });

  it('is known again by its words where it has no address', async () => {
    const { roles } = await rolesOf('Title,Company\nEngineer,Nordwind\nENGINEER ,nordwind\nEngineer,Harbour');
    expect(roles.map(({ identities }) => identities)).toEqual([
      ['entry:engineer/nordwind/'],
      ['entry:engineer/nordwind/'],
      ['entry:engineer/harbour/'],
    ]);
    expect(roles[0]).toMatchObject({ addresses: [], extraction: { url: 'about:blank' } });
  });

  it('leaves out what it does not understand, and says where', async () => {
    const { roles, warnings } = await rolesOf(
      'Title,Deadline,URL,Status,Location\nEngineer,soon,javascript:alert(1),Mulling,Berlin\nNurse,5/6/2026,,,\n,,,Applied,',
    );
    expect(roles).toHaveLength(2);
    expect(roles[0]).toMatchObject({ status: 'saved', addresses: [] });
    expect(roles[0]?.setAt).toEqual({});
    expect(roles[0]?.extraction.posting).not.toHaveProperty('validThrough');
    expect(warnings).toEqual([
      'Line 4 has neither a title nor an address, and will be left out.',
      'Under “Deadline”, 2 cells were not understood and will be left out, the first of them “soon” on line 2.',
      'Under “URL”, “javascript:alert(1)” on line 2 was not understood and will be left out.',
      'Under “Status”, “Mulling” on line 2 was not understood and will be left out.',
    ]);
  });

  it('takes the user’s word for a status and for the order of a date', async () => {
    const { roles, warnings } = await rolesOf('Title,Status,Deadline\nEngineer,Mulling,5/6/2026', {
      statuses: { Mulling: 'offer' },
      dayFirst: true,
    });
    expect(roles[0]).toMatchObject({ status: 'offer', extraction: { posting: { validThrough: { value: '2026-06-05' } } } });
    expect(warnings).toEqual([]);
  });

  it.each([
    ['85000', 85_000],
    ['85,000', 85_000],
    ['85.000', 85_000],
    ['$85k', 85_000],
    ['85,000.50', 85_000.5],
    ['EUR 85 000', 85_000],
    ['about 85', undefined],
    ['0', undefined],
    ['1,2,3', undefined],
  ])('a figure of pay %j is %s', async (words, expected) => {
    const { roles } = await rolesOf(`Title;Min Salary\nEngineer;${words}`);
    expect(roles[0]?.extraction.posting?.baseSalary?.value.min).toBe(expected);
  });
});
