import type { Claim } from '../posting/claim.ts';
import type { FieldName } from '../posting/posting.ts';
import type { Site } from '../sites/site.ts';
import { citiesNamed } from '../values/gazetteer.ts';
import { parsePlaces } from '../values/place.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { PERIOD, readPeriod } from './label-period.ts';
import { labelValue, type Reader, remoteFlag } from './label-value.ts';
import { fieldsOfLabel, labelKey } from './label-words.ts';
import type { Pair } from './labels.ts';
import { claim } from './source.ts';

/** What a site of its own calls a field. */
export function siteLabel(key: string, site: Site | undefined): FieldName | 'ignore' | undefined {
  const labels = site?.labels ?? {};
  return Object.entries(labels).find(([label]) => labelKey(label) === key)?.[1];
}

/** "Área: Dados" is a department, "Area: London" a place; "Campus: Main". */
const NOT_ALWAYS_A_PLACE = new Set(['area', 'campus']);

function isKnownPlace(words: string): boolean {
  return parsePlaces(words).some(
    ({ country, region, locality }) => (country ?? region) !== undefined || (locality !== undefined && citiesNamed(locality).length > 0),
  );
}

/** What a label and the words behind it claim; nothing where the words are no value of any field that the label may mean. */
export function readPair({ label, value }: Pair, page: Reader, site: Site | undefined): Claim[] {
  const own = siteLabel(labelKey(label), site);
  if (own === 'ignore') return [];
  if (PERIOD.test(labelKey(label))) return readPeriod({ label, value }, page);
  const evidence = `${label.replace(/\s*[:：]$/, '')}: ${value}`;
  const words = value.replace(/\s*https?:\/\/\S+$/, '') || value;
  for (const field of own ? [own] : fieldsOfLabel(label)) {
    // "RAL: 26.000 €", "Hourly rate: $20": the label tells the unit.
    const text = field === 'applyUrl' || field === 'url' ? value : field === 'baseSalary' ? `${label}: ${words}` : words;
    const read =
      field === 'workplaceType' ? (remoteFlag(labelKey(label), text) ?? labelValue(field, text, page)) : labelValue(field, text, page);
    if (field === 'jobLocation' && NOT_ALWAYS_A_PLACE.has(labelKey(label)) && !isKnownPlace(words)) continue;
    const made = claim(field, read, { source: 'labels', evidence });
    // "London, UK (hybrid, 2 days a week)" says where one works, too.
    const [, aside = ''] = field === 'jobLocation' ? (/\(([^()]{3,60})\)/.exec(words) ?? []) : [];
    if (made.length > 0) return [...made, ...claim('workplaceType', parseWorkplaceType(aside), { source: 'labels', evidence })];
  }
  return [];
}
