import type { Facts } from '../posting/posting.ts';

/** Countries whose own money is written with a bare `$` in postings. */
const DOLLARS: Record<string, string> = { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN' };

/** A bare `$` is the dollar of the place of work, where all places are in one country; otherwise the currency stays absent. */
export function withCurrency(facts: Facts): Facts {
  const pay = facts.baseSalary;
  if (!pay || pay.value.currency !== undefined || !pay.value.text.includes('$')) return facts;
  const places = [...(facts.jobLocation?.value ?? []), ...(facts.applicantLocationRequirements?.value ?? [])];
  // "Remote" alone is no other country.
  const countries = new Set(places.filter(({ locality, region, country }) => locality ?? region ?? country).map(({ country }) => country));
  const [country] = countries;
  const currency = countries.size === 1 && country !== undefined ? DOLLARS[country] : undefined;
  if (currency === undefined) return facts;
  const evidence = `${pay.evidence} (in ${places[0]?.text})`;
  return { ...facts, baseSalary: { ...pay, value: { ...pay.value, currency }, evidence } };
}
