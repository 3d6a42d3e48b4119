import type { Catalogue } from '../roles/catalogue.ts';
import { imageOf, indexFrom } from './image.ts';
import { addPlaced, capacityOf, makeRoleIndex, type RoleIndex } from './role-index.ts';
import { shardRows } from './shard.ts';

export interface ReadIndexOptions {
  /** Gets an index of the newest rows alone, to be shown at once. */
  first?: ((index: RoleIndex) => void) | undefined;
}

export interface IndexRead {
  index: RoleIndex;
  /** Keeps an image of it for the next opening, where that is worth it. `pause` lets others have their turn. */
  keep(pause: () => Promise<unknown>): Promise<void>;
}

/** Fewer roles are read as fast without an image. */
const fewest = shardRows / 2;
/** As many changed roles are decoded within a frame. */
const mostChanged = 1000;

/** An index over all rows of the store: out of the image where there is a good one, else out of the rows. */
export async function readIndex(catalogue: Catalogue, { first }: ReadIndexOptions = {}): Promise<IndexRead> {
  // Asked for together: the store answers in turn.
  const newest = first && catalogue.newest();
  const reading = catalogue.kept();
  void Promise.allSettled([reading]);
  if (first) {
    const index = makeRoleIndex();
    addPlaced(index, (await newest) ?? []);
    if (index.size > 0) first(index);
  }
  const kept = await reading;
  const imaged = indexFrom(kept);
  const index = imaged ?? makeRoleIndex();
  if (!imaged) for await (const slice of catalogue.all()) addPlaced(index, slice);
  const isFresh = imaged !== undefined && (kept.image?.changed.rows.length ?? 0) <= mostChanged;
  return {
    index,
    async keep(pause) {
      // Removed rows keep their places in an image: one day it is better made anew.
      const isSparse = capacityOf(index) > 2 * index.size;
      if (index.size < fewest || (isFresh && !isSparse)) return;
      const image = await imageOf(index, kept.totals.seq, pause);
      await catalogue.keep(isSparse ? { ...image, parts: [] } : image);
    },
  };
}
