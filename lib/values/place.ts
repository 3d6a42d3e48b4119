import type { Place, WorkplaceType } from '../posting/posting.ts';
import { pairs, parseCountry } from './countries.ts';
import { citiesNamed } from './gazetteer.ts';
import { areas, otherRegions } from './place-names.ts';
import {
  easternPlace,
  fromCountryDown,
  isAddress,
  isBuilding,
  isRegionCode,
  isRemoteElsewhere,
  provinceOnly,
  withoutPostCode,
  withoutStreet,
} from './place-parts.ts';
import { isAmbiguous, splitState, stateOf, stateTables } from './place-states.ts';
import { fold, foldInPlace, normalise } from './text.ts';
import { workplaceWords } from './workplace-words.ts';

export { parseCountry } from './countries.ts';

const regions = new Map(pairs(otherRegions).map(([country, name]) => [name, country]));
const worldParts = new Set(areas.split(','));

const noPlace =
  /^(?:\d+|multiple|various|several|all|many) (?:locations?|offices?|cities|sites)|^(?:multiple|various|several|anywhere|worldwide|nationwide|countrywide|global(?:ly)?|field[- ]based|home[- ]based|flexible|n\/a|na|none|tbd|any|other|not specified|unknown|-)$/;
const sentence = /[!?=<>{}@]|https?:|\S{5,}\. \S|\S{4,}\.$|(?:\S+ ){10}/;
/** "Work must be performed in": words of a sentence, where a town has at most small joining ones. */
const ofSentence = /^(?=.*\p{Lu}).*(?:^|\s)\p{Ll}{4,}(?:\s\S+)*?\s\p{Ll}{4,}(?!\S)|^\p{Lu}?\p{Ll}+ (?:must|will|can|may|should|is|are) /u;
/** "Main - Tulsa, OK": a site's own name before its town. */
const siteAndTown = /^[^,]{1,40} - ([^,-]{2,40}, ?[A-Z]{2}(?:\b.*)?)$/;
const edge = workplaceWords.map(([type, words]): [WorkplaceType, RegExp, RegExp] => [
  type,
  new RegExp(`^(?:100 ?% )?(?:${words})(?: (?:in|within|from|anywhere in|based in))?(?![a-z])`),
  new RegExp(`(?<![a-z])(?:${words})\\)?$`),
]);
/** "San Francisco, CA (Hybrid 3 days/week)": how often one is there is no part of where. */
const inOffice =
  /\s*\([^()]{0,60}\b(?:days?|tage?n?|jours?|d[ií]as?|dias?|dag(?:en)?|giorn[io]|dni|dana)\b[^()]{0,40}\)|(?<=\p{L}),?\s+[-–—]?\s*\d(?:\s?[-–]\s?\d)?x?\s*(?:days?|tage|jours?|d[ií]as|dias|dagen|giorni|dni|dana)\s*(?:\/|per |a |pro |par |por |w )\s*\p{L}+/giu;
const regionWord =
  /\b(?:county|region|state|province|area|district|oblast|voivodeship|canton|kanton|greater|metropolitan|[a-z]{3,12}shire)\b|^(?:south|north)[ -]?(?:west|east)$|^(?:east|west) midlands$/;

/**
 * Takes the words for remote, hybrid or on site off the ends of a place ("Remote - US", "Berlin (Hybrid)"). `rest` is what
 * is left, '' where nothing is. No type where two are offered, or a place or remote ("Berlin or Remote").
 */
