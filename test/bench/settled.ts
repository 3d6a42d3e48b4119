import { setTimeout as sleep } from 'node:timers/promises';

const settledMs = 5000;

/** Resolves when a browser is done with what was written before: for some seconds it goes on sorting thousands of records in its files. */
export const settled = (): Promise<void> => sleep(settledMs);
