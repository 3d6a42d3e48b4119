import { useState } from 'preact/hooks';
import type { NextStep } from '../roles/role.ts';
import { dateWords } from './dates.ts';
import { useKeeping } from './use-keeping.ts';

export interface NextStepProps {
  step: NextStep | undefined;
  now: Date;
  /** `undefined`: there is nothing more to do. */
  onStep: (step: NextStep | undefined) => Promise<void>;
}

/** What the user means to do next, and when; kept on leaving a field. Key it by the role's id. */
export function NextStepField({ step, now, onStep }: NextStepProps) {
  const [what, setWhat] = useState(step?.what ?? '');
  const [on, setOn] = useState(step?.on ?? '');
  const { answer, keep } = useKeeping(onStep);
  const write = (next: { what: string; on: string }) => {
    const words = next.what.trim();
    if (words === (step?.what ?? '') && next.on === (step?.on ?? '')) return;
    keep(words === '' && next.on === '' ? undefined : { what: words, ...(next.on && { on: next.on }) });
  };
  const done = async () => {
    if (!(await keep(undefined))) return;
    setWhat('');
    setOn('');
  };
  return (
    <div class="next-step">
      <input
        type="text"
        aria-label="Next step"
        placeholder="What to do next"
        value={what}
        onInput={(event) => setWhat(event.currentTarget.value)}
        onBlur={() => write({ what, on })}
        onKeyDown={(event) => event.key === 'Enter' && write({ what, on })}
      />
      <input
        type="date"
        aria-label="Date of the next step"
        value={on}
        onChange={(event) => {
          setOn(event.currentTarget.value);
          write({ what, on: event.currentTarget.value });
        }}
      />
      {step && (
        <button type="button" class="quiet" onClick={done}>
          Done
        </button>
      )}
      {step?.on && <span class="muted">{dateWords(step.on, now)}</span>}
      <span class="answer" role="status">
        {answer}
      </span>
    </div>
  );
}
