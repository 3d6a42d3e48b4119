import type { Page } from 'puppeteer-core';
import { rolePages } from '../ui/role-states.ts';
import type { Picture } from './gallery.ts';

const both = ['light', 'dark'] as const;
const sized = (name: string, width: number) => ({ name: `${name}-${width}`, width, height: 900 });

/** Presses the button with this name, as a click on what may not be shown yet. */
const press = (label: string) => async (page: Page) => {
  await page.evaluate((words) => document.querySelector<HTMLElement>(`[aria-label="${words}"]`)?.click(), label);
  await new Promise((done) => setTimeout(done, 100));
};

/** A saved role's page, its corrections, roles beside each other, what is due. */
export const rolePictures: Picture[] = [
  ...Object.keys(rolePages).flatMap((name) =>
    both.map((scheme) => ({ ...sized(`role-${name}-${scheme}`, 420), hash: `role/${name}`, scheme })),
  ),
  { ...sized('role-full', 900), hash: 'role/full', scheme: 'light' },
  { ...sized('role-changed', 320), hash: 'role/changed', scheme: 'light' },
  { ...sized('role-changed-forced', 420), hash: 'role/changed', scheme: 'light', forced: true },
  ...both.map((scheme) => ({ ...sized(`role-correct-${scheme}`, 420), hash: 'role/full', scheme, act: press('Correct: where') })),
  { ...sized('role-correct-pay', 320), hash: 'role/full', scheme: 'light', act: press('Correct: pay') },
  ...both.flatMap((scheme) => [380, 1100].map((width) => ({ ...sized(`compare-3-${scheme}`, width), hash: 'compare/3', scheme }))),
  ...both.flatMap((scheme) =>
    ['some', 'empty'].map((name) => ({ ...sized(`coming-up-${name}-${scheme}`, 420), hash: `coming-up/${name}`, scheme })),
  ),
];
