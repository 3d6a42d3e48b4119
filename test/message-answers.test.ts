import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { askPage, askWorker, type Envelope, envelopeOf, mostBody, pageListener, type Sender } from '../lib/messages.ts';
import { most } from '../lib/page/captured.ts';
import { captured, fromPage, fromPanel, own, reading, services, standing } from './message-services.ts';

describe('a message that is too large', () => {
  const huge = { ...captured, page: { ...captured.page, tokens: ['x'.repeat(mostBody)] } };

  it('is not sent, and the reason is told', async () => {
    const send = vi.fn();
    await expect(askWorker(send, 'page-captured', huge)).rejects.toMatchObject({
      kind: 'refused',
      message: 'There is too much on this page for Plainpost to read it.',
    });
    expect(send).not.toHaveBeenCalled();
  });

  it('is none of a page’s, whatever there is on it: six characters in JSON for each', () =>
    expect(6 * (most.text + most.data) + 20 * most.nodes).toBeLessThan(mostBody));
});

describe('an answer', () => {
  it('that the worker did not live to give is asked for again, with the same key', async () => {
    const sent: Envelope[] = [];
    const send = async (message: Envelope) => {
      sent.push(message);
      if (sent.length < 3) throw new Error('The message channel closed before a response was received.');
      return { body: JSON.stringify(standing) };
    };
    expect(await askWorker(send, 'page-save', { reading, key: 'click-0001' })).toEqual(standing);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
  });

  it('that an updated extension cannot give says what to do', async () => {
    const send = async () => {
      throw new Error('Extension context invalidated.');
    };
    await expect(askWorker(send, 'page-captured', captured)).rejects.toMatchObject({
      kind: 'gone',
      message: 'Plainpost was updated. Reload this page.',
    });
  });

  it('that is a refusal is not asked for again', async () => {
    const send = vi.fn(async () => ({ kind: 'full', sentence: 'The disk is full, the role was not saved.' }));
    await expect(askWorker(send, 'page-save', { reading, key: 'click-0001' })).rejects.toMatchObject({ kind: 'full' });
    expect(send).toHaveBeenCalledOnce();
  });

  it('that never comes is a plain sentence', async () => {
    const closed = (message: string) => () => Promise.reject(new Error(message));
    await expect(askWorker(closed('port closed'), 'page-read', reading)).rejects.toThrow('Plainpost did not answer. Try again.');
    await expect(askWorker(closed('Extension context invalidated.'), 'page-read', reading)).rejects.toMatchObject({ kind: 'gone' });
    const absent = closed('Could not establish connection. Receiving end does not exist.');
    await expect(askPage(absent, 'reading')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('of a failed handler says nothing of our insides', async () => {
    const { page, send } = services();
    const quiet = vi.spyOn(console, 'error').mockReturnValue(undefined);
    page['page-read'].mockRejectedValueOnce(new TypeError('x is not a function'));
    expect(await send(envelopeOf('page-read', reading), fromPage)).toEqual({
      kind: 'failed',
      sentence: 'Plainpost could not do this. Try again.',
    });
    quiet.mockRestore();
  });
});

describe('a content script', () => {
  const handlers = {
    reading: () => undefined,
    parts: () => [],
    'read-part': () => reading,
    'read-anyway': () => reading,
    'save-selection': () => true,
    clutter: () => reading,
    'show-words': ({ words }: { words: string }) => words === 'Berlin',
    standing: () => true,
    'settings-changed': () => true,
  };
  const listen = pageListener(own.id, handlers);
  const send = (sender: Sender) => (message: Envelope) => new Promise<unknown>((resolve) => listen(message, sender, resolve));

  it('answers our own extension', async () => {
    expect(await askPage(send(fromPanel), 'show-words', { words: 'Berlin' })).toBe(true);
    expect(await askPage(send(fromPanel), 'reading')).toBeUndefined();
  });

  it('answers nobody else', async () => {
    await expect(askPage(send({ id: 'other-id' }), 'reading')).rejects.toMatchObject({ kind: 'refused' });
  });
});

it('each message has its input and output in its type', () => {
  expectTypeOf(askWorker<'page-undo'>)
    .parameter(2)
    .toEqualTypeOf<{ key: string }>();
  expectTypeOf(askPage<'show-words'>).returns.resolves.toEqualTypeOf<boolean>();
});
