import type { Browser } from '../browser.ts';

const asked = { permissions: ['notifications' as const] };

/** Whether the user asked to be reminded: the browser's permission is the setting. */
export function hasReminders({ permissions }: Pick<Browser, 'permissions'>): Promise<boolean> {
  return permissions.contains(asked);
}

/** Asks for reminders, or gives them up. Within the click: nothing is awaited before the browser's question. Resolves to how it is then. */
export async function setReminders({ permissions }: Pick<Browser, 'permissions'>, on: boolean): Promise<boolean> {
  if (on) return permissions.request(asked);
  await permissions.remove(asked);
  return permissions.contains(asked);
}
