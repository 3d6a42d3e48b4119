import { askWorker } from '../messages.ts';
import { Problem, problemOf } from '../posting/problem.ts';
import { originsOf, setHost, setKind } from '../settings.ts';
import type { Actions, PostingView, Saved } from '../ui/view.ts';
import { hostIn } from './access.ts';
import { readTab } from './read-tab.ts';
import type { Screen } from './screen.ts';
import { activeTab, askerOf, tellRoles, workerOf } from './tab.ts';
import type { Teller } from './teller.ts';
import type { Tools } from './tools.ts';

export type PageActions = Pick<
  Actions,
  'save' | 'undo' | 'readAnyway' | 'readAgain' | 'readPart' | 'alwaysRead' | 'showWords' | 'setClutter' | 'keepClutter' | 'setKind'
>;

/** What can be done to the page that is shown. What fails says so, in the posting's head or by the teller. */
export function pageActions(tools: Tools, screen: Screen, teller: Teller): PageActions {
  const { browser } = tools;
  return {
    save: () => save(tools, { screen, teller }),
    undo: () => undo(tools, { screen, teller }),
    readAnyway: () => readTab(tools, screen, { force: true }),
    readAgain: () => teller.attempt('The page could not be read again.', () => readTab(tools, screen)),
    readPart: (part) => readTab(tools, screen, { part }),
    // The permission is asked for within the click: nothing is awaited before it.
    alwaysRead: (host) =>
      teller.attempt(`${host} could not be added to the sites that are read.`, async () => {
        if (!(await browser.permissions.request({ origins: originsOf(host) }))) return;
        await askWorker(workerOf(browser), 'always-read', { host, on: true });
        screen.tab = (await activeTab(browser, screen.tab?.windowId)) ?? screen.tab;
        await readTab(tools, screen);
      }),
    showWords: async (words) => {
      if (!screen.tab) return false;
      return askerOf(browser, screen.tab)('show-words', { words }).catch((error: unknown) => {
        if (error instanceof Problem) return false;
        throw error;
      });
    },
    setClutter: (hidden) => teller.attempt(clutterStays, () => setClutter(tools, screen, hidden)),
    keepClutter: () =>
      teller.attempt(clutterStays, async () => {
        const host = hostIn(screen.tab);
        const turn = screen.current();
        if (host) await setHost(browser.storage.local, 'clutterOff', { host, on: true });
        // Another page that came meanwhile is not the one that was meant; the worker tells all pages of the setting.
        if (!turn.isOver()) await setClutter(tools, screen, false);
      }),
    // The page looks its settings up again when it is asked to hide.
    setKind: (kind, hide) =>
      teller.attempt(clutterStays, async () => {
        await setKind(browser.storage.local, kind, { hide });
        if (screen.view.state === 'posting') await setClutter(tools, screen, screen.view.examined.clutterHidden);
      }),
  };
}

const clutterStays = 'The page could not be changed. Reload it and try again.';

async function setClutter({ browser, judge }: Tools, screen: Screen, hidden: boolean): Promise<void> {
  const turn = screen.current();
  if (!screen.tab) return;
  const examined = await judge(await askerOf(browser, screen.tab)('clutter', { hidden }));
  if (screen.view.state === 'posting') turn.show({ ...screen.view, examined });
}

function save({ browser, roles, newKey }: Tools, showing: Showing): Promise<void> {
  return change(showing, 'Not saved.', async ({ examined: { extraction, findings } }) => {
    const key = newKey();
    const role = await (await roles).save({ extraction, findings }, key);
    tellRoles(browser, [role.id]);
    return { state: 'saved', role, fresh: key };
  });
}

function undo({ browser, roles }: Tools, showing: Showing): Promise<void> {
  return change(showing, 'The save was not taken back.', async ({ saved }) => {
    if (saved.state !== 'saved' || !saved.fresh) return saved;
    const [role] = await (await roles).undo(saved.fresh);
    tellRoles(browser, [saved.role.id]);
    return role ? { state: 'saved', role } : { state: 'unsaved' };
  });
}

interface Showing {
  screen: Screen;
  teller: Teller;
}

/**
 * Shows "saving" until the write is complete. What was not written is said on the posting, which is as saved as it was before; where another
 * page is shown by then, beside that.
 */
async function change({ screen, teller }: Showing, sentence: string, work: (view: PostingView) => Promise<Saved>): Promise<void> {
  const { view } = screen;
  if (view.state !== 'posting' || view.saved.state === 'saving') return;
  const { url } = view.examined.extraction;
  const before = view.saved;
  const show = screen.asking(url);
  const done = work(view).catch((error: unknown): Saved => ({ ...before, problem: problemOf(error, sentence).message }));
  screen.writing = { url, done };
  screen.current().show({ ...view, saved: { state: 'saving' } });
  const saved = await done;
  if (screen.writing?.done === done) screen.writing = undefined;
  if (show(saved) || !('problem' in saved) || screen.savedAt(url)) return;
  teller.tell({ words: saved.problem ?? sentence });
}
