import { capture } from '../../lib/page/capture.ts';

/** What the bench calls in the page: one capture as the message that would be sent, and what it took, in milliseconds. */
export function captureHere(range: boolean): { ms: number; stringify: number; json: string } {
  const chosen = document.createRange();
  chosen.selectNodeContents(document.body);
  const started = performance.now();
  const { page } = capture(document, { url: 'https://jobs.ashbyhq.com/x/1', range: range ? chosen : undefined, now: () => performance.now() });
  const ms = performance.now() - started;
  const written = performance.now();
  const json = JSON.stringify(page);
  return { ms, json, stringify: performance.now() - written };
}

Object.assign(globalThis, { captureHere });
