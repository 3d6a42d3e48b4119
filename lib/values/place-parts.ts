import { parseCountry } from './countries.ts';

// How places are written beside "Town, Region, Country": what is a code, a postcode, or a whole address.

/** Towns that are written as two capitals themselves. */
const TOWN_CODES = /^(?:SF|LA|KL|HK)$/;
/** Brazil's states: "Curitiba - PR" is neither Puerto Rico nor, with RS, Serbia. */
const BRAZIL = /^(?:AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO)$/;
/** A British postcode at the end: what stands before it is one address. */
const BRITISH = /,? ?\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
const STREET =
  /\b(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|drive|way|plaza|square|parkway|pkwy|court|highway|floor|suite)\b|(?:stra(?:ß|ss)e|weg|platz|allee|straat|laan)$/i;

/** Two capitals behind a town are a region, whatever country's ("São Paulo, SP", "Kiel, SH, DE"). */
export function isRegionCode(part: string): boolean {
  return /^[A-Z]{2}$/.test(part) && !TOWN_CODES.test(part) && parseCountry(part) === undefined;
}

/** A region's code that names no country by itself: of a province in brackets ("Milano (MI)"), or one of Brazil's behind a dash. */
export function provinceOnly(place: string): string | undefined {
  const [, bracketed] = /\S \(([A-Z]{2})\)$/.exec(place) ?? [];
  const [, dashed = ''] = /[^,-] - ([A-Z]{2})$/.exec(place) ?? [];
  return bracketed ?? (BRAZIL.test(dashed) ? dashed : undefined);
}

/** "US-CA-San Francisco", "Belgium-Antwerp-Antwerp" (iCIMS, Taleo): its parts from the town up. Undefined where the first part is no country. */
export function fromCountryDown(place: string): string[] | undefined {
  const [country = '', ...rest] = place.split('-').map((part) => part.trim());
  const written = rest.length > 0 && rest.length <= 3 && !/,| - /.test(place) && parseCountry(place) === undefined;
  return written && rest.every((part) => part.length > 1) && parseCountry(country) !== undefined ? [...rest.reverse(), country] : undefined;
}

/** Whether the words are one address with a British postcode, whose commas part no towns. */
export function isAddress(text: string): boolean {
  return text.includes(',') && BRITISH.test(text.trim());
}

/** The parts of a place without its postcode: "29221 Celle", "D-20095 Hamburg", "Paris 8e"; of a British address the town before it. */
export function withoutPostCode(all: string[]): string[] {
  const parts = all.length > 1 ? all.filter((part) => !/^\d{4,6}$/.test(part)) : all;
  const [only = ''] = parts;
  if (parts.length === 1) return [only.replace(BRITISH, '').replace(/(?<=\p{L}) \d{1,5}(?:e|er)?$/u, '')].map(town);
  const last = parts.at(-1) ?? '';
  const bare = last.replace(BRITISH, '').trim();
  if (bare === last) return parts.map(town);
  return [bare === '' ? (parts.at(-2) ?? '') : bare];
}

/** A number before a street is its house's; before anything else it is the town's. */
function town(part: string): string {
  return STREET.test(part) ? part : part.replace(/^(?:[A-Z]{1,2}[- ])?\d{4,5} (?=\p{Lu})/u, '');
}
