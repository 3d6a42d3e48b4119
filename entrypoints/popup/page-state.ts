import { browser } from '../../lib/browser.ts';
import { examine } from '../../lib/checks/index.ts';
import { askWorker } from '../../lib/messages.ts';
import { jobIdOf } from '../../lib/original/job-systems.ts';
import { Problem, problemOf } from '../../lib/posting/problem.ts';
import type { Examined, Reading } from '../../lib/posting/reading.ts';
import type { Role } from '../../lib/roles/role.ts';
import type { Roles } from '../../lib/roles/roles.ts';
import { originsOf, setHost } from '../../lib/settings.ts';
import { sites } from '../../lib/sites/index.ts';
import { findChanges } from '../../lib/ui/changes.ts';
import { rowOf } from '../../lib/ui/row-of.ts';
import type { Actions, PostingView, Saved, View } from '../../lib/ui/view.ts';
import { activeTab, askTab, checked, isAbsent, readingOf, sleep, type Tab, tellRoles, toWorker } from './tab.ts';

/** How long a posting waits for the answer whether it is saved, rather than show "Save" and take it back. */
const savedWithinMs = 200;

export type PageActions = Pick<
  Actions,
  'save' | 'undo' | 'readAnyway' | 'readAgain' | 'alwaysRead' | 'showWords' | 'setClutter' | 'keepClutter'
>;

export interface PageState {
  view: View;
  tab: Tab | undefined;
  /** Clears to "reading" and reads the tab; `quiet` keeps what is shown until the new reading is there. */
  read(tab: Tab | undefined, options?: { quiet?: true }): Promise<void>;
  /** Clears to "reading": the tab shows another page from now on. */
  clear(): void;
  /** Looks the shown posting up again: roles were changed elsewhere. `role` where it is at hand already. */
  refresh(role?: Role): Promise<void>;
  /** Says on the posting that a change to its role was not written. */
  fail(problem: string): void;
  actions: PageActions;
}

