import type { ClutterRule } from '../sites/site.ts';
import { assistants } from './assistants.ts';
import { boardSections } from './board-sections.ts';
import { consent } from './consent.ts';
import { engagement } from './engagement.ts';
import { surveys } from './form-notes.ts';
import { nags } from './nags.ts';
import { otherJobs } from './other-jobs.ts';
import { pitches } from './pitches.ts';
import { upsell } from './upsell.ts';

/**
 * Clutter that boards have in common, in the languages of the reader. Each rule names the page of `test/pages/clutter` on which it was
 * seen. Not "Back to jobs": it is how the page is used, and nothing that is sold.
 */
export const clutter: readonly ClutterRule[] = [
  ...upsell,
  ...pitches,
  ...nags,
  ...assistants,
  ...engagement,
  ...otherJobs,
  ...boardSections,
  ...consent,
  ...surveys,
];
