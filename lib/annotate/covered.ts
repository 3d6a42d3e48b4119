/**
 * Whether the page hides the badge where the user pressed it: something over it, or the whole page made see-through (the "DOM
 * clickjacking" shown against password managers at DEF CON 33). A press by keyboard has no place; the pill's middle stands for it.
 */
export function isCovered(window: Window, badge: { host: Element; box: Element }, { clientX, clientY, detail }: MouseEvent): boolean {
  const { host, box } = badge;
  const { left, top, width, height } = (box.querySelector('.pill') ?? box).getBoundingClientRect();
  const byKeyboard = detail === 0;
  const x = byKeyboard ? left + width / 2 : clientX;
  const y = byKeyboard ? top + height / 2 : clientY;
  if (window.document.elementFromPoint(x, y) !== host) return true;
  return [host, window.document.documentElement].some((element) => {
    const { opacity, filter, visibility, clipPath } = window.getComputedStyle(element);
    return Number(opacity) < 0.9 || filter.includes('opacity') || visibility !== 'visible' || clipPath !== 'none';
  });
}
