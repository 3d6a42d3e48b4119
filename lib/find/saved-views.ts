import type { Filters } from './filters.ts';
import { everything, type Search } from './find.ts';
import { sorts } from './sorting.ts';

/** A search that the user gave a name. */
export interface SavedView {
  name: string;
  search: Search;
}

export const mostViews = 40;
export const longestName = 60;

/** What lies in the settings, as far as it is in order; what is not is left out. By hand: panels and worker share it without zod. */
export function parseViews(value: unknown): SavedView[] {
  if (!Array.isArray(value)) return [];
  const views = value.flatMap((each: unknown) => {
    const { name, search } = record(each);
    const known = typeof name === 'string' && name.trim() !== '' && name.length <= longestName;
    return known ? [{ name, search: parseSearch(search) }] : [];
  });
  return views.filter(({ name }, at) => views.findIndex((view) => view.name === name) === at).slice(0, mostViews);
}

/** A search out of foreign data; what is not in order is not asked for. */
export function parseSearch(value: unknown): Search {
  const { query, filters, sort } = record(value);
  return {
    query: typeof query === 'string' ? query.slice(0, 500) : '',
    filters: parseFilters(record(filters)),
    sort: sorts.find((each) => each === sort) ?? everything.sort,
  };
}

const choices = {
  status: ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'archived'],
  workplace: ['onsite', 'hybrid', 'remote'],
  findings: ['any', 'caution', 'none'],
  words: ['for', 'against'],
} as const satisfies { [F in keyof Filters]?: readonly Filters[F][] };

function parseFilters(given: Record<string, unknown>): Filters {
  const chosen = Object.entries(choices).flatMap(([name, values]) => {
    const value = values.find((each) => each === given[name]);
    return value ? [[name, value]] : [];
  });
  const texts = ['country', 'tag'].flatMap((name) => (typeof given[name] === 'string' && given[name] !== '' ? [[name, given[name]]] : []));
  const { amount, money } = record(given.payAtLeast);
  const isPay = isCount(amount) && typeof money === 'string' && /^[A-Z]{3} ([A-Z]+|\?)$/.test(money);
  return {
    ...Object.fromEntries([...chosen, ...texts]),
    ...(isCount(given.postedWithin) ? { postedWithin: given.postedWithin } : {}),
    ...(isPay ? { payAtLeast: { amount, money } } : {}),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** With this view, in the place of one of the same name. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return parseViews([...views.filter(({ name }) => name !== view.name.trim()), { ...view, name: view.name.trim() }]);
}

/** The same views, one with another name. A name that another one has stays as it was. */
export function renamed(views: readonly SavedView[], from: string, to: string): SavedView[] {
  const name = to.trim();
  if (name === '' || name.length > longestName || views.some((view) => view.name === name)) return [...views];
  return views.map((view) => (view.name === from ? { ...view, name } : view));
}

/** Whether two searches ask for the same. */
export function isSameSearch(one: Search, other: Search): boolean {
  return one.query === other.query && one.sort === other.sort && filterKey(one.filters) === filterKey(other.filters);
}

function filterKey(filters: Filters): string {
  return JSON.stringify(Object.entries(filters).sort(([one], [other]) => (one < other ? -1 : 1)));
}
