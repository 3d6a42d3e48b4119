import type { Place } from '../posting/posting.ts';
import { cityLines } from './cities.ts';

// Which cities there are, and in which countries. Read in the worker and by the panels; too large for a page's own script.

export interface City {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** For the United States, Canada and Australia: the postal abbreviation. */
  region?: string;
  /** A small place that shares its name with a known one. */
  minor?: true;
  /** The one that is meant where nothing more is said. */
  dominant?: true;
}

let byName: ReadonlyMap<string, City[]> | undefined;

/** The cities of that name, whatever its accents and spelling; empty for a name that is not known. */
export function citiesNamed(locality: string): readonly City[] {
  // When first asked, not when loaded: the worker starts for every message, and few are about places.
  byName ??= index(cityLines);
  return byName.get(keyOf(locality)) ?? [];
}

/** Countries in which a city of that name is known, small namesakes left out; empty where the name is not known. */
export function countriesOf(locality: string): string[] {
  return [...new Set(citiesNamed(locality).flatMap((city) => (city.minor ? [] : [city.country])))];
}

/**
 * The place with locality, region and country where the gazetteer knows them beyond doubt. What is there is never overwritten;
 * a name that may mean several cities stays as it is, unless one of them is meant wherever the name stands alone (London).
 */
export function completePlace(place: Place): Place {
  const locality = place.locality ?? (place.region === undefined ? place.text.trim() : undefined);
  if (locality === undefined) return place;
  const city = theOne(citiesNamed(locality).filter((each) => fits(each, place)));
  if (!city) return place;
  return {
    ...place,
    locality,
    country: place.country ?? city.country,
    ...(place.region === undefined && city.region !== undefined && { region: city.region }),
  };
}

function fits(city: City, place: Place): boolean {
  if (place.country !== undefined && place.country !== city.country) return false;
  return place.region === undefined || city.region === undefined || keyOf(place.region) === keyOf(city.region);
}

function theOne(cities: readonly City[]): City | undefined {
  const known = cities.filter((city) => !city.minor);
  const dominant = known.filter((city) => city.dominant);
  if (dominant.length === 1) return dominant[0];
  return known.length === 1 ? known[0] : undefined;
}

function index(lines: string): ReadonlyMap<string, City[]> {
  const found = new Map<string, City[]>();
  for (const group of lines.split(';').map((each) => each.trim())) {
    if (group === '') continue;
    const space = group.indexOf(' ');
    const [country = '', region] = group.slice(0, space).split('-');
    for (const entry of group.slice(space + 1).split(',')) addEntry(found, entry, region === undefined ? { country } : { country, region });
  }
  return found;
}

function addEntry(found: Map<string, City[]>, entry: string, where: { country: string; region?: string }): void {
  const names = entry.replace(/^~|\*$/g, '').split('|');
  const city: City = {
    name: names[0] ?? '',
    ...where,
    ...(entry.startsWith('~') && { minor: true }),
    ...(entry.endsWith('*') && { dominant: true }),
  };
  for (const key of new Set(names.map(keyOf))) found.set(key, [...(found.get(key) ?? []), city]);
}

/** A name without accents, case and punctuation; "St." and "Saint" are one. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^saint /, 'st ');
}
