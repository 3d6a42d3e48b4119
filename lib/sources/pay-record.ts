import type { PayUnit, Salary } from '../posting/posting.ts';
import { findSalary, parseSalary } from '../values/salary.ts';
import { asRecord } from './raw.ts';

/** Names for the same thing: schema.org MonetaryAmount, Ashby's components, Recruitee, Lever, Rippling, Greenhouse. */
const MIN = ['minValue', 'min', 'minimum', 'rangeStart', 'salaryMin', 'from', 'min_cents'];
const MAX = ['maxValue', 'max', 'maximum', 'rangeEnd', 'salaryMax', 'to', 'max_cents'];
const CURRENCY = ['currency', 'currencyCode', 'currency_type', 'salaryCurrency'];
const UNIT = ['unitText', 'interval', 'period', 'frequency', 'unit', 'salaryType'];

/** Pay from a record, a list of tiers or components, or a string. Undefined without a positive figure. */
export function readPay(raw: unknown, hints: { currency?: string; unit?: PayUnit } = {}): Salary | undefined {
  if (typeof raw === 'string') return parseSalary(raw, hints);
  if (Array.isArray(raw)) return readTiers(raw);
  const record = asRecord(raw);
  if (!record) return undefined;
  const value = asRecord(record['value']);
  const currency = text(record, CURRENCY) ?? (value && text(value, CURRENCY)) ?? hints.currency;
  const unit = unitOf(text(record, UNIT) ?? (value && text(value, UNIT))) ?? hints.unit;
  const given = { ...(currency && /^[A-Za-z]{3}$/.test(currency) && { currency: currency.toUpperCase() }), ...(unit && { unit }) };
  const bounds = value ?? record;
  const min = amount(bounds, MIN) ?? (asNumber(bounds['value']) || undefined);
  const max = amount(bounds, MAX) ?? (asNumber(bounds['value']) || undefined);
  if (min === undefined && max === undefined) {
    const words = text(bounds, [...MIN, 'value', 'text']) ?? '';
    // The range's own title may tell the unit that its figures do not ("Base salary pay range", Greenhouse).
    const title = text(record, ['title']);
    return words === ''
      ? undefined
      : parseSalary(`${title === undefined ? '' : `${title}: `}${[words, text(bounds, MAX)].filter(Boolean).join(' - ')}`, given);
  }
  if (min !== undefined && max !== undefined && min > max) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...given, text: inWords(min, max, given) };
}

/** Several ranges of pay: the span of those in the first one's currency and unit, with all of them kept apart. */
function readTiers(raw: readonly unknown[]): Salary | undefined {
  const tiers = raw.filter(isPay).flatMap((entry) => {
    const pay = readTier(asRecord(entry) ?? {}) ?? readPay(entry);
    const title = text(asRecord(entry) ?? {}, ['title']);
    return pay ? [{ ...pay, ...(title && { title }) }] : [];
  });
  const [head] = tiers;
  if (!head) return undefined;
  // The tier's name tells it from others; pay as a whole has none, and the store refuses what it does not know.
  const { title: _, tiers: __, ...rest } = head;
  if (tiers.length === 1) return rest;
  const alike = tiers.filter((tier) => tier.currency === head.currency && tier.unit === head.unit);
  const mins = alike.flatMap((tier) => tier.min ?? []);
  const maxs = alike.flatMap((tier) => tier.max ?? []);
  return { ...rest, ...(mins.length && { min: Math.min(...mins) }), ...(maxs.length && { max: Math.max(...maxs) }), tiers };
}

/**
 * Ashby's tier: figures in its components, or in words alone ("$24 – $31 per hour"; without a unit they are a year's). Only the words say that a range is
 * base and commission together.
 */
function readTier(tier: Record<string, unknown>): Salary | undefined {
  const words = text(tier, ['tierSummary']);
  const components = Array.isArray(tier['components']) ? readTiers(tier['components']) : undefined;
  const pay = components ?? (words === undefined ? undefined : (parseSalary(words, { unit: 'YEAR' }) ?? findSalary(words)));
  if (!pay) return undefined;
  return words !== undefined && /\bOTE\b|\bon[- ]target\b/i.test(words) ? { ...pay, onTarget: true, text: words } : pay;
}

/** Ashby lists equity and commission among the components, mostly without figures. */
function isPay(raw: unknown): boolean {
  const type = asRecord(raw)?.['compensationType'];
  return type === undefined || type === 'Salary';
}

const UNITS: readonly [RegExp, PayUnit][] = [
  [/hour|hr|heure|stunde/i, 'HOUR'],
  [/day|dai|jour|tag/i, 'DAY'],
  [/week|woche/i, 'WEEK'],
  [/month|mois|monat/i, 'MONTH'],
  [/year|ann|jahr/i, 'YEAR'],
];

function unitOf(words: string | undefined): PayUnit | undefined {
  return words === undefined ? undefined : UNITS.find(([pattern]) => pattern.test(words))?.[1];
}

function amount(record: Record<string, unknown>, names: readonly string[]): number | undefined {
  for (const name of names) {
    const number = asNumber(record[name]);
    if (number) return name.endsWith('_cents') ? number / 100 : number;
  }
  return undefined;
}

/** A positive number, or a string that is one. */
function asNumber(raw: unknown): number | undefined {
  const number = typeof raw === 'number' ? raw : typeof raw === 'string' && /^\d+(?:\.\d+)?$/.test(raw.trim()) ? Number(raw) : 0;
  return number > 0 && Number.isFinite(number) ? number : undefined;
}

function text(record: Record<string, unknown>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

function inWords(min: number | undefined, max: number | undefined, { currency, unit }: { currency?: string; unit?: PayUnit }): string {
  const figures = min === max ? String(min) : [min, max].filter((bound) => bound !== undefined).join(' – ');
  return [currency, figures, unit && `per ${unit.toLowerCase()}`].filter(Boolean).join(' ');
}

const OF_PAY = '(?:salary|compensation|pay|wage|remuneration)';
/** Names, in lower case without underscores, that records give parts of pay when they keep them beside everything else: `salary_min`, `compensationAmountMaxCents`. */
const FLAT = {
  min: new RegExp(`^(?:${OF_PAY}(?:amount|range)?(?:min|minimum|from|low|start)|(?:min|minimum)${OF_PAY})(?:amount|value)?(cents)?$`),
  max: new RegExp(`^(?:${OF_PAY}(?:amount|range)?(?:max|maximum|to|high|end)|(?:max|maximum)${OF_PAY})(?:amount|value)?(cents)?$`),
  currency: new RegExp(`^(?:${OF_PAY}(?:range)?)?currency(?:code)?$`),
  period: new RegExp(`^${OF_PAY}(?:range)?(?:period|unit|interval|frequency|type|rate)$`),
};

/** Pay from a record that has no part of its own for it. */
export function readFlatPay(record: Record<string, unknown>): Salary | undefined {
  const parts = Object.entries(FLAT).flatMap(([part, pattern]): [string, unknown][] => {
    for (const [key, value] of Object.entries(record)) {
      const match = pattern.exec(key.toLowerCase().replace(/_/g, ''));
      const number = match?.[1] === undefined ? undefined : asNumber(value);
      if (match && value !== null && value !== '') return [[part, number === undefined ? value : number / 100]];
    }
    return [];
  });
  const pay = Object.fromEntries(parts);
  return pay['min'] === undefined && pay['max'] === undefined ? undefined : readPay(pay);
}
