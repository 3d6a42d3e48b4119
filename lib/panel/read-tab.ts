import { jobIdOf } from '../original/job-systems.ts';
import { Problem, problemOf } from '../posting/problem.ts';
import type { Examined, PartLine } from '../posting/reading.ts';
import { rowOf } from '../roles/row-of.ts';
import type { PostingView, Saved, View } from '../ui/view.ts';
import { grantableHost, hostIn, isRestricted } from './access.ts';
import { savedOf, withUndo } from './saved-of.ts';
import type { Screen, Turn } from './screen.ts';
import { askerOf, isAbsent, readingOf } from './tab.ts';
import type { Tools } from './tools.ts';

/** How long a posting waits for the answer whether it is saved, rather than show "Save" and take it back. */
const savedWithinMs = 200;

export interface ReadOptions {
  /** Keeps what is shown until the new reading is there. */
  quiet?: true;
  /** Reads although the page looks like no posting. */
  force?: true;
  /** Reads one posting of a thread, by its own address. */
  part?: string;
}

/** Reads the screen's tab and shows what there is to say of it. Never rejects: what went wrong is shown. */
export async function readTab(tools: Tools, screen: Screen, { quiet, force, part }: ReadOptions = {}): Promise<void> {
  const turn = screen.begin();
  try {
    if (!quiet) turn.show({ state: 'reading' });
    const { tab } = screen;
    if (!tab) throw new Problem('missing', 'There is no page.');
    const ask = askerOf(tools.browser, tab);
    const reading = await (part === undefined ? (force ? ask('read-anyway') : readingOf(tools, tab)) : ask('read-part', { url: part }));
    await present({ tools, screen, turn, isPart: part !== undefined }, reading);
  } catch (error) {
    const problem = problemOf(error, error instanceof Error ? error.message : String(error));
    if (!isAbsent(problem)) return turn.show({ state: 'failed', message: problem.message });
    const { tab } = screen;
    await showElsewhere({ tools, turn }, { state: 'no-access', host: hostIn(tab), restricted: isRestricted(tab), recent: [] });
  }
}

interface Asked {
  tools: Tools;
  screen: Screen;
  turn: Turn;
  isPart: boolean;
}

async function present({ tools, screen, turn, isPart }: Asked, reading: unknown): Promise<void> {
  const examined = reading === undefined ? undefined : await tools.judge(reading);
  if (!examined?.extraction.posting) {
    const parts = isPart || !examined ? [] : await partsOf(tools, screen);
    if (parts.length > 0) return turn.show({ state: 'thread', parts });
    return showElsewhere({ tools, turn }, { state: 'not-a-posting', host: hostIn(screen.tab), recent: [] });
  }
  // Who asks for a page that is gone must not be the last who asked.
  if (turn.isOver()) return;
  const { url } = examined.extraction;
  const before = screen.savedAt(url);
  const show = screen.asking(url);
  const written = screen.writing?.url === url ? screen.writing.done : undefined;
  const found = written ?? savedOf(tools, examined).then((saved) => withUndo(saved, before));
  const meanwhile: Saved = { state: written ? 'saving' : 'unsaved' };
  const saved = await Promise.race([found, tools.sleep(savedWithinMs).then(() => meanwhile)]);
  const grantable = await grantableHost(tools.browser, screen.tab);
  turn.show({ state: 'posting', examined, saved, original: originalOf(examined), grantable, ...(isPart && { part: true }) });
  const late = await found;
  if (late !== saved) show(late);
}

/** The postings of the thread that the tab shows; none where it is no thread, or its script is of an older version. */
async function partsOf({ browser, judgeParts }: Tools, { tab }: Screen): Promise<PartLine[]> {
  if (!tab) return [];
  return judgeParts(await askerOf(browser, tab)('parts').catch((error: unknown) => (isAbsent(error) ? [] : Promise.reject(error))));
}

/** Where there is no posting stand the roles saved last. */
async function showElsewhere({ tools, turn }: Pick<Asked, 'tools' | 'turn'>, view: Extract<View, { recent: unknown }>): Promise<void> {
  turn.show(view);
  try {
    const store = await tools.roles;
    turn.show({ ...view, recent: (await store.recent(5)).map(rowOf) });
  } catch (error) {
    turn.show({ ...view, problem: problemOf(error, 'The saved roles could not be opened.').message });
  }
}

/** The employer's own posting: what an apply link into an applicant tracking system belongs to. */
function originalOf({ extraction: { posting, siteKind } }: Examined): PostingView['original'] {
  const href = posting?.applyUrl?.value;
  if (!href || siteKind === 'ats' || !jobIdOf(href)) return undefined;
  return { href: href.replace(/\/(?:application|apply)\/?$/, ''), host: new URL(href).hostname };
}
