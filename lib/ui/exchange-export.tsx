import { useState } from 'preact/hooks';
import type { Format } from '../exchange/export-roles.ts';
import type { Exchange, ExchangeActions, Exporting } from './exchange.ts';
import { formatWords, rolesWords, sizeWords } from './exchange-words.ts';
import { Progress } from './progress.tsx';
import { count } from './words.ts';

export interface ExchangeExportProps {
  exchange: Pick<Exchange, 'exporting' | 'total'>;
  /** How many are selected in the list; 0: all are exported. */
  selected: number;
  actions: Pick<ExchangeActions, 'exportAs' | 'print' | 'stop'>;
}

/** Each format with what it is for, and its button. */
export function ExchangeExport({ exchange: { exporting, total }, selected, actions }: ExchangeExportProps) {
  const [pack, setPack] = useState(true);
  const [mark, setMark] = useState(true);
  const idle = exporting.state !== 'writing' && total !== 0;
  const row = (format: Format, options: { pack?: boolean; mark?: boolean } = {}) => ({
    ...formatWords[format],
    idle,
    onExport: () => actions.exportAs(format, options),
  });
  return (
    <section aria-labelledby="export-heading">
      <h3 id="export-heading">
        Export{selected > 0 ? ` ${count(selected, 'selected role')}` : total === undefined ? '' : ` ${rolesWords(total)}`}
      </h3>
      {total === 0 && <p class="muted">Nothing saved yet.</p>}
      <ul class="formats">
        <FormatRow {...row('plainpost', { pack })} strong>
          <Check label="Packed (.gz), a tenth of the size" on={pack} onChange={setPack} />
        </FormatRow>
        <FormatRow {...row('csv', { mark })}>
          <Check label="Marked as UTF-8, for Excel" on={mark} onChange={setMark} />
        </FormatRow>
        <FormatRow {...row('markdown-zip')} />
        <FormatRow {...row('markdown')} />
        <FormatRow {...row('calendar')} />
        <FormatRow {...row('json-ld')} />
        <li>
          <div>
            <strong>Paper</strong>
            <p class="muted">A line for each role, or each role in full.</p>
          </div>
          <div class="format-buttons">
            <button type="button" disabled={!idle} onClick={() => actions.print(false)}>
              Print list
            </button>
            <button type="button" disabled={!idle} onClick={() => actions.print(true)}>
              Print in full
            </button>
          </div>
        </li>
      </ul>
      <ExportAnswer exporting={exporting} total={total} onStop={actions.stop} />
    </section>
  );
}

interface FormatRowProps {
  name: string;
  use: string;
  idle: boolean;
  strong?: boolean;
  onExport: () => void;
  children?: preact.ComponentChildren;
}

function FormatRow({ name, use, idle, strong, onExport, children }: FormatRowProps) {
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p class="muted">{use}</p>
        {children}
      </div>
      <div class="format-buttons">
        <button type="button" class={strong ? 'primary' : undefined} disabled={!idle} aria-label={`Export: ${name}`} onClick={onExport}>
          Export
        </button>
      </div>
    </li>
  );
}

function Check({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} /> {label}
    </label>
  );
}

function ExportAnswer({ exporting, total, onStop }: { exporting: Exporting; total: number | undefined; onStop: () => void }) {
  if (exporting.state === 'writing') {
    return <Progress words="Reading the saved roles" done={exporting.done} total={total} onStop={onStop} />;
  }
  if (exporting.state === 'written') {
    return (
      <p class="notice" role="status">
        <span>
          {rolesWords(exporting.roles)} written to <bdi>{exporting.name}</bdi> ({sizeWords(exporting.bytes)}).
        </span>
      </p>
    );
  }
  if (!exporting.problem) return null;
  return (
    <p class="notice warning" role="alert">
      {exporting.problem}
    </p>
  );
}
