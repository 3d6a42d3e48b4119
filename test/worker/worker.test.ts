import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askWorker, envelopeOf } from '../../lib/messages.ts';
import { copy, copyUrl, finding, freshIndexedDb, original, originalUrl } from '../roles/sample.ts';
import { caution, reading, start } from './worker-stage.ts';

beforeEach(freshIndexedDb);

describe('a page that was captured', () => {
  const tokens = [['html'], ['body'], ['h1'], 'Rust Engineer', 1, ['p'], 'Location: Ghent', 1, ['a', 'href', '/apply'], 'Apply now', 3];
  const captured = { url: copyUrl, contentType: 'text/html', tokens };

  it('is read', async () => {
    const { page } = start();
    const { extraction } = await askWorker(page(1, copyUrl), 'page-captured', { page: captured, force: true });
    expect(extraction.posting?.title?.value).toBe('Rust Engineer');
  });

  it('is read at an address of the sender’s own origin only, whatever it says itself', async () => {
    const { page } = start();
    const asked = askWorker(page(1, 'https://other.example/'), 'page-captured', { page: captured, force: false });
    await expect(asked).rejects.toMatchObject({ kind: 'refused' });
  });

  it('is no page of our own, nor nobody’s', async () => {
    const { panel } = start();
    await expect(askWorker(panel, 'page-captured', { page: captured, force: false })).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('a page that was read', () => {
  it('gets its findings; the toolbar counts those above a note', async () => {
    const { page, badges } = start();
    expect(await askWorker(page(1, copyUrl), 'page-read', reading())).toEqual({ findings: [finding, caution] });
    expect(badges[1]).toEqual({ text: '1', title: 'Plainpost: 1 thing to know' });
  });

  it('is quiet on the toolbar where there are only notes', async () => {
    const { page, badges } = start({}, [finding]);
    await askWorker(page(1, copyUrl), 'page-read', reading());
    expect(badges[1]).toEqual({ text: '', title: 'Plainpost' });
  });

  it('is known again as the copy of a saved original', async () => {
    const { page, badges } = start();
    const { role } = await askWorker(page(1, originalUrl), 'page-save', { reading: reading(original), key: 'click-0001' });
    expect(await askWorker(page(2, copyUrl), 'page-read', reading())).toMatchObject({ role });
    expect(badges[2]).toEqual({ text: '✓', title: 'Plainpost: saved' });
  });

  it('of another origin than the sender is refused', async () => {
    const { page } = start();
    await expect(askWorker(page(1, 'https://evil.example/'), 'page-read', reading(original))).rejects.toMatchObject({ kind: 'refused' });
    await expect(askWorker(page(1, 'http://board.example/'), 'page-read', reading())).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('a save', () => {
  it('is answered when it is in the store, and reaches the other tab with the same job', async () => {
    const { page, store, heard, badges, fake } = start();
    await askWorker(page(2, originalUrl), 'page-read', reading(original));
    const { role } = await askWorker(page(1, copyUrl), 'page-save', { reading: reading(), key: 'click-0001' });
    expect(await (await store()).get(role?.id ?? '')).toMatchObject({ status: 'saved' });
    await vi.waitFor(() => expect(badges[2]?.text).toBe('✓'));
    expect(heard).toEqual([{ tabId: 2, body: { url: originalUrl, standing: { findings: [finding, caution], role } } }]);
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith(envelopeOf('roles-written', { ids: [role?.id] }));
  });

  it('of a page that is no posting is refused', async () => {
    const { page } = start();
    const { posting: _, ...nothing } = copy;
    await expect(askWorker(page(1, copyUrl), 'page-save', { reading: reading(nothing), key: 'click-0001' })).rejects.toMatchObject({
      kind: 'refused',
    });
  });

  it('is taken back with its key, and the mark goes, even if the worker was stopped in between', async () => {
    const { page, badges, wake } = start();
    await askWorker(page(1, copyUrl), 'page-save', { reading: reading(), key: 'click-0001' });
    wake();
    expect(await askWorker(page(1, copyUrl), 'page-undo', { key: 'click-0001' })).toEqual({ findings: [finding, caution] });
    expect(badges[1]?.text).toBe('1');
  });
});

describe('a tab', () => {
  it('that has gone on is not told of a role that it no longer shows', async () => {
    const { page, pages, panel, store, badges, fake } = start();
    const { role } = await askWorker(page(1, copyUrl), 'page-save', { reading: reading(), key: 'click-0001' });
    pages[1] = 'https://elsewhere.example/';
    badges[1] = {};
    await (await store()).remove([role?.id ?? ''], 'remove-1');
    await askWorker(panel, 'roles-changed', { ids: [role?.id ?? ''] });
    expect(badges[1]).toEqual({});
    expect(Object.keys(fake.storage.session.items).filter((key) => key.startsWith('tab.'))).toEqual([]);
  });

  it('gets its new mark when a panel changed the role', async () => {
    const { page, panel, store, badges } = start();
    const { role } = await askWorker(page(1, copyUrl), 'page-save', { reading: reading(), key: 'click-0001' });
    await (await store()).set([role?.id ?? ''], { status: 'applied' }, 'set-1');
    await askWorker(panel, 'roles-changed', { ids: [role?.id ?? ''] });
    expect(badges[1]?.title).toBe('Plainpost: saved, applied');
  });

  it('loses its mark on in-page navigation, but not when that is told after the new reading', async () => {
    const { page, fire, badges } = start();
    await askWorker(page(1, copyUrl), 'page-read', reading());
    fire('tabUpdated', 1, { url: copyUrl });
    await new Promise((done) => setTimeout(done, 10));
    expect(badges[1]?.text).toBe('1');
    fire('tabUpdated', 1, { url: 'https://board.example/jobs' });
    // No text of the tab's own: what is due shows.
    await vi.waitFor(() => expect(badges[1]?.text).toBeNull());
  });
});

describe('the side panel', () => {
  it('is opened within the event', () => {
    const { page, fake } = start();
    page(1, copyUrl)(envelopeOf('page-open-panel', undefined));
    expect(fake.sidePanel?.open).toHaveBeenCalledWith({ windowId: 1 });
  });

  it('that Firefox will not open is said in words', async () => {
    const { page } = start({ sidePanel: false });
    await expect(askWorker(page(1, copyUrl), 'page-open-panel')).rejects.toThrow('Firefox opens the sidebar only from the toolbar');
  });
});

describe('a host that is always read', () => {
  const origin = 'https://board.example/*';

  it('is registered once the user has allowed it, and kept', async () => {
    const { panel, scripts, fake } = start({ granted: [origin] });
    for (const _ of [1, 2]) await askWorker(panel, 'always-read', { host: 'board.example', on: true });
    expect(scripts).toEqual([expect.objectContaining({ matches: [origin], js: ['posting.js'], persistAcrossSessions: true })]);
    expect(fake.storage.local.items).toEqual({ alwaysRead: ['board.example'] });
    await askWorker(panel, 'always-read', { host: 'board.example', on: false });
    expect(scripts).toEqual([]);
  });

  it('is registered too where the browser’s question closed the popup before it could say so', async () => {
    const { fire, scripts, fake } = start({ granted: [origin] });
    fire('permissionAdded', { origins: [origin] });
    await vi.waitFor(() => expect(scripts).toEqual([expect.objectContaining({ matches: [origin] })]));
    expect(fake.storage.local.items).toEqual({ alwaysRead: ['board.example'] });
  });

  it('is registered once where browser and popup both say so', async () => {
    const { fire, panel, scripts } = start({ granted: [origin] });
    fire('permissionAdded', { origins: [origin] });
    await askWorker(panel, 'always-read', { host: 'board.example', on: true });
    await new Promise((done) => setTimeout(done, 10));
    expect(scripts).toHaveLength(1);
  });

  it.each(['https://*/*', 'https://*.example/*', 'http://board.example/*', '<all_urls>'])('is not made of a grant of %s', async (wide) => {
    const { fire, scripts, fake } = start({ granted: [wide, origin] });
    fire('permissionAdded', { origins: [wide] });
    await new Promise((done) => setTimeout(done, 10));
    expect(scripts).toEqual([]);
    expect(fake.storage.local.items).toEqual({});
  });

  it('is not registered without', async () => {
    const { panel, scripts } = start();
    await expect(askWorker(panel, 'always-read', { host: 'board.example', on: true })).rejects.toMatchObject({ kind: 'refused' });
    expect(scripts).toEqual([]);
  });

  it.each(['*', '*.example', 'board.example/*', 'board.example:8080', 'https://board.example', ''])('cannot be "%s"', async (host) => {
    const { panel } = start({ granted: [`https://${host}/*`] });
    await expect(askWorker(panel, 'always-read', { host, on: true })).rejects.toMatchObject({ kind: 'refused' });
  });

  it('is registered again after an update, and dropped with its permission', async () => {
    const { panel, scripts, fire, granted, fake } = start({ granted: [origin] });
    await askWorker(panel, 'always-read', { host: 'board.example', on: true });
    scripts.length = 0;
    fire('installed', { reason: 'update' });
    await vi.waitFor(() => expect(scripts).toHaveLength(1));
    granted.length = 0;
    fire('permissionRemoved', {});
    await vi.waitFor(() => expect(scripts).toEqual([]));
    expect(fake.storage.local.items).toEqual({ alwaysRead: [] });
  });
});
