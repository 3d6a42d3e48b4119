// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { button, click, draw, press, type } from './draw.ts';
import { idle, role } from './fixtures.ts';
import { library, storedRows } from './library-fixtures.ts';
import { focused, key, living, row, view } from './library-stage.tsx';

describe('the list', () => {
  it.each([
    ['reading', 'Saved'],
    ['ready', 'Saved (12)'],
  ] as const)('%s: “%s” stands in the switch, for nobody has counted before', (state, words) => {
    const { root } = draw(view(library({ state, ...(state === 'reading' ? { roles: [] } : {}) })));
    expect([...root.querySelectorAll('nav.switch button')].map((each) => each.textContent)).toEqual(['This page', words]);
  });

  it('of ten thousand draws those in sight and says where they stand among all', () => {
    const { root } = draw(view(library({ roles: storedRows(10_000) })));
    const drawn = root.querySelectorAll('[data-row]');
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[3]?.getAttribute('aria-posinset')).toBe('4');
    expect(drawn[3]?.getAttribute('aria-setsize')).toBe('10000');
    expect(root.querySelector<HTMLElement>('.rows-list')?.style.height).toBe('570000px');
  });

  it('arrows, Home, End and Page keys move the focus; at the ends it stays', () => {
    const { root } = living({ roles: storedRows(1000) });
    act(() => row(root, 'row-0').focus());
    key('ArrowDown');
    expect(focused()).toBe('row-1');
    key('ArrowUp');
    key('ArrowUp');
    expect(focused()).toBe('row-0');
    key('PageDown');
    expect(focused()).toBe('row-11');
    key('End');
    expect(focused()).toBe('row-999');
    key('ArrowDown');
    expect(focused()).toBe('row-999');
    key('Home');
    expect(focused()).toBe('row-0');
  });

  it('another search is read from its top, and at first drawn as far as the window goes', () => {
    const { root } = living({ roles: storedRows(1000) });
    const scroller = root.querySelector('.scroller') as HTMLElement;
    act(() => {
      scroller.scrollTop = 30_000;
      scroller.dispatchEvent(new Event('scroll'));
    });
    const drawn: string[][] = [];
    const list = root.querySelector('.rows-list') as HTMLElement;
    const places = () => [...list.children].map((each) => each.getAttribute('aria-posinset') ?? '');
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    act(() => {
      field.value = 'platform';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      drawn.push(places());
    });
    drawn.push(places());
    expect(scroller.scrollTop).toBe(0);
    expect(drawn.map((each) => [each[0], each.length])).toEqual([
      ['1', 12],
      ['1', 20],
    ]);
  });

  it('keeps the row with the focus although it is scrolled out of sight', () => {
    const { root } = living({ roles: storedRows(1000) });
    act(() => row(root, 'row-2').focus());
    const scroller = root.querySelector('.scroller') as HTMLElement;
    act(() => {
      scroller.scrollTop = 30_000;
      scroller.dispatchEvent(new Event('scroll'));
    });
    expect(row(root, 'row-530')).toBeTruthy();
    expect(row(root, 'row-9')).toBeNull();
    expect(focused()).toBe('row-2');
    expect(root.querySelectorAll('[data-row] button[tabindex="0"]')).toHaveLength(1);
  });

  it('Enter opens by the button itself, n with the note, s asks for the status', () => {
    const [openRole, setStatus] = [vi.fn(), vi.fn()];
    const { root, again } = draw(view(library(), idle({ openRole, setStatus })));
    click(row(root, 'row-4'));
    expect(openRole).toHaveBeenLastCalledWith('row-4');
    act(() => row(root, 'row-2').focus());
    key('s');
    const select = root.querySelector('[data-row=row-2] select') as HTMLSelectElement;
    expect(document.activeElement).toBe(select);
    act(() => {
      select.value = 'offer';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(setStatus).toHaveBeenCalledWith('row-2', 'offer');
    expect(focused()).toBe('row-2');
    key('n');
    expect(openRole).toHaveBeenLastCalledWith('row-2');
    again(view(library({ opened: role({ id: 'row-2' }) })));
    expect(document.activeElement).toBe(root.querySelector('textarea'));
  });

  it('back from a role returns to its row', () => {
    const { root, again } = draw(view(library()));
    again(view(library({ opened: role({ id: 'row-5' }) })));
    expect(root.querySelector('h1')?.textContent).toBe('Search Rust Engineer');
    again(view(library()));
    expect(focused()).toBe('row-5');
  });

  it('Escape leaves an opened role, from its note too', () => {
    const closeRole = vi.fn();
    const { root } = draw(view(library({ opened: role() }), idle({ closeRole })));
    press(root.querySelector('textarea') as Element, 'Escape');
    expect(closeRole).toHaveBeenCalledTimes(1);
  });

  it('marks what was searched for', () => {
    const { root } = living({}, { query: 'unterfohr werk' });
    expect([...root.querySelectorAll('mark')].slice(0, 3).map((mark) => mark.textContent)).toEqual(['Werk', 'werk', 'Unterföhr']);
  });

  it('draws markup in a title as it is typed', () => {
    const nasty = '<img src=x onerror=alert(1)> rust';
    const { root } = living({ roles: [{ ...storedRows(1)[0], title: nasty } as never] }, { query: 'img rust' });
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('.row-title')?.textContent).toBe(nasty);
  });
});

