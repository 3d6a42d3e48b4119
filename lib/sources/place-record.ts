import type { Page } from '../page/page.ts';
import type { Place } from '../posting/posting.ts';
import { parseCountry, parsePlace, parsePlaces, splitRemote } from '../values/place.ts';
import { asRecord, first, plainText } from './raw.ts';

/** Names that records give the parts of an address, schema.org's first; others seen in the data of applicant tracking systems. */
const LOCALITY = ['addressLocality', 'city', 'locality', 'suburb'];
const REGION = ['addressRegion', 'region', 'state', 'admin1Code'];
const COUNTRY = ['addressCountry', 'countryCode', 'country', 'country_code'];
const WHOLE = ['name', 'locationName', 'location', 'label', 'formatted', 'descriptor', 'text', 'fullLocation'];

/** Places from strings, schema.org Place or PostalAddress, or an ATS's record; a list gives them all, each once. */
export function readPlaces(raw: unknown, page: Page): Place[] | undefined {
  const entries = Array.isArray(raw) ? raw : [raw];
  const places = (repeatsOneAddress(entries) ? entries.map(nameOf) : entries).flatMap((entry) => readPlace(entry, page));
  const texts = places.map(({ text }) => text.toLowerCase());
  const once = places.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
  return once.length > 0 ? once : undefined;
}

/** Careers pages with nine Places that share one address: only the names are right. */
function repeatsOneAddress(entries: readonly unknown[]): boolean {
  const names = new Set(entries.map(nameOf));
  const addresses = new Set(entries.map((entry) => JSON.stringify(asRecord(entry)?.['address'] ?? entry)));
  return entries.length > 1 && addresses.size === 1 && names.size === entries.length && !names.has(undefined);
}

function nameOf(entry: unknown): unknown {
  return asRecord(entry)?.['name'];
}

function readPlace(raw: unknown, page: Page): Place[] {
  const record = asRecord(raw);
  if (!record) return placesOf(plainText(raw, page));
  const address = first(record['address']);
  const parts = asRecord(address) ?? (address === undefined ? record : undefined);
  const place = (parts && readAddress(parts, page)) ?? undefined;
  if (place) return [place];
  const whole = pick(record, WHOLE, page) || plainText(address, page);
  if (whole) return placesOf(whole);
  const country = parts && readCountry(parts, page);
  return country ? [country] : [];
}

/** What may stand behind a place on its line. */
const NO_PLACE = /^(?:posted|published|updated|listed|advertised|reposted|via)\b/i;

/** Places in words; "Remote" alone is what such a page calls its place. */
export function placesOf(words: string): Place[] {
  const places = parsePlaces(words).filter(({ text }) => !NO_PLACE.test(text));
  if (places.length > 0) return places;
  const { workplaceType, rest } = splitRemote(words);
  return workplaceType === 'remote' && rest === '' ? [{ text: words }] : [];
}

function readAddress(parts: Record<string, unknown>, page: Page): Place | undefined {
  const postal = asRecord(parts['postalAddress']) ?? parts;
  const locality = pick(postal, LOCALITY, page);
  if (!locality || locality.length > 100) return undefined;
  const region = pick(postal, REGION, page);
  const country = readCountry(postal, page);
  const text = [locality, region === locality ? '' : region, country?.text].filter(Boolean).join(', ');
  // A whole place where the town should stand: "Toronto, Ontario" (Lever), "Paris, , France".
  const whole = locality.includes(',')
    ? parsePlace(
        text
          .split(',')
          .filter((part) => part.trim() !== '')
          .join(','),
      )
    : undefined;
  if (whole?.locality !== undefined) return { ...whole, ...(country?.country !== undefined && { country: country.country }) };
  const code = country?.country ?? parsePlace(text)?.country;
  return { text, locality, ...(region && region !== locality && { region }), ...(code !== undefined && { country: code }) };
}

function readCountry(parts: Record<string, unknown>, page: Page): Place | undefined {
  const key = COUNTRY.find((name) => parts[name] !== undefined && parts[name] !== null && parts[name] !== '');
  if (key === undefined) return undefined;
  const raw = first(asRecord(parts[key])?.['name'] ?? asRecord(parts[key])?.['descriptor'] ?? parts[key]);
  const text = plainText(raw, page);
  const country = parseCountry(text);
  return text === '' ? undefined : { text, ...(country !== undefined && { country }) };
}

function pick(record: Record<string, unknown>, names: readonly string[], page: Page): string {
  for (const name of names) {
    const text = plainText(record[name], page);
    if (text !== '') return text;
  }
  return '';
}
