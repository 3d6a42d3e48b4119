import { type Corner, corners } from './corner.ts';

/**
 * The corner that the user likes, or the next one on which the page has nothing that stays in place: a cookie dialog, a chat
 * button, the page's own apply bar. Where all are taken, the user's.
 */
export function freeCorner(window: Window, liked: Corner): Corner {
  const order = [liked, ...corners.filter((corner) => corner !== liked)];
  return order.find((corner) => !isTaken(window, corner)) ?? liked;
}

// Where the pill will stand: 16 px from the edges, 32 high, about 160 wide.
const probes = [
  [24, 32],
  [90, 32],
  [150, 32],
] as const;

function isTaken(window: Window, corner: Corner): boolean {
  return probes.some(([dx, dy]) => {
    const x = corner.endsWith('right') ? window.innerWidth - dx : dx;
    const y = corner.startsWith('bottom') ? window.innerHeight - dy : dy;
    return staysInPlace(window, window.document.elementFromPoint(x, y));
  });
}

function staysInPlace(window: Window, element: Element | null): boolean {
  let at = element;
  for (let depth = 0; at && at !== window.document.body && depth < 100; depth++, at = at.parentElement) {
    const { position } = window.getComputedStyle(at);
    if (position === 'sticky') return true;
    // An app that draws itself into one fixed layer as wide and high as the window has nothing else to stand on.
    if (position === 'fixed') return at.clientWidth * at.clientHeight < window.innerWidth * window.innerHeight * 0.9;
  }
  return false;
}
