import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { seenBefore } from '../../lib/posting/sighting.ts';
import { seenName } from '../../lib/seen/database.ts';
import { openSeen } from '../../lib/seen/seen.ts';
import { setSeenOff } from '../../lib/seen/switch.ts';
import { freshIndexedDb, originalUrl } from '../roles/sample.ts';
import { boardUrl, openAt, readingAt } from './sample.ts';
import { agencyCopy, otherJob } from './texts.ts';

beforeEach(freshIndexedDb);

const first = '2026-10-03T09:00:00.000Z';
const later = new Date('2026-11-21T09:00:00.000Z');

describe('a posting that was seen', () => {
  it('is known at its address, with the first time, and keeps none of its text', async () => {
    const { seen, clock } = openAt(first);
    expect(await seen.about(readingAt())).toEqual({ elsewhere: [], sameStamp: [] });
    await seen.note(readingAt());
    clock.now = later;
    const found = await seen.about(readingAt(`${boardUrl}?utm_source=mail#top`));
    expect(found.here).toMatchObject({ key: 'url:board.example/jobs/1', firstSeenAt: first, count: 1, title: 'Storage Engineer' });
    expect(seenBefore(found, clock.now)).toBe(first);
    expect(JSON.stringify(found)).not.toContain('forecast');
  });

  it('is not "seen before" on the visit that is the first', async () => {
    const { seen, clock } = openAt(first);
    await seen.note(readingAt());
    clock.now = new Date('2026-10-03T09:20:00Z');
    await seen.note(readingAt());
    const found = await seen.about(readingAt());
    expect(found.here?.count).toBe(1);
    expect(seenBefore(found, clock.now)).toBeUndefined();
  });

  it('gathers the dates it claimed, each with the day on which it was seen', async () => {
    const { seen, clock } = openAt(first);
    await seen.note(readingAt(boardUrl, { datePosted: '2026-10-01' }));
    clock.now = later;
    await seen.note(readingAt(boardUrl, { datePosted: '2026-11-18' }));
    const { here } = await seen.about(readingAt());
    expect(here?.posted.map(({ value, seenAt }) => [value, seenAt])).toEqual([
      ['2026-10-01', first],
      ['2026-11-18', later.toISOString()],
    ]);
    expect(here).toMatchObject({ count: 2, firstSeenAt: first, lastSeenAt: later.toISOString() });
  });

  it('is forgotten when its address shows another job', async () => {
    const { seen } = openAt(first);
    await seen.note(readingAt());
    expect((await seen.about(readingAt(boardUrl, { title: 'Nurse' }))).here).toBeUndefined();
    await seen.note(readingAt(boardUrl, { title: 'Nurse', datePosted: '2026-10-01' }));
    expect((await seen.about(readingAt(boardUrl, { title: 'Nurse' }))).here?.count).toBe(1);
  });

  it('is found at another address by its id, and by its text', async () => {
    const { seen } = openAt(first);
    await seen.note(readingAt(originalUrl));
    const byId = await seen.about(readingAt(boardUrl, { applyUrl: `${originalUrl}/application` }, otherJob));
    expect(byId.elsewhere).toMatchObject([{ by: 'id', sighting: { address: originalUrl } }]);
    const byText = await seen.about(readingAt(boardUrl, { hiringOrganization: { name: 'Harbour People' } }, agencyCopy));
    expect(byText.elsewhere).toMatchObject([{ by: 'text', sighting: { address: originalUrl } }]);
    const other = await seen.about(readingAt(boardUrl, { title: 'Frontend Engineer' }, otherJob));
    expect(other.elsewhere).toEqual([]);
  });

  it('says which copy is saved', async () => {
    const { seen } = openAt(first, { isSaved: async (ids) => ids.includes('url:board.example/jobs/1') });
    await seen.note(readingAt());
    await seen.note(readingAt('https://other.example/jobs/2'));
    const { elsewhere } = await seen.about(readingAt('https://third.example/jobs/3'));
    expect(Object.fromEntries(elsewhere.map(({ sighting, saved }) => [sighting.address, saved]))).toEqual({
      [boardUrl]: true,
      'https://other.example/jobs/2': undefined,
    });
  });

  it('is one of those that give the same second of posting', async () => {
    const { seen } = openAt(first);
    const at = (id: number, datePosted: string) => readingAt(`https://board.example/jobs/${id}`, { title: `Job ${id}`, datePosted });
    for (const id of [1, 2]) await seen.note(at(id, '2026-10-01T08:14:33Z'));
    await seen.note(at(3, '2026-10-01T08:14:34Z'));
    await seen.note(at(4, '2026-10-01T09:00:00Z'));
    const titles = async (datePosted: string) => (await seen.about(at(9, datePosted))).sameStamp.map(({ title }) => title);
    expect(await titles('2026-10-01T08:14:33Z')).toEqual(['Job 1', 'Job 2']);
    expect(await titles('2026-10-01T09:00:00Z'), 'a full minute is no machine’s').toEqual([]);
    expect(await titles('2026-10-01')).toEqual([]);
  });

  it('is known among the links of a list', async () => {
    const { seen } = openAt(first);
    await seen.note(readingAt());
    expect(await seen.known(['url:board.example/jobs/1', 'url:board.example/jobs/2'])).toEqual(new Set(['url:board.example/jobs/1']));
  });
});

