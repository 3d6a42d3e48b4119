import { isOfFile } from '../posting/claim.ts';
import { type OwnField, ownFields, type Role, type Snapshot } from '../roles/role.ts';
import { guessMapping } from './columns.ts';
import { cellsOf, columns } from './spreadsheet.ts';
import { readRow } from './table-role.ts';

/**
 * A role of a table beside the one that is saved, without what that one knows already. A tracker's table has no time for each change, only the
 * file's own, and that is another with each download: without this the same rows would count as changed each time, and set back a status
 * that the role has long left.
 */
export function withoutOld(role: Role, saved: Role): Role {
  const old = ownFields.filter((field) => field in role.setAt && saysNothing(field, role, saved));
  const setAt = Object.fromEntries(Object.entries(role.setAt).filter(([field]) => !old.includes(field as OwnField)));
  const own = Object.fromEntries(old.filter((field) => field !== 'status').map((field) => [field, saved[field]]));
  const isStatusOld = !('status' in setAt);
  const savedAt = role.savedAt < saved.savedAt ? role.savedAt : saved.savedAt;
  // That it was saved is its beginning, and no change after the others.
  const history = role.history.map((entry, index) => (index === 0 ? { ...entry, at: savedAt } : entry));
  return {
    ...role,
    // Both may be of one time, and then the smaller id would be the job's.
    id: saved.id,
    ...own,
    ...(isStatusOld ? { status: saved.status, history: saved.history } : { history }),
    setAt: { ...setAt, ...Object.fromEntries(old.flatMap((field) => entryOf(saved, field))) },
    ...sameReading(role, saved),
    savedAt,
    changedAt: Object.keys(setAt).length > 0 ? role.changedAt : saved.changedAt,
  };
}

/** A status that the role has been in before is no news either. */
function saysNothing(field: OwnField, role: Role, saved: Role): boolean {
  if (field === 'status') return saved.history.some(({ status }) => status === role.status);
  const said = JSON.stringify(role[field]);
  return said === JSON.stringify(saved[field]) || said === JSON.stringify(throughTable(saved)?.[field]);
}

/**
 * The saved role as our own table says it and reads it back: without the notes on contacts, with other bullets, and with a tag that holds a comma as two.
 * Who exports that table and takes it in again has said nothing by it.
 */
function throughTable(saved: Role): Role | undefined {
  const headings = columns.map(({ heading }) => heading);
  const reading = {
    fileName: '',
    headings,
    mapping: guessMapping(headings),
    statuses: {},
    changedAt: saved.changedAt,
    newId: () => saved.id,
  };
  return readRow({ line: 2, cells: cellsOf(saved).map(String) }, reading).role;
}

function entryOf({ setAt }: Role, field: OwnField): [OwnField, string][] {
  const at = setAt[field];
  return at === undefined ? [] : [[field, at]];
}

/** The reading that the same row gave before, with its time; nothing where it says something else now. */
function sameReading(role: Role, saved: Role): Partial<Snapshot> {
  const before = [saved, ...saved.snapshots].find(
    ({ extraction }) => isOfFile(extraction.claims) && JSON.stringify(extraction.posting) === JSON.stringify(role.extraction.posting),
  );
  return before ? { extraction: before.extraction, findings: before.findings } : {};
}
