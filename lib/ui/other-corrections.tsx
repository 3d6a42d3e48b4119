import { useState } from 'preact/hooks';
import { editors } from '../corrections/editors.ts';
import type { FieldName } from '../posting/posting.ts';
import { CorrectionForm } from './correction-form.tsx';
import type { FieldContext } from './field.tsx';
import type { SummaryRow } from './rows.ts';
import { capital, fieldWords } from './words.ts';

/** The way to fields that have no row of their own, and to those that the user said are not stated. Nothing where nothing can be put right. */
export function OtherCorrections({ rows, context }: { rows: readonly SummaryRow[]; context: FieldContext }) {
  const [field, setField] = useState<FieldName>();
  const { correcting, now } = context;
  if (!correcting) return null;
  const shown = new Set<FieldName>(['title', 'hiringOrganization', ...rows.flatMap(({ fields }) => fields)]);
  const others = (Object.keys(editors) as FieldName[]).filter((each) => editors[each] && !shown.has(each));
  return (
    <div class="row other">
      <dt class="hidden-words">Other fields</dt>
      <dd>
        <select
          aria-label="Correct another field"
          value={field ?? ''}
          onChange={(event) => setField(others.find((each) => each === event.currentTarget.value))}
        >
          <option value="">Correct another field …</option>
          {others.map((each) => (
            <option key={each} value={each}>
              {capital(fieldWords[each])}
              {correcting.role.corrections[each] === undefined ? '' : ' (yours)'}
            </option>
          ))}
        </select>
        {field && <CorrectionForm key={field} fields={[field]} correcting={correcting} now={now} onClose={() => setField(undefined)} />}
      </dd>
    </div>
  );
}
