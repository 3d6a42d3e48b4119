import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askWorker, envelopeOf, mostBody, type PageMessages, type Sender } from '../lib/messages.ts';
import { captured, fromPage, fromPanel, own, reading, services, standing } from './message-services.ts';
import { copy, copyUrl } from './roles/sample.ts';

describe('a message from a page', () => {
  it('reaches its handler with what the browser says of the sender', async () => {
    const { page, send } = services();
    expect(await askWorker((message) => send(message, fromPage), 'page-read', reading)).toEqual(standing);
    expect(page['page-read']).toHaveBeenCalledWith(reading, { tabId: 7, windowId: 1, url: new URL(copyUrl) });
  });

  it('begins its handler within the event, so that the side panel may open', () => {
    const { page, send } = services();
    send(envelopeOf('page-open-panel', undefined), fromPage);
    expect(page['page-open-panel']).toHaveBeenCalledOnce();
  });

  it.each([
    ['roles-changed', { ids: [] }],
    ['always-read', { host: 'board.example', on: true }],
  ])('may not do what only our own pages may: %s', async (kind, input) => {
    const { calls, send } = services();
    expect(await send(envelopeOf(kind, input), fromPage)).toMatchObject({ kind: 'refused' });
    expect(calls()).toBe(0);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...fromPanel, id: 'other-id' }],
    [
      'a host that begins like ours',
      { ...fromPanel, url: 'chrome-extension://plainpost-id.evil.example/', origin: 'https://evil.example' },
    ],
    ['our address with an origin that is not ours', { ...fromPanel, origin: 'null' }],
    ['our address in the path', { ...fromPage, url: `https://evil.example/?${own.url}` }],
    ['no address', { id: own.id }],
  ])('from %s is not taken for one from our own pages', async (_, sender) => {
    const { calls, send } = services();
    expect(await send(envelopeOf('always-read', { host: 'board.example', on: true }), sender)).toMatchObject({ kind: 'refused' });
    expect(calls()).toBe(0);
  });

  it.each<[string, Sender]>([
    ['one of our own pages', fromPanel],
    ['no tab', { ...fromPage, tab: undefined }],
    ['a frame of the page', { ...fromPage, frameId: 3 }],
    ['another extension', { ...fromPage, id: 'other-id' }],
  ])('is refused from %s', async (_, sender) => {
    const { calls, send } = services();
    expect(await send(envelopeOf('page-read', reading), sender)).toMatchObject({ kind: 'refused' });
    expect(calls()).toBe(0);
  });

  it('is refused where it has a key too many, anywhere', async () => {
    const { calls, send } = services();
    const odd = [
      { ...reading, more: 1 },
      { ...reading, extraction: { ...copy, more: 1 } },
      { ...reading, extraction: { ...copy, posting: { ...copy.posting, salary: {} } } },
      { ...reading, extraction: { ...copy, claims: [{ ...copy.claims[0], more: 1 }] } },
    ];
    for (const input of odd) expect(await send(envelopeOf('page-read', input), fromPage)).toMatchObject({ kind: 'refused' });
    expect(calls()).toBe(0);
  });

  it.each<[keyof PageMessages, unknown]>([
    ['page-captured', { ...captured, more: 1 }],
    ['page-captured', { ...captured, force: 'yes' }],
    ['page-captured', { ...captured, part: 7 }],
    ['page-captured', { ...captured, part: 'x'.repeat(5000) }],
    ['page-captured', { ...captured, page: { ...captured.page, more: 1 } }],
    ['page-captured', { ...captured, page: { ...captured.page, tokens: { length: 3 } } }],
    ['page-captured', { ...captured, page: { ...captured.page, tokens: 'html' } }],
    ['page-captured', { ...captured, page: { ...captured.page, cut: false } }],
    ['page-captured', { ...captured, page: { ...captured.page, url: 'x'.repeat(200_000) } }],
    ['page-captured', { ...captured, page: { ...captured.page, contentType: 'x'.repeat(2000) } }],
    ['page-captured', [captured]],
    ['page-captured', null],
    ['page-links', { url: copyUrl, links: Array.from({ length: 401 }, () => copyUrl) }],
    ['page-links', { url: copyUrl, links: ['x'.repeat(5000)] }],
    ['page-links', { url: copyUrl, links: [1] }],
    ['page-links', { url: copyUrl, links: { 0: copyUrl, length: 1 } }],
    ['page-links', { url: copyUrl, links: [], more: 1 }],
    ['page-links', { links: [] }],
    ['page-undo', { key: 'short' }],
    ['page-undo', { key: 'x'.repeat(101) }],
    ['page-save', { reading, key: 'click-0001', force: true }],
    ['page-open-panel', { tabId: 9 }],
  ])('is refused where it is not what it should be: %s %#', async (kind, input) => {
    const { calls, send } = services();
    expect(await send(envelopeOf(kind, input), fromPage)).toMatchObject({ kind: 'refused' });
    expect(calls()).toBe(0);
  });

  it.each<[string, string]>([
    ['an object inside an object without end', `{"page":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)},"force":true}`],
    ['lists without end', `{"page":{"url":"","contentType":"","tokens":${'['.repeat(100_000)}${']'.repeat(100_000)}},"force":1}`],
    ['names of our own prototypes', JSON.stringify(captured).replace('{', '{"constructor":{"prototype":{"polluted":1}},')],
    ['a prototype', JSON.stringify(captured).replace('{', '{"__proto__":{"polluted":1},')],
    ['a prototype of the page', JSON.stringify(captured).replace('"page":{', '"page":{"__proto__":{"polluted":1},')],
  ])('that holds %s does no harm', async (_, body) => {
    const { page, send } = services();
    await send({ plainpost: 'page-captured', body }, fromPage);
    for (const [got] of page['page-captured'].mock.calls as unknown as [object][])
      expect(Reflect.ownKeys(got).sort()).toEqual(['force', 'page']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is refused where it is too large or no JSON', async () => {
    const { calls, send } = services();
    for (const body of [' '.repeat(mostBody + 1), '{', '']) {
      expect(await send({ plainpost: 'page-read', body }, fromPage)).toMatchObject({ kind: 'refused' });
    }
    expect(calls()).toBe(0);
  });

  it('cannot pollute a prototype', async () => {
    const { send } = services();
    const body = JSON.stringify(reading).replace('{', '{"__proto__":{"polluted":true},');
    await send({ plainpost: 'page-read', body }, fromPage);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('whatever is sent', () => {
  const kinds = fc.constantFrom(
    'page-captured',
    'page-read',
    'page-save',
    'page-undo',
    'page-links',
    'page-open-panel',
    'roles-changed',
    'always-read',
    // A content script's: no worker answers them, whoever asks.
    'reading',
    'parts',
    'read-part',
    'save-selection',
    'roles-written',
    'toString',
    '__proto__',
  );
  const senders = fc.constantFrom(fromPage, fromPanel);
  const json = fc.jsonValue({ maxDepth: 4 });

  it('no handler sees a message that is out of its description', async () => {
    await fc.assert(
      fc.asyncProperty(kinds, json, senders, async (kind, input, sender) => {
        const { page, panel, send, calls } = services();
        await send(envelopeOf(kind, input), sender);
        const legal = [
          sender === fromPage && kind === 'page-open-panel' && input === null,
          sender === fromPage && kind === 'page-undo' && isShape(input, { key: 'string' }),
          sender === fromPanel && kind === 'roles-changed' && (isShape(input, { ids: 'object' }) || isShape(input, {})),
          sender === fromPanel && kind === 'always-read' && isShape(input, { host: 'string', on: 'boolean' }),
        ];
        if (!legal.some(Boolean)) expect(calls()).toBe(0);
        expect(page['page-read']).not.toHaveBeenCalled();
        expect(page['page-captured']).not.toHaveBeenCalled();
        if (sender === fromPage) expect(panel['always-read']).not.toHaveBeenCalled();
      }),
      { numRuns: 2000 },
    );
  });

  it('a reading with one part changed reaches the handler as it was sent or not at all', async () => {
    const parts = Object.keys(copy).flatMap((key) =>
      key === 'posting' ? Object.keys(copy.posting ?? {}).map((field) => ['posting', field]) : [[key]],
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), json, async (path, value) => {
        const { page, send } = services();
        const changed = structuredClone(reading) as unknown as { extraction: Record<string, unknown> };
        const target = path.length === 2 ? (changed.extraction.posting as Record<string, unknown>) : changed.extraction;
        target[path.at(-1) ?? ''] = value;
        await send(envelopeOf('page-read', changed), fromPage);
        for (const [got] of page['page-read'].mock.calls as unknown as [unknown][])
          expect(got).toEqual(JSON.parse(JSON.stringify(changed)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([undefined, null, 7, 'page-read', [], {}, { plainpost: 'page-read' }, { plainpost: 1, body: '' }, { type: 'page-read' }])(
    '%j is left to others',
    async (message) => {
      const { send } = services();
      expect(await send(message, fromPage)).toBe('unheard');
    },
  );
});

function isShape(value: unknown, shape: Record<string, string>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return entries.length === Object.keys(shape).length && entries.every(([key, part]) => typeof part === shape[key]);
}
