import { readSettings, type SettingsStorage } from '../settings.ts';
import type { Chosen } from '../ui/chosen.ts';
import { readOwnWords } from '../words/keep-words.ts';

/** What the user chose for every page, as it is kept now. */
export async function readChosen(storage: SettingsStorage): Promise<Chosen> {
  const [words, { kindsLeft }] = await Promise.all([readOwnWords(storage), readSettings(storage)]);
  return { words, kindsLeft };
}