/** The active tab's page as the popup and the side panel show it. `draw` is called after every change of `view`. */
export function pageState({ roles, draw }: { roles: Promise<Roles>; draw: () => void }): PageState {
  // Answers that belong to an earlier page are dropped: each question remembers the turn in which it was asked.
  let turn = 0;
  const show = (view: View, asked = turn) => {
    if (asked !== turn) return;
    state.view = view;
    draw();
  };

  async function present(reading: Reading | undefined, asked: number): Promise<void> {
    if (!reading?.extraction.posting) return showElsewhere({ state: 'not-a-posting', host: hostIn(state.tab), recent: [] }, asked);
    const examined = examine(reading, new Date());
    const found = savedOf(await roles, examined);
    const saved = await Promise.race([found, sleep(savedWithinMs).then((): Saved => ({ state: 'unsaved' }))]);
    const view: PostingView = {
      state: 'posting',
      examined,
      saved,
      original: originalOf(examined),
      grantable: await grantable(state.tab, examined),
    };
    show(view, asked);
    found.then((late) => asked === turn && state.view === view && late !== saved && show({ ...view, saved: late }, asked));
  }

  async function showElsewhere(view: Extract<View, { recent: unknown }>, asked: number): Promise<void> {
    show(view, asked);
    const store = await roles;
    show({ ...view, recent: (await store.recent(5)).map(rowOf) }, asked);
    show({ ...view, recent: (await store.all()).map(rowOf) }, asked);
  }

  async function attempt(work: (asked: number) => Promise<void>): Promise<void> {
    turn += 1;
    const asked = turn;
    try {
      await work(asked);
    } catch (error) {
      const problem = problemOf(error, error instanceof Error ? error.message : String(error));
      if (!isAbsent(problem)) return show({ state: 'failed', message: problem.message }, asked);
      await showElsewhere({ state: 'no-access', host: hostIn(state.tab), restricted: isRestricted(state.tab), recent: [] }, asked);
    }
  }

  const withPosting = async (work: (view: PostingView) => Promise<Saved>): Promise<void> => {
    const { view } = state;
    if (view.state !== 'posting') return;
    const asked = turn;
    show({ ...view, saved: { state: 'saving' } });
    const saved = await work(view).catch(
      (error: unknown): Saved => ({
        ...(view.saved.state === 'saving' ? { state: 'unsaved' } : view.saved),
        problem: problemOf(error, 'Not saved.').message,
      }),
    );
    if (state.view.state === 'posting') show({ ...state.view, saved }, asked);
  };

  const actions: PageActions = {
    save: () =>
      withPosting(async ({ examined: { extraction, findings } }) => {
        const key = crypto.randomUUID();
        const role = await (await roles).save({ extraction, findings }, key);
        tellRoles([role.id]);
        return { state: 'saved', role, fresh: key };
      }),
    undo: () =>
      withPosting(async ({ saved }) => {
        if (saved.state !== 'saved' || !saved.fresh) return saved;
        const role = await (await roles).undo(saved.fresh);
        tellRoles([saved.role.id]);
        return role ? { state: 'saved', role } : { state: 'unsaved' };
      }),
    readAnyway: () =>
      attempt(async (asked) => {
        show({ state: 'reading' });
        const reading = state.tab && checked(await askTab(state.tab, 'read-anyway'));
        await present(reading, asked);
      }),
    readAgain: () => state.read(state.tab),
    alwaysRead(host) {
      browser.permissions.request({ origins: originsOf(host) }).then(async (granted) => {
        if (!granted) return;
        await askWorker(toWorker, 'always-read', { host, on: true });
        await state.read((await activeTab(state.tab?.windowId)) ?? state.tab);
      });
    },
    showWords: async (words) => (state.tab ? askTab(state.tab, 'show-words', { words }).catch(() => false) : false),
    setClutter: (hidden) => setClutter(hidden),
    async keepClutter() {
      const host = hostIn(state.tab);
      if (host) await setHost(browser.storage.local, 'clutterOff', { host, on: true });
      await setClutter(false);
    },
  };

  async function setClutter(hidden: boolean): Promise<void> {
    const asked = turn;
    const reading = state.tab && checked(await askTab(state.tab, 'clutter', { hidden }));
    if (reading && state.view.state === 'posting') show({ ...state.view, examined: examine(reading, new Date()) }, asked);
  }

  const state: PageState = {
    view: { state: 'reading' },
    tab: undefined,
    read: (tab, options) =>
      attempt(async (asked) => {
        state.tab = tab;
        if (!options?.quiet) show({ state: 'reading' });
        if (!tab) throw new Problem('missing', 'There is no page.');
        await present(await readingOf(tab), asked);
      }),
    clear() {
      turn += 1;
      show({ state: 'reading' });
    },
    async refresh(role) {
      const { view } = state;
      if (view.state !== 'posting' || view.saved.state === 'saving') return;
      const asked = turn;
      const saved = role ? ({ ...view.saved, state: 'saved', role } as const) : await savedOf(await roles, view.examined);
      if (state.view === view) show({ ...view, saved }, asked);
    },
    fail(problem) {
      const { view } = state;
      if (view.state === 'posting' && view.saved.state !== 'saving') show({ ...view, saved: { ...view.saved, problem } });
    },
    actions,
  };
  return state;
}

async function savedOf(roles: Roles, { extraction }: Examined): Promise<Saved> {
  try {
    const role = await roles.find(extraction);
    if (!role) return { state: 'unsaved' };
    const then = role.extraction.posting ?? {};
    // Against another copy a difference is no change.
    const changed = role.extraction.url === extraction.url ? findChanges(then, extraction.posting ?? {}, new Date()) : [];
    return { state: 'saved', role, changed };
  } catch (error) {
    return { state: 'unsaved', problem: problemOf(error, 'The saved roles could not be opened.').message };
  }
}

function originalOf({ extraction: { posting, siteKind } }: Examined): PostingView['original'] {
  const href = posting?.applyUrl?.value;
  if (!href || siteKind === 'ats' || !jobIdOf(href)) return undefined;
  return { href: href.replace(/\/(?:application|apply)\/?$/, ''), host: new URL(href).hostname };
}

function hostIn(tab: Tab | undefined): string | undefined {
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  return url?.protocol === 'https:' ? url.hostname : undefined;
}

/** The browser's own pages show their address after a click; a page that was never clicked shows none. */
function isRestricted(tab: Tab | undefined): boolean {
  return tab?.url !== undefined && hostIn(tab) === undefined;
}

async function grantable(tab: Tab | undefined, { extraction }: Examined): Promise<string | undefined> {
  const host = hostIn(tab);
  const known = sites.some(({ id, reach }) => id === extraction.site && reach === 'dedicated');
  if (!host || known || (await browser.permissions.contains({ origins: originsOf(host) }))) return undefined;
  return host;
}
