import { changesOf, rolesOf } from './action.ts';
import { restored } from './bin.ts';
import { takenBack } from './patch.ts';
import type { Role } from './role.ts';
import { nextSeq, put, putBack, roleIn, type Step, settle, take, toBin, toGone } from './step.ts';
import type { Change, StoredRole } from './stored.ts';

const perSlice = 64;

/** Takes back within a transaction what was done with that key; once, however often it is asked for. Nothing where the key is not known. */
export async function undoStep(step: Step, key: string): Promise<Role[]> {
  const actions = step.transaction.objectStore('actions');
  const action = await actions.get(key);
  if (!action) return [];
  const changes = await changesOf(step, action);
  if (!action.undone) {
    for (const [done, change] of [...changes].reverse().entries()) {
      await takeBack(step, change);
      if (done % perSlice === perSlice - 1) await settle(step);
    }
    await actions.put({ ...action, undone: true });
  }
  return rolesOf(step, [...new Set(changes.map(({ id }) => id))]);
}

async function takeBack(step: Step, change: Change): Promise<void> {
  const { transaction } = step;
  const record = await transaction.objectStore('roles').get(change.id);
  switch (change.did) {
    case 'changed':
      if (record) put(step, takenBack(roleIn(record), change.patch, step.at), record);
      return;
    case 'made':
      if (record) unmake(step, record, change);
      return;
    case 'binned': {
      const binned = await transaction.objectStore('bin').get(change.id);
      if (binned) await restored(step, binned);
      return;
    }
    case 'absorbed':
      await transaction.objectStore('gone').delete(change.id);
      if (!record) putBack(step, roleIn(change.record), change.record);
      return;
    case 'revived':
      if (record) await unrevive(step, record, change);
      return;
    case 'noted':
      await transaction.objectStore('gone').delete(change.id);
      if (change.before) await transaction.objectStore('gone').put({ ...change.before, seq: nextSeq(step) });
  }
}

/** What the user changed since is not thrown away: it goes to the bin. */
function unmake(step: Step, record: StoredRole, { hash, kept }: Extract<Change, { did: 'made' }>): void {
  if (kept || record.hash !== hash) {
    toBin(step, record);
  } else {
    take(step, record);
    toGone(step, record.role);
  }
}

async function unrevive(step: Step, record: StoredRole, { from, hash }: Extract<Change, { did: 'revived' }>): Promise<void> {
  if (record.hash !== hash) return toBin(step, record);
  take(step, record);
  const seq = nextSeq(step);
  if ('binned' in from) await step.transaction.objectStore('bin').put({ ...from.binned, seq });
  else await step.transaction.objectStore('gone').put({ ...from.gone, seq });
}
