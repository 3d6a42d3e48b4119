import { capture } from '../../lib/page/capture.ts';

/** What the bench calls in the page: one capture as the message that would be sent; `selected`: of all that there is, but as a selection. */
export function captureHere(selected: boolean): string {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  const { page } = capture(document, {
    url: 'https://jobs.ashbyhq.com/x/1',
    range: selected ? range : undefined,
    now: () => performance.now(),
  });
  return JSON.stringify(page);
}

Object.assign(globalThis, { captureHere });
