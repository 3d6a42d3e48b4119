import type { Sighting } from '../posting/sighting.ts';
import { fold } from '../values/text.ts';
import type { SeenDatabase } from './database.ts';
import { sightingSchema } from './schema.ts';

export interface ListWish {
  /** Every word of it must stand in title, employer, place or address. */
  query: string;
  /** How many of those that fit are passed over. */
  skip: number;
  most: number;
}

/** Those that fit, seen last first, and whether there are more. */
export async function listSightings(db: SeenDatabase, { query, skip, most }: ListWish): Promise<{ sightings: Sighting[]; more: boolean }> {
  const words = fold(query).split(' ').filter(Boolean);
  const found: Sighting[] = [];
  let left = skip;
  let cursor = await db.transaction('sightings').store.index('lastSeenAt').openCursor(null, 'prev');
  for (; cursor; cursor = await cursor.continue()) {
    const sighting = sightingSchema.safeParse(cursor.value.sighting).data;
    if (!sighting || !fits(sighting, words)) continue;
    if (left > 0) left -= 1;
    else if (found.length === most) return { sightings: found, more: true };
    else found.push(sighting);
  }
  return { sightings: found, more: false };
}

function fits({ title = '', employer = '', place = '', address }: Sighting, words: readonly string[]): boolean {
  const text = words.length > 0 ? fold(`${title} ${employer} ${place} ${address}`) : '';
  return words.every((word) => text.includes(word));
}
