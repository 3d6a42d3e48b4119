import { dateWords, ownDay } from './dates.ts';
import type { Exchange, ExchangeActions } from './exchange.ts';
import { ExchangeBackup } from './exchange-backup.tsx';
import { ExchangeExport } from './exchange-export.tsx';
import { ExchangeImport } from './exchange-import.tsx';
import { PrintSheet } from './exchange-print.tsx';
import { count } from './words.ts';

export interface ExchangeViewProps {
  exchange: Exchange;
  /** How many roles are selected in the list: then these are exported, and not all. */
  selected: number;
  now: Date;
  actions: ExchangeActions;
}

/** Roles out of this browser and into it, and the file that is kept up to date. */
export function ExchangeView({ exchange, selected, now, actions }: ExchangeViewProps) {
  return (
    <div class="exchange">
      <h2>Export and import</h2>
      <Reminder exchange={exchange} now={now} actions={actions} />
      <ExchangeExport exchange={exchange} selected={selected} actions={actions} />
      <ExchangeImport importing={exchange.importing} now={now} actions={actions} />
      <ExchangeBackup backup={exchange.backup} now={now} actions={actions} />
      {exchange.printed && <PrintSheet printed={exchange.printed} now={now} />}
    </div>
  );
}

/** When the last export was; a word more where it was long ago. Silent where a backup file is kept. */
function Reminder({ exchange: { lastExport, backup, total = 0 }, now, actions }: Omit<ExchangeViewProps, 'selected'>) {
  if (!lastExport || total === 0 || (backup.state === 'kept' && !backup.problem)) return null;
  const { at, changes, due } = lastExport;
  const last = at ? `Last exported ${dateWords(ownDay(at), now)}, ${count(changes, 'change')} since.` : 'Never exported.';
  if (!due) return <p class="muted">{last}</p>;
  return (
    <p class="notice caution" role="status">
      <span>
        {last} What is saved lies in this browser alone.{' '}
        <button type="button" class="quiet" onClick={() => actions.exportAs('plainpost', { pack: true })}>
          Export now
        </button>
      </span>
    </p>
  );
}
