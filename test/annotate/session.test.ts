import { describe, expect, it } from 'vitest';
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
  };
}

/** A session on a page that the test can change. */
function sessionOn(first: Shown) {
  const page = { shown: first };
  const session = makeSession(() => pageOf(page.shown));
  return { page, session, title: () => session.current()?.extraction.posting?.title?.value };
}

const a = { url: 'https://jobs.example/a', title: 'Wave Modeller' };
const b = { url: 'https://jobs.example/b', title: 'Wind Modeller' };

describe('the reading of a page', () => {
  it('is news the first time, and again when the page says something else', () => {
    const { page, session } = sessionOn(a);
    expect(session.refresh({})).toBe('news');
    expect(session.refresh({})).toBe('same');
    page.shown = { ...a, text: 'We look for you.' };
    expect(session.refresh({})).toBe('news');
  });

  it('is gone at once when the address changes', () => {
    const { session } = sessionOn(a);
    session.refresh({});
    session.leave();
    expect(session.current()).toBeUndefined();
  });

  it('is held back while the old words stand under the new address', () => {
    const { page, session, title } = sessionOn(a);
    session.refresh({});
    session.leave();
    page.shown = { ...a, url: b.url };
    expect(session.refresh({})).toBe('held');
    expect(session.current()).toBeUndefined();
    page.shown = b;
    expect(session.refresh({})).toBe('news');
    expect(title()).toBe('Wind Modeller');
  });

  it('is held back by what stood two addresses ago, where nothing was read in between', () => {
    const { page, session } = sessionOn(a);
    session.refresh({});
    session.leave();
    page.shown = { ...a, url: b.url };
    session.refresh({});
    session.leave();
    page.shown = { ...a, url: 'https://jobs.example/c' };
    expect(session.refresh({})).toBe('held');
  });

  it.each([
    ['the user asks for it', { force: true }, 'news'],
    ['the page was redrawn and has settled', { settled: { redrawn: true } }, 'news'],
    ['the page has settled without being redrawn', { settled: { redrawn: false } }, 'held'],
  ] as const)('of the same words at another address, when %s', (_when, options, expected) => {
    const { page, session } = sessionOn(a);
    session.refresh({});
    session.leave();
    page.shown = { ...a, url: b.url };
    expect(session.refresh(options)).toBe(expected);
  });

  it('is the page’s own where only the query changed and nothing was redrawn', () => {
    const { page, session } = sessionOn(a);
    session.refresh({});
    session.leave();
    page.shown = { ...a, url: `${a.url}?from=mail` };
    expect(session.refresh({})).toBe('held');
    expect(session.refresh({ settled: { redrawn: false } })).toBe('news');
  });

  it('is no other page’s where the identifier is the same and stands in the address', () => {
    const { page, session } = sessionOn({ ...a, url: 'https://jobs.example/77', id: '77' });
    session.refresh({});
    session.leave();
    page.shown = { ...a, url: 'https://jobs.example/77/application', id: '77' };
    expect(session.refresh({})).toBe('news');
  });

  it('of a list is never held back', () => {
    const { page, session } = sessionOn(a);
    session.refresh({});
    session.leave();
    page.shown = { url: 'https://jobs.example/' };
    expect(session.refresh({})).toBe('news');
    expect(session.current()?.extraction.posting).toBeUndefined();
  });
});
