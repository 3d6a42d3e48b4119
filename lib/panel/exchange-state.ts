import type { Format } from '../exchange/export-roles.ts';
import { problemOf } from '../posting/problem.ts';
import type { Exchange, ExchangeActions } from '../ui/exchange.ts';
import { backupState } from './exchange-backup.ts';
import { exportState } from './exchange-export.ts';
import { importState } from './exchange-import.ts';
import { changesSince, isDue, markNow, readMark } from './exchange-record.ts';
import type { ExchangeTools } from './exchange-tools.ts';

export interface ExchangeState {
  exchange: Exchange;
  /** Counts, reads what was exported when, looks for the backup file. Never rejects. */
  load(): Promise<void>;
  /** Roles were changed, here or elsewhere. */
  changed(): Promise<void>;
  /** Writes a file, of `only` these roles where they are given, and resolves when the browser has it. Never rejects: what went wrong is shown. */
  exportNow(format: Format, only?: ReadonlySet<string>): Promise<void>;
  actions: ExchangeActions;
}

export interface ExchangeStateOptions {
  tools: ExchangeTools;
  /** Called after every change. */
  draw: () => void;
  /** Roles were written by an import. */
  onWritten?: () => unknown;
  /** What is exported and printed: these alone, all where undefined. */
  ids?: () => ReadonlySet<string> | undefined;
}

/** Export, import and backup as the library page shows them. */
export function exchangeState({ tools, draw, onWritten, ids }: ExchangeStateOptions): ExchangeState {
  const set = (change: Partial<Exchange>) => {
    state.exchange = { ...state.exchange, ...change };
    draw();
  };
  const refresh = async () => {
    try {
      const [mark, now, total] = await Promise.all([
        readMark(tools.storage, 'exchange.exported'),
        markNow(tools.storage, tools.now()),
        tools.roles.then((roles) => roles.count()),
      ]);
      set({ total, lastExport: { at: mark?.at, changes: changesSince(mark, now), due: isDue(mark, now) } });
    } catch (error) {
      set({ exporting: { state: 'idle', problem: problemOf(error, 'The saved roles could not be counted.').message } });
    }
  };
  const backup = backupState({ tools, set, onExported: refresh });
  const exporting = exportState({ tools, set, onExported: refresh, ...(ids && { ids }) });
  const importing = importState({
    tools,
    set,
    async onChanged() {
      onWritten?.();
      backup.changed();
      await refresh();
    },
  });
  const state: ExchangeState = {
    exchange: { exporting: { state: 'idle' }, importing: { state: 'none' }, backup: { state: 'unknown' } },
    load: async () => void (await Promise.all([refresh(), backup.load()])),
    async changed() {
      backup.changed();
      await refresh();
    },
    exportNow: (format, only) => exporting.write(format, {}, only),
    actions: {
      ...exporting.actions,
      ...importing.actions,
      ...backup.actions,
      stop() {
        exporting.stop();
        importing.stop();
      },
    },
  };
  return state;
}
