import { guessMapping, remap } from '../exchange/columns.ts';
import { withoutOld } from '../exchange/nothing-new.ts';
import { openFile } from '../exchange/open-file.ts';
import { throwIfStopped } from '../exchange/pace.ts';
import { dayOrderOf, readRows } from '../exchange/read-rows.ts';
import { titleOf } from '../exchange/stated.ts';
import type { Table } from '../exchange/table.ts';
import { Problem, problemOf } from '../posting/problem.ts';
import type { Role } from '../roles/role.ts';
import type { Incoming, Roles } from '../roles/roles.ts';
import type { Exchange, ExchangeActions, ImportedLine, Importing } from '../ui/exchange.ts';
import { type ChosenTable, mappingOf } from './exchange-columns.ts';
import type { ExchangeTools } from './exchange-tools.ts';

export interface ImportState {
  actions: Pick<
    ExchangeActions,
    'chooseFile' | 'mapColumn' | 'mapStatus' | 'setDayFirst' | 'preview' | 'backToColumns' | 'importNow' | 'undoImport' | 'dismiss'
  >;
  stop(): void;
}

export interface ImportStateOptions {
  tools: ExchangeTools;
  set: (change: Pick<Exchange, 'importing'>) => void;
  /** Roles were written. */
  onChanged: () => Promise<void>;
}

/** What lies on the table: the file that was chosen last, and what was made of it. */
interface Desk extends ImportStateOptions {
  shown: Importing;
  stopper: AbortController;
  name: string;
  chosen?: ChosenTable | undefined;
  ready?: Incoming | undefined;
  key: string;
}

/** Nothing is written before `importNow`, and then all or nothing. */
export function importState(options: ImportStateOptions): ImportState {
  const desk: Desk = { ...options, shown: { state: 'none' }, stopper: new AbortController(), name: '', key: '' };
  return {
    actions: {
      chooseFile: (file) => void choose(desk, file),
      mapColumn(column, target) {
        const { chosen } = desk;
        if (!chosen) return;
        const mapping = remap(chosen.mapping, column, target);
        change(desk, { mapping, dayFirst: typeof chosen.dayFirst === 'boolean' ? chosen.dayFirst : dayOrderOf(chosen.table, mapping) });
      },
      mapStatus(words, status) {
        const { [words]: _, ...others } = desk.chosen?.statuses ?? {};
        change(desk, { statuses: status ? { ...others, [words]: status } : others });
      },
      setDayFirst: (dayFirst) => change(desk, { dayFirst }),
      preview: () => void preview(desk),
      backToColumns: () => change(desk, {}),
      importNow: () => void importNow(desk),
      undoImport: () => void undo(desk),
      dismiss() {
        desk.stopper.abort();
        desk.stopper = new AbortController();
        clear(desk);
        show(desk, { state: 'none' });
      },
    },
    stop: () => desk.stopper.abort(),
  };
}

function show(desk: Desk, importing: Importing): void {
  desk.shown = importing;
  desk.set({ importing });
}

function clear(desk: Desk): void {
  desk.chosen = undefined;
  desk.ready = undefined;
}

interface Step {
  showAt: (done: number) => void;
  work: (pacing: Pacing) => Promise<void>;
  /** What is said where it fails and no Problem says more. */
  sentence: string;
}

