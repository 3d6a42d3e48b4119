import { Problem } from '../posting/problem.ts';

const damages: ReadonlySet<string> = new Set([
  'UnknownError',
  'AbortError',
  'NotReadableError',
  'NotFoundError',
  'DataError',
  'EncodingError',
]);

/** Whether a failure may come of damaged files: so Chromium and Firefox name what they could not read. */
export function isDamage(error: unknown): boolean {
  const cause = error instanceof Problem ? error.cause : error;
  return cause instanceof DOMException && damages.has(cause.name) && storeProblem(cause, '').kind === 'failed';
}

/** `transaction()` on a closed connection: no transaction began, so nothing can have been written. */
export function isClosing(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return cause instanceof DOMException && cause.name === 'InvalidStateError';
}

/** A store's failure as a Problem. Chromium names a full disk `DataError: Failed to write blobs (IOError)`, a full quota `QuotaExceededError`. */
export function storeProblem(error: unknown, sentence: string): Problem {
  if (error instanceof Problem) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  const full = name === 'QuotaExceededError' || /IOError|disk|quota/i.test(message);
  if (full) return fullProblem(error);
  return new Problem('failed', sentence, { cause: error });
}

export function fullProblem(cause: unknown): Problem {
  return new Problem('full', 'The disk is full, the role was not saved.', { cause });
}
