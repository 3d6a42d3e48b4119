import { Problem } from '../posting/problem.ts';

/** A store's failure as a Problem. Chromium names a full disk `DataError: Failed to write blobs (IOError)`, a full quota `QuotaExceededError`. */
export function storeProblem(error: unknown, sentence: string): Problem {
  if (error instanceof Problem) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  const full = name === 'QuotaExceededError' || /IOError|disk|quota/i.test(message);
  if (full) return new Problem('full', 'The disk is full, the role was not saved.', { cause: error });
  return new Problem('failed', sentence, { cause: error });
}
