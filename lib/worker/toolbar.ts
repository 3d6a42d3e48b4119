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
export async function showOnToolbar(
  { action, tabs }: Pick<Browser, 'action' | 'tabs'>,
  tabId: number,
  standing: Standing | undefined,
): Promise<void> {
  const { text, color, title: words } = standing ? toolbarOf(standing) : { ...saved, text: null, title };
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
