import { makeAdoptedSheet } from './adopted-sheet.ts';
import { randomName } from './random-name.ts';

/** How words of the page may look; `spot` is where the user was led. */
export type Look = 'note' | 'caution' | 'warning' | 'wanted' | 'unwanted' | 'spot';

/** Of two looks on the same words the later lies on top. */
export const underlines = ['wanted', 'unwanted', 'note', 'caution', 'warning'] as const;

/** Middling colours: 3:1 at least on white and on black alike, because a page may be either, whatever the user's system is set to. */
export const lines: Record<(typeof underlines)[number], string> = {
  note: 'dotted #7d8590',
  caution: 'dotted #b07800',
  warning: 'dotted #e5484d',
  wanted: 'solid #0d9488',
  unwanted: 'dashed #c2558f',
};

export interface Painter {
  /** Gives these ranges this look, and takes it from all others. */
  paint(look: Look, ranges: readonly Range[]): void;
}

/** Whether this browser underlines highlights: Chromium from 105, Firefox from 146 (from 140 it fills their ground alone; MDN, `::highlight`). */
export function canUnderline({ navigator }: Window): boolean {
  return Number(/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 146) >= 146;
}

/** Paints by the CSS Custom Highlight API. The page's own nodes are never touched; the names that it could see are random. */
export function makePainter(window: Window & typeof globalThis): Painter {
  const looks: Look[] = [...underlines, 'spot'];
  const names = looks.map(() => randomName(window));
  const rules = underlines.map((look) => `text-decoration:underline 2px ${lines[look]};text-underline-offset:3px`);
  const sheet = makeAdoptedSheet(
    window,
    [...rules, 'background-color:#ffe08a;color:#1b1f23'].map((rule, at) => `::highlight(${names[at]}){${rule}}`).join(''),
  );
  return {
    paint(look, ranges) {
      const { highlights } = window.CSS;
      const priority = looks.indexOf(look);
      const name = names[priority] ?? '';
      if (ranges.length > 0) highlights.set(name, Object.assign(new window.Highlight(...ranges), { priority }));
      else highlights.delete(name);
      if (names.some((one) => highlights.has(one))) sheet.put();
      else sheet.take();
    },
  };
}
