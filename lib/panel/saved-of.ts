import { problemOf } from '../posting/problem.ts';
import type { Examined } from '../posting/reading.ts';
import { findChanges } from '../ui/changes.ts';
import type { Saved } from '../ui/view.ts';
import type { Tools } from './tools.ts';

/** Whether the job on the page is saved, from whichever copy, and what reads differently since. Never rejects: a store that does not open is said. */
export async function savedOf({ roles, now }: Pick<Tools, 'roles' | 'now'>, { extraction }: Examined): Promise<Saved> {
  try {
    const role = await (await roles).find(extraction);
    if (!role) return { state: 'unsaved' };
    const then = role.extraction.posting ?? {};
    // Against another copy a difference is no change.
    const changed = role.extraction.url === extraction.url ? findChanges(then, extraction.posting ?? {}, now()) : [];
    return { state: 'saved', role, changed };
  } catch (error) {
    return { state: 'unsaved', problem: problemOf(error, 'The saved roles could not be opened.').message };
  }
}

/** The same with the way to take the save back that was there before: what was told from elsewhere does not end it. */
export function withUndo(saved: Saved, before: Saved | undefined): Saved {
  if (saved.state !== 'saved' || before?.state !== 'saved' || before.role.id !== saved.role.id) return saved;
  return { ...saved, fresh: saved.fresh ?? before.fresh };
}
