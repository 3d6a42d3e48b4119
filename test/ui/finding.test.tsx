// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { button, click, draw, press, type } from './draw.ts';
import { idle } from './fixtures.ts';
import { binned, library, storedRows } from './library-fixtures.ts';
import { focused, key, living, row, view } from './library-stage.tsx';

describe('finding', () => {
  it('slash goes to the search, but not out of a field; arrow down goes to the rows', () => {
    const { root } = living();
    act(() => row(root, 'row-4').focus());
    key('/');
    expect(document.activeElement).toBe(root.querySelector('input[type=search]'));
    expect(press(document.activeElement as Element, '/')).toBe(true);
    key('ArrowDown');
    expect(focused()).toBe('row-4');
  });

  it('counts what is found, and says when nothing is', () => {
    const { root } = living({ roles: storedRows(10_000) }, { query: 'platform' });
    expect(root.querySelector('.found-words')?.textContent).toContain('2,000 of 10,000');
    type(root.querySelector('input[type=search]') as HTMLInputElement, 'zzz');
    expect(root.textContent).toContain('No saved role matches.');
    expect(draw(view(library({ roles: [] }))).root.textContent).toContain('Nothing saved yet.');
  });

  it('filters stand behind a button, which says how many are set, and can all be cleared', () => {
    const { root, search } = living({}, { filters: { workplace: 'remote' } });
    expect(root.querySelector('select[aria-label=Workplace]')).toBeNull();
    click(button(root, 'More filters (1)'));
    const country = root.querySelector('select[aria-label=Country]') as HTMLSelectElement;
    expect([...country.options].map(({ text }) => text)).toEqual([
      'Any country',
      'Canada',
      'Germany',
      'Serbia',
      'Singapore',
      'United Kingdom',
    ]);
    act(() => {
      country.value = 'SG';
      country.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(search().filters).toEqual({ workplace: 'remote', country: 'SG' });
    click(button(root, 'Clear'));
    expect(search()).toMatchObject({ query: '', filters: {} });
  });

  it('pay is asked in a currency and unit of the roles, and what cannot be judged is said', () => {
    const { root, search } = living();
    click(button(root, 'More filters'));
    type(root.querySelector('input[aria-label=Amount]') as HTMLInputElement, '100000');
    expect(search().filters).toEqual({ payAtLeast: { amount: 100_000, money: 'EUR YEAR' } });
    expect(root.querySelector('.found-words')?.textContent).toContain(
      'Left out: 5 roles with pay in another currency or unit, 4 without stated pay.',
    );
  });

  it('says what was mistyped, and what it shows instead', () => {
    const correction = { words: [{ typed: 'enginer', meant: 'engineer' }], applied: true, count: 7 };
    const { root, again } = draw(view(library({ correction }, { query: 'enginer' })));
    expect(root.querySelector('.found-words')?.textContent).toContain('No role says “enginer”. Showing “engineer”.');
    const takeCorrection = vi.fn();
    again(view(library({ correction: { ...correction, applied: false } }, { query: 'beispiel' }), idle({ takeCorrection })));
    click(button(root, 'Show 7 with “engineer”'));
    expect(takeCorrection).toHaveBeenCalled();
  });

  it('views are taken up, kept, renamed and removed', () => {
    const calls = { search: vi.fn(), keepView: vi.fn(), renameView: vi.fn(), dropView: vi.fn() };
    const one = { name: 'Remote', search: { query: 'rust', filters: { workplace: 'remote' as const }, sort: 'pay' as const } };
    const { root } = draw(view(library({ views: [one] }), idle(calls)));
    const menu = root.querySelector('.views') as HTMLElement;
    click(button(menu, 'Remote'));
    expect(calls.search).toHaveBeenCalledWith(one.search);
    type(menu.querySelector('input') as HTMLInputElement, ' All ');
    click(button(menu, 'Keep this view'));
    expect(calls.keepView).toHaveBeenCalledWith('All');
    click(button(menu, 'Remove “Remote”'));
    expect(calls.dropView).toHaveBeenCalledWith('Remote');
    click(button(menu, 'Rename “Remote”'));
    type(menu.querySelector('li input') as HTMLInputElement, 'Far');
    click(button(menu, 'Rename'));
    expect(calls.renameView).toHaveBeenCalledWith('Remote', 'Far');
  });
});

describe('the bin', () => {
  it('says until when each role stays, and asks before it is emptied', () => {
    const [bringBack, emptyBin] = [vi.fn(), vi.fn()];
    const { root } = draw(view(library({ part: 'bin', bin: binned }), idle({ bringBack, emptyBin })));
    expect(root.querySelector('.bin-list')?.textContent).toContain('removed on 28 June 2026 · removed for good on 28 July 2026');
    click(button(root, 'Bring back Backend Intern'));
    expect(bringBack).toHaveBeenCalledWith(['b2']);
    click(button(root, 'Empty the bin'));
    expect(emptyBin).not.toHaveBeenCalled();
    expect(root.querySelector('.bin-head')?.textContent).toContain('3 roles will be gone for good.');
    click(button(root, 'Empty the bin'));
    expect(emptyBin).toHaveBeenCalledTimes(1);
  });
});
