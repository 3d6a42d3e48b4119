import type { Examined } from '../../lib/posting/reading.ts';

/** The line that `npm run -s read` prints for a page, from its examined reading. */
export function recordOf(file: string, { extraction, findings, removals }: Examined): object {
  const { url, site, posting, failures } = extraction;
  return { file, url, site: site ?? null, posting: posting ?? null, findings, removals, failures };
}
