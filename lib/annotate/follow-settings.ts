import { readSettings } from '../settings.ts';
import { draw, hostOf, type Life, tell } from './life.ts';

/**
 * The user changed settings on another page: they are read anew and drawn, from the reading that there is. `words`: the worker looks for
 * the user's words again. What was chosen for this address alone gives way where the setting of its site is what changed.
 */
export async function followSettings(life: Life, { words }: { words: boolean }): Promise<boolean> {
  const before = life.settings;
  life.settings = await readSettings(life.context.api.storage.local);
  const host = hostOf(life);
  const differs = (list: 'clutterOff' | 'badgeOff') => before[list].includes(host) !== life.settings[list].includes(host);
  if (differs('clutterOff')) delete life.here.clutterHidden;
  if (differs('badgeOff')) delete life.here.badgeOff;
  if (words) await tell(life);
  draw(life);
  return true;
}
