import type { HandleKeeper } from '../exchange/handle-keeper.ts';
import type { Roles } from '../roles/roles.ts';

/** `storage.local`, or a stand-in. */
export interface ExchangeStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What export, import and backup need of the world outside. */
export interface ExchangeTools {
  roles: Promise<Pick<Roles, 'each' | 'tombstones' | 'bring' | 'preview' | 'undo' | 'count' | 'findBy'>>;
  storage: ExchangeStorage;
  now: () => Date;
  newKey: () => string;
  /** Lets what waits go first; resolves in a task of its own. */
  pause: () => Promise<void>;
  /** Gives the user a file. */
  download: (blob: Blob, name: string) => void;
  print: () => void;
  /** Has the user choose where a file goes; absent where the browser cannot. Rejects with an AbortError where the user does not. */
  pickFile?: ((name: string) => Promise<FileSystemFileHandle>) | undefined;
  handles: HandleKeeper;
  /** Calls back in so many milliseconds; what comes back calls it off. */
  later: (act: () => void, ms: number) => () => void;
}