export function splitRemote(text: string): { workplaceType?: WorkplaceType; rest: string } {
  let rest = text.trim();
  const types = new Set<WorkplaceType>();
  let choice = false;
  for (let step = 0; step < 3; step++) {
    const inner = rest.replace(/^[\s,;:|/()·•-]{1,9}|[\s,;:|/(·•-]{1,9}$/g, '').replace(/^([^(]*)\)$/, '$1');
    const plain = foldInPlace(inner);
    const hit = edge.map(([type, start, end]) => ({ type, at: start.exec(plain) ?? end.exec(plain) })).find(({ at }) => at);
    if (!hit?.at)
      return { ...(types.size === 1 && !choice && { workplaceType: [...types][0] as WorkplaceType }), rest: step ? inner : rest };
    types.add(hit.type);
    const before = inner.slice(0, hit.at.index);
    rest =
      `${before.replace(/\s(?:or|oder|ou)\s{0,3}$/i, '')} ${inner.slice(hit.at.index + hit.at[0].length).replace(/^\s?(?:or|oder|ou)\s/i, '')}`.trim();
    choice ||=
      /(?:\sor|\soder|\sou|\/)\s{0,3}$/i.test(before) || /^\s{0,2}(?:or|oder|ou|\/)\s/i.test(inner.slice(hit.at.index + hit.at[0].length));
  }
  return { rest };
}

/**
 * One place: locality, region and country as far as they are known; a town alone gets no country. `text` is as said. What the
 * page puts together stays together ("Belgrade, United States"). Undefined: remote alone, "2 Locations", a sentence, over 100 characters.
 */
export function parsePlace(text: string): Place | undefined {
  const said = text.replace(/\s/g, ' ').trim();
  if (!said || said.length > 100) return undefined;
  const rest = withoutSite(
    normalise(splitRemote(said).rest).replace(/^(?:near(?:by)?|based in|located in|[Aa]nywhere (?:in|within)(?: the)?) (?=\p{Lu})/u, ''),
  );
  const plain = fold(rest);
  if (!/\p{L}/u.test(rest) || noPlace.test(plain) || sentence.test(rest) || ofSentence.test(rest)) return undefined;
  if (worldParts.has(plain)) return { text: said, region: rest };
  const eastern = easternPlace(said);
  if (eastern) return { text: said, ...eastern };
  const parts = (fromCountryDown(rest) ?? rest.split(/,|;| - | > |\(|\)/))
    .map(tidy)
    .filter((part, i, all) => part && all.indexOf(part) === i);
  const city = cityOfDistrict(parts);
  if (city !== undefined) return { text: said, locality: city };
  const province = provinceOnly(rest);
  const place = locate(withoutPostCode(province === undefined ? parts : parts.slice(0, -1), (part) => isRegion(part) || isCountry(part)));
  return place && { text: said, ...place, ...(province !== undefined && { region: province }) };
}

/**
 * The places of a list. `;`, `|`, `·`, `/`, "or", "and" part places; a comma parts them only where what follows is no
 * country and no region that we know ("Belgrade, Berlin, London", but "Sunnyvale, CA"). Empty where nothing is a place.
 */
export function parsePlaces(words: string): Place[] {
  if (words.length > 1500) return [];
  const text = withoutStreet(words.replace(inOffice, ' '));
  const pieces =
    parseCountry(text) || isAddress(text)
      ? [text]
      : text.replace(/\bD\.\s?C\./g, 'DC').split(/[;|•·\n]|\s\/\s|(?<=\p{L}{3})\/(?=\p{L}{3})|\s(?:or|and|oder|und|ou|et|y|&)\s/u);
  const places = pieces
    .flatMap(commaGroups)
    .filter((piece, _, all) => all.length === 1 || !isRemoteElsewhere(piece, text))
    .map(parsePlace)
    .filter((place) => place !== undefined);
  return places.filter((place, i) => places.findIndex((other) => fold(other.text) === fold(place.text)) === i);
}

/** Where a state that we know stands behind the town; "Toronto - North York, ON" loses its town to its district, which is a town to look for, too. */
function withoutSite(place: string): string {
  const [, town = ''] = siteAndTown.exec(place) ?? [];
  const [, code = ''] = /, ?([A-Z]{2})\b/.exec(town) ?? [];
  return stateTables.some(([owner, table]) => owner !== 'AU' && table.has(code)) ? town : place;
}

function commaGroups(piece: string): string[] {
  const parts = piece
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2 || isAddress(piece)) return [piece];
  const groups: string[][] = [];
  let open: string[] = [];
  parts.forEach((part, i) => {
    const country = isCountry(part, open.at(-1));
    const region = isRegion(part) || (i > 0 && isRegionCode(part));
    const isSite = open.length === 1 && i === 1 && isBuilding(open[0] ?? '');
    if (
      open.length &&
      !isSite &&
      !country &&
      !region &&
      !/\d/.test(part) &&
      !isOnlyRemote(part) &&
      !(i === 1 && isCountry(open[0] ?? ''))
    ) {
      groups.push(open);
      open = [];
    }
    // "England, United Kingdom" are one country, twice.
    const before = open.at(-1) ?? '';
    if (open.length && country && isCountry(before, open.at(-2)) && parseCountry(before) !== parseCountry(splitRemote(part).rest)) {
      groups.push(open);
      open = [];
    }
    open.push(part);
  });
  groups.push(open);
  // "Stockholm, Södermalm, Sweden" is one place, not two: towns before a country, the first of them the locality.
  const last = parts.at(-1) ?? '';
  const one =
    groups.length === parts.length - 1 && parts.length === 3 && isCountry(last) && !isCountry(parts[0] ?? '') && !isCountry(parts[1] ?? '');
  return one || (groups.length === 2 && cityOfDistrict(parts)) ? [piece] : groups.map((group) => group.join(', '));
}

