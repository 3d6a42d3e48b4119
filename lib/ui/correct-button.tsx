import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FieldName } from '../posting/posting.ts';
import type { Correcting } from './correcting.ts';
import { CorrectionForm } from './correction-form.tsx';

export interface Correction {
  /** Undefined where nothing can be put right. */
  open?: (() => void) | undefined;
  isOpen: boolean;
  form?: ComponentChild;
  button: { current: HTMLButtonElement | null };
}

/** The form that puts these fields right, while it is open; the focus returns to the button that opened it. */
export function useCorrection(
  { correcting, now }: { correcting?: Correcting | undefined; now: Date },
  fields: readonly FieldName[],
): Correction {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!correcting || fields.length === 0) return { isOpen: false, button };
  const close = () => {
    setOpen(false);
    setTimeout(() => button.current?.focus());
  };
  return {
    button,
    isOpen,
    open: () => setOpen(true),
    form: isOpen && <CorrectionForm fields={fields} correcting={correcting} now={now} onClose={close} />,
  };
}

/** Quiet until the pointer or the focus is near. */
export function CorrectButton({ open, isOpen, button, words }: Correction & { words: string }) {
  if (!open || isOpen) return null;
  return (
    <button type="button" class="quiet correct" ref={button} aria-label={`Correct: ${words}`} onClick={open}>
      Correct
    </button>
  );
}
