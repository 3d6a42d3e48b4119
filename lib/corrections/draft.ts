import type { FieldName, Place, Posting, Salary } from '../posting/posting.ts';
import { type EditorKind, editors } from './editors.ts';

/** A value as it stands in a form: one text a control. */
export type Draft = Readonly<Record<string, string>>;

/** What the form for this value begins with; empty texts where there is none. */
export function draftOf<F extends FieldName>(field: F, value: Posting[F] | undefined): Draft {
  const said = (value ?? {}) as { [key: string]: unknown };
  const words = (key: string) => (said[key] === undefined ? '' : String(said[key]));
  switch (editors[field]) {
    case 'organization':
      return { text: words('name') };
    case 'identifier':
      return { text: words('value') };
    case 'places':
      return { text: ((value ?? []) as Place[]).map(({ text }) => text).join('\n') };
    case 'lines':
    case 'types':
      return { text: ((value ?? []) as string[]).join('\n') };
    case 'skills':
      return { required: lines(said.required), preferred: lines(said.preferred) };
    case 'years':
      return { min: words('min'), max: words('max') };
    case 'weeks':
      return { min: words('minWeeks'), max: words('maxWeeks') };
    case 'pay':
      return { min: words('min'), max: words('max'), currency: words('currency'), unit: words('unit') };
    case 'date':
      return { text: value === undefined ? '' : String(value).slice(0, 10) };
    default:
      return { text: value === undefined ? '' : String(value) };
  }
}

/** A draft's value: `null` says "not stated", which an empty form means too. Or what is wrong with it, in a sentence. */
export type Parsed<F extends FieldName = FieldName> = { value: Posting[F] | null } | { problem: string };

/** The value of a form that was filled in. `before` keeps what the form does not show, such as a place's country. */
export function parseDraft<F extends FieldName>(field: F, draft: Draft, before?: Posting[F]): Parsed<F> {
  const kind = editors[field];
  if (!kind) return { problem: 'This field cannot be corrected here.' };
  if (Object.entries(draft).every(([key, text]) => text.trim() === '' || (kind === 'pay' && key === 'unit'))) return { value: null };
  return parsers[kind](draft, before) as Parsed<F>;
}

type Parser = (draft: Draft, before: unknown) => { value: unknown } | { problem: string };

const textOf: Parser = ({ text = '' }) => ({ value: text.trim() });

const parsers: Readonly<Record<EditorKind, Parser>> = {
  text: textOf,
  choice: textOf,
  date: ({ text = '' }) => (Number.isNaN(Date.parse(text)) ? { problem: 'This is no date.' } : { value: text.trim() }),
  address: ({ text = '' }) =>
    URL.canParse(text.trim()) && /^(https?|mailto):/.test(text.trim())
      ? { value: text.trim() }
      : { problem: 'An address begins with https:// or mailto:.' },
  yes: ({ text = '' }) => ({ value: text === 'true' }),
  organization: ({ text = '' }, before) => ({ value: { ...sameName(before, text.trim()), name: text.trim() } }),
  identifier: ({ text = '' }) => ({ value: { value: text.trim() } }),
  lines: ({ text = '' }) => ({ value: linesIn(text) }),
  types: ({ text = '' }) => ({ value: linesIn(text) }),
  places: ({ text = '' }, before) => ({
    value: linesIn(text).map((line) => ((before ?? []) as Place[]).find((place) => place.text === line) ?? { text: line }),
  }),
  skills: ({ required = '', preferred = '' }) => ({ value: { required: linesIn(required), preferred: linesIn(preferred) } }),
  years: (draft) => {
    const range = rangeIn(draft);
    return 'problem' in range ? range : { value: range };
  },
  weeks: (draft) => {
    const range = rangeIn(draft);
    if ('problem' in range) return range;
    const { min = range.max ?? 0, max = min } = range;
    return { value: { minWeeks: min, maxWeeks: max } };
  },
  pay: (draft, before) => parsePay(draft, before as Salary | undefined),
};

/** An address of the employer belongs to the name that was read, and goes with it. */
function sameName(before: unknown, name: string): object {
  const organization = before as Posting['hiringOrganization'] | undefined;
  return organization?.name === name ? organization : {};
}

function parsePay(draft: Draft, before: Salary | undefined): { value: Salary } | { problem: string } {
  const unclear = [draft.min ?? '', draft.max ?? ''].map((text) => text.trim()).find((text) => /^\d{1,3}\.\d{3}$/.test(text));
  if (unclear !== undefined && ![before?.min, before?.max].includes(Number(unclear)))
    return { problem: `${unclear} could be ${unclear.replace('.', '')}: write it without the point.` };
  const range = rangeIn(draft);
  if ('problem' in range) return range;
  const currency = (draft.currency ?? '').trim().toUpperCase();
  if (range.min === undefined && range.max === undefined) return { problem: 'Pay needs a figure, or “not stated”.' };
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency)) return { problem: 'A currency has three letters: EUR, USD, GBP.' };
  const unit = draft.unit as Salary['unit'] | '';
  const amount = [range.min, range.max].filter((bound) => bound !== undefined).join(' to ');
  const text = [amount, currency, unit && `a ${unit.toLowerCase()}`].filter(Boolean).join(' ');
  return { value: { ...range, ...(currency && { currency }), ...(unit && { unit }), text } };
}

function rangeIn({ min = '', max = '' }: Draft): { min?: number; max?: number } | { problem: string } {
  const [low, high] = [numberIn(min), numberIn(max)];
  if (Number.isNaN(low) || Number.isNaN(high)) return { problem: 'Write figures in digits.' };
  if (low !== undefined && high !== undefined && low > high) return { problem: 'The first figure is above the second.' };
  return { ...(low !== undefined && { min: low }), ...(high !== undefined && { max: high }) };
}

/** "85,000", "85 000" and "85000.50"; a comma before three digits is a separator, as is a space. Undefined for nothing, NaN for what is no figure. */
function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/[\s_'’]|,(?=\d{3}(?:\D|$))/g, '');
  if (plain === '') return undefined;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

function lines(list: unknown): string {
  return Array.isArray(list) ? list.join('\n') : '';
}

function linesIn(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
