import type { Browser } from '../browser.ts';
import { askPage, envelopeOf, type Handlers, type PageMessages, type Standing } from '../messages.ts';
import type { Captured } from '../page/captured.ts';
import { Problem } from '../posting/problem.ts';
import type { CapturedReading, Examined, Reading } from '../posting/reading.ts';
import type { Sightings } from '../posting/sighting.ts';
import { identitiesOf } from '../roles/identity.ts';
import type { Roles } from '../roles/roles.ts';
import type { Seen } from '../seen/seen.ts';
import type { Site } from '../sites/site.ts';
import { wordsOfPosting } from '../words/find-words.ts';
import { readOwnWords } from '../words/keep-words.ts';
import { marksFor } from './list-marks.ts';
import { makeNoting } from './noting.ts';
import type { PageSender } from './serve.ts';
import { allShown, forget, remember, type Shown, shownIn } from './shown.ts';
import { showOnToolbar } from './toolbar.ts';

/** What the worker works with; all of the world outside comes in here. */
export interface Tools {
  browser: Browser;
  /** Opens the store on the first call, and again after a failed one. */
  roles: () => Promise<Roles>;
  examine: (reading: Reading, now: Date, seen?: Sightings) => Examined;
  /** The memory of postings seen. */
  seen: Pick<Seen, 'about' | 'note' | 'known'>;
  /** The site that claims an address. */
  siteOf: (url: string) => Site | undefined;
  later: (act: () => void, milliseconds: number) => unknown;
  /** Reads a captured page; `force` although it looks like no posting, `part`: of a thread, the posting at this address. */
  read: (page: Captured, ask: { force: boolean; part?: string | undefined }) => CapturedReading;
  now: () => Date;
}

/** Where each tab is by the last that was heard of it, a new entry each time: what takes longer to come in may be of an earlier page. */
export type Whereabouts = Map<number, { url: string }>;

/** Answers to the messages of pages. */
export function pageHandlers(tools: Tools, whereabouts: Whereabouts): Handlers<PageMessages, PageSender> {
  const noteLater = makeNoting({ note: tools.seen.note, later: tools.later });
  return {
    'page-captured'({ page, ...ask }, from) {
      mustBeOf(from, page.url);
      return tools.read(page, ask);
    },
    async 'page-read'(reading, from) {
      const own = { url: reading.extraction.url };
      whereabouts.set(from.tabId, own);
      const isLast = () => whereabouts.get(from.tabId) === own;
      const found = await examined(tools, reading, from);
      if (isLast()) noteLater(from.tabId, reading.extraction);
      return show(tools, { tabId: from.tabId, shown: await shownOf(tools, found), isThere: isLast });
    },
    async 'page-save'({ reading, key }, from) {
      whereabouts.set(from.tabId, { url: reading.extraction.url });
      const { extraction, findings } = await examined(tools, reading, from);
      if (!extraction.posting) throw new Problem('refused', 'There is no posting on this page to save.');
      const { id } = await (await tools.roles()).save({ extraction, findings }, key);
      const shown = await shownOf(tools, { extraction, findings });
      return written(tools, { ids: [id], shown, tabId: from.tabId, isThere: () => whereabouts.get(from.tabId)?.url === shown.url });
    },
    async 'page-undo'({ key }, from) {
      const [role] = await (await tools.roles()).undo(key);
      const shown = await shownIn(tools.browser.storage.session, from.tabId);
      return written(tools, { ids: role ? [role.id] : [], shown, tabId: from.tabId, isThere: () => true });
    },
    'page-links'({ url, links }, from) {
      mustBeOf(from, url);
      return marksFor(tools, new URL(url), links);
    },
    'page-open-panel': (_, from) => openPanel(tools.browser, from),
  };
}

interface Written {
  ids: string[];
  tabId: number;
  /** What the tab shows; absent where the browser forgot it. */
  shown: Shown | undefined;
  /** Whether the tab shows it still. */
  isThere: () => boolean;
}

/** After a write for one tab: that tab's standing. The other tabs and the panels are told without making it wait. */
async function written(tools: Tools, { ids, shown, tabId, isThere }: Written): Promise<Standing> {
  const standing = shown ? await show(tools, { tabId, shown, isThere }) : { findings: [] };
  Promise.all([refreshTabs(tools, tabId), notifyPanels(tools.browser, ids)]).catch((error: unknown) =>
    console.error('Plainpost: other pages could not be told.', error),
  );
  return standing;
}

/** Brings the toolbar button and the badge of every tab up to date, but for one that has its answer already. */
export async function refreshTabs(tools: Tools, but?: number): Promise<void> {
  const tabs = (await allShown(tools.browser.storage.session)).filter(([tabId]) => tabId !== but);
  await Promise.all(tabs.map(([tabId, shown]) => refreshTab(tools, tabId, shown)));
}

