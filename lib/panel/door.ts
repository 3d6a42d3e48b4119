import type { Browser } from '../browser.ts';
import { Problem } from '../posting/problem.ts';

/** What the side panel shows when it opens: kept for the browser session only. */
export interface PanelWish {
  shown: 'page' | 'saved';
  role?: string;
}

type Doors = Pick<Browser, 'sidePanel' | 'sidebarAction' | 'storage'>;

/** Opens the side panel. Both browsers want the call within the click, so nothing is awaited before it. Rejects with a Problem. */
export async function openPanel(browser: Doors, windowId: number | undefined, wish: PanelWish): Promise<void> {
  try {
    await Promise.all([opened(browser, windowId), browser.storage.session.set({ panelWish: wish })]);
  } catch (cause) {
    throw new Problem('refused', 'The browser did not open the side panel. Open it from the browser’s own menu.', { cause });
  }
}

function opened({ sidePanel, sidebarAction }: Doors, windowId: number | undefined): Promise<unknown> {
  return sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : sidebarAction.open();
}

/** The wish that the popup left, once. */
export async function takeWish({ storage: { session } }: Pick<Browser, 'storage'>): Promise<PanelWish | undefined> {
  const { panelWish } = await session.get('panelWish');
  if (!isWish(panelWish)) return undefined;
  await session.remove('panelWish');
  return panelWish;
}

function isWish(value: unknown): value is PanelWish {
  return typeof value === 'object' && value !== null && 'shown' in value && (value.shown === 'page' || value.shown === 'saved');
}
