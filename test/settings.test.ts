import { describe, expect, it } from 'vitest';
import { readSettings, setKind } from '../lib/settings.ts';

function storageWith(items: Record<string, unknown> = {}) {
  const kept = { ...items };
  return {
    get: async (keys: string[]) => Object.fromEntries(keys.filter((key) => key in kept).map((key) => [key, kept[key]])),
    set: async (more: Record<string, unknown>) => void Object.assign(kept, more),
  };
}

describe('kinds of clutter', () => {
  it('are all hidden where nothing was set, or nonsense was', async () => {
    expect((await readSettings(storageWith())).kindsLeft).toEqual([]);
    expect((await readSettings(storageWith({ kindsLeft: 'upsell' }))).kindsLeft).toEqual([]);
    expect((await readSettings(storageWith({ kindsLeft: ['upsell', 'everything', 3] }))).kindsLeft).toEqual(['upsell']);
  });

  it('are left alone and hidden again one by one', async () => {
    const storage = storageWith();
    await setKind(storage, 'nag', { hide: false });
    await setKind(storage, 'upsell', { hide: false });
    await setKind(storage, 'upsell', { hide: false });
    expect((await readSettings(storage)).kindsLeft).toEqual(['upsell', 'nag']);
    await setKind(storage, 'nag', { hide: true });
    expect((await readSettings(storage)).kindsLeft).toEqual(['upsell']);
  });
});
