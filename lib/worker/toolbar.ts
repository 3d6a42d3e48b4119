import type { Browser } from '../browser.ts';
import type { Standing } from '../messages.ts';

const title = 'Plainpost';
const saved = { text: '✓', color: '#0b6e69' };
const toKnow = { text: '', color: '#8a5a00' };

/** Text, colour and title of the toolbar button, for what is known of a tab's page. */
export function toolbarOf({ findings, role }: Standing): { text: string; color: string; title: string } {
  if (role) return { ...saved, title: `${title}: saved${role.status === 'saved' ? '' : `, ${role.status}`}` };
  // Notes are for the popup; the button speaks up for what may change the reader's mind.
  const count = findings.filter(({ severity }) => severity !== 'note').length;
  if (count === 0) return { ...toKnow, title };
  return { ...toKnow, text: String(count), title: `${title}: ${count} ${count === 1 ? 'thing' : 'things'} to know` };
}

/**
 * Sets the button for one tab; without a standing the tab shows no posting, and the button says what it says everywhere (`dates.ts`).
 * Browsers clear it by themselves when the tab goes to another page. A tab that is gone needs none.
 */
export function showOnToolbar(browser: ToolbarBrowser, tabId: number, standing: Standing | undefined): Promise<void> {
  return setButton(browser, tabId, standing ? toolbarOf(standing) : { ...saved, text: null, title });
}

/** What the button says for a moment of something that was done, or could not be. */
export interface Saying {
  isDone: boolean;
  words: string;
}

/** Says it on one tab's button, in the place of what it says of the page. */
export function sayOnToolbar(browser: ToolbarBrowser, tabId: number, { isDone, words }: Saying): Promise<void> {
  return setButton(browser, tabId, { ...(isDone ? { ...saved, text: '+' } : { ...toKnow, text: '×' }), title: `${title}: ${words}` });
}

type ToolbarBrowser = Pick<Browser, 'action' | 'tabs'>;

async function setButton(
  { action, tabs }: ToolbarBrowser,
  tabId: number,
  { text, color, title: words }: { text: string | null; color: string; title: string },
): Promise<void> {
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setBadgeBackgroundColor({ tabId, color }),
      action.setTitle({ tabId, title: words }),
    ]);
  } catch (error) {
    if (await exists(tabs, tabId)) throw error;
  }
}

async function exists(tabs: Browser['tabs'], tabId: number): Promise<boolean> {
  const all = await tabs.query({});
  return all.some(({ id }) => id === tabId);
}
