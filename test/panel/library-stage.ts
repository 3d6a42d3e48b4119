import { expect } from 'vitest';
import type { Browser } from '../../lib/browser.ts';
import { libraryState } from '../../lib/panel/library-state.ts';
import { roleActions } from '../../lib/panel/role-actions.ts';
import { makeTeller } from '../../lib/panel/teller.ts';
import type { Tools } from '../../lib/panel/tools.ts';
import type { OwnWords } from '../../lib/posting/own-words.ts';
import type { Role } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { role } from '../ui/fixtures.ts';
import { fact } from '../ui/postings.ts';
import { memoryRoles } from './memory-roles.ts';

export const titled = (id: string, title: string, change: Partial<Role> = {}) => {
  const { extraction } = role();
  return role({ id, extraction: { ...extraction, posting: { title: fact(title, title) } }, ...change });
};

const given = [
  titled('a', 'Rust Engineer', { tags: ['dream'] }),
  titled('b', 'Rust Developer', { savedAt: '2026-06-10T10:00:00Z' }),
  titled('c', 'Beekeeper', { savedAt: '2026-06-09T10:00:00Z' }),
  titled('d', 'Data Engineer', { savedAt: '2026-06-08T10:00:00Z' }),
];

let keys = 0;
export function toolsOf(roles: Promise<Roles>, local: object): Tools {
  const browser = { storage: { local }, runtime: { sendMessage: async () => ({ body: 'null' }) } };
  return {
    browser: browser as unknown as Browser,
    roles,
    judge: async () => expect.fail('no page is read here'),
    judgeParts: async () => expect.fail('no page is read here'),
    now: () => new Date('2026-07-01T09:00:00Z'),
    newKey: () => `key-${keys++}`,
    sleep: async () => undefined,
  };
}

export async function libraryStage({
  roles = given,
  words = undefined as OwnWords | undefined,
  stored = {} as Record<string, unknown>,
} = {}) {
  const store = memoryRoles(roles);
  const items = { ...stored };
  const local = { get: async (key: string) => ({ [key]: items[key] }), set: async (more: object) => void Object.assign(items, more) };
  const tools = toolsOf(Promise.resolve(store.roles), local);
  const teller = makeTeller(() => undefined);
  const draws: number[] = [];
  const state = libraryState({
    tools,
    teller,
    draw: () => void draws.push(state?.library.found.count ?? 0),
    ...(words && { words: () => words }),
  });
  await state.load();
  const ids = () => Array.from({ length: state.library.found.count }, (_, at) => state.library.found.row(at)?.id).join('');
  return {
    ...store,
    state,
    teller,
    items,
    draws,
    ids,
    actions: { ...state.actions, ...roleActions({ tools, teller, changed: state.changed }) },
  };
}
