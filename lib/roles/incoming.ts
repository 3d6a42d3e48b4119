import type { Role, Tombstone } from './role.ts';

/** Roles of another browser or of a file, checked by whoever read them. */
export interface Incoming {
  roles: readonly Role[];
  tombstones: readonly Tombstone[];
}

/** How many roles were new, were merged into one that was there, said nothing new, or were removed here or there. */
export interface Brought {
  added: number;
  merged: number;
  same: number;
  removed: number;
}
