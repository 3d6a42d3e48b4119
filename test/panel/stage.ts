import { vi } from 'vitest';
import type { Browser } from '../../lib/browser.ts';
import type { Envelope } from '../../lib/messages.ts';
import { pageState } from '../../lib/panel/page-state.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import type { Tools } from '../../lib/panel/tools.ts';
import type { Examined, PartLine } from '../../lib/posting/reading.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { copy, finding, open } from '../roles/sample.ts';

export const tab = { id: 7, windowId: 1, url: copy.url };
export const examined: Examined = { extraction: copy, removals: [], clutterHidden: true, findings: [finding] };

/** What a content script answers to each message; a message without an answer finds no content script. */
export type Page = Record<string, (body: never) => unknown>;

/** A panel on a page that answers so, with the browser's parts that a test wants otherwise. */
export function stage({ page = { reading: () => examined } as Page, roles = open(), browser = {} } = {}) {
  const sent: string[] = [];
  const fake = {
    tabs: {
      query: async () => [tab],
      sendMessage: async (_id: number, { plainpost, body }: Envelope) => {
        sent.push(plainpost);
        const answer = page[plainpost];
        if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
        return { body: JSON.stringify(answer(JSON.parse(body) as never)) ?? 'null' };
      },
    },
    runtime: {
      getManifest: () => ({ content_scripts: [{ matches: ['https://jobs.ashbyhq.com/*', 'https://*.teamtailor.com/*'] }] }),
      sendMessage: vi.fn(async () => ({ body: 'null' })),
    },
    permissions: { contains: async () => false, request: vi.fn(async () => true) },
    scripting: { executeScript: vi.fn(() => Promise.reject(new Error('Cannot access contents of the page.'))) },
    storage: { local: { get: async () => ({}), set: vi.fn(async () => undefined) } },
    ...browser,
  };
  let keys = 0;
  const tools: Tools = {
    browser: fake as unknown as Browser,
    roles,
    judge: async (reading) => reading as Examined,
    judgeParts: async (parts) => (parts ?? []) as PartLine[],
    now: () => new Date('2026-11-20T12:00:00Z'),
    newKey: () => `key-${keys++}`,
    sleep: (ms) => new Promise((done) => setTimeout(done, ms === 200 ? 200 : 0)),
  };
  const draws: unknown[] = [];
  const draw = () => void draws.push(state.view);
  const teller = makeTeller(draw);
  const state = pageState({ tools, teller, draw });
  return { state, teller, tools, fake, draws, sent };
}

/** The saved part of what is shown. */
export function savedIn({ state }: Pick<ReturnType<typeof stage>, 'state'>) {
  return state.view.state === 'posting' ? state.view.saved : undefined;
}

export function failing(error: Error): Promise<Roles> {
  const roles = Promise.reject<Roles>(error);
  roles.catch(() => 'told to whoever asks');
  return roles;
}
