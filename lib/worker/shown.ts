import * as z from 'zod/mini';
import type { Finding } from '../posting/finding.ts';
import type { OwnWordFound } from '../posting/own-words.ts';
import { findingsSchema } from '../roles/schema.ts';

/** What is shown of a tab's page, for when its role changes elsewhere. */
export interface Shown {
  url: string;
  identities: string[];
  findings: Finding[];
  /** The user's own words in it. */
  words?: OwnWordFound[];
}

/** `storage.session`: lives as long as the browser, unlike the worker, and is never on the disk. */
export interface SessionStorage {
  get(key?: null | string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const wordSchema: z.ZodMiniType<OwnWordFound> = z.strictObject({
  word: z.string(),
  want: z.boolean(),
  negated: z.boolean(),
  quotes: z.array(z.string()),
});
const shownSchema: z.ZodMiniType<Shown> = z.strictObject({
  url: z.string(),
  identities: z.array(z.string()),
  findings: findingsSchema,
  words: z.exactOptional(z.array(wordSchema)),
});
const prefix = 'tab.';

export async function remember(session: SessionStorage, tabId: number, shown: Shown): Promise<void> {
  await session.set({ [`${prefix}${tabId}`]: shown });
}

export async function forget(session: SessionStorage, tabId: number): Promise<void> {
  await session.remove(`${prefix}${tabId}`);
}

/** What was shown last in a tab; undefined where nothing was, or the browser has been started anew. */
export async function shownIn(session: SessionStorage, tabId: number): Promise<Shown | undefined> {
  const items = await session.get(`${prefix}${tabId}`);
  return shownSchema.safeParse(items[`${prefix}${tabId}`]).data;
}

export async function allShown(session: SessionStorage): Promise<[tabId: number, shown: Shown][]> {
  const items = Object.entries(await session.get(null)).filter(([key]) => key.startsWith(prefix));
  return items.flatMap(([key, value]) => {
    const shown = shownSchema.safeParse(value).data;
    return shown ? [[Number(key.slice(prefix.length)), shown] as [number, Shown]] : [];
  });
}