interface Pacing {
  pause: () => Promise<void>;
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

/** One thing at a time: what is begun anew ends what was under way. */
async function take(desk: Desk, { showAt, work, sentence }: Step): Promise<void> {
  desk.stopper.abort();
  const own = new AbortController();
  desk.stopper = own;
  showAt(0);
  const onProgress = (done: number) => void (own === desk.stopper && showAt(done));
  try {
    await work({ pause: desk.tools.pause, signal: own.signal, onProgress });
  } catch (error) {
    if (own !== desk.stopper) return;
    show(desk, { state: 'none', problem: own.signal.aborted ? 'Stopped. Nothing was changed.' : problemOf(error, sentence).message });
  }
}

function choose(desk: Desk, file: File): Promise<void> {
  desk.name = file.name;
  clear(desk);
  const { tools } = desk;
  return take(desk, {
    showAt: (done) => show(desk, { state: 'reading', name: file.name, done }),
    sentence: 'The file could not be read. Nothing was changed.',
    async work(pacing) {
      const opened = await openFile(file, { ...pacing, now: tools.now() });
      throwIfStopped(pacing.signal);
      if (opened.kind === 'table') return begin(desk, opened.table, changeOf(file, tools.now()));
      const { roles, tombstones, warnings, exportedAt } = opened.content;
      await weigh(desk, { roles, tombstones }, { warnings, exportedAt, pacing });
    },
  });
}

function begin(desk: Desk, table: Table, changedAt: string): void {
  const mapping = guessMapping(table.headings);
  desk.chosen = { table, changedAt, mapping, statuses: {}, dayFirst: dayOrderOf(table, mapping) };
  show(desk, mappingOf(desk.name, desk.chosen));
}

function change(desk: Desk, next: Partial<ChosenTable>): void {
  if (!desk.chosen) return;
  desk.chosen = { ...desk.chosen, ...next };
  show(desk, mappingOf(desk.name, desk.chosen));
}

async function preview(desk: Desk): Promise<void> {
  const { chosen, name, tools } = desk;
  if (!chosen) return;
  await take(desk, {
    showAt: (done) => show(desk, { state: 'reading', name, done }),
    sentence: 'The table could not be read. Nothing was changed.',
    async work(pacing) {
      const { table, changedAt, mapping, statuses } = chosen;
      const dayFirst = chosen.dayFirst === 'unclear' ? undefined : chosen.dayFirst;
      const how = { fileName: name, headings: table.headings, mapping, statuses, dayFirst, changedAt, newId: tools.newKey };
      const { roles, warnings } = await readRows(table, how, pacing);
      await weigh(desk, { roles: await newsOf(roles, await tools.roles), tombstones: [] }, { warnings, pacing });
    },
  });
}

interface Weighed {
  warnings: string[];
  exportedAt?: string;
  pacing: Pacing;
}

async function weigh(desk: Desk, incoming: Incoming, { warnings, exportedAt, pacing: { signal } }: Weighed): Promise<void> {
  const { name, tools, chosen } = desk;
  const brought = await (await tools.roles).preview(incoming, { signal });
  throwIfStopped(signal);
  desk.ready = incoming;
  const first = incoming.roles.slice(0, 8).map(lineOf);
  show(desk, { state: 'preview', name, exportedAt, total: incoming.roles.length, brought, first, warnings, isTable: chosen !== undefined });
}

async function importNow(desk: Desk): Promise<void> {
  const { ready, name, tools } = desk;
  if (!ready) return;
  const key = tools.newKey();
  const total = ready.roles.length;
  await take(desk, {
    showAt: (done) => show(desk, { state: 'importing', name, done, total }),
    sentence: 'The roles could not be written. Nothing was changed.',
    async work({ signal, onProgress }) {
      const brought = await (await tools.roles).bring(ready, key, { signal, onProgress }).catch(notImported);
      // Too late to be stopped by another file: that one lies on the table now, and what was brought in shows in the list.
      if (desk.stopper.signal === signal) {
        desk.key = key;
        clear(desk);
        show(desk, { state: 'done', name, brought, undone: false });
      }
      await desk.onChanged();
    },
  });
}

/** The store speaks of one role. */
function notImported(error: unknown): never {
  if (error instanceof Problem && error.kind === 'full')
    throw new Problem('full', 'The disk is full. Nothing was imported.', { cause: error });
  throw error;
}

async function undo(desk: Desk): Promise<void> {
  const { shown, tools } = desk;
  if (shown.state !== 'done') return;
  try {
    await (await tools.roles).undo(desk.key);
    // Another file may lie on the table by now.
    if (desk.shown === shown) show(desk, { ...shown, undone: true, problem: undefined });
    await desk.onChanged();
  } catch (error) {
    show(desk, { ...shown, problem: problemOf(error, 'The import could not be taken back.').message });
  }
}

/** What a table says beside what is saved (`withoutOld`). */
async function newsOf(roles: readonly Role[], store: Pick<Roles, 'findBy'>): Promise<Role[]> {
  const news: Role[] = [];
  for (const role of roles) {
    const saved = await store.findBy(role.identities);
    news.push(saved ? withoutOld(role, saved) : role);
  }
  return news;
}

/** Never later than now: a file from a clock that was ahead would win every merge. */
function changeOf(file: File, now: Date): string {
  return new Date(Math.min(file.lastModified, now.getTime())).toISOString();
}

function lineOf(role: Role): ImportedLine {
  return { title: titleOf(role), employer: role.extraction.posting?.hiringOrganization?.value.name, status: role.status };
}
