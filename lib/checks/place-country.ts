import type { Place } from '../posting/posting.ts';
import { citiesNamed } from '../values/gazetteer.ts';
import type { Check } from './check.ts';
import { countryName } from './country-name.ts';
import { filed } from './words.ts';

export const placeCountry: Check = {
  id: 'place-country',
  tells: 'The place named is not known in the country given ("Belgrade, United States").',
  check(extraction) {
    const fact = extraction.posting?.jobLocation;
    const places = [...(fact?.value ?? []), ...filed(extraction, 'jobLocation').flatMap((claim) => claim.value)];
    const odd = places.find((place) => oddCountries(place) !== undefined);
    const countries = odd && oddCountries(odd);
    if (!odd?.locality || !odd.country || !countries) return [];
    const cities = citiesNamed(odd.locality);
    const namesake = cities.find((city) => city.country === odd.country);
    return [
      {
        check: 'place-country',
        // Every other town of the old world has a namesake in the new one: only of the best known are we sure.
        severity: cities.some((city) => city.dominant) ? 'caution' : 'note',
        standing: 'contradicted',
        fields: ['jobLocation'],
        message: `${odd.locality} is in ${countries.map(countryName).join(' or ')}; the page puts it in ${countryName(odd.country)}.`,
        evidence: [odd.text],
        ...(namesake && { explanation: `There is a smaller ${odd.locality} in ${regionInWords(namesake)} too.` }),
      },
    ];
  },
};

/** Regions that boards give as the place, and that are a city elsewhere. */
const regionsToo: ReadonlySet<string> = new Set([
  'AU Victoria',
  'CA Ontario',
  'NZ Canterbury',
  'US Washington',
  'ES Valencia',
  'MX Durango',
  'CO Santander',
]);

/**
 * The countries where the locality is known to be, where the country given is none of them. Undefined for unknown places, and
 * where a region is given: "Paris, TX" says which Paris it means.
 */
function oddCountries(place: Place): string[] | undefined {
  if (place.locality === undefined || place.country === undefined || place.region !== undefined) return undefined;
  if (regionsToo.has(`${place.country} ${place.locality}`)) return undefined;
  const cities = citiesNamed(place.locality);
  const known = [...new Set(cities.filter((city) => !city.minor).map((city) => city.country))];
  const stated = stateOf(place.country);
  return known.length === 0 || known.some((country) => stateOf(country) === stated) ? undefined : known;
}

/** Territories that pages name by the state that they belong to, or that claims them: no contradiction, and none of our business. */
const territories: Readonly<Record<string, string>> = {
  HK: 'CN',
  MO: 'CN',
  TW: 'CN',
  PR: 'US',
  GI: 'GB',
  JE: 'GB',
  GG: 'GB',
  IM: 'GB',
  BM: 'GB',
  KY: 'GB',
  GL: 'DK',
  XK: 'RS',
};

function stateOf(country: string): string {
  return territories[country] ?? country;
}

function regionInWords(city: { region?: string; country: string }): string {
  return (city.region !== undefined && regionNames[city.region]) || countryName(city.country);
}

/** Regions that hold a small namesake of a well-known city. */
const regionNames: Readonly<Record<string, string>> = {
  CT: 'Connecticut',
  FL: 'Florida',
  IA: 'Iowa',
  IN: 'Indiana',
  KY: 'Kentucky',
  ME: 'Maine',
  MO: 'Missouri',
  MT: 'Montana',
  NY: 'New York',
  OH: 'Ohio',
  ON: 'Ontario',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
};
