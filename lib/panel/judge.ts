import { examine } from '../checks/index.ts';
import type { Extraction } from '../posting/extraction.ts';
import { Problem } from '../posting/problem.ts';
import type { Examined, PartLine } from '../posting/reading.ts';
import type { Sightings } from '../posting/sighting.ts';
import { partLinesSchema, readingSchema } from '../roles/schema.ts';

// The heavy half of a panel (descriptions, checks, gazetteer): loaded while the page is asked, so that the first paint does not wait for it.

/** What is remembered that bears on a reading; never rejects. */
type About = (extraction: Extraction) => Promise<Sightings>;

/** A reading as a page's process sent it, after description and checks; rejects with a Problem where it does not fit its description. */
export async function judge(reading: unknown, now: Date, about: About): Promise<Examined> {
  const parsed = readingSchema.safeParse(reading);
  if (!parsed.success) throw new Problem('refused', 'its reading is not in order.', { cause: parsed.error });
  return examine(parsed.data, now, await about(parsed.data.extraction));
}

/** The lines of a thread as a page's process sent them; none where they do not fit their description. */
export function judgeParts(parts: unknown): PartLine[] {
  return partLinesSchema.safeParse(parts).data ?? [];
}
