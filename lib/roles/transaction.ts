import { Problem } from '../posting/problem.ts';
import type { Database, StoreName, Write } from './database.ts';
import { storeProblem } from './store-problem.ts';

const stores: StoreName[] = ['roles', 'bin', 'gone', 'actions', 'parts', 'rows', 'texts', 'quarantine', 'meta'];

/**
 * One user action, one transaction: all of it or nothing. Resolves only after `complete`, flushed to disk (`durability: 'strict'`): a
 * request that succeeded is not saved yet, quota and a full disk show only when the transaction ends.
 */
export async function write<T>(db: Database, work: (transaction: Write) => Promise<T>): Promise<T> {
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const [worked, finished] = await Promise.allSettled([abortOnError(transaction, work), transaction.done]);
  const error = failureOf(worked, finished);
  if (error !== undefined) throw storeProblem(error, notSaved);
  return (worked as PromiseFulfilledResult<T>).value;
}

const notSaved = 'The browser could not write to the saved roles. Nothing was changed.';

// Our own refusal first; then why the transaction ended; what a step met in an ended transaction says nothing.
function failureOf(worked: PromiseSettledResult<unknown>, finished: PromiseSettledResult<void>): unknown {
  if (worked.status === 'rejected' && worked.reason instanceof Problem) return worked.reason;
  if (finished.status === 'rejected' && !isAbort(finished.reason)) return finished.reason;
  if (worked.status === 'rejected') return worked.reason;
  return finished.status === 'rejected' ? finished.reason : undefined;
}

async function abortOnError<T>(transaction: Write, work: (transaction: Write) => Promise<T>): Promise<T> {
  try {
    return await work(transaction);
  } catch (error) {
    if (!isAbort(error)) abort(transaction);
    throw error;
  }
}

/** Ends a transaction without effect. A failed request has often ended it already; the first error is the one to report, not that. */
export function abort(transaction: Pick<Write, 'abort'>): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