/** "Croydon, London": a district that no gazetteer has before a city that it has. */
function cityOfDistrict([district = '', city = '', ...more]: readonly string[]): string | undefined {
  const isDistrict = !/\d/.test(district) && !isCountry(district) && !isRegion(district) && citiesNamed(district).length === 0;
  return more.length === 0 && district !== '' && isDistrict && citiesNamed(city).some(({ minor }) => !minor) ? city : undefined;
}

function isOnlyRemote(part: string): boolean {
  const { workplaceType, rest } = splitRemote(part);
  return workplaceType !== undefined && !rest;
}

function isCountry(part: string, town?: string): boolean {
  const { rest } = splitRemote(part);
  return parseCountry(rest) !== undefined && !(town !== undefined && stateOf(rest, town));
}

function isRegion(part: string): boolean {
  const { rest } = splitRemote(part);
  const word = fold(rest.replace(/\s\d{4,5}(?:-\d{4})?$/, ''));
  const isCode = /^\p{Lu}{2,3}(?:\s\d{4,5}(?:-\d{4})?)?$/u.test(rest.trim());
  return (
    regions.has(word) ||
    (regionWord.test(word) && !isBuilding(rest)) ||
    stateTables.some(([, table]) => table.has(isCode ? word.toUpperCase() : word) && word !== 'new york')
  );
}

function tidy(part: string): string {
  return part.replace(/\b(?:HQ|[Hh]eadquarters|[Oo]ffices?|[Mm]etropolitan [Aa]rea)\b/g, '').replace(/^[\s-]+|[\s-]+$/g, '');
}

function locate(said: string[]): Omit<Place, 'text'> | undefined {
  let parts = said.filter((part) => !/^\d+\s\p{L}|^(?:suite|floor|unit|building)\b/iu.test(part)).flatMap(splitState);
  const place: Omit<Place, 'text'> = {};
  const town = parts.find((part) => !parseCountry(part));
  const at = [parts.length - 1, 0].find((i) => {
    const part = parts[i] ?? '';
    return parseCountry(part) && !(parts.length > 1 && stateOf(part, town)) && !isAmbiguous(part, town);
  });
  if (at !== undefined) {
    place.country = parseCountry(parts[at] ?? '') as string;
    parts = parts.filter((_, i) => i !== at);
    if (at === 0) parts.reverse();
  }
  const regionAt = parts.findLastIndex(
    (part, i) =>
      (i > 0 || (parts.length === 1 && !/^(?:new york|washington|quebec|victoria)$/i.test(part))) &&
      (stateOf(part, town, place.country) || regions.has(fold(part)) || (regionWord.test(fold(part)) && !isBuilding(part))),
  );
  if (regionAt >= 0) {
    place.region = parts[regionAt] as string;
    const country = place.country ?? stateOf(place.region, town)?.country ?? regions.get(fold(place.region));
    if (country) place.country = country;
    parts = parts.filter((_, i) => i !== regionAt);
  } else if (parts.length > 1 && isAmbiguous(parts.at(-1) ?? '', town)) place.region = parts.pop() as string;
  const named = parts.filter((part) => !/\d/.test(part) && part.length <= 50 && !/^the\s/i.test(part));
  const locality = named.find((part) => !isBuilding(part)) ?? named[0];
  if (locality) place.locality = locality;
  return place.country || place.region || place.locality ? place : undefined;
}
