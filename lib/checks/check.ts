import type { Extraction } from '../posting/extraction.ts';
import type { Finding } from '../posting/finding.ts';
import type { Sightings } from '../posting/sighting.ts';

/** One thing that can be odd about a posting. Each stands in a file of its own, named for its id. */
export interface Check {
  id: string;
  /** What it tells the user: a row of README's table. */
  tells: string;
  /** Empty where there is nothing to tell, which includes: where we cannot know. `seen`: what this browser remembers of earlier postings. */
  check(extraction: Extraction, now: Date, seen?: Sightings): Finding[];
}
