import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askWorker } from '../../lib/messages.ts';
import { copy, copyUrl, finding, freshIndexedDb } from '../roles/sample.ts';
import { caution, reading, start } from './worker-stage.ts';

beforeEach(freshIndexedDb);

describe('what takes longer', () => {
  const list = 'https://board.example/jobs';
  const { posting: _, ...nothing } = copy;
  /** Goes on only when told to. */
  const gate = () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    return { open, opened };
  };

  it('to read neither marks nor remembers a page that the tab has left', async () => {
    const { page, badges, fake, slow, later, noted } = start();
    const { open, opened } = gate();
    slow.push(opened);
    const earlier = askWorker(page(1, copyUrl), 'page-read', reading());
    await askWorker(page(1, list), 'page-read', reading({ ...nothing, url: list }));
    open();
    expect(await earlier).toEqual({ findings: [finding, caution] });
    expect(badges[1]?.text).toBeNull();
    expect(fake.storage.session.items['tab.1']).toMatchObject({ url: list });
    for (const act of later) act();
    expect(noted).toEqual([list]);
  });

  it.each([
    ['gone on to a page without our script', 'tabUpdated', [1, { url: 'https://elsewhere.example/' }]],
    ['closed', 'tabRemoved', [1]],
  ])('to read or to save marks no tab that is %s', async (_why, event, details) => {
    for (const kind of ['page-read', 'page-save'] as const) {
      const { page, badges, fake, slow, fire } = start();
      const { open, opened } = gate();
      slow.push(opened);
      const input = kind === 'page-read' ? reading() : { reading: reading(), key: 'click-0001' };
      const asked = askWorker(page(1, copyUrl), kind, input as never);
      fire(event, ...details);
      open();
      await asked;
      expect(badges).toEqual({});
      expect(fake.storage.session.items).not.toHaveProperty('tab.1');
    }
  });

  it('to save marks the page although it was read once more since', async () => {
    const { page, badges, slow } = start();
    const { open, opened } = gate();
    slow.push(opened);
    const saving = askWorker(page(1, copyUrl), 'page-save', { reading: reading(), key: 'click-0001' });
    await askWorker(page(1, copyUrl), 'page-read', reading());
    open();
    await saving;
    expect(badges[1]?.text).toBe('✓');
  });

  it('to read is waited for where the browser tells of the same page meanwhile', async () => {
    const { page, fake, slow, fire } = start();
    await askWorker(page(1, list), 'page-read', reading({ ...nothing, url: list }));
    const { open, opened } = gate();
    slow.push(opened);
    const read = askWorker(page(1, copyUrl), 'page-read', reading());
    fire('tabUpdated', 1, { url: copyUrl });
    open();
    await read;
    expect(fake.storage.session.items['tab.1']).toMatchObject({ url: copyUrl });
  });

  it('than a worker lives: the page that it marked keeps its mark when the browser tells of it', async () => {
    const { page, badges, fire, wake } = start();
    await askWorker(page(1, copyUrl), 'page-read', reading());
    wake();
    fire('tabUpdated', 1, { url: copyUrl });
    await new Promise((done) => setTimeout(done, 10));
    expect(badges[1]?.text).toBe('1');
  });

  it('to leave does not take away what the next page told meanwhile', async () => {
    const { page, badges, fake, fire } = start();
    await askWorker(page(1, copyUrl), 'page-read', reading());
    const next = { ...copy, url: `${copyUrl}-next` };
    const { get } = fake.storage.session;
    let read: Promise<unknown> | undefined;
    fake.storage.session.get = async (keys) => {
      const items = await get(keys);
      read ??= askWorker(page(1, next.url), 'page-read', reading(next));
      await read;
      return items;
    };
    fire('tabUpdated', 1, { url: next.url });
    await vi.waitFor(() => expect(fake.storage.session.items['tab.1']).toMatchObject({ url: next.url }));
    await new Promise((done) => setTimeout(done, 10));
    expect(fake.storage.session.items['tab.1']).toMatchObject({ url: next.url });
    expect(badges[1]?.text).toBe('1');
  });

  it('to answer does not forget what the tab’s next page told meanwhile', async () => {
    const { page, panel, fake } = start();
    await askWorker(page(1, copyUrl), 'page-read', reading());
    const next = { ...copy, url: `${copyUrl}-next` };
    const { sendMessage } = fake.tabs;
    fake.tabs.sendMessage = async (tabId, message) => {
      await askWorker(page(1, next.url), 'page-read', reading(next));
      return sendMessage(tabId, message);
    };
    await askWorker(panel, 'roles-changed', {});
    expect(fake.storage.session.items['tab.1']).toMatchObject({ url: next.url });
  });
});

it('what is due is counted, and the roles copied, although a tab’s button could not be set', async () => {
  const { page, panel, fake, badges, store } = start();
  await askWorker(page(1, copyUrl), 'page-read', reading());
  const settled = vi.spyOn(await store(), 'settled');
  fake.action.setTitle = ({ tabId }) => (tabId === 1 ? Promise.reject(new Error('x')) : Promise.resolve());
  await expect(askWorker(panel, 'roles-changed', {})).rejects.toMatchObject({ kind: 'failed' });
  await vi.waitFor(() => expect(badges).toHaveProperty('undefined'));
  await vi.waitFor(() => expect(settled).toHaveBeenCalled());
});