/** The tab went to another page, or is closed. */
export async function leaveTab(
  { browser }: Pick<Tools, 'browser'>,
  whereabouts: Whereabouts,
  { tabId, url }: { tabId: number; url?: string },
): Promise<void> {
  // In-page navigation is told twice, by the browser and by the page's new reading, in either order.
  if (url !== undefined && whereabouts.get(tabId)?.url === url) return;
  const own = { url: url ?? '' };
  whereabouts.set(tabId, own);
  const shown = await shownIn(browser.storage.session, tabId);
  if (!shown || shown.url === url || whereabouts.get(tabId) !== own) return;
  await forget(browser.storage.session, tabId);
  if (url !== undefined) await showOnToolbar(browser, tabId, undefined);
}

/** Brings one tab's button back to what is known of its page. */
export async function restoreToolbar(tools: Pick<Tools, 'browser' | 'roles'>, tabId: number): Promise<void> {
  const shown = await shownIn(tools.browser.storage.session, tabId);
  await showOnToolbar(tools.browser, tabId, shown && aboutPosting(shown, await standingOf(tools, shown)));
}

// Not async: `sidePanel.open` must be called before anything is awaited, while the click still counts.
function openPanel(browser: Browser, { tabId, windowId }: PageSender): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open(windowId === undefined ? { tabId } : { windowId });
  return browser.sidebarAction.open().catch((cause: unknown) => {
    throw new Problem('refused', 'Firefox opens the sidebar only from the toolbar or its own menu.', { cause });
  });
}

/** The reading after the checks, with what is remembered of it. */
async function examined({ examine, seen, now }: Tools, reading: Reading, from: PageSender): Promise<Examined> {
  mustBeOf(from, reading.extraction.url);
  return examine(reading, now(), await seen.about(reading.extraction));
}

/**
 * An address must be of the sender's own origin; the path is the page's word, because the browser does not always know of an in-page
 * navigation, and a page may call itself what it likes within its origin anyway.
 */
function mustBeOf(from: PageSender, url: string): void {
  const said = URL.canParse(url) ? new URL(url) : undefined;
  if (said?.protocol !== from.url.protocol || said.host !== from.url.host) {
    throw new Problem('refused', 'This reading is not of the page that sent it.');
  }
}

/** With the user's own words in it: they are looked for here, so that no page's process gets to know the lists. */
async function shownOf({ browser }: Tools, { extraction, findings }: Pick<Examined, 'extraction' | 'findings'>): Promise<Shown> {
  const words = wordsOfPosting(await readOwnWords(browser.storage.local), extraction);
  const identities = extraction.posting ? identitiesOf(extraction) : [];
  return { url: extraction.url, identities, findings, ...(words.length > 0 && { words }) };
}

async function show(tools: Tools, { tabId, shown, isThere }: Pick<Written, 'tabId' | 'isThere'> & { shown: Shown }): Promise<Standing> {
  const standing = await standingOf(tools, shown);
  if (!isThere()) return standing;
  await Promise.all([
    remember(tools.browser.storage.session, tabId, shown),
    showOnToolbar(tools.browser, tabId, aboutPosting(shown, standing)),
  ]);
  return standing;
}

/** Undefined on a page that is no posting. */
function aboutPosting({ identities }: Shown, standing: Standing): Standing | undefined {
  return identities.length > 0 ? standing : undefined;
}

async function standingOf({ roles }: Pick<Tools, 'roles'>, { identities, findings, words }: Shown): Promise<Standing> {
  const role = identities.length > 0 ? await (await roles()).findBy(identities) : undefined;
  return { findings, ...(words && { words }), ...(role && { role: { id: role.id, status: role.status } }) };
}

async function refreshTab(tools: Tools, tabId: number, shown: Shown): Promise<void> {
  const standing = await standingOf(tools, shown);
  const told = await tell(tools.browser, tabId, { url: shown.url, standing });
  if (!told) return forgetPage(tools, tabId, shown.url);
  await showOnToolbar(tools.browser, tabId, aboutPosting(shown, standing));
}

/** The tab's next page may have told of itself while the last one was asked. */
async function forgetPage({ browser: { storage } }: Tools, tabId: number, url: string): Promise<void> {
  const shown = await shownIn(storage.session, tabId);
  if (shown?.url === url) await forget(storage.session, tabId);
}

/** False where no content script hears it or another page stands there by now: no error, the tab was closed or went on. */
async function tell({ tabs }: Browser, tabId: number, change: { url: string; standing: Standing }): Promise<boolean> {
  try {
    return await askPage((message) => tabs.sendMessage(tabId, message, { frameId: 0 }), 'standing', change);
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** Tells our own pages that are open. Most often none is, and the browser calls that an error. */
async function notifyPanels({ runtime }: Browser, ids: string[]): Promise<void> {
  try {
    await runtime.sendMessage(envelopeOf('roles-written', { ids }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}
