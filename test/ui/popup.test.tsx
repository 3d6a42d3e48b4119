// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../lib/ui/app.tsx';
import type { Actions, View } from '../../lib/ui/view.ts';
import { button, click, draw, press, type } from './draw.ts';
import { examined, extraction, fact, idle, now, posting, role, rows, views } from './fixtures.ts';

const popup = (view: View, actions: Actions = idle()) => <Popup view={view} now={now} actions={actions} />;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what the page does not say', () => {
  it('is said in words for where, type, pay and posted', () => {
    const { root } = draw(popup(views['three-facts'] as View));
    for (const origin of root.querySelectorAll('.origin')) origin.remove();
    const said = [...root.querySelectorAll('.row')].map((row) => row.textContent);
    expect(said).toEqual(['WhereToronto', 'Typenot stated', 'Paynot stated', 'Postednot stated']);
  });

  it('is said for a missing title and employer too', () => {
    const { root } = draw(popup(posting({ examined: examined({}) })));
    expect(root.querySelector('h1')?.textContent).toBe('Title not stated');
    expect(root.querySelector('.employer')?.textContent).toContain('Employer not stated');
  });

  it('no findings and nothing hidden leave no empty sections behind', () => {
    const { root } = draw(popup(views['three-facts'] as View));
    expect(root.querySelector('.findings, .ledger, .notice:not(:empty)')).toBeNull();
  });
});

describe('a value', () => {
  it('says where it comes from and what disagrees, and leads to the page', async () => {
    const showWords = vi.fn(async () => false);
    const { root } = draw(popup(posting(), idle({ showWords })));
    const value = button(root, 'onsite');
    const origin = value.nextElementSibling;
    expect(value.getAttribute('aria-details')).toBe(origin?.id);
    expect(origin?.textContent).toContain('Only yubhub says “onsite” and “mid”.');
    expect(origin?.textContent).toContain('Label on the page: Work arrangement: onsite');
    expect(origin?.textContent).toContain('The text says hybrid: This is a hybrid role');
    click(button(origin as Element, 'Show on the page'));
    await act(async () => void (await vi.runAllTimersAsync()));
    expect(showWords).toHaveBeenCalledWith('Work arrangement: onsite');
    expect(origin?.textContent).toContain('Not found on the page');
  });

  it('from the page’s data cannot be shown on the page', () => {
    const { root } = draw(popup(posting()));
    const origin = button(root, '3 May 2026').nextElementSibling;
    expect(origin?.textContent).toBe('The page’s structured data: datePosted: 2026-05-03');
  });
});

describe('hostile pages', () => {
  const nasty = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';

  it('markup in a field stays text', () => {
    const facts = {
      title: fact(nasty, nasty),
      hiringOrganization: fact({ name: nasty }, nasty),
      jobLocation: fact([{ text: nasty }], nasty),
    };
    const { root } = draw(popup(posting({ examined: examined(facts) })));
    expect(root.querySelector('h1')?.textContent).toBe(nasty);
    expect(root.querySelector('img, script')).toBeNull();
    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined();
  });

  it('an apply link that is no web address is not shown at all', () => {
    const { root } = draw(popup(posting({ examined: examined({ applyUrl: fact('javascript:alert(1)', 'Apply') }) })));
    expect(root.querySelector('a')).toBeNull();
  });
});

describe('saving', () => {
  it('S saves, but not from a field that takes text, and not with Control', () => {
    const save = vi.fn();
    const { root, again } = draw(popup(posting(), idle({ save })));
    press(document.body, 's');
    expect(save).toHaveBeenCalledTimes(1);
    act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true })));
    again(popup(views['not-a-posting'] as View, idle({ save })));
    press(root.querySelector('input') as Element, 's');
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('S does nothing to a role that is saved already', () => {
    const save = vi.fn();
    draw(popup(views.saved as View, idle({ save })));
    press(document.body, 's');
    expect(save).not.toHaveBeenCalled();
  });

  it('does not say "Saved" before the write is complete', () => {
    const { root, again } = draw(popup(posting({ saved: { state: 'saving' } })));
    expect(root.querySelector('.save')?.textContent).not.toContain('Saved');
    again(popup(views['just-saved'] as View));
    expect(root.querySelector('[aria-live]')?.textContent).toBe('Saved');
  });

  it('can be undone with the same button for six seconds, then shows the status', () => {
    const undo = vi.fn();
    const { root } = draw(popup(views['just-saved'] as View, idle({ undo })));
    act(() => void vi.advanceTimersByTime(5900));
    click(button(root, 'Saved'));
    expect(undo).toHaveBeenCalledTimes(1);
    act(() => void vi.advanceTimersByTime(200));
    expect(root.querySelector('.save button')).toBeNull();
    expect(root.querySelector('select')?.value).toBe('saved');
  });

  it('a role saved long ago shows its status at once', () => {
    const { root } = draw(popup(views.saved as View));
    expect(root.querySelector('select')?.value).toBe('applied');
  });

  it('the status that replaces a focused button takes the focus, and otherwise none', () => {
    const focused = draw(popup(views['just-saved'] as View));
    button(focused.root, 'Saved').focus();
    act(() => void vi.advanceTimersByTime(6000));
    expect(document.activeElement).toBe(focused.root.querySelector('select'));
    const other = draw(popup(views['just-saved'] as View));
    act(() => void vi.advanceTimersByTime(6000));
    expect(document.activeElement).not.toBe(other.root.querySelector('select'));
  });

  it('a save that failed says why and offers Save again', () => {
    const { root } = draw(popup(views['full-disk'] as View));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no room left on the disk');
    expect(button(root, 'Save').disabled).toBe(false);
  });
});

