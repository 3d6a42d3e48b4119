import type { ComponentChild } from 'preact';
import type { Draft } from '../corrections/draft.ts';
import { choices, type EditorKind, editors, payUnits } from '../corrections/editors.ts';
import type { EmploymentType, FieldName, Seniority } from '../posting/posting.ts';
import { visaWords } from './value-words.ts';
import { employmentTypeWords, fieldWords, seniorityWords, unitWords } from './words.ts';

export interface CorrectionControlsProps {
  field: FieldName;
  draft: Draft;
  onDraft: (draft: Draft) => void;
}

/** The controls for one field, by its kind. */
export function CorrectionControls(props: CorrectionControlsProps): ComponentChild {
  const kind = editors[props.field];
  return kind ? controls[kind](props) : null;
}

type Control = (props: CorrectionControlsProps) => ComponentChild;

const line: Control = (props) => <Line {...props} name="text" label={fieldWords[props.field]} />;
const lines: Control = (props) => <Lines {...props} name="text" label="one a line" />;
const range: Control = (props) => (
  <span class="range">
    <Line {...props} name="min" label="from" /> <span class="muted">to</span> <Line {...props} name="max" label="to" />
  </span>
);

const controls: Readonly<Record<EditorKind, Control>> = {
  text: line,
  organization: line,
  identifier: line,
  address: line,
  date: (props) => <Day {...props} />,
  lines,
  places: lines,
  choice: (props) => <Choice {...props} />,
  yes: (props) => <Choice {...props} />,
  types: (props) => <Types {...props} />,
  years: range,
  weeks: range,
  skills: (props) => (
    <>
      <Lines {...props} name="required" label="asked, one a line" />
      <Lines {...props} name="preferred" label="preferred, one a line" />
    </>
  ),
  pay: (props) => (
    <>
      {range(props)} <Line {...props} name="currency" label="currency" /> <Unit {...props} />
    </>
  ),
};

interface NamedProps extends CorrectionControlsProps {
  name: string;
  label: string;
}

function Day({ field, draft, onDraft }: CorrectionControlsProps) {
  return (
    <input
      type="date"
      aria-label={fieldWords[field]}
      value={draft.text ?? ''}
      onInput={(event) => onDraft({ text: event.currentTarget.value })}
    />
  );
}

function Line({ draft, onDraft, name, label }: NamedProps) {
  return (
    <input
      type="text"
      class={name}
      aria-label={label}
      placeholder={label}
      value={draft[name] ?? ''}
      inputmode={name === 'min' || name === 'max' ? 'decimal' : 'text'}
      onInput={(event) => onDraft({ ...draft, [name]: event.currentTarget.value })}
    />
  );
}

function Lines({ draft, onDraft, name, label }: NamedProps) {
  return (
    <label class="lines">
      <span class="muted">{label}</span>
      <textarea rows={3} value={draft[name] ?? ''} onInput={(event) => onDraft({ ...draft, [name]: event.currentTarget.value })} />
    </label>
  );
}

function Choice({ field, draft, onDraft }: CorrectionControlsProps) {
  return (
    <select aria-label={fieldWords[field]} value={draft.text ?? ''} onChange={(event) => onDraft({ text: event.currentTarget.value })}>
      <option value="">not stated</option>
      {(choices[field] ?? []).map((value) => (
        <option key={value} value={value}>
          {choiceWords(field, value)}
        </option>
      ))}
    </select>
  );
}

function choiceWords(field: FieldName, value: string): string {
  if (field === 'seniority') return seniorityWords[value as Seniority];
  if (field === 'visaSponsorship') return visaWords(value as 'offered');
  if (field === 'directApply') return value === 'true' ? 'yes' : 'no';
  return value;
}

/** A posting may be of several types. */
function Types({ field, draft, onDraft }: CorrectionControlsProps) {
  const chosen = (draft.text ?? '').split('\n').filter(Boolean);
  const toggle = (value: string) =>
    onDraft({ text: (chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]).join('\n') });
  return (
    <span class="types">
      {(choices[field] ?? []).map((value) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />{' '}
          {employmentTypeWords[value as EmploymentType]}
        </label>
      ))}
    </span>
  );
}

function Unit({ draft, onDraft }: CorrectionControlsProps) {
  return (
    <select aria-label="for" value={draft.unit ?? ''} onChange={(event) => onDraft({ ...draft, unit: event.currentTarget.value })}>
      <option value="">no unit</option>
      {payUnits.map((unit) => (
        <option key={unit} value={unit}>
          {unitWords[unit]}
        </option>
      ))}
    </select>
  );
}
