import type * as z from 'zod/mini';
import { type Handlers, type Input, type Listener, listener, type PageMessages, type PanelMessages, type Sender } from '../messages.ts';
import { Problem } from '../posting/problem.ts';
import { pageSchemas, panelSchemas } from './schemas.ts';

/** The page that a message came from. */
export interface PageSender {
  tabId: number;
  windowId: number | undefined;
  url: URL;
}

/** Our own extension: its id, and its address with the slash at the end (`runtime.getURL('')`). */
export interface Own {
  id: string;
  url: string;
}

/** Serves content scripts. What their process sends is checked to the last key: a page may have taken it over. */
export function servePages(own: Own, handlers: Handlers<PageMessages, PageSender>): Listener {
  return listener({ handlers, admit: (sender) => admitPage(own, sender), parse: (kind, body) => parse(pageSchemas[kind], body) });
}

/** Serves our own pages, and refuses a content script that sends what only they may. */
export function servePanels(own: Own, handlers: Handlers<PanelMessages, undefined>): Listener {
  return listener({ handlers, admit: (sender) => admitPanel(own, sender), parse: (kind, body) => parse(panelSchemas[kind], body) });
}

function admitPanel(own: Own, sender: Sender): undefined {
  if (!isOwnPage(own, sender)) throw new Problem('refused', 'Only Plainpost itself may do this.');
  return undefined;
}

function admitPage(own: Own, sender: Sender): PageSender {
  const { id, tab, url, frameId = 0 } = sender;
  const refusal = new Problem('refused', 'This message is from no page.');
  // Our script runs in no frame: an advertisement's process does not speak for the page around it.
  if (id !== own.id || isOwnPage(own, sender) || frameId !== 0) throw refusal;
  if (tab?.id === undefined || url === undefined || !URL.canParse(url)) throw refusal;
  return { tabId: tab.id, windowId: tab.windowId, url: new URL(url) };
}

// Set by the browser. A page cannot have our address, nor one that only begins like it, for ours ends in a slash.
function isOwnPage(own: Own, { id, url, origin }: Sender): boolean {
  return id === own.id && url?.startsWith(own.url) === true && (origin === undefined || `${origin}/` === own.url);
}

function parse<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Problem('refused', 'Plainpost got a message that is not in order.', { cause: parsed.error });
  return parsed.data;
}

/** What each message's body must be. */
export type Schemas<M> = { [K in keyof M]: z.ZodMiniType<Input<M[K]>> };
