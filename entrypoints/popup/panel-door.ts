import { browser } from '../../lib/browser.ts';

/** What the side panel shows when it opens: kept for the browser session only. */
export interface PanelWish {
  shown: 'page' | 'saved';
  role?: string;
}

/** Opens the side panel. Both browsers want the call within the click, so nothing is awaited before it. */
export function openPanel(windowId: number | undefined, wish: PanelWish): Promise<unknown> {
  const opened = browser.sidePanel && windowId !== undefined ? browser.sidePanel.open({ windowId }) : browser.sidebarAction.open();
  return Promise.all([opened, browser.storage.session.set({ panelWish: wish })]);
}

/** The wish that the popup left, once. */
export async function takeWish(): Promise<PanelWish | undefined> {
  const { panelWish } = await browser.storage.session.get('panelWish');
  if (!isWish(panelWish)) return undefined;
  await browser.storage.session.remove('panelWish');
  return panelWish;
}

function isWish(value: unknown): value is PanelWish {
  return typeof value === 'object' && value !== null && 'shown' in value && (value.shown === 'page' || value.shown === 'saved');
}
