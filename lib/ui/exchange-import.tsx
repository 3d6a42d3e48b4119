import { useRef, useState } from 'preact/hooks';
import type { ExchangeActions, Importing } from './exchange.ts';
import { MappingTable } from './exchange-mapping.tsx';
import { PreviewOfImport } from './exchange-preview.tsx';
import { broughtWords } from './exchange-words.ts';
import { Progress } from './progress.tsx';

export interface ExchangeImportProps {
  importing: Importing;
  now: Date;
  actions: ExchangeActions;
}

/** A file, its columns where it is a table, what it would do, and what it did with the way back. */
export function ExchangeImport({ importing, now, actions }: ExchangeImportProps) {
  return (
    <section aria-labelledby="import-heading">
      <h3 id="import-heading">Import</h3>
      <ImportStep importing={importing} now={now} actions={actions} />
    </section>
  );
}

function ImportStep({ importing, now, actions }: ExchangeImportProps) {
  switch (importing.state) {
    case 'none':
      return <Drop problem={importing.problem} onFile={actions.chooseFile} />;
    case 'reading':
      return <Progress words={`Reading ${importing.name}`} done={importing.done} onStop={actions.stop} />;
    case 'mapping':
      return <MappingTable table={importing} actions={actions} />;
    case 'preview':
      return <PreviewOfImport preview={importing} now={now} actions={actions} />;
    case 'importing':
      return <Progress words={`Importing ${importing.name}`} done={importing.done} total={importing.total} onStop={actions.stop} />;
    case 'done':
      return <Done done={importing} actions={actions} />;
  }
}

interface DropProps {
  problem: string | undefined;
  onFile: (file: File) => void;
}

function Drop({ problem, onFile }: DropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) onFile(file);
  };
  return (
    <>
      {problem && (
        <p class="notice warning" role="alert">
          {problem}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button within is the first and works by keyboard. */}
      <div
        class={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files[0]);
        }}
      >
        <p>
          <button type="button" onClick={() => input.current?.click()}>
            Choose a file
          </button>{' '}
          <span class="muted">or drop it here.</span>
        </p>
        <p class="muted">
          A Plainpost file (.json, .gz), or a table (.csv) from another tracker such as Huntr or Teal. You see what it would do before
          anything is changed.
        </p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="File to import"
          accept=".json,.gz,.csv,.tsv,.txt,application/json,application/gzip,text/csv,text/tab-separated-values"
          onChange={(event) => {
            const field = event.currentTarget;
            take(field.files?.[0]);
            // The same file may be chosen again, after it was mended.
            field.value = '';
          }}
        />
      </div>
    </>
  );
}

interface DoneProps {
  done: Extract<Importing, { state: 'done' }>;
  actions: Pick<ExchangeActions, 'undoImport' | 'dismiss'>;
}

function Done({ done: { name, brought, undone, problem }, actions }: DoneProps) {
  return (
    <>
      <p class="notice" role="status">
        {undone ? (
          <span>
            The import of <bdi>{name}</bdi> was undone.
          </span>
        ) : (
          <span>
            <bdi>{name}</bdi> was imported: {broughtWords(brought)}.
          </span>
        )}
      </p>
      {problem && (
        <p class="notice warning" role="alert">
          {problem}
        </p>
      )}
      <p class="buttons">
        {!undone && (
          <button type="button" class="quiet" onClick={actions.undoImport}>
            Undo
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.dismiss}>
          Import another file
        </button>
      </p>
    </>
  );
}
