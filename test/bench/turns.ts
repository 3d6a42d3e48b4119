// How long a page's turns take, for what a bench runs in a page.

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** A turn for others, as reading from the disk gives. Not by a timer, which browsers hold back after the fifth. */
function later(): Promise<void> {
  return new Promise((done) => {
    waiting.push(done);
    channel.port2.postMessage(undefined);
  });
}

/** Beats until it is called: then the longest time between two beats, in milliseconds. */
function watch(): () => number {
  let longest = 0;
  let last = performance.now();
  let going = true;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (going) later().then(beat);
  };
  beat();
  return () => {
    going = false;
    return longest;
  };
}

export const turns = { later, watch };

export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** The longest task since, in milliseconds; 0 where none was over 50 ms, which is what browsers call long. */
export function longTasks(): () => Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  return async () => {
    await sleep(50);
    observer.disconnect();
    return longest;
  };
}