describe('the note', () => {
  const noted = (setNote: Actions['setNote']) => draw(popup(posting({ saved: { state: 'saved', role: role() } }), idle({ setNote })));
  const field = (root: Element) => root.querySelector('textarea') as HTMLTextAreaElement;

  it('is written after a pause, once', () => {
    const setNote = vi.fn(async () => undefined);
    const { root } = noted(setNote);
    type(field(root), 'ask');
    act(() => void vi.advanceTimersByTime(300));
    type(field(root), 'ask Jonas');
    act(() => void vi.advanceTimersByTime(300));
    expect(setNote).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(5000));
    expect(setNote.mock.calls).toEqual([['a3b1', 'ask Jonas']]);
  });

  it('is written at once on leaving the field, on leaving the window and when the view goes', () => {
    const setNote = vi.fn(async () => undefined);
    const { root, gone } = noted(setNote);
    type(field(root), 'one');
    act(() => void field(root).dispatchEvent(new FocusEvent('blur')));
    type(field(root), 'two');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    type(field(root), 'three');
    gone();
    expect(setNote.mock.calls.map((call) => (call as unknown[])[1])).toEqual(['one', 'two', 'three']);
  });

  it('untouched is never written', () => {
    const setNote = vi.fn(async () => undefined);
    const { root, gone } = noted(setNote);
    act(() => void field(root).dispatchEvent(new FocusEvent('blur')));
    gone();
    expect(setNote).not.toHaveBeenCalled();
  });

  it('that could not be written says so beside the field', async () => {
    const { root } = noted(async () => Promise.reject(new Error('the disk is full.')));
    type(field(root), 'x');
    await act(async () => void (await vi.advanceTimersByTimeAsync(500)));
    expect(root.querySelector('.answer')?.textContent).toBe('Not kept: the disk is full.');
  });
});

describe('findings', () => {
  it('forty show the three gravest and fold the rest', () => {
    const { root } = draw(popup(views['forty-findings'] as View));
    const section = root.querySelector('.findings');
    expect(section?.querySelector('h2')?.textContent?.trim()).toBe('40 things to know');
    expect([...(section?.querySelectorAll(':scope > ul > li .severity') ?? [])].map((each) => each.textContent)).toEqual([
      'warning',
      'warning',
      'warning',
    ]);
    expect(section?.querySelector('.more > summary')?.textContent).toBe('37 more');
    expect(section?.querySelectorAll('li')).toHaveLength(40);
  });

  it('that the posting is closed stands above the rows and not again below', () => {
    const { root } = draw(popup(views.closed as View));
    expect(root.querySelector('.notice.warning')?.textContent).toContain('Closed: the board says it is no longer open.');
    expect(root.querySelector('.findings')?.textContent).not.toContain('Closed');
  });
});

describe('other states', () => {
  it('no posting: the five saved last, a search through all, and "read anyway"', () => {
    const [readAnyway, openRole] = [vi.fn(), vi.fn()];
    const { root } = draw(popup({ state: 'not-a-posting', recent: rows(9) }, idle({ readAnyway, openRole })));
    expect(root.querySelectorAll('.list-row')).toHaveLength(5);
    type(root.querySelector('input') as HTMLInputElement, 'jonas');
    expect(root.querySelectorAll('.list-row')).toHaveLength(1);
    click(root.querySelector('.list-row') as HTMLElement);
    expect(openRole).toHaveBeenCalledWith('row-3');
    click(button(root, 'Read this page anyway'));
    expect(readAnyway).toHaveBeenCalledTimes(1);
  });

  it('no access: the permission is asked for within the click', () => {
    const alwaysRead = vi.fn();
    const { root } = draw(popup(views['no-access-host'] as View, idle({ alwaysRead })));
    click(button(root, 'Always read'));
    expect(alwaysRead).toHaveBeenCalledWith('careers.nordwind.example');
  });

  it('nothing of a posting stays on the screen while the next page is read', () => {
    const { root, again } = draw(popup(posting()));
    again(popup({ state: 'reading' }));
    expect(root.textContent).not.toContain('Nordwind');
  });

  it('saved from another copy says from where; from this page says nothing', () => {
    expect(draw(popup(views['saved-copy'] as View)).root.textContent).toContain(
      'Saved on 12 Jun from jobs.ashbyhq.com; this is the same job.',
    );
    expect(draw(popup(views.saved as View)).root.textContent).not.toContain('same job');
  });

  it('an extraction without site says nothing of where the copy stands', () => {
    const { site: _, siteKind: __, ...bare } = extraction({ title: fact('A', 'A') });
    const { root } = draw(popup(posting({ examined: { extraction: bare, removals: [], clutterHidden: false, findings: [] } })));
    expect(root.querySelector('.employer')?.textContent?.trim()).toBe('Employer not stated');
  });
});
