import { examine } from '../checks/index.ts';
import { Problem } from '../posting/problem.ts';
import type { Examined } from '../posting/reading.ts';
import { readingSchema } from '../roles/schema.ts';

// The heavy half of a panel (descriptions, checks, gazetteer): loaded while the page is asked, so that the first paint does not wait for it.

/** A reading as a page's process sent it, after description and checks; throws a Problem where it does not fit its description. */
export function judge(reading: unknown, now: Date): Examined {
  const parsed = readingSchema.safeParse(reading);
  if (!parsed.success) throw new Problem('refused', 'its reading is not in order.', { cause: parsed.error });
  return examine(parsed.data, now);
}