describe('a notice', () => {
  it('is there until it is put away', () => {
    const acceptNotice = vi.fn();
    const { root } = draw(view(library({ notice: 'The browser lost 1 of 4 saved roles.' }), { ...idle(), acceptNotice }));
    expect(root.textContent).toContain('The browser lost 1 of 4 saved roles.');
    click(button(root, 'Understood'));
    expect(acceptNotice).toHaveBeenCalledOnce();
  });
});

describe('selecting', () => {
  it('x takes a row in and out, Shift and arrows stretch and shrink, Escape lets go', () => {
    const { root, selected } = living();
    act(() => row(root, 'row-3').focus());
    key('x');
    expect(selected()).toEqual(['row-3']);
    expect(root.querySelector('.bulk-bar')?.textContent).toContain('1 role selected');
    key('x');
    expect(selected()).toEqual([]);
    key('ArrowDown', { shiftKey: true });
    key('ArrowDown', { shiftKey: true });
    expect(selected()).toEqual(['row-3', 'row-4', 'row-5']);
    key('ArrowUp', { shiftKey: true });
    expect(selected()).toEqual(['row-3', 'row-4']);
    key('Home', { shiftKey: true });
    expect(selected()).toEqual(['row-0', 'row-1', 'row-2', 'row-3']);
    expect(row(root, 'row-1').textContent).toContain('Selected.');
    key('Escape');
    expect(selected()).toEqual([]);
  });

  it('gives a status, a tag, or the bin to all that are selected', () => {
    const calls = { setStatusOf: vi.fn(), tag: vi.fn(), remove: vi.fn(), selectFound: vi.fn() };
    const { root } = draw(view(library({ selected: new Set(['row-1', 'row-2']) }), idle(calls)));
    const bar = root.querySelector('.bulk-bar') as HTMLElement;
    const select = bar.querySelector('select') as HTMLSelectElement;
    act(() => {
      select.value = 'rejected';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(calls.setStatusOf).toHaveBeenCalledWith(['row-1', 'row-2'], 'rejected');
    expect(select.value).toBe('');
    type(bar.querySelector('input') as HTMLInputElement, ' #far ');
    click(button(bar, 'Add tag'));
    expect(calls.tag).toHaveBeenLastCalledWith(['row-1', 'row-2'], 'far', true);
    type(bar.querySelector('input') as HTMLInputElement, 'dream');
    click(button(bar, 'Take tag off'));
    expect(calls.tag).toHaveBeenLastCalledWith(['row-1', 'row-2'], 'dream', false);
    click(button(bar, 'Select all 12'));
    expect(calls.selectFound).toHaveBeenCalled();
    click(button(bar, 'Remove'));
    expect(calls.remove).toHaveBeenCalledWith(['row-1', 'row-2']);
  });

  it.each([
    [1, false],
    [2, true],
    [10, true],
    [11, false],
  ])('of %i: whether they can be said to be one job is %s', (many, can) => {
    const join = vi.fn();
    const ids = Array.from({ length: many }, (_, n) => `row-${n}`);
    const { root } = draw(view(library({ selected: new Set(ids) }), idle({ join })));
    const found = [...root.querySelectorAll<HTMLButtonElement>('.bulk-bar button')].find(
      (each) => each.textContent === 'These are one job',
    );
    expect(found !== undefined).toBe(can);
    if (found) click(found);
    expect(join.mock.calls).toEqual(can ? [[ids]] : []);
  });
});
