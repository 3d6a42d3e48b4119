import type { Why } from './posting/removal.ts';

/** What is kept beside the roles, in `storage.local`, a key each, so that two pages that write at once do not undo each other. */
export interface Settings {
  /** Hosts on which clutter is left alone. */
  clutterOff: string[];
  /** Hosts on which the badge does not show; `everywhere` stands for all. */
  badgeOff: string[];
  /** Hosts, granted by the user, that are read by themselves. */
  alwaysRead: string[];
  /** Kinds of clutter that are left alone on every site. */
  kindsLeft: Why[];
}

/** The settings that are lists of hosts. */
export type HostList = 'clutterOff' | 'badgeOff' | 'alwaysRead';

/** All kinds of clutter, in the order in which they are shown. */
export const kinds: readonly Why[] = ['upsell', 'nag', 'engagement', 'tracking', 'boilerplate'];

/** Stands for every host in `badgeOff`. */
export const everywhere = '*';

/** `storage.local`, or a stand-in. */
export interface SettingsStorage {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The settings; empty lists where nothing was set or what is there is no list of hosts. By hand, not by zod: the content script reads them. */
export async function readSettings(storage: SettingsStorage): Promise<Settings> {
  const stored = await storage.get(['clutterOff', 'badgeOff', 'alwaysRead', 'kindsLeft']);
  return {
    clutterOff: hostsIn(stored.clutterOff),
    badgeOff: hostsIn(stored.badgeOff, everywhere),
    alwaysRead: hostsIn(stored.alwaysRead),
    kindsLeft: kindsIn(stored.kindsLeft),
  };
}

/** Puts a host on one of the lists or takes it off. Reads the list anew: another page may have changed it. */
export async function setHost(storage: SettingsStorage, list: HostList, { host, on }: { host: string; on: boolean }): Promise<void> {
  const others = (await readSettings(storage))[list].filter((other) => other !== host);
  await storage.set({ [list]: on ? [...others, host] : others });
}

/** Hides one kind of clutter from now on, or leaves it alone. Reads the list anew. */
export async function setKind(storage: SettingsStorage, kind: Why, { hide }: { hide: boolean }): Promise<void> {
  const others = (await readSettings(storage)).kindsLeft.filter((other) => other !== kind);
  await storage.set({ kindsLeft: hide ? others : [...others, kind] });
}

/** The match patterns to ask for, and to read, for one host: https, and every port. */
export function originsOf(host: string): string[] {
  return [`https://${host}/*`];
}

/** Whether this names one host as browsers write it (punycode): no pattern, no path, no port. */
export function isHost(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
}

function hostsIn(value: unknown, also?: string): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((host): host is string => typeof host === 'string' && (isHost(host) || host === also));
}

function kindsIn(value: unknown): Why[] {
  return Array.isArray(value) ? kinds.filter((kind) => value.includes(kind)) : [];
}
