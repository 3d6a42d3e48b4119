import type { Claim, Source } from '../posting/claim.ts';
import type { Failure } from '../posting/extraction.ts';
import { readAppState } from '../sources/app-state.ts';
import { readHeadings } from '../sources/headings.ts';
import { readJsonLd } from '../sources/json-ld.ts';
import { readLabels } from '../sources/labels.ts';
import { readMeta } from '../sources/meta.ts';
import { readMicrodata } from '../sources/microdata.ts';
import { readProse } from '../sources/prose.ts';
import { readSelectors } from '../sources/selectors.ts';
import type { Reading, ReadSource } from '../sources/source.ts';
import { readUrl } from '../sources/url.ts';

const readers: Record<Source, ReadSource> = {
  'app-state': readAppState,
  'json-ld': readJsonLd,
  microdata: readMicrodata,
  selectors: readSelectors,
  labels: readLabels,
  headings: readHeadings,
  prose: readProse,
  meta: readMeta,
  url: readUrl,
};

/** All claims of all sources. A source that fails takes only its own claims with it, and is named. */
export function collect(reading: Reading): { claims: Claim[]; failures: Failure[] } {
  const failures: Failure[] = [];
  const claims = (Object.entries(readers) as [Source, ReadSource][]).flatMap(([source, read]) => {
    try {
      return read(reading);
    } catch (error) {
      failures.push({ source, message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
  return { claims, failures };
}
