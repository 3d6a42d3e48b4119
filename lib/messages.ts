import type { Captured } from './page/captured.ts';
import type { Finding } from './posting/finding.ts';
import type { OwnWordFound } from './posting/own-words.ts';
import { Problem, type ProblemKind } from './posting/problem.ts';
import type { CapturedReading, PartLine, Reading } from './posting/reading.ts';
import type { Role, Status } from './roles/role.ts';

/** What the worker tells a page's badge. */
export interface Standing {
  findings: Finding[];
  /** The user's own words in the posting; absent where there are none. */
  words?: OwnWordFound[];
  role?: Pick<Role, 'id' | 'status'>;
}

/** What a link of a list is marked with. */
export type ListMark = Status | 'seen';

/** From a content script to the worker: the few that the process of a hostile page may send. */
export interface PageMessages {
  /** A page as it stands, to be read; `force`: although it looks like no posting; `part`: of a thread, the posting at this address. The worker reads, so that no page has to carry the reader. */
  'page-captured': (request: { page: Captured; force: boolean; part?: string | undefined }) => CapturedReading;
  /** A page was read (or read again after in-page navigation). The worker sets the toolbar icon and answers what the badge shows. */
  'page-read': (reading: Reading) => Standing;
  /** One click on the badge's Save. `key` makes a repeated message the same save. Answered only after the transaction is complete. */
  'page-save': (request: { reading: Reading; key: string }) => Standing;
  /** The badge's Undo: takes back the save that was made with this key. */
  'page-undo': (request: { key: string }) => Standing;
  /** What is known of the postings behind a page's links: those that are saved or were seen, by address. `url` is the page's own. */
  'page-links': (request: { url: string; links: string[] }) => Record<string, ListMark>;
  /** The user asked the badge for the side panel. Firefox and Chrome both want the call at once, within the gesture. */
  'page-open-panel': () => void;
}

/** From our own pages (popup, side panel, options) to the worker. */
export interface PanelMessages {
  /** Roles were written by a panel: the worker brings toolbar icons and badges up to date. */
  'roles-changed': (request: { ids?: string[] | undefined }) => void;
  /** Reads this host by itself from now on; the permission has been granted already. */
  'always-read': (request: { host: string; on: boolean }) => void;
}

/** From our own pages or the worker to a content script. */
export interface ContentMessages {
  /** The reading of the page as it is now; undefined while nothing is settled. */
  reading: () => Reading | undefined;
  /** Read although the page looks like no posting. */
  'read-anyway': () => Reading;
  /** The postings of a thread, a line each; empty on any other page. */
  parts: () => PartLine[];
  /** One posting of a thread, by the address that it has to itself. */
  'read-part': (request: { url: string }) => Reading;
  /** Reads what the user selected and saves it. False where it was not saved; the badge says why. */
  'save-selection': () => boolean;
  /** Hide or show what the clutter rules found; the choice is for this page only. */
  clutter: (request: { hidden: boolean }) => Reading;
  /** Scroll to these words and mark them until the next, or Escape. False where they cannot be seen on the page. */
  'show-words': (request: { words: string }) => boolean;
  /** The role of this page changed elsewhere. `url` is what the page was read at; false where the page has moved on since. */
  standing: (change: { url: string; standing: Standing }) => boolean;
  /** The user changed settings elsewhere; `words`: the lists of words among them. */
  'settings-changed': (change: { words: boolean }) => boolean;
}

/** From the worker to our own pages that happen to be open. Nobody answers. */
export interface Notices {
  /** Roles were written through a page's badge. */
  'roles-written': (notice: { ids: string[] }) => void;
}

export type Input<F> = F extends (input: infer I) => unknown ? (unknown extends I ? undefined : I) : never;
export type Output<F> = F extends (...input: never[]) => infer O ? O : never;

/** A handler for every message of `M`: a missing one does not compile. `from` is what the browser says of the sender. */
export type Handlers<M, From> = { [K in keyof M]: (input: Input<M[K]>, from: From) => Output<M[K]> | Promise<Output<M[K]>> };

/**
 * What goes over the wire. The body is JSON on both ends: Chromium would make JSON of it anyway, Firefox would clone it, and a NaN, an
 * undefined or a Date would arrive differently in the two.
 */
export interface Envelope {
  plainpost: string;
  body: string;
}

/** Every message is answered; a failure is an answer too. */
export type Answer = { body: string } | { kind: ProblemKind; sentence: string };

/** `runtime.sendMessage`, or `tabs.sendMessage` to one tab. */
export type Send = (message: Envelope) => Promise<unknown>;

/** Largest body that is taken, in UTF-16 units. Chromium throws at 64 MiB; a capture is shorter whatever the page (`most`), written in JSON too. */
export const mostBody = 24 * 1024 * 1024;

/** How often a message is sent to a worker that was stopped before it answered. Each wakes it (9 to 13 ms, measured). */
const mostTries = 3;

type WorkerMessages = PageMessages & PanelMessages;

/** Asks the worker. Every failure is a Problem. What the worker did not live to answer is sent again as it is, key and all. */
export async function askWorker<K extends keyof WorkerMessages>(
  send: Send,
  kind: K,
  ...input: Parameters<WorkerMessages[K]>
): Promise<ReturnType<WorkerMessages[K]>> {
  // A click is spent with the first try.
  const tries = kind === 'page-open-panel' ? 1 : mostTries;
  return (await ask(send, envelopeOf(kind, input[0]), tries)) as ReturnType<WorkerMessages[K]>;
}

