import { describe, expect, it, vi } from 'vitest';
import type { Browser } from '../../lib/browser.ts';
import type { Row } from '../../lib/roles/row.ts';
import { makeDates } from '../../lib/worker/dates.ts';

const row = (id: string, change: Partial<Row>): Row => ({
  id,
  status: 'saved',
  title: 'Search Engineer',
  employer: 'Nordwind Labs',
  countries: [],
  employmentType: [],
  skills: [],
  tags: [],
  note: '',
  savedAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  statusAt: '2026-06-01T00:00:00Z',
  findings: 0,
  ...change,
});

const soon = row('a', { deadline: '2026-07-02' });

function stage({ rows = [soon], allowed = true } = {}) {
  let time = new Date(2026, 6, 1, 9);
  const items: Record<string, unknown> = {};
  const area = {
    get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
    set: async (more: object) => void Object.assign(items, more),
    remove: async (key: string) => void Reflect.deleteProperty(items, key),
  };
  const clicks: ((id: string) => Promise<void>)[] = [];
  const fake = {
    action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() },
    storage: { local: area, session: area },
    permissions: { contains: vi.fn(async () => allowed) },
    runtime: { getURL: (path: string) => `chrome-extension://plainpost/${path}` },
    tabs: { create: vi.fn() },
    ...(allowed && {
      notifications: {
        create: vi.fn(),
        clear: vi.fn(),
        onClicked: { addListener: (click: (id: string) => Promise<void>) => clicks.push(click) },
      },
    }),
  };
  const state = { rows };
  const read = vi.fn(async function* () {
    yield state.rows;
  });
  const dates = makeDates({ browser: fake as unknown as Browser, roles: async () => ({ rows: read }), now: () => time });
  const pass = (hours: number) => {
    time = new Date(time.getTime() + hours * 3_600_000);
  };
  return { dates, fake, read, clicks, pass, state };
}

describe('the toolbar button', () => {
  it('says how many things are due within three days, on every tab that has nothing of its own to say', async () => {
    const { dates, fake } = stage({
      rows: [soon, row('b', { nextStep: { what: 'Call', on: '2026-07-04' } }), row('c', { deadline: '2026-07-09' })],
    });
    await dates.recount();
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ text: '2' });
    expect(fake.action.setTitle).toHaveBeenCalledWith({ title: 'Plainpost: 2 things are due within 3 days' });
  });

  it('says nothing where nothing is due', async () => {
    const { dates, fake } = stage({ rows: [row('c', { deadline: '2026-07-09' })] });
    await dates.recount();
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ text: '' });
  });

  it('is counted at most once an hour while one browses', async () => {
    const { dates, read, pass } = stage();
    await dates.recountNowAndThen();
    await dates.recountNowAndThen();
    expect(read).toHaveBeenCalledTimes(1);
    pass(1);
    await dates.recountNowAndThen();
    expect(read).toHaveBeenCalledTimes(2);
  });
});

it('what could not be counted is counted with the next page, and not in an hour', async () => {
  const { dates, fake, read } = stage();
  read.mockImplementationOnce(() => expect.fail('damaged'));
  await expect(dates.recountNowAndThen()).rejects.toThrow('damaged');
  await dates.recountNowAndThen();
  expect(fake.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text: '1' });
});

describe('a reminder', () => {
  it('that the browser did not show is told the next time', async () => {
    const { dates, fake } = stage();
    fake.notifications?.create.mockRejectedValueOnce(new Error('x'));
    await expect(dates.recount()).rejects.toThrow('x');
    await dates.recount();
    await dates.recount();
    expect(fake.notifications?.create).toHaveBeenCalledTimes(2);
  });

  it('is not made where the user has not asked for it', async () => {
    const { dates, fake } = stage({ allowed: false });
    dates.listen();
    await dates.recount();
    expect(fake.permissions.contains).toHaveBeenCalledWith({ permissions: ['notifications'] });
  });

  it('tells each date once, and again when it was moved', async () => {
    const { dates, fake, state } = stage();
    await dates.recount();
    await dates.recount();
    expect(fake.notifications?.create.mock.calls).toEqual([
      [
        'due deadline a',
        {
          type: 'basic',
          iconUrl: 'chrome-extension://plainpost/icon/128.png',
          title: 'Apply: tomorrow',
          message: 'Search Engineer, Nordwind Labs',
        },
      ],
    ]);
    state.rows = [row('a', { deadline: '2026-07-03' })];
    await dates.recount();
    expect(fake.notifications?.create).toHaveBeenCalledTimes(2);
  });

  it('of a role’s deadline is not replaced by that of its next step', async () => {
    const { dates, fake } = stage({ rows: [row('a', { deadline: '2026-07-02', nextStep: { what: 'Call', on: '2026-07-02' } })] });
    await dates.recount();
    const ids = fake.notifications?.create.mock.calls.map(([id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('of many things at once is one', async () => {
    const { dates, fake } = stage({ rows: ['a', 'b', 'c', 'd'].map((id) => row(id, { deadline: '2026-07-01' })) });
    await dates.recount();
    expect(fake.notifications?.create).toHaveBeenCalledExactlyOnceWith(
      'due',
      expect.objectContaining({ title: '4 things are due within 3 days' }),
    );
  });

  it('opens its role on a click, however often the worker began to listen', async () => {
    const { dates, fake, clicks } = stage();
    dates.listen();
    dates.listen();
    await Promise.all(clicks.map((click) => click('due deadline a')));
    expect(fake.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://plainpost/library.html#role=a' });
  });
});
