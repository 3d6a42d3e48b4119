import { chunksOf } from '../exchange/bytes.ts';
import { exportRoles } from '../exchange/export-roles.ts';
import { Problem, problemOf } from '../posting/problem.ts';
import { readLoss } from '../roles/loss.ts';
import type { Exchange, ExchangeActions } from '../ui/exchange.ts';
import { count } from '../ui/words.ts';
import { changesSince, keepMark, markNow, readMark } from './exchange-record.ts';
import type { ExchangeTools } from './exchange-tools.ts';

/** What TypeScript's library does not know yet of a file's handle (File System Access, Chromium). */
export interface KeptFile extends FileSystemFileHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

export interface BackupState {
  /** Finds out which file there is, and writes it where it is behind. */
  load(): Promise<void>;
  /** Roles were changed: the file is written a moment after the last of several changes. */
  changed(): void;
  actions: Pick<ExchangeActions, 'chooseBackup' | 'unlockBackup' | 'stopBackup'>;
}

export interface BackupStateOptions {
  tools: ExchangeTools;
  set: (change: Pick<Exchange, 'backup'>) => void;
  onExported: () => Promise<void>;
}

/** Typing a note is many changes; a backup of it is one. */
const quietMs = 5000;
const mode = { mode: 'readwrite' } as const;

/** What is known of the file. */
interface Keeper extends BackupStateOptions {
  file?: KeptFile | undefined;
  at?: string | undefined;
  callOff?: (() => void) | undefined;
  writing?: Promise<void> | undefined;
}

/** One file that the user chose once, kept up to date as long as a page of Plainpost's is open. */
export function backupState(options: BackupStateOptions): BackupState {
  const keeper: Keeper = { ...options };
  return {
    load: () => load(keeper),
    changed() {
      if (!keeper.file) return;
      keeper.callOff?.();
      keeper.callOff = keeper.tools.later(() => void write(keeper), quietMs);
    },
    actions: {
      chooseBackup: () => void attempt(keeper, 'The file could not be chosen.', () => choose(keeper)),
      unlockBackup: () => void attempt(keeper, 'The browser did not give the file back.', () => unlock(keeper)),
      stopBackup: () => void attempt(keeper, 'The file could not be forgotten.', () => stop(keeper)),
    },
  };
}

function show({ set, file, at }: Keeper, change: { writing?: boolean; problem?: string | undefined } = {}): void {
  set({ backup: file ? { state: 'kept', name: file.name, at, writing: false, ...change } : { state: 'none', problem: change.problem } });
}

/** What goes wrong is shown; that the user closed the browser's dialog is nothing wrong. */
async function attempt(keeper: Keeper, sentence: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!isAbort(error)) show(keeper, { problem: problemOf(error, sentence).message });
  }
}

async function load(keeper: Keeper): Promise<void> {
  const { tools } = keeper;
  if (!tools.pickFile) return keeper.set({ backup: { state: 'unavailable' } });
  await attempt(keeper, 'The backup file could not be found again.', async () => {
    const [file, mark] = await Promise.all([tools.handles.get(), readMark(tools.storage, 'exchange.backup')]);
    keeper.file = file as KeptFile | undefined;
    keeper.at = mark?.at;
    if (await isLocked(keeper)) return;
    show(keeper);
    if (changesSince(mark, await markNow(tools.storage, tools.now())) > 0) await write(keeper);
  });
}

/** Whether the browser wants to ask again before it lets us write. Then that is what is shown. */
async function isLocked({ file, at, set }: Keeper): Promise<boolean> {
  if (!file || (await file.queryPermission(mode)) === 'granted') return false;
  set({ backup: { state: 'locked', name: file.name, at } });
  return true;
}

/** One write after the other; a change that comes while one is under way is written by the next. */
function write(keeper: Keeper): Promise<void> {
  const once = () => writeOnce(keeper);
  keeper.writing = keeper.writing ? keeper.writing.then(once) : once();
  return keeper.writing;
}

async function writeOnce(keeper: Keeper): Promise<void> {
  const { file, tools } = keeper;
  if (!file) return;
  show(keeper, { writing: true });
  try {
    await refuseAfterLoss(tools);
    const mark = await markNow(tools.storage, tools.now());
    await fill(file, tools);
    keeper.at = mark.at;
    await keepMark(tools.storage, 'exchange.backup', mark);
    show(keeper);
    await keeper.onExported();
  } catch (error) {
    if (!(await isLocked(keeper).catch(() => false))) show(keeper, { problem: whyNot(error) });
  }
}

/** What the store lost for good may be in the file: it must not be written over before the user knows. */
async function refuseAfterLoss({ storage }: ExchangeTools): Promise<void> {
  const { missing = 0 } = (await readLoss(storage)) ?? {};
  if (missing === 0) return;
  throw new Problem(
    'refused',
    `The browser lost ${count(missing, 'saved role')} that may be in it. Import it, put the notice of the loss away, and try again.`,
  );
}

function whyNot(error: unknown): string {
  if (error instanceof DOMException && error.name === 'NotFoundError') {
    return 'The backup was not written: the file is no longer where it was. Stop, and choose it again.';
  }
  return `The backup was not written, and the file is as it was before. ${problemOf(error, isFull(error) ? 'The disk is full.' : 'The browser refused.').message}`;
}

/** What is written takes the old file's place only when it is closed: a full disk or a closed window leaves the old one whole. */
async function fill(file: KeptFile, tools: ExchangeTools): Promise<void> {
  const pack = file.name.endsWith('.gz');
  const stream = exportRoles('plainpost', await tools.roles, { now: tools.now(), pause: tools.pause, pack });
  const writable = await file.createWritable();
  try {
    for await (const chunk of chunksOf(stream)) await writable.write(chunk);
  } catch (error) {
    await writable.abort(error);
    throw error;
  }
  await writable.close();
}

async function choose(keeper: Keeper): Promise<void> {
  const picked = await keeper.tools.pickFile?.('plainpost-backup.json');
  if (!picked) return;
  keeper.file = picked as KeptFile;
  await keeper.tools.handles.set(picked);
  await write(keeper);
}

async function unlock(keeper: Keeper): Promise<void> {
  if ((await keeper.file?.requestPermission(mode)) === 'granted') await write(keeper);
}

async function stop(keeper: Keeper): Promise<void> {
  keeper.callOff?.();
  [keeper.file, keeper.at] = [undefined, undefined];
  await keeper.tools.handles.clear();
  show(keeper);
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
