import { useState } from 'preact/hooks';

/** Keeps something of the user's own; what came of it stands in `answer`: empty while all is well, else why it was not kept. */
export function useKeeping<T>(write: (value: T) => Promise<void>): { answer: string; keep: (value: T) => Promise<boolean> } {
  const [answer, setAnswer] = useState('');
  const keep = async (value: T) => {
    try {
      await write(value);
      setAnswer('');
      return true;
    } catch (error) {
      setAnswer(`Not kept: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  };
  return { answer, keep };
}
