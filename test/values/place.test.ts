import { describe, expect, test } from 'vitest';
import { parseCountry, parsePlace, parsePlaces, splitRemote } from '../../lib/values/place.ts';

describe('a country by code or name', () => {
  test.each([
    ['DE', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['United States', 'US'],
    ['UK', 'GB'],
    ['UAE', 'AE'],
    ['Czechia', 'CZ'],
    ['Србија', 'RS'],
    ['Srbija', 'RS'],
    ['Países Bajos', 'NL'],
    ['Niemcy', 'DE'],
    ['us', 'US'],
    ['NLD', 'NL'],
    ['PRT', 'PT'],
  ])('%s is %s', (text, code) => expect(parseCountry(text)).toBe(code));
  test.each(['de', 'in', 'Berlin', 'California', 'Europe', 'UX', 'nld', 'Are', 'Remote', ''])('%j is none', (text) =>
    expect(parseCountry(text)).toBeUndefined(),
  );
});

describe('one place', () => {
  test.each([
    ['Belgrade, Serbia', { locality: 'Belgrade', country: 'RS' }],
    ['Main - Tulsa, OK', { locality: 'Tulsa', region: 'OK', country: 'US' }],
    ['near Washington, DC', { locality: 'Washington', region: 'DC', country: 'US' }],
    ['Belgrade, United States', { locality: 'Belgrade', country: 'US' }],
    ['Sunnyvale, CA', { locality: 'Sunnyvale', region: 'CA', country: 'US' }],
    ['Toronto, ON', { locality: 'Toronto', region: 'ON', country: 'CA' }],
    ['Toronto, CA', { locality: 'Toronto', country: 'CA' }],
    ['Berlin, DE', { locality: 'Berlin', country: 'DE' }],
    ['Newark, DE', { locality: 'Newark', region: 'DE', country: 'US' }],
    ['Bengaluru, IN', { locality: 'Bengaluru', country: 'IN' }],
    ['Springfield, IN', { locality: 'Springfield', region: 'IN' }],
    ['Chicago, IL', { locality: 'Chicago', region: 'IL', country: 'US' }],
    ['Tel Aviv, IL', { locality: 'Tel Aviv', country: 'IL' }],
    ['Amsterdam, NL', { locality: 'Amsterdam', country: 'NL' }],
    ['Tbilisi, Georgia', { locality: 'Tbilisi', country: 'GE' }],
    ['Atlanta, Georgia', { locality: 'Atlanta', region: 'Georgia', country: 'US' }],
    ['Melbourne, Victoria, Australia', { locality: 'Melbourne', region: 'Victoria', country: 'AU' }],
    ['Camberwell VIC 3124', { locality: 'Camberwell', region: 'VIC', country: 'AU' }],
    ['Austin, TX 78701', { locality: 'Austin', region: 'TX', country: 'US' }],
    ['Austin, Texas', { locality: 'Austin', region: 'Texas', country: 'US' }],
    ['New York, NY', { locality: 'New York', region: 'NY', country: 'US' }],
    ['St. Louis, MO', { locality: 'St. Louis', region: 'MO', country: 'US' }],
    ['Munich, Bavaria', { locality: 'Munich', region: 'Bavaria', country: 'DE' }],
    ['Berlin (Germany)', { locality: 'Berlin', country: 'DE' }],
    ['Germany - Berlin', { locality: 'Berlin', country: 'DE' }],
    ['Paris, , France', { locality: 'Paris', country: 'FR' }],
    ['California', { region: 'California', country: 'US' }],
    ['New York', { locality: 'New York' }],
    ['Belgrade', { locality: 'Belgrade' }],
    ['Germany', { country: 'DE' }],
    ['Remote - US', { country: 'US' }],
    ['Remote - Anywhere in the UK', { country: 'GB' }],
    ['US (Remote)', { country: 'US' }],
    ['Remote, Germany', { country: 'DE' }],
    ['Berlin (Hybrid)', { locality: 'Berlin' }],
    ['EMEA', { region: 'EMEA' }],
  ])('%s', (text, place) => expect(parsePlace(text)).toEqual({ text, ...place }));

  test.each([
    'Remote',
    'Multiple locations',
    '2 Locations',
    'Worldwide',
    'N/A',
    '',
    'We are based in Berlin. Come and see us.',
    'Where do you live?',
    'x'.repeat(101),
    '12345',
  ])('%j is no place', (text) => expect(parsePlace(text)).toBeUndefined());
});

describe('several places', () => {
  test.each([
    ['Belgrade, Berlin, London', ['Belgrade', 'Berlin', 'London']],
    ['Belgrade, Serbia', ['Belgrade, Serbia']],
    ['Sunnyvale, CA', ['Sunnyvale, CA']],
    ['San Francisco, CA; New York, NY', ['San Francisco, CA', 'New York, NY']],
    ['San Francisco, CA, New York, NY', ['San Francisco, CA', 'New York, NY']],
    ['Ghent | Lyon', ['Ghent', 'Lyon']],
    ['Ghent or Lyon', ['Ghent', 'Lyon']],
    ['Ghent or remote in Europe', ['Ghent']],
    ['London, England, United Kingdom (Hybrid)', ['London, England, United Kingdom (Hybrid)']],
    ['Nationwide', []],
    ['Ghent · Lyon', ['Ghent', 'Lyon']],
    ['London / Berlin', ['London', 'Berlin']],
    ['London/Berlin', ['London', 'Berlin']],
    ['Trinidad and Tobago', ['Trinidad and Tobago']],
    ['Germany, Austria, Switzerland', ['Germany', 'Austria', 'Switzerland']],
    ['London, UK, Berlin, Germany', ['London, UK', 'Berlin, Germany']],
    ['Germany, Berlin', ['Germany, Berlin']],
    ['San Francisco, CA, United States', ['San Francisco, CA, United States']],
    ['Norfolk, VA, United States', ['Norfolk, VA, United States']],
    ['Melbourne, Victoria, Australia', ['Melbourne, Victoria, Australia']],
    ['Remote - US', ['Remote - US']],
    ['2 Locations', []],
    ['Remote', []],
    ['', []],
  ])('%s', (text, places) => expect(parsePlaces(text).map((place) => place.text)).toEqual(places));
});

describe('remote at the edge of a place', () => {
  test.each([
    ['Remote', 'remote', ''],
    ['Hybrid', 'hybrid', ''],
    ['Remote - US', 'remote', 'US'],
    ['Remote, Germany', 'remote', 'Germany'],
    ['US (Remote)', 'remote', 'US'],
    ['Remote (US)', 'remote', 'US'],
    ['Hybrid - London', 'hybrid', 'London'],
    ['Remote in Spain', 'remote', 'Spain'],
    ['Berlin or Remote', undefined, 'Berlin'],
    ['Belgrade', undefined, 'Belgrade'],
    ['Remoteville', undefined, 'Remoteville'],
    ['', undefined, ''],
  ])('%s', (text, type, rest) => expect(splitRemote(text)).toEqual({ ...(type && { workplaceType: type }), rest }));
});

describe('places as boards and systems write them', () => {
  test.each([
    ['US-CA-San Francisco', { locality: 'San Francisco', region: 'CA', country: 'US' }],
    ['Belgium-Antwerp-Antwerp', { locality: 'Antwerp', country: 'BE' }],
    ['UK-Leeds', { locality: 'Leeds', country: 'GB' }],
    ['Kiel, SH, DE, 24103', { locality: 'Kiel', country: 'DE' }],
    ['29221 Celle, Niedersachsen', { locality: 'Celle', region: 'Niedersachsen', country: 'DE' }],
    ['D-20095 Hamburg', { locality: 'Hamburg' }],
    ['Gartenweg 4, 8400 Winterthur', { locality: 'Winterthur' }],
    ['Paris 8e', { locality: 'Paris' }],
    ['Lyon 69003', { locality: 'Lyon' }],
    ['Nordwind House, Quay Road, Hull, HU1 2AB', { locality: 'Hull' }],
    ['Whitby, North Yorkshire, YO21 3AB', { locality: 'Whitby', region: 'North Yorkshire' }],
    ['1 Quay Road, Whitby, North Yorkshire, England, YO21 3AB', { locality: 'Whitby', region: 'North Yorkshire', country: 'GB' }],
    ['Shoreditch, London', { locality: 'London' }],
    ['based in Austin, TX', { locality: 'Austin', region: 'TX', country: 'US' }],
    ['Bristol, South West', { locality: 'Bristol', region: 'South West' }],
    ['Coventry, West Midlands', { locality: 'Coventry', region: 'West Midlands', country: 'GB' }],
    ['Hull, East Yorkshire', { locality: 'Hull', region: 'East Yorkshire' }],
    ['London, England, United Kingdom', { locality: 'London', region: 'England', country: 'GB' }],
    ['São Paulo, SP', { locality: 'São Paulo' }],
    ['Curitiba - PR', { locality: 'Curitiba', region: 'PR' }],
    ['Milano (MI)', { locality: 'Milano', region: 'MI' }],
    ['Boise, ID (Onsite)', { locality: 'Boise', region: 'ID', country: 'US' }],
    ['1200 Market Street, Austin, TX', { locality: 'Austin', region: 'TX', country: 'US' }],
    ['Winston-Salem, NC', { locality: 'Winston-Salem', region: 'NC', country: 'US' }],
    ['Baden-Baden', { locality: 'Baden-Baden' }],
  ])('%s', (text, place) => {
    const places = parsePlaces(text);
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject(place);
  });

  test('"Auto req ID" is no town in Idaho', () => expect(parsePlace('Auto req ID')?.country).toBeUndefined());
  test.each(['Curitiba - PR', 'Milano (MI)'])('%s is in no country that its code names elsewhere', (text) =>
    expect(parsePlaces(text)[0]?.country).toBeUndefined(),
  );
  test('two capitals may be a town', () => expect(parsePlaces('Berlin, SF').map(({ text }) => text)).toEqual(['Berlin', 'SF']));
});
