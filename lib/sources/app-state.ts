import { at, readAssigned } from '../page/embedded-json.ts';
import { newEffort, readLiteral } from '../page/literal.ts';
import { all, type Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import type { FieldName, Place, Posting } from '../posting/posting.ts';
import type { EmbeddedState, Site } from '../sites/site.ts';
import { fold } from '../values/text.ts';
import { dataValue } from './data-value.ts';
import { readEmbeddedRecord } from './embedded-record.ts';
import { headlineOf } from './headline.ts';
import { readPlaces } from './place-record.ts';
import { claim, type Reading } from './source.ts';

/** The data that the site's page embeds for itself: the best evidence there is, as long as it is about the posting in the address. */
export function readAppState({ page, site, blocks }: Reading): Claim[] {
  const state = site?.state;
  if (!state) return readEmbeddedRecord(page, headlineOf(blocks, page.document));
  const data = embeddedData(page, state);
  // An employer's own page around the system's posting has other data.
  if (data === undefined) return readEmbeddedRecord(page, headlineOf(blocks, page.document));
  const record = ownRecord(data, { page, site, state });
  // A board's page keeps the organization when it moves on to another posting.
  const usable = Object.entries(state.fields).filter(
    ([, paths]) => record !== undefined || [paths].flat().every((path) => path.startsWith('/')),
  );
  const claims = usable.flatMap(([field, paths]) => readField(field as FieldName, [paths].flat(), { data, record, page }));
  const details = state.placeDetails === undefined ? undefined : readPlaces(at(record, state.placeDetails), page)?.[0];
  return details
    ? claims.map((entry) =>
        entry.field === 'jobLocation' ? { ...entry, value: entry.value.map((place) => detailed(place, details)) } : entry,
      )
    : claims;
}

/** The place with region and country from the address, if that is the same town. */
function detailed(place: Place, details: Place): Place {
  const town = details.locality;
  if (town === undefined || !fold(place.text).includes(fold(town))) return place;
  return { ...details, locality: town, text: place.text };
}

const read = new WeakMap<Page, Map<EmbeddedState, unknown>>();

/** The site's embedded data, whatever posting it is about; undefined where there is none. Read once for a page: Ashby's is 119 kB. */
export function embeddedData(page: Page, state: EmbeddedState): unknown {
  const known = read.get(page) ?? new Map<EmbeddedState, unknown>();
  read.set(page, known);
  if (!known.has(state)) known.set(state, readState(page, state));
  return known.get(state);
}

function readState(page: Page, state: EmbeddedState): unknown {
  if (state.script !== undefined) {
    const script = page.document.querySelector(state.script);
    return script ? readLiteral(script.textContent ?? '') : undefined;
  }
  const { variable } = state;
  if (variable === undefined) return undefined;
  // The name may also stand in a description: the script that assigns it counts, not the first that holds the word.
  const scripts = all(page.document, 'script:not([src])').map((element) => element.textContent ?? '');
  const effort = newEffort();
  return scripts
    .map((text) => (text.includes(variable) ? readAssigned(text, variable, effort) : undefined))
    .find((value) => value !== undefined);
}

/**
 * Whether the page was served for another posting than the one in the address: after in-page navigation its scripts and meta elements still
 * speak of the first one, and only what is rendered is true.
 */
export function isStale(page: Page, site: Site | undefined): boolean {
  const { state } = site ?? {};
  if (!site || !state?.id || idInAddress(page.url, site) === undefined) return false;
  const data = embeddedData(page, state);
  // Where the record's place itself is missing, the page is of another kind (Greenhouse's embedded form): that says nothing of another posting.
  return at(data, state.record) !== undefined && ownRecord(data, { page, site, state }) === undefined;
}

/** The posting's record, if it is the one in the address: after in-page navigation the first posting's script still stands in the page. */
function ownRecord(data: unknown, { page, site, state }: { page: Page; site: Site; state: EmbeddedState }): unknown {
  const record = at(data, state.record);
  if (record === null || typeof record !== 'object') return undefined;
  if (state.id === undefined) return record;
  const id = at(record, state.id);
  const known = typeof id === 'string' || typeof id === 'number' ? String(id).toLowerCase() : undefined;
  return known !== undefined && known === idInAddress(page.url, site)?.toLowerCase() ? record : undefined;
}

/** The posting's id in an address, as the site writes it. */
export function idInAddress(url: string, site: Site): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname, search } = new URL(url);
  return site.identifier?.pattern.exec(pathname + search)?.[1];
}

/** Places and the parts of a description are gathered from all paths; for everything else the first path that can be read wins. */
function readField<F extends FieldName>(
  field: F,
  paths: readonly string[],
  { data, record, page }: { data: unknown; record: unknown; page: Page },
): Claim[] {
  const read = paths.flatMap((path) => {
    const raw = path.startsWith('/') ? at(data, path.slice(1)) : at(record, path);
    const value = raw === undefined || raw === null ? undefined : dataValue(field, raw, page);
    return claim(field, value, { source: 'app-state', evidence: `${path}: ${evidence(raw)}` });
  });
  if ((field !== 'jobLocation' && field !== 'description') || read.length < 2) return read.slice(0, 1);
  const value = read.flatMap((entry) => entry.value as unknown[]) as Posting[F];
  return claim(field, value, { source: 'app-state', evidence: read.map((entry) => entry.evidence).join(' · ') });
}

function evidence(raw: unknown): string {
  return (typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '')).replace(/\s+/g, ' ').slice(0, 200);
}
