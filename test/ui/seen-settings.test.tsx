// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { SeenSettings, type SeenView } from '../../lib/ui/seen-settings.tsx';
import { button, click, draw, type } from './draw.ts';

const row = {
  key: 'url:board.example/jobs/1',
  address: 'https://www.board.example/jobs/1',
  title: 'Storage Engineer',
  about: 'Nordwind Labs · Ghent',
  firstSeenAt: '2026-10-03T12:00:00Z',
  lastSeenAt: '2026-11-21T12:00:00Z',
  count: 3,
};
const view: SeenView = {
  on: true,
  count: 2,
  since: '2026-10-03T12:00:00Z',
  query: '',
  rows: [row, { ...row, key: 'url:2', count: 1 }],
  more: true,
};

function show(changes: Partial<SeenView> = {}) {
  const actions = { setRemembering: vi.fn(), search: vi.fn(), showMore: vi.fn(), remove: vi.fn(), empty: vi.fn() };
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  const { root } = draw(<SeenSettings seen={{ ...view, ...changes }} actions={actions} />);
  return { root, actions, words: root.textContent ?? '' };
}

describe('the postings you have seen', () => {
  it('are counted, with the day of the first', () => {
    expect(show().words).toContain('2 postings, since 3 October 2026.');
  });

  it('are listed with title, employer, place, address and days', () => {
    const { root } = show();
    const [first, second] = [...root.querySelectorAll('li')].map((item) => item.textContent);
    expect(first).toContain('Storage Engineer Nordwind Labs · Ghent');
    expect(first).toContain('Seen 3 October 2026, 3 visits, last 21 November 2026');
    expect(second).toMatch(/Seen 3 October 2026Forget$/);
    expect(root.querySelector('li a')?.getAttribute('href')).toBe(row.address);
    expect(root.querySelector('li a')?.textContent).toBe('board.example/jobs/1');
  });

  it('are searched, and shown in parts', () => {
    const { root, actions } = show();
    type(root.querySelector('input[type="search"]') as HTMLInputElement, 'ghent');
    expect(actions.search).toHaveBeenCalledWith('ghent');
    click(button(root, 'Show more'));
    expect(actions.showMore).toHaveBeenCalledOnce();
    expect(show({ rows: [], query: 'x', more: false }).words).toContain('No posting matches.');
  });

  it('are forgotten one by one, or all after a question', () => {
    const { root, actions } = show();
    click(button(root, 'Forget: Storage Engineer'));
    expect(actions.remove).toHaveBeenCalledWith(row.key);
    click(button(root, 'Forget all'));
    const dialog = root.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(dialog?.textContent).toContain('Forget all 2 postings that you have seen? This cannot be undone.');
    expect(actions.empty).not.toHaveBeenCalled();
    click(button(dialog ?? root, 'Forget all'));
    expect(actions.empty).toHaveBeenCalledOnce();
  });

  it('are no longer remembered when switched off, which says what that means', () => {
    const { root, actions } = show();
    const box = root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!box) throw new Error('no switch');
    click(box);
    expect(actions.setRemembering).toHaveBeenCalledWith(false);
    expect(show({ on: false }).words).toContain('Off: nothing is added, and nothing is said of these.');
  });

  it.each<[string, Partial<SeenView>, string]>([
    ['none', { count: 0, rows: [] }, 'None yet.'],
    ['none and none will come', { count: 0, rows: [], on: false }, 'Nothing is remembered while this is off.'],
    ['cannot be opened', { count: 0, rows: [], failed: true }, 'The list could not be opened. Reading works without it.'],
  ])('say so where there are %s', (_case, changes, words) => {
    const { root, words: said } = show(changes);
    expect(said).toContain(words);
    expect(root.querySelector('details')).toBeNull();
  });
});
