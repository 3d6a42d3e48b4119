import { useState } from 'preact/hooks';

let made = 0;

/** An id that no other element has. Preact's own `useId` begins to count anew when the root is drawn again, and gives out the same twice (11.2.0). */
export function useOwnId(): string {
  return useState(() => {
    made += 1;
    return `own-${made}`;
  })[0];
}
