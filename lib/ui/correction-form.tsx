import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, draftOf, parseDraft } from '../corrections/draft.ts';
import type { FieldName, Posting } from '../posting/posting.ts';
import { type Correcting, standing, withCorrections } from './correcting.ts';
import { CorrectionControls } from './correction-controls.tsx';
import { useKeeping } from './use-keeping.ts';
import { claimWords } from './value-words.ts';
import { capital, fieldWords } from './words.ts';

export interface CorrectionFormProps {
  fields: readonly FieldName[];
  correcting: Correcting;
  now: Date;
  onClose: () => void;
}

interface Entry {
  field: FieldName;
  begun: Draft;
  draft: Draft;
  notStated: boolean;
}

/** Puts one row's fields right: each with its control, "not stated" as a choice, and what the page says beside it. */
export function CorrectionForm({ fields, correcting, now, onClose }: CorrectionFormProps) {
  const [entries, setEntries] = useState<Entry[]>(() => fields.map((field) => entryOf(correcting, field)));
  const [problem, setProblem] = useState('');
  const { answer, keep } = useKeeping((corrections: Parameters<typeof withCorrections>[1]) =>
    correcting.set([correcting.role.id], { corrections: withCorrections(correcting, corrections) }),
  );
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const write = async () => {
    const result = valuesOf(entries, correcting);
    setProblem('problem' in result ? result.problem : '');
    if ('values' in result && (result.values.length === 0 || (await keep(result.values)))) onClose();
  };
  const asRead = async () => {
    if (await keep(fields.map((field) => [field, undefined] as const))) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) write();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields within
    <div class="correction" ref={root} onKeyDown={onKeyDown}>
      {entries.map((entry) => (
        <EntryField
          key={entry.field}
          {...{ entry, correcting, now }}
          onEntry={(next) => setEntries(entries.map((each) => (each === entry ? next : each)))}
        />
      ))}
      <p class="answer" role="alert">
        {problem || answer}
      </p>
      <p class="buttons">
        <button type="button" class="primary" onClick={write}>
          Keep
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          Cancel
        </button>
        {fields.some((field) => correcting.role.corrections[field] !== undefined) && (
          <button type="button" class="quiet" onClick={asRead}>
            As the page says
          </button>
        )}
      </p>
    </div>
  );
}

interface EntryFieldProps {
  entry: Entry;
  correcting: Correcting;
  now: Date;
  onEntry: (entry: Entry) => void;
}

function EntryField({ entry, correcting, now, onEntry }: EntryFieldProps) {
  const { field, draft, notStated } = entry;
  return (
    <fieldset>
      <legend>{capital(fieldWords[field])}</legend>
      {!notStated && <CorrectionControls field={field} draft={draft} onDraft={(next) => onEntry({ ...entry, draft: next })} />}
      <label class="not-stated">
        <input type="checkbox" checked={notStated} onChange={() => onEntry({ ...entry, notStated: !notStated })} /> Not stated
      </label>
      <AsRead correcting={correcting} field={field} now={now} />
    </fieldset>
  );
}

function AsRead({ correcting, field, now }: { correcting: Correcting; field: FieldName; now: Date }) {
  const read = correcting.read(field);
  if (correcting.role.corrections[field] === undefined) return null;
  return (
    <p class="muted">
      The page says:{' '}
      {read === undefined ? 'nothing of it' : <bdi>{claimWords({ field, value: read } as Parameters<typeof claimWords>[0], now)}</bdi>}
    </p>
  );
}

function entryOf(correcting: Correcting, field: FieldName): Entry {
  const value = standing(correcting, field);
  const begun = draftOf(field, (value ?? undefined) as Posting[FieldName] | undefined);
  return { field, begun, draft: begun, notStated: value === null };
}

/** What was changed in the form, or what is wrong in it. A field that was not touched is left as it is. */
function valuesOf(
  entries: readonly Entry[],
  correcting: Correcting,
): { values: [FieldName, Posting[FieldName] | null][] } | { problem: string } {
  const values: [FieldName, Posting[FieldName] | null][] = [];
  for (const { field, begun, draft, notStated } of entries) {
    const before = standing(correcting, field);
    if (notStated ? before === null : before !== null && JSON.stringify(draft) === JSON.stringify(begun)) continue;
    const parsed = notStated ? { value: null } : parseDraft(field, draft, (before ?? correcting.read(field)) as Posting[typeof field]);
    if ('problem' in parsed) return { problem: `${capital(fieldWords[field])}: ${parsed.problem}` };
    values.push([field, parsed.value]);
  }
  return { values };
}
