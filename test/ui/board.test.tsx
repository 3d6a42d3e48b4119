// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Row } from '../../lib/roles/row.ts';
import { LibraryPage } from '../../lib/ui/library-page.tsx';
import type { Actions } from '../../lib/ui/view.ts';
import { button, click, draw } from './draw.ts';
import { idle, now } from './fixtures.ts';
import { library, storedRows } from './library-fixtures.ts';

const focused = () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
const column = (root: Element, name: string) => root.querySelector(`.column[aria-label=${name}]`) as HTMLElement;
const ids = (element: Element) => [...element.querySelectorAll('[data-row]')].map((each) => each.getAttribute('data-row'));
const card = (root: Element, id: string) => root.querySelector<HTMLElement>(`[data-row=${id}] button`) as HTMLElement;
const key = (name: string, init: KeyboardEventInit = {}) =>
  act(
    () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init })),
  );

/** A board whose cards do move. */
function living(roles: Row[] = storedRows(12), change: Partial<Actions> = {}) {
  let now12 = roles;
  const setStatusOf = vi.fn((moved: readonly string[], status: Row['status']) => {
    now12 = now12.map((row) => (moved.includes(row.id) ? { ...row, status } : row));
    shown.again(page());
  });
  const actions = idle({ setStatusOf, ...change });
  const page = () => <LibraryPage library={library({ part: 'board', roles: now12 })} now={now} actions={actions} />;
  const shown = draw(page());
  return { root: shown.root, setStatusOf };
}

describe('the board', () => {
  it('has a column for each status, with its count', () => {
    const { root } = living();
    expect([...root.querySelectorAll('.column h2')].map((head) => head.textContent)).toEqual([
      'Saved 2',
      'Applied 2',
      'Interviewing 2',
      'Offer 2',
      'Rejected 2',
      'Archived 2',
    ]);
    expect(ids(column(root, 'Applied'))).toEqual(['row-1', 'row-7']);
  });

  it('of ten thousand draws the cards in sight of each column', () => {
    const { root } = living(storedRows(10_000));
    expect(root.querySelectorAll('.card').length).toBeLessThan(6 * 30);
    expect(root.querySelector('.card')?.closest('li')?.getAttribute('aria-setsize')).toBe('1667');
  });

  it.each([
    [']', {}],
    ['ArrowRight', { altKey: true }],
  ])('%s takes a card to the next column, says so, and keeps the focus on it', (name, init) => {
    const { root, setStatusOf } = living();
    act(() => card(root, 'row-0').focus());
    key(name, init);
    expect(setStatusOf).toHaveBeenCalledWith(['row-0'], 'applied');
    expect(ids(column(root, 'Applied'))).toEqual(['row-0', 'row-1', 'row-7']);
    expect(focused()).toBe('row-0');
    expect(root.querySelector('.board-frame [role=status]')?.textContent).toBe('Search Rust Engineer moved to Applied.');
    key('[');
    expect(setStatusOf).toHaveBeenLastCalledWith(['row-0'], 'saved');
    key('[');
    expect(setStatusOf).toHaveBeenCalledTimes(2);
  });

  it('arrows go through a column and over to the next that has a card', () => {
    const { root } = living([...storedRows(2), ...storedRows(12).slice(3, 4)]);
    act(() => card(root, 'row-0').focus());
    key('ArrowRight');
    expect(focused()).toBe('row-1');
    key('ArrowRight');
    expect(focused()).toBe('row-3');
    key('ArrowRight');
    expect(focused()).toBe('row-3');
    key('ArrowLeft');
    expect(focused()).toBe('row-1');
  });

  it('a search that puts the last card elsewhere leaves the focus in its field', () => {
    const page = (query: string) => (
      <LibraryPage library={library({ part: 'board', roles: storedRows(12) }, { query })} now={now} actions={idle()} />
    );
    const { root, again } = draw(page(''));
    act(() => card(root, 'row-6').focus());
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    act(() => field.focus());
    again(page('platform'));
    expect(ids(column(root, 'Saved'))).toEqual(['row-6']);
    expect(document.activeElement).toBe(field);
    again(page(''));
    expect(document.activeElement).toBe(field);
  });

  it('a card that is let go over another column moves there, and over its own stays', () => {
    const { root, setStatusOf } = living();
    const data = new Map<string, string>();
    const transfer = { setData: (type: string, value: string) => data.set(type, value), getData: (type: string) => data.get(type) ?? '' };
    const fire = (target: Element, type: string) =>
      act(() => {
        const event = new Event(type, { bubbles: true, cancelable: true });
        Object.assign(event, { dataTransfer: { ...transfer, types: [...data.keys()] } });
        target.dispatchEvent(event);
      });
    fire(card(root, 'row-1'), 'dragstart');
    fire(column(root, 'Offer'), 'dragover');
    expect(column(root, 'Offer').className).toContain('over');
    fire(column(root, 'Offer'), 'drop');
    expect(setStatusOf).toHaveBeenCalledWith(['row-1'], 'offer');
    expect(column(root, 'Offer').className).not.toContain('over');
    fire(column(root, 'Offer'), 'drop');
    expect(setStatusOf).toHaveBeenCalledTimes(1);
  });

  it('nothing that is dragged from elsewhere does anything', () => {
    const { root, setStatusOf } = living();
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['text/plain'], getData: (type: string) => (type === 'text/plain' ? 'row-1' : '') } });
    act(() => void column(root, 'Offer').dispatchEvent(event));
    expect(setStatusOf).not.toHaveBeenCalled();
  });

  it('a narrow window shows one column, chosen by a switch', () => {
    const { root } = living();
    expect(column(root, 'Saved').className).toContain('shown');
    click(button(root, 'Offer'));
    expect(column(root, 'Offer').className).toContain('shown');
    expect(column(root, 'Saved').className).not.toContain('shown');
  });
});

describe('the library’s page', () => {
  it('shows a room instead of the roles, and goes back', () => {
    const onRoom = vi.fn();
    const rooms = [
      { id: 'dates', words: 'Coming up', render: () => <p>what is due</p> },
      { id: 'compare', words: 'Compare', isHidden: true, render: () => <p>beside each other</p> },
    ];
    const page = (room?: string) => (
      <LibraryPage library={library()} now={now} actions={idle()} rooms={rooms} room={room} onRoom={onRoom} />
    );
    const { root, again } = draw(page());
    expect(root.querySelector('nav')?.textContent).toBe('ListBoardBinComing up');
    click(button(root, 'Coming up'));
    expect(onRoom).toHaveBeenCalledWith('dates');
    again(page('dates'));
    expect(root.textContent).toContain('what is due');
    expect(root.querySelector('.library')).toBeNull();
    click(button(root, 'List'));
    expect(onRoom).toHaveBeenLastCalledWith(undefined);
  });
});
