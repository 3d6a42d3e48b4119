import type { Facts, Place } from '../posting/posting.ts';
import { countriesOf } from '../values/gazetteer.ts';

/** Countries whose own money is written with a bare `$` in postings. */
const DOLLARS: Record<string, string> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  CO: 'COP',
  CL: 'CLP',
  AR: 'ARS',
};

/** Countries that count in lakhs. */
const RUPEES: Record<string, string> = { IN: 'INR', PK: 'PKR', NP: 'NPR', BD: 'BDT', LK: 'LKR' };
/** Countries whose money is written `kr`. */
const CROWNS: Record<string, string> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' };

/** How money is written whose country is to be found: by that country. */
const MONEY: readonly [RegExp, Record<string, string>][] = [
  [/\$/, DOLLARS],
  [/(?<!\p{L})kr(?!\p{L})/iu, CROWNS],
  [/\d ?(?:lacs?|lakhs?|crores?)\b/i, RUPEES],
];

/**
 * A bare `$` or `kr` is the money of the place of work, where all places are in one country or, where none is named, of the site's own, and lakhs
 * are its rupees; otherwise the currency stays absent.
 */
export function withCurrency(facts: Facts, url: string): Facts {
  const pay = facts.baseSalary;
  if (!pay || pay.value.currency !== undefined) return facts;
  const [, owners] = MONEY.find(([written]) => written.test(pay.value.text)) ?? [];
  if (!owners) return facts;
  const places = [...(facts.jobLocation?.value ?? []), ...(facts.applicantLocationRequirements?.value ?? [])];
  // "Remote" alone is no other country.
  const countries = new Set(places.filter(({ locality, region, country }) => locality ?? region ?? country).map(countryOf));
  const [named] = countries;
  const country = named ?? (countries.size === 0 ? countryOfHost(url) : undefined);
  const currency = countries.size <= 1 && country !== undefined ? owners[country] : undefined;
  if (currency === undefined) return facts;
  const evidence = `${pay.evidence} (in ${places[0]?.text ?? country})`;
  return { ...facts, baseSalary: { ...pay, value: { ...pay.value, currency }, evidence } };
}

/** "www.board.co.nz" is of New Zealand; a host without a country of dollars says nothing. */
function countryOfHost(url: string): string | undefined {
  const end = URL.canParse(url) ? (new URL(url).hostname.split('.').at(-1) ?? '').toUpperCase() : '';
  return /^(?:NZ|AU|SG|CA|HK)$/.test(end) ? end : undefined;
}

/** A town that is known in one country alone ("Medellín") is in it. */
function countryOf({ country, locality }: Place): string | undefined {
  const [only, ...others] = country === undefined && locality !== undefined ? countriesOf(locality) : [];
  return country ?? (others.length === 0 ? only : undefined);
}
