import type { PageApi } from './page-api.ts';

/** Corners of the window that the badge can stand in, in the order in which "Move" goes round. */
export const corners = ['bottom-right', 'bottom-left', 'top-left', 'top-right'] as const;
export type Corner = (typeof corners)[number];

const key = 'badge.corner';

/** Where the user moved the badge to; bottom right where it was never moved. */
export async function loadCorner({ storage }: PageApi): Promise<Corner> {
  const stored = (await storage.local.get([key]))[key];
  return corners.find((corner) => corner === stored) ?? 'bottom-right';
}

export function saveCorner({ storage }: PageApi, corner: Corner): Promise<void> {
  return storage.local.set({ [key]: corner });
}
