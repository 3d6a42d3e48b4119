import { act } from 'preact/test-utils';
import type { Search } from '../../lib/find/find.ts';
import { SidePanel } from '../../lib/ui/app.tsx';
import type { Actions, Library } from '../../lib/ui/view.ts';
import { draw } from './draw.ts';
import { idle, now, panel } from './fixtures.ts';
import { library } from './library-fixtures.ts';

export const view = (shown: Library, actions: Actions = idle()) => (
  <SidePanel panel={panel({ shown: 'saved', library: shown })} now={now} actions={actions} />
);
export const row = (root: ParentNode, id: string) => root.querySelector<HTMLElement>(`[data-row=${id}] button`) as HTMLElement;
export const focused = () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
export const key = (name: string, init: KeyboardEventInit = {}) =>
  act(
    () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init })),
  );

/** A library that answers to what is done in it. */
export function living(change: Parameters<typeof library>[0] = {}, asked: Partial<Search> = {}) {
  let search = asked;
  let selected: ReadonlySet<string> = new Set();
  const again = () => shown.again(view(library({ ...change, selected }, search), actions));
  const actions = idle({
    search(next) {
      search = { ...search, ...next };
      again();
    },
    select(ids, on) {
      const next = new Set(selected);
      for (const id of ids) on ? next.add(id) : next.delete(id);
      selected = next;
      again();
    },
    clearSelection() {
      selected = new Set();
      again();
    },
  });
  const shown = draw(view(library(change, search), actions));
  return { root: shown.root, selected: () => [...selected].sort(), search: () => search };
}
