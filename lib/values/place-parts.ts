import { parseCountry } from './countries.ts';
import { countriesOf } from './gazetteer.ts';
import { fold } from './text.ts';

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
export function withoutPostCode(all: string[], isRegion: (part: string) => boolean): string[] {
  const parts = all.length > 1 ? all.filter((part) => !/^\d{4,6}$/.test(part)) : all;
  const [only = ''] = parts;
  if (parts.length === 1) return [only.replace(BRITISH, '').replace(/(?<=\p{L}) \d{1,5}(?:e|er)?$/u, '')].map(town);
  const last = parts.at(-1) ?? '';
  const bare = last.replace(BRITISH, '').trim();
  if (bare === last) return parts.map(town);
  const rest = bare === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), bare];
  // "Whitby, North Yorkshire, YO21 3AB": the town stands before its county.
  const above = rest.findLastIndex((part) => !isRegion(part));
  return rest.slice(Math.max(0, above));
}

/** A number before a street is its house's; before anything else it is the town's. */
function town(part: string): string {
  return STREET.test(part) ? part : part.replace(/^(?:[A-Z]{1,2}[- ])?\d{4,5} (?=\p{Lu})/u, '');
}

/** A street with its house number, or the words for one, in the languages of Europe. */
const STREET_LINE =
  /^(?=.*\d)(?:\d{1,4}\s?(?:bis|ter|[a-d])?,? )?(?:rue|place|avenue|av\.|boulevard|bd\.?|chemin|allee|quai|impasse|route|cours|via|viale|piazza|corso|largo|calle|c\/|avda\.?|paseo|rua|avenida|travessa|ul\.|ulica|aleja|al\.|os\.|bul\.|bulevar|vul\.|vulicя|prosp\.|strada|str\.|bulevardul|bd)(?: |$)/;
const STREET_WORD =
  /^(?:rue|avenue|boulevard|chemin|allee|quai|impasse|via|viale|piazza|calle|c\/|avda\.?|rua|ul\.|vul\.|vulicя|prosp\.|strada|str\.) /;

/** An address without its street: the town behind it ("1 place de la République, Valmont"), or before ("Львів, вул. Городоцька, 15"). */
export function withoutStreet(place: string): string {
  const parts = place.split(',').map((part) => part.trim());
  const street = parts.findIndex((part, index) => {
    const words = fold(part);
    return STREET_LINE.test(words) || (STREET_WORD.test(words) && /^\d/.test(parts[index + 1] ?? ''));
  });
  if (street < 0 || parts.length < 2) return place;
  const behind = parts.slice(street + 1).filter((part) => !/^\d{1,4}\s?\p{L}?$/u.test(part));
  return behind.length > 0 ? behind.join(', ') : parts.slice(0, street).join(', ') || place;
}

/** "大阪府大阪市住之江区…", "苏州市吴中区…", "서울 강남구 테헤란로 123": the region and the town at the head of an address without commas. */
const EAST: readonly [string, RegExp][] = [
  ['JP', /^(?:〒?\d{3}-?\d{4}\s?)?(?<region>(?:東京|京都|大阪|北海|\p{Script=Han}{2,3}?)[都道府県])(?<locality>\p{L}{1,6}?[市区町村])?/u],
  ['CN', /^(?<region>\p{Script=Han}{2,3}省)?(?<locality>\p{Script=Han}{2,4}?)市/u],
];
const KOREAN =
  /^(?:(?<region>[가-힣]{2,4}도?) )?(?<locality>서울|부산|대구|인천|광주|대전|울산|세종|[가-힣]{2,4}시)(?:특별시|광역시|특별자치시)?(?=\s|$)/u;

/** Both Chinese and Japanese towns end in 市: a country only where the gazetteer knows the town, or a province or prefecture stands before it. */
export function easternPlace(text: string): { locality?: string; region?: string; country?: string } | undefined {
  const [country, pattern] = EAST.find(([, each]) => each.test(text)) ?? ['KR', KOREAN];
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  const { region, locality } = groups;
  const known = country !== 'CN' || region !== undefined ? country : countriesOf(locality ?? '')[0];
  return { ...(locality && { locality }), ...(region && { region }), ...(known && { country: known }) };
}

/** What houses are called: "County Hall, Matlow" is one place, and no county. */
const BUILDING =
  /\p{L} (?:Hall|House|Hospital|Campus|Centre|Center|Building|Tower|Court|School|College|Clinic|Airport|University|Infirmary|Plant|Depot|Library|Museum|Headquarters)$/u;

/** Whether a part of a place is a building by its last word. */
export function isBuilding(part: string): boolean {
  return BUILDING.test(part);
}

/** "Lisbon or remote in Europe": from where one may work instead is no second place of work. */
export function isRemoteElsewhere(piece: string, text: string): boolean {
  const or = text.slice(0, text.indexOf(piece));
  return /\b(?:or|oder|ou)\s+$/.test(or) && /^(?:fully )?remote\b/i.test(piece.trim());
}
