// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../lib/ui/library-page.tsx';
import { button, click, draw, press } from './draw.ts';
import { idle, now, role } from './fixtures.ts';
import { library } from './library-fixtures.ts';
import { focused, key, living, row, view } from './library-stage.tsx';

const page = (change: Parameters<typeof library>[0] = {}, actions = idle()) => (
  <LibraryPage library={library(change)} now={now} actions={actions} />
);

/** jsdom has no modal dialogs: what asks for one is watched. */
function watchDialogs() {
  const showModal = vi.fn();
  HTMLDialogElement.prototype.showModal = showModal;
  return showModal;
}

describe('the list of keys', () => {
  it.each([
    ['the library', () => draw(page())],
    ['the side panel', () => draw(view(library()))],
  ])('opens in %s by its button and by a question mark', (_, drawn) => {
    const showModal = watchDialogs();
    const { root, gone } = drawn();
    click(button(root, 'Keys'));
    press(document.body, '?');
    expect(showModal).toHaveBeenCalledTimes(2);
    expect(root.querySelector('dialog')?.textContent).toContain('Saved roles');
    gone();
  });

  it('has the keyboard to itself while it is open', () => {
    watchDialogs();
    const closeRole = vi.fn();
    const { root } = draw(page({ opened: role() }, idle({ closeRole })));
    press(root.querySelector('dialog button') as HTMLElement, 'Escape');
    expect(closeRole).not.toHaveBeenCalled();
    press(document.body, 'Escape');
    expect(closeRole).toHaveBeenCalledOnce();
  });
});

describe('the focus', () => {
  it('goes to the title of a role that is opened', () => {
    const { root } = draw(page({ opened: role() }));
    expect(document.activeElement).toBe(root.querySelector('h1#role-title'));
  });

  it('goes to a row when the role that was open is removed', () => {
    const { root, again } = draw(page({ opened: role({ id: 'gone' }) }));
    again(page());
    expect(document.activeElement).toBe(root.querySelector('[data-row] button[tabindex="0"]'));
  });

  it('comes back to the row when its status is left alone', () => {
    const { root } = living();
    act(() => row(root, 'row-3').focus());
    key('s');
    expect(document.activeElement?.tagName).toBe('SELECT');
    key('Escape');
    expect(focused()).toBe('row-3');
    expect(root.querySelector('.rows-list select')).toBeNull();
  });
});

describe('an empty library', () => {
  it('has nothing to search or to sort', () => {
    const { root } = draw(page({ roles: [] }));
    expect(root.querySelector('input[type=search], .find-bar select')).toBeNull();
    expect(root.textContent).toContain('Nothing saved yet.');
  });
});

describe('the list with roles selected', () => {
  it('has no id twice: the tags to choose from belong to their field', () => {
    const { root, again } = draw(page());
    again(page());
    again(page({ selected: new Set(['row-1', 'row-2']) }));
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(root.querySelector(`#${root.querySelector('.tag-form input')?.getAttribute('list')}`)?.tagName).toBe('DATALIST');
  });
});

describe('the focus of what is taken away', () => {
  const wait = () => act(() => new Promise<void>((done) => setTimeout(done, 80)));
  const bin = (ids: string[]) =>
    page({ part: 'bin', bin: ids.map((id) => ({ id, title: id, removedAt: '2026-06-28', goneOn: '2026-07-28' })) });

  it.each([
    ['to the next', ['a', 'b', 'c'], 'Bring back b', ['a', 'c'], 'Bring back c'],
    ['to the one before where it was the last', ['a', 'b'], 'Bring back b', ['a'], 'Bring back a'],
  ])('goes %s', async (_, before, pressed, after, next) => {
    const { root, again } = draw(bin(before));
    act(() => button(root, pressed).focus());
    again(bin(after));
    await wait();
    expect(document.activeElement?.getAttribute('aria-label')).toBe(next);
  });

  it('is not taken from where the user has gone on', async () => {
    const { root, again } = draw(bin(['a', 'b']));
    act(() => button(root, 'Bring back b').focus());
    again(bin(['a']));
    act(() => button(root, 'Board').focus());
    await wait();
    expect(document.activeElement?.textContent).toBe('Board');
  });
});
