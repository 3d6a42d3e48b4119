import type { Browser } from '../browser.ts';
import { type Dated, type Due, findDue, isSoon } from '../due/due.ts';
import { libraryPath } from '../find/library-link.ts';
import type { Roles } from '../roles/roles.ts';

export interface DatesTools {
  browser: Browser;
  roles: () => Promise<Pick<Roles, 'rows'>>;
  now: () => Date;
}

/** What is due, on the toolbar button and, where the user asked for it, as a notification. */
export interface Dates {
  /** Counts anew: roles were changed, the browser began, or notifications were allowed. */
  recount(): Promise<void>;
  /** The same, at most once an hour: for events that come often. */
  recountNowAndThen(): Promise<void>;
  /** Hears clicks on notifications, once the browser lets us make any. */
  listen(): void;
}

/**
 * A date is a day, so an hour is near enough, and it is told while the browser is used. An alarm would be exact where nobody looks, and
 * would want one permission more: Firefox does not let `alarms` be optional.
 */
const hourMs = 60 * 60 * 1000;
const checkedKey = 'due.checked';
const toldKey = 'due.told';
const color = '#0b6e69';
/** More than these at once are told in one sentence. */
const mostTold = 3;

export function makeDates(tools: DatesTools): Dates {
  const { browser, now } = tools;
  let isListening = false;
  let last: Promise<void> = Promise.resolve();
  const recount = () => {
    // One after the other: of two counts the later is the one that shows.
    const count = async () => {
      try {
        await countAndTell(tools);
      } catch (error) {
        // Not counted: the next page is time to try again, and not the next hour.
        await browser.storage.session.remove(checkedKey);
        throw error;
      }
    };
    last = last.then(count, count);
    return last;
  };
  return {
    recount,
    async recountNowAndThen() {
      const { [checkedKey]: checked } = await browser.storage.session.get(checkedKey);
      if (typeof checked !== 'number' || now().getTime() - checked >= hourMs) await recount();
    },
    listen() {
      if (isListening || !browser.notifications) return;
      isListening = true;
      browser.notifications.onClicked.addListener((id) => openRole(browser, id));
    },
  };
}

async function countAndTell({ browser, roles, now }: DatesTools): Promise<void> {
  await browser.storage.session.set({ [checkedKey]: now().getTime() });
  const dated: Dated[] = [];
  for await (const rows of (await roles()).rows()) dated.push(...rows.filter(({ deadline, nextStep }) => deadline || nextStep?.on));
  const soon = findDue(dated, now()).filter(isSoon);
  await showCount(browser, soon.length);
  await remind(browser, soon);
}

/** Without a tab: the button of every tab that has nothing of its own to say. A tab that shows a posting has. */
async function showCount({ action }: Browser, count: number): Promise<void> {
  await Promise.all([
    action.setBadgeText({ text: count === 0 ? '' : String(count) }),
    action.setBadgeBackgroundColor({ color }),
    action.setTitle({
      title: count === 0 ? 'Plainpost' : `Plainpost: ${count} ${count === 1 ? 'thing is' : 'things are'} due within 3 days`,
    }),
  ]);
}

/** Each date once. What is no longer due is forgotten, so that a step that is put off is told again. */
async function remind(browser: Browser, soon: readonly Due[]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] })) || !browser.notifications) return;
  const { [toldKey]: stored } = await browser.storage.local.get(toldKey);
  const told = new Set(Array.isArray(stored) ? stored : []);
  const news = soon.filter((due) => !told.has(keyOf(due)));
  if (news.length > mostTold)
    await tell(browser, 'due', { title: `${news.length} things are due within 3 days`, message: news.map(titleOf).join('\n') });
  else for (const due of news) await tell(browser, `due ${due.kind} ${due.role.id}`, { title: titleOf(due), message: nameOf(due) });
  // Noted last: a worker that is stopped in between tells it twice, in the same place, rather than never.
  await browser.storage.local.set({ [toldKey]: soon.map(keyOf) });
}

function keyOf({ role, kind, on }: Due): string {
  return `${role.id} ${kind} ${on}`;
}

function titleOf({ kind, what, days }: Due): string {
  const when = days < 0 ? 'overdue' : days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  return `${kind === 'deadline' ? 'Apply' : what || 'Next step'}: ${when}`;
}

function nameOf({ role }: Due): string {
  return [role.title ?? 'Title not stated', role.employer].filter(Boolean).join(', ');
}

async function tell({ notifications, runtime }: Browser, id: string, words: { title: string; message: string }): Promise<void> {
  await notifications.create(id, { type: 'basic', iconUrl: runtime.getURL('icon/128.png'), ...words });
}

/** The role itself; the library where it tells of several. */
async function openRole({ notifications, tabs, runtime }: Browser, id: string): Promise<void> {
  const role = id.startsWith('due ') ? id.slice(id.lastIndexOf(' ') + 1) : undefined;
  await notifications.clear(id);
  await tabs.create({ url: runtime.getURL(libraryPath(role ? { role } : {})) });
}
