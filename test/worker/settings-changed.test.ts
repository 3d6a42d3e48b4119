import { describe, expect, it } from 'vitest';
import { settingsChanged } from '../../lib/worker/settings-changed.ts';
import { remember } from '../../lib/worker/shown.ts';
import { fakeBrowser } from './fake-browser.ts';

const url = 'https://board.example/jobs/1';

/** A browser with one page open that shows something, and one that the user closed. */
async function openPages() {
  const world = fakeBrowser();
  for (const tabId of [1, 2]) await remember(world.browser.storage.session, tabId, { url, identities: [], findings: [] });
  world.pages[1] = url;
  return world;
}

describe('settings that the user changes', () => {
  it.each([
    ['kinds of clutter', { kindsLeft: {} }, { words: false }],
    ['the badge of a site', { badgeOff: {} }, { words: false }],
    ['words for and against', { wordsWanted: {}, wordsUnwanted: {} }, { words: true }],
  ])('reach the pages that are open, without what was set: %s', async (_, changes, told) => {
    const { browser, heard } = await openPages();
    await settingsChanged({ browser }, changes);
    expect(heard).toEqual([{ tabId: 1, body: told }]);
  });

  it('reach nobody where they bear on no page', async () => {
    const { browser, heard } = await openPages();
    await settingsChanged({ browser }, { 'roles.sentinel': {}, alwaysRead: {} });
    expect(heard).toEqual([]);
  });
});
