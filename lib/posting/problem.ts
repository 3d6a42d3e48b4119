/** What kind of trouble: for code to decide on. The sentence is for the user. */
export type ProblemKind =
  /** No room: quota or disk. */
  | 'full'
  /** The store was written by a newer Plainpost. */
  | 'newer'
  /** An older Plainpost page holds the store open. */
  | 'blocked'
  /** What was asked for is not there. */
  | 'missing'
  /** This save was taken back already. */
  | 'undone'
  /** The job was saved again since. */
  | 'duplicate'
  /** Input that does not fit its description. */
  | 'refused'
  /** Plainpost itself was updated or taken away under the page. */
  | 'gone'
  | 'failed';

/** The one error type of the house: its message is a plain sentence, fit to be shown. */
export class Problem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'Problem';
    this.kind = kind;
  }
}

/** Any thrown thing as a Problem. One that already is passes through; for others `sentence` says what did not work. */
export function problemOf(thrown: unknown, sentence: string): Problem {
  return thrown instanceof Problem ? thrown : new Problem('failed', sentence, { cause: thrown });
}
