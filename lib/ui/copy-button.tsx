import { useEffect, useState } from 'preact/hooks';
import type { Actions } from './view.ts';

const saidMs = 2000;

/** Copies what `text` gives and says so for two seconds; says what went wrong until the next try. */
export function CopyButton({ words, text, actions }: { words: string; text: () => string; actions: Pick<Actions, 'copy'> }) {
  const [answer, setAnswer] = useState<string>();
  useEffect(() => {
    if (answer !== 'Copied') return;
    const timer = setTimeout(() => setAnswer(undefined), saidMs);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = () =>
    actions.copy(text()).then(
      () => setAnswer('Copied'),
      () => setAnswer('Not copied'),
    );
  return (
    <button type="button" class="quiet" aria-live="polite" onClick={copy}>
      {answer ?? words}
    </button>
  );
}