describe('what is not remembered', () => {
  it('is a page that is no posting, or none with a title', async () => {
    const { seen } = openAt(first);
    const { posting, ...none } = readingAt();
    await seen.note(none);
    await seen.note({ ...none, posting: { ...posting, title: undefined } as never });
    expect(await seen.extent()).toEqual({ count: 0 });
  });

  it('is anything while the memory is switched off; what it knew is not told either, until it is on again', async () => {
    const { seen, storage } = openAt(first);
    await seen.note(readingAt());
    await setSeenOff(storage as never, true);
    await seen.note(readingAt('https://board.example/jobs/2'));
    expect(await seen.about(readingAt())).toEqual({ elsewhere: [], sameStamp: [] });
    expect(await seen.known(['url:board.example/jobs/1'])).toEqual(new Set());
    expect((await seen.extent()).count, 'nothing was written').toBe(1);
    await setSeenOff(storage as never, false);
    expect((await seen.about(readingAt())).here).toBeDefined();
  });

  it('is more than its room: the postings seen longest ago go', async () => {
    const { seen, clock } = openAt(first, { most: 3 });
    for (const id of [1, 2, 3, 4, 5]) {
      clock.now = new Date(Date.parse(first) + id * 60_000);
      await seen.note(readingAt(`https://board.example/jobs/${id}`));
    }
    const { sightings } = await seen.list({ query: '', skip: 0, most: 10 });
    expect(sightings.map(({ address }) => address.at(-1))).toEqual(['5', '4', '3']);
  });
});

describe('the list', () => {
  it('is newest first, searched by words, a page at a time, and says since when', async () => {
    const { seen, clock } = openAt(first);
    for (const id of [1, 2, 3]) {
      clock.now = new Date(Date.parse(first) + id * 60_000);
      await seen.note(readingAt(`https://board.example/jobs/${id}`, { title: id === 2 ? 'Nurse' : 'Storage Engineer' }));
    }
    const page = async (query: string, skip = 0) => {
      const { sightings, more } = await seen.list({ query, skip, most: 1 });
      return [sightings.map(({ address }) => address.at(-1)).join(), more];
    };
    expect(await page('')).toEqual(['3', true]);
    expect(await page('', 2)).toEqual(['1', false]);
    expect(await page('GHENT nurse')).toEqual(['2', false]);
    expect(await page('sailor')).toEqual(['', false]);
    expect(await seen.extent()).toEqual({ count: 3, since: new Date(Date.parse(first) + 60_000).toISOString() });
  });

  it('loses one, or all', async () => {
    const { seen } = openAt(first);
    for (const id of [1, 2, 3]) await seen.note(readingAt(`https://board.example/jobs/${id}`));
    await seen.remove('url:board.example/jobs/2');
    expect((await seen.about(readingAt('https://board.example/jobs/2'))).here).toBeUndefined();
    expect((await seen.extent()).count).toBe(2);
    await seen.empty();
    expect(await seen.extent()).toEqual({ count: 0 });
  });
});

describe('a memory that is damaged', () => {
  it('passes over a record that no longer fits, and writes over it', async () => {
    const { seen } = openAt(first);
    await seen.note(readingAt());
    const db = await openDB(seenName);
    await db.put('sightings', { key: 'url:board.example/jobs/1', bands: [], sighting: { identities: [], lastSeenAt: first } });
    expect((await seen.about(readingAt())).here).toBeUndefined();
    await seen.note(readingAt());
    expect((await seen.about(readingAt())).here?.count).toBe(1);
    db.close();
  });

  it('is no error for a reading, only for who wants to see the list', async () => {
    const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const { seen } = openAt(first);
    expect(await seen.about(readingAt())).toEqual({ elsewhere: [], sameStamp: [] });
    await seen.note(readingAt());
    expect(await seen.known(['url:board.example/jobs/1'])).toEqual(new Set());
    expect(warned).toHaveBeenCalledTimes(3);
    await expect(seen.extent()).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await seen.extent(), 'and opens once it can').toEqual({ count: 0 });
  });

  it('does not make a reading wait for a store that hangs', async () => {
    const never = new Promise<never>(() => undefined);
    const storage = { get: () => never, set: () => never };
    const seen = openSeen({ storage, now: () => new Date(first), sleep: async () => undefined });
    expect(await seen.about(readingAt())).toEqual({ elsewhere: [], sameStamp: [] });
  });

  it('is opened anew after its connection was taken away', async () => {
    const { seen } = openAt(first);
    await seen.note(readingAt());
    const db = await openDB(seenName, 2);
    db.close();
    await new Promise((done) => setTimeout(done, 10));
    freshIndexedDb();
    await seen.note(readingAt());
    expect((await seen.extent()).count).toBe(1);
  });
});
