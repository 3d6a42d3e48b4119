import { pairs, parseCountry } from './countries.ts';
import { auStates, caProvinces, townCountries, usStates } from './place-names.ts';
import { fold } from './text.ts';

/** States and provinces of three countries, code and folded name to code. The last is Australia's. */
export const stateTables: [string, Map<string, string>][] = [
  ['US', usStates],
  ['CA', caProvinces],
  ['AU', auStates],
].map(([country = '', table = '']) => [
  country,
  new Map(
    pairs(table).flatMap(([code, name]) => [
      [code, code],
      [name, code],
    ]),
  ),
]);
const towns = new Map(pairs(townCountries).map(([country, name]) => [name, country]));
/** Codes that are a country first, unless the town is known to be the state's. */
const countryFirst = new Set(['DE', 'NL', 'SK', 'PE']);

/** "Camberwell VIC 3124", "Austin TX": a town and its state without a comma. "Perth WA" could be Washington: left whole. */
export function splitState(part: string): string[] {
  // "Auto req ID" is no town in Idaho: its words are not all names.
  const match =
    /^(\p{Lu}[\p{L}.'-]{0,40}(?: (?:\p{Lu}[\p{L}.'-]{0,40}|of|on|de|la|du|the|upon)){0,5}) ([A-Z]{2,3})(?: (\d{4,5})(?:-\d{4})?)?$/u.exec(
      part,
    );
  const [, town = '', code = '', post = ''] = match ?? [];
  if (/^(?:NSW|VIC|QLD|TAS|ACT)$/.test(code) || (post.length === 4 && stateTables[2]?.[1].has(code)))
    return [town, code, ...(post ? ['Australia'] : [])];
  const known = stateTables[0]?.[1].has(code) && (post.length === 5 || (!post && !['WA', 'DE', 'IN'].includes(code)));
  if (known) return [town, code, ...(post ? ['United States'] : [])];
  return [part.replace(/^([A-Z]{2,3}) \d{4,5}(?:-\d{4})?$/, '$1')];
}

/** The state or province that a part names behind a town. With a country given only that country's. */
export function stateOf(part: string, town: string | undefined, country?: string): { country: string } | undefined {
  const key = /^[A-Z]{2,3}$/.test(part) ? part : fold(part);
  if (isAmbiguous(part, town) && !country) return undefined;
  for (const [owner, table] of stateTables) {
    if (!table.has(key) || (country && country !== owner)) continue;
    const home = towns.get(fold(town ?? ''));
    const code = table.get(key) ?? '';
    if (!country && parseCountry(part) && (home === parseCountry(part) || (countryFirst.has(code) && home !== owner))) continue;
    return { country: owner };
  }
  return undefined;
}

/** "Springfield, IN", "X, Georgia": a state and a country at once, and the town does not tell which. */
export function isAmbiguous(part: string, town: string | undefined): boolean {
  return (part === 'IN' || fold(part) === 'georgia') && town !== undefined && fold(town) !== fold(part) && !towns.has(fold(town));
}
