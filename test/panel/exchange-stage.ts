import { expect, vi } from 'vitest';
import type { KeptFile } from '../../lib/panel/exchange-backup.ts';
import { exchangeState } from '../../lib/panel/exchange-state.ts';
import type { ExchangeTools } from '../../lib/panel/exchange-tools.ts';
import type { Role } from '../../lib/roles/role.ts';
import type { Incoming } from '../../lib/roles/roles.ts';
import { now, sourceOf } from '../exchange/stage.ts';
import { role } from '../ui/fixtures.ts';

export const saved = [role({ id: 'one' }), role({ id: 'two', note: 'mine' })];

/** A file that is written as a browser would: what is written counts once it is closed. */
export function keptFile(permission: PermissionState = 'granted'): KeptFile & { content: string; fails?: boolean } {
  const file = {
    name: 'backup.json',
    content: 'old',
    fails: false,
    queryPermission: async () => permission,
    requestPermission: async () => 'granted',
    async createWritable() {
      let text = '';
      return {
        async write(chunk: Uint8Array) {
          if (file.fails) throw new DOMException('no room', 'QuotaExceededError');
          text += new TextDecoder().decode(chunk);
        },
        abort: async () => undefined,
        async close() {
          file.content = text;
        },
      };
    },
  };
  return file as unknown as KeptFile & { content: string; fails?: boolean };
}

export function stage({
  roles = saved,
  seq = 40,
  kept,
  firefox = false,
}: {
  roles?: Role[];
  seq?: number;
  kept?: KeptFile;
  firefox?: boolean;
} = {}) {
  const items: Record<string, unknown> = { 'roles.sentinel': { epoch: 'e', seq, count: roles.length, hash: 0 } };
  const given: { name: string; blob: Blob }[] = [];
  const brought: Incoming[] = [];
  const later: (() => void)[] = [];
  let handle = kept;
  const store = {
    ...sourceOf(roles),
    count: async () => roles.length,
    findBy: async () => undefined,
    preview: async ({ roles: incoming }: Incoming) => ({ added: incoming.length, merged: 0, same: 0, removed: 0 }),
    bring: vi.fn(async (incoming: Incoming) => {
      brought.push(incoming);
      return { added: incoming.roles.length, merged: 0, same: 0, removed: 0 };
    }),
    undo: vi.fn(async () => []),
  };
  let keys = 0;
  const tools: ExchangeTools = {
    roles: Promise.resolve(store as unknown as Awaited<ExchangeTools['roles']>),
    storage: { get: async (key) => ({ [key]: items[key] }), set: async (more) => void Object.assign(items, more) },
    now: () => now,
    newKey: () => `key-${keys++}`,
    pause: () => new Promise((done) => setImmediate(done)),
    download: (blob, name) => given.push({ blob, name }),
    print: vi.fn(),
    pickFile: firefox ? undefined : async () => keptFile(),
    handles: {
      get: async () => handle,
      set: async (file) => {
        handle = file as KeptFile;
      },
      clear: async () => {
        handle = undefined;
      },
    },
    later: (act) => {
      later.push(act);
      return () => void later.splice(later.indexOf(act), 1);
    },
  };
  const state = exchangeState({ tools, draw: () => undefined });
  return { state, tools, store, items, given, brought, later, handle: () => handle };
}

export const file = (text: string, name = 'roles.json') => new File([text], name, { lastModified: Date.parse('2026-11-10T12:00:00Z') });
export const until = (check: () => unknown) => expect.poll(check, { timeout: 3000, interval: 5 });
