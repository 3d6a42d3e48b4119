import { blobOf } from '../exchange/bytes.ts';
import { exportName, exportRoles, type Format, mediaTypes } from '../exchange/export-roles.ts';
import { throwIfStopped } from '../exchange/pace.ts';
import { problemOf } from '../posting/problem.ts';
import type { Role } from '../roles/role.ts';
import { compareSaved } from '../roles/times.ts';
import type { Exchange, ExchangeActions, Exporting } from '../ui/exchange.ts';
import { keepMark, markNow } from './exchange-record.ts';
import type { ExchangeTools } from './exchange-tools.ts';

export interface ExportState {
  actions: Pick<ExchangeActions, 'exportAs' | 'print'>;
  /** `only`: these roles, whatever is chosen otherwise. */
  write(format: Format, options: { pack?: boolean; mark?: boolean }, only?: ReadonlySet<string>): Promise<void>;
  stop(): void;
}

export interface ExportStateOptions {
  tools: ExchangeTools;
  set: (change: Partial<Pick<Exchange, 'exporting' | 'printed'>>) => void;
  /** An export was made: what is said of the last one is another now. */
  onExported: () => Promise<void>;
  /** Only these; all where undefined. */
  ids?: () => ReadonlySet<string> | undefined;
}

/** What a sheet of paper is for: more roles than this nobody prints. */
const mostPrinted = { list: 2000, full: 200 };

export function exportState({ tools, set, onExported, ids = () => undefined }: ExportStateOptions): ExportState {
  let stopper: AbortController | undefined;
  const show = (exporting: Exporting) => set({ exporting });

  async function guarded(
    format: Format | 'print',
    work: (pace: { signal: AbortSignal; onProgress: (done: number) => void }) => Promise<void>,
  ) {
    stopper?.abort();
    const own = new AbortController();
    stopper = own;
    show({ state: 'writing', format, done: 0 });
    try {
      await work({ signal: own.signal, onProgress: (done) => own === stopper && show({ state: 'writing', format, done }) });
    } catch (error) {
      if (own !== stopper) return;
      show({ state: 'idle', problem: own.signal.aborted ? undefined : problemOf(error, 'The export could not be written.').message });
    }
  }

  async function write(format: Format, options: { pack?: boolean; mark?: boolean }, only?: ReadonlySet<string>): Promise<void> {
    await guarded(format, async (pace) => {
      const now = tools.now();
      const mark = await markNow(tools.storage, now);
      const chosen = only ?? ids();
      let roles = 0;
      const onProgress = (done: number) => {
        roles = done;
        pace.onProgress(done);
      };
      const source = sourceOf(await tools.roles, chosen);
      const stream = exportRoles(format, source, { ...options, now, pause: tools.pause, signal: pace.signal, onProgress });
      const blob = await blobOf(stream, mediaTypes[format]);
      const name = exportName(format, { now, pack: options.pack });
      tools.download(blob, name);
      show({ state: 'written', name, roles, bytes: blob.size });
      // Other formats do not hold all that there is: they are no copy to come back to.
      if (format === 'plainpost' && !chosen) await keepMark(tools.storage, 'exchange.exported', mark);
      await onExported();
    });
  }

  async function print(full: boolean): Promise<void> {
    await guarded('print', async ({ signal, onProgress }) => {
      const { roles, left } = await firstOf(sourceOf(await tools.roles, ids()), full ? mostPrinted.full : mostPrinted.list, onProgress);
      throwIfStopped(signal);
      set({ printed: { roles, full, left }, exporting: { state: 'idle' } });
      await tools.pause();
      tools.print();
      set({ printed: undefined });
    });
  }

  return {
    actions: { exportAs: (format, options) => void write(format, options), print: (full) => void print(full) },
    write,
    stop: () => stopper?.abort(),
  };
}

type Store = Awaited<ExchangeTools['roles']>;
type Source = Pick<Store, 'each' | 'tombstones'>;

function sourceOf(store: Source, ids: ReadonlySet<string> | undefined): Source {
  if (!ids) return store;
  return {
    async *each() {
      for await (const roles of store.each()) yield roles.filter(({ id }) => ids.has(id));
    },
    tombstones: async () => [],
  };
}

/** The newest, and how many more there are. */
async function firstOf(source: Source, most: number, onProgress: (done: number) => void): Promise<{ roles: Role[]; left: number }> {
  const all: Role[] = [];
  let left = 0;
  for await (const roles of source.each()) {
    all.push(...roles);
    all.sort((a, b) => compareSaved(b, a));
    left += all.splice(most).length;
    onProgress(all.length + left);
  }
  return { roles: all, left };
}
