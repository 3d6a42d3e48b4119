import ashby from './ashby.ts';
import legalBoard from './legal-board.ts';
import type { Site } from './site.ts';
import yubhub from './yubhub.ts';

/** Every site we know. Hosts are disjoint (tested), so order does not matter. */
export const sites: readonly Site[] = [ashby, legalBoard, yubhub];
