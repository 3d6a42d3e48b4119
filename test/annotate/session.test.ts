import { describe, expect, it, vi } from 'vitest';
import { makeSession, type PageReading } from '../../lib/annotate/session.ts';
import type { Fact, Facts } from '../../lib/posting/posting.ts';

const fact = <T>(value: T): Fact<T> => ({ value, source: 'labels', evidence: String(value), disputedBy: [] });

interface Shown {
  url: string;
  title?: string;
  text?: string;
  id?: string;
}

function pageOf({ url, title, text = 'We look for someone.', id }: Shown): PageReading {
  const posting: Facts | undefined =
    title === undefined ? undefined : { title: fact(title), description: fact([{ kind: 'other', blocks: [{ kind: 'paragraph', text }] }]) };
  if (posting && id) posting.identifier = fact({ system: 'ashby', value: id });
  const observed = { availability: { state: 'unknown' as const }, blankLabels: [], calls: [], text, clutter: [] };
  return {
    extraction: { url, readAt: new Date(0).toISOString(), claims: [], observed, failures: [], ...(posting ? { posting } : {}) },
    clutter: [],
    parts: [],
  };
}

/** A session on a page that the test can change. */
function sessionOn(first: Shown) {
  const page = { shown: first };
  const session = makeSession(async () => pageOf(page.shown));
  return { page, session, title: () => session.current()?.extraction.posting?.title?.value };
}

const a = { url: 'https://jobs.example/a', title: 'Wave Modeller' };
const b = { url: 'https://jobs.example/b', title: 'Wind Modeller' };

describe('the reading of a page', async () => {
  it('is news the first time, and again when the page says something else', async () => {
    const { page, session } = sessionOn(a);
    expect(await session.refresh({})).toBe('news');
    expect(await session.refresh({})).toBe('same');
    page.shown = { ...a, text: 'We look for you.' };
    expect(await session.refresh({})).toBe('news');
  });

  it('is gone at once when the address changes', async () => {
    const { session } = sessionOn(a);
    await session.refresh({});
    session.leave();
    expect(session.current()).toBeUndefined();
  });

  it('is held back while the old words stand under the new address', async () => {
    const { page, session, title } = sessionOn(a);
    await session.refresh({});
    session.leave();
    page.shown = { ...a, url: b.url };
    expect(await session.refresh({})).toBe('held');
    expect(session.current()).toBeUndefined();
    page.shown = b;
    expect(await session.refresh({})).toBe('news');
    expect(title()).toBe('Wind Modeller');
  });

  it('is held back by what stood two addresses ago, where nothing was read in between', async () => {
    const { page, session } = sessionOn(a);
    await session.refresh({});
    session.leave();
    page.shown = { ...a, url: b.url };
    await session.refresh({});
    session.leave();
    page.shown = { ...a, url: 'https://jobs.example/c' };
    expect(await session.refresh({})).toBe('held');
  });

  it.each([
    ['the user asks for it', { force: true }, 'news'],
    ['the page was redrawn and has settled', { settled: { redrawn: true } }, 'news'],
    ['the page has settled without being redrawn', { settled: { redrawn: false } }, 'held'],
  ] as const)('of the same words at another address, when %s', async (_when, options, expected) => {
    const { page, session } = sessionOn(a);
    await session.refresh({});
    session.leave();
    page.shown = { ...a, url: b.url };
    expect(await session.refresh(options)).toBe(expected);
  });

  it('is the page’s own where only the query changed and nothing was redrawn', async () => {
    const { page, session } = sessionOn(a);
    await session.refresh({});
    session.leave();
    page.shown = { ...a, url: `${a.url}?from=mail` };
    expect(await session.refresh({})).toBe('held');
    expect(await session.refresh({ settled: { redrawn: false } })).toBe('news');
  });

  it('is no other page’s where the identifier is the same and stands in the address', async () => {
    const { page, session } = sessionOn({ ...a, url: 'https://jobs.example/77', id: '77' });
    await session.refresh({});
    session.leave();
    page.shown = { ...a, url: 'https://jobs.example/77/application', id: '77' };
    expect(await session.refresh({})).toBe('news');
  });

  it('of a list is never held back', async () => {
    const { page, session } = sessionOn(a);
    await session.refresh({});
    session.leave();
    page.shown = { url: 'https://jobs.example/' };
    expect(await session.refresh({})).toBe('news');
    expect(session.current()?.extraction.posting).toBeUndefined();
  });

  it('is dropped where the address changed while it was read', async () => {
    const { session } = sessionOn(a);
    const late = session.refresh({});
    session.leave();
    expect(await late).toBe('late');
    expect(session.current()).toBeUndefined();
  });

  it('comes one after the other, however long the first takes', async () => {
    const waiting: (() => void)[] = [];
    const titles = ['Wave Modeller', 'Wind Modeller'];
    const session = makeSession(async () => {
      const title = titles.shift() ?? '';
      await new Promise<void>((done) => waiting.push(done));
      return pageOf({ ...a, title });
    });
    const both = [session.refresh({}), session.refresh({})];
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    waiting[0]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    expect(await Promise.all(both)).toEqual(['news', 'news']);
    expect(session.current()?.extraction.posting?.title?.value).toBe('Wind Modeller');
  });

  it('that failed does not stand in the way of the next', async () => {
    let fails = true;
    const session = makeSession(async () => {
      if (fails) throw new Error('no answer');
      return pageOf(a);
    });
    await expect(session.refresh({})).rejects.toThrow('no answer');
    fails = false;
    expect(await session.refresh({})).toBe('news');
  });
});