/** Asks the content script in one tab. Rejects with a `missing` Problem where none is there. */
export async function askPage<K extends keyof ContentMessages>(
  send: Send,
  kind: K,
  ...input: Parameters<ContentMessages[K]>
): Promise<ReturnType<ContentMessages[K]>> {
  return (await ask(send, envelopeOf(kind, input[0]), 1)) as ReturnType<ContentMessages[K]>;
}

/** A message as it is sent. Throws a Problem for one that nobody would take, before it costs anybody anything. */
export function envelopeOf(kind: string, input: unknown): Envelope {
  const body = JSON.stringify(input) ?? 'null';
  if (body.length > mostBody) throw tooLarge();
  return { plainpost: kind, body };
}

function tooLarge(): Problem {
  return new Problem('refused', 'There is too much on this page for Plainpost to read it.');
}

async function ask(send: Send, envelope: Envelope, tries: number): Promise<unknown> {
  let cause: unknown;
  for (let tried = 0; tried < tries; tried += 1) {
    try {
      return opened(await send(envelope));
    } catch (error) {
      if (error instanceof Problem) throw error;
      cause = error;
    }
  }
  throw unanswered(cause);
}

function opened(answer: unknown): unknown {
  const { body, kind, sentence } = (answer ?? {}) as { body?: unknown; kind?: ProblemKind; sentence?: string };
  if (typeof body === 'string') return JSON.parse(body) ?? undefined;
  if (kind && sentence) throw new Problem(kind, sentence);
  throw new Error('No answer.');
}

function unanswered(cause: unknown): Problem {
  const message = cause instanceof Error ? cause.message : '';
  if (/context invalidated/i.test(message)) return new Problem('gone', 'Plainpost was updated. Reload this page.', { cause });
  if (/receiving end|establish connection/i.test(message)) return new Problem('missing', 'Plainpost is not on this page.', { cause });
  return new Problem('failed', 'Plainpost did not answer. Try again.', { cause });
}

/** What the browser says of a message's sender. The page has no hand in it, unlike in all that the message says. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  /** 0: the tab's own document. */
  frameId?: number | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** A listener for `runtime.onMessage`; true: an answer will come. */
export type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined;

/** How one side serves its messages. */
export interface Service<M, From> {
  handlers: Handlers<M, From>;
  /** Who is asking; throws a Problem for one that may not. */
  admit: (sender: Sender) => From;
  /** The body as the handler may have it; throws where it is not in order. */
  parse: <K extends keyof M>(kind: K, body: unknown) => Input<M[K]>;
}

/**
 * Serves the messages of `handlers` and leaves others to others. The handler begins within the event itself, before anything is awaited:
 * `sidePanel.open` works only so. Whatever it throws is an answer with a sentence for the user.
 */
export function listener<M, From>(service: Service<M, From>): Listener {
  return (message, sender, respond) => {
    const envelope = asEnvelope(message);
    if (!envelope || !Object.hasOwn(service.handlers, envelope.plainpost)) return undefined;
    answer(service, envelope, sender).then(respond);
    return true;
  };
}

// An async function runs at once up to its first await, and the handler stands before it.
async function answer<M, From>({ handlers, admit, parse }: Service<M, From>, envelope: Envelope, sender: Sender): Promise<Answer> {
  try {
    const kind = envelope.plainpost as keyof M;
    const from = admit(sender);
    const output = await handlers[kind](parse(kind, bodyOf(envelope)), from);
    return { body: JSON.stringify(output) ?? 'null' };
  } catch (error) {
    if (error instanceof Problem) return { kind: error.kind, sentence: error.message };
    console.error(`Plainpost: "${envelope.plainpost}" failed.`, error);
    return { kind: 'failed', sentence: 'Plainpost could not do this. Try again.' };
  }
}

function asEnvelope(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { plainpost, body } = message as Partial<Envelope>;
  return typeof plainpost === 'string' && typeof body === 'string' ? { plainpost, body } : undefined;
}

/** A message that others answer, for a page of ours that only listens along; undefined for what is none of ours. Its input is unchecked. */
export function overheard(message: unknown): { kind: string; input: unknown } | undefined {
  const envelope = asEnvelope(message);
  return envelope && { kind: envelope.plainpost, input: bodyOf(envelope) };
}

function bodyOf({ body }: Envelope): unknown {
  if (body.length > mostBody) throw tooLarge();
  try {
    return JSON.parse(body) ?? undefined;
  } catch (error) {
    throw new Problem('refused', 'Plainpost got a message that is not in order.', { cause: error });
  }
}

/** For a content script. Only our own extension is heard, and it is believed: pages cannot send here. */
export function pageListener(ownId: string, handlers: Handlers<ContentMessages, undefined>): Listener {
  return listener<ContentMessages, undefined>({
    handlers,
    admit: (sender) => {
      if (sender.id !== ownId) throw new Problem('refused', 'This message is not from Plainpost.');
      return undefined;
    },
    parse: (_, body) => body as never,
  });
}

/** For our own pages: hears the worker's notices and never answers, so that nobody takes it for an answer. */
export function noticeListener(ownId: string, handlers: { [K in keyof Notices]: (input: Input<Notices[K]>) => void }) {
  return (message: unknown, sender: Sender): undefined => {
    const envelope = asEnvelope(message);
    if (sender.id !== ownId || sender.tab || !envelope || !Object.hasOwn(handlers, envelope.plainpost)) return undefined;
    handlers[envelope.plainpost as keyof Notices](JSON.parse(envelope.body));
    return undefined;
  };
}
