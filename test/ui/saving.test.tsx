// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../lib/ui/app.tsx';
import type { Actions, View } from '../../lib/ui/view.ts';
import { button, click, draw, press, type } from './draw.ts';
import { idle, now, posting, role } from './fixtures.ts';
import { views } from './states.ts';

const popup = (view: View, actions: Actions = idle()) => <Popup view={view} now={now} actions={actions} />;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

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
    expect(root.querySelector('.role-card [role=alert]')?.textContent).toContain('no room left on the disk');
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
