export interface ProgressProps {
  /** What is being done: "Importing". */
  words: string;
  done: number;
  total?: number | undefined;
  onStop: () => void;
}

/** How far a long piece of work is, and the way to stop it. */
export function Progress({ words, done, total, onStop }: ProgressProps) {
  const figures = total === undefined ? done.toLocaleString('en') : `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
  return (
    <div class="progress">
      <p>
        <span role="status">{words}</span>
        {done > 0 && <span class="muted"> {figures}</span>}
      </p>
      <progress aria-label={words} {...(total !== undefined && done > 0 ? { value: Math.min(done, total), max: total } : {})} />
      <button type="button" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}
