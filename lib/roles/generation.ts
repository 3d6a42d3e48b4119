import type { KeyValueStore } from './witness.ts';

export const generationKey = 'roles.generation';

/** How many databases had to be given up because they could not be opened any more. None is ever deleted. */
export async function readGeneration(storage: KeyValueStore): Promise<number> {
  const generation = (await storage.get(generationKey))[generationKey];
  return typeof generation === 'number' ? generation : 0;
}

export async function keepGeneration(storage: KeyValueStore, generation: number): Promise<void> {
  await storage.set({ [generationKey]: generation });
}

export function databaseName(base: string, generation: number): string {
  return generation === 0 ? base : `${base}-${generation + 1}`;
}
