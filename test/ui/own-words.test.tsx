// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Popup, SidePanel } from '../../lib/ui/app.tsx';
import { SettingsView } from '../../lib/ui/settings.tsx';
import type { Panel, View } from '../../lib/ui/view.ts';
import { standings } from '../../lib/ui/words.ts';
import { chosen } from './chosen.ts';
import { button, click, draw, type } from './draw.ts';
import { idle, now } from './fixtures.ts';
import { panels, views } from './states.ts';

const popup = (change = {}, own = chosen) =>
  draw(<Popup view={views['own-words'] as View} now={now} actions={idle(change)} chosen={own} />).root;
const panel = (own = chosen) => draw(<SidePanel panel={panels['own-words'] as Panel} now={now} actions={idle()} chosen={own} />).root;
const wordsOf = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent);

describe('the user’s words in a posting', () => {
  it('are counted in one line, and what the text denies is told apart', () => {
    expect(popup().querySelector('.own-words > summary')?.textContent).toBe('2 of your words · 1 against · 2 denied');
  });

  it('stand with their sentences, those against first, and each sentence can be shown on the page', async () => {
    const showWords = vi.fn(async () => true);
    const root = popup({ showWords });
    expect(wordsOf(root, '.own-words li > .own-word')).toEqual(['on call', 'Rust', 'learning budget', 'visa sponsorship', 'weekend work']);
    const line = root.querySelector('.own-words li');
    expect(line?.querySelector('q')?.textContent).toBe('Share the on-call rotation, one week in six.');
    await act(async () => button(line as ParentNode, 'Show on the page').click());
    expect(showWords).toHaveBeenCalledWith('Share the on-call rotation, one week in six.');
  });

  it('are not spoken of where there are none', () => {
    const none = { ...chosen, words: { wanted: ['Elixir'], unwanted: [] } };
    expect(popup({}, none).querySelector('.own-words')).toBeNull();
  });

  it('are marked in the clean view, for and against and denied apart, in links and emphasis too', () => {
    const root = panel();
    expect(new Set(wordsOf(root, '.clean mark.wanted'))).toEqual(new Set(['Rust', 'learning budget']));
    expect(wordsOf(root, '.clean mark.unwanted')).toEqual(['on-call']);
    expect(wordsOf(root, '.clean mark.denied')).toEqual(['weekend work', 'visa sponsorship']);
    expect(root.querySelector('.clean strong mark')?.textContent).toBe('learning budget');
  });

  it('leave no word of the text out', () => {
    const without = { ...chosen, words: { wanted: [], unwanted: [] } };
    const marked = panel().querySelector('.clean')?.textContent;
    expect(panel(without).querySelector('.clean')?.textContent).toBe(marked);
  });
});

describe('the ledger', () => {
  it('counts what is hidden without the kinds that are left alone, and says so', () => {
    const root = popup();
    expect(root.querySelector('.ledger > summary')?.textContent).toBe('2 hidden');
    expect(wordsOf(root, '.ledger details > summary')).toEqual(['1 left alone by your setting']);
    expect(root.querySelector('.ledger details q')?.textContent).toBe('143 applicants this week');
  });

  it('switches a kind off and on', () => {
    const setKind = vi.fn();
    const root = popup({ setKind });
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.ledger input[type=checkbox]')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, false, true, true]);
    click(boxes[0] as HTMLInputElement);
    click(boxes[2] as HTMLInputElement);
    expect(setKind.mock.calls).toEqual([
      ['upsell', false],
      ['engagement', true],
    ]);
  });
});

describe('the settings', () => {
  const settings = { alwaysRead: [], clutterOff: [], badgeOff: [], kindsLeft: [] };
  const nothing = () => undefined;
  const drawn = (change = {}) => {
    const actions = { stopReading: nothing, hideClutter: nothing, showBadge: nothing, setKind: nothing, removeWord: nothing };
    const addWords = vi.fn(async (): Promise<string | undefined> => undefined);
    return {
      addWords,
      root: draw(<SettingsView settings={settings} words={chosen.words} actions={{ ...actions, addWords, ...change }} />).root,
    };
  };
  const enter = (field: HTMLTextAreaElement, shiftKey = false) =>
    act(async () => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true, cancelable: true })));

  it('adds what was typed by Enter, many at once, and empties the field', async () => {
    const { root, addWords } = drawn();
    const field = root.querySelector('.two-lists textarea') as HTMLTextAreaElement;
    type(field, 'Rust, C++\nGo');
    await enter(field, true);
    expect(addWords).not.toHaveBeenCalled();
    await enter(field);
    expect(addWords).toHaveBeenCalledWith('wanted', 'Rust, C++\nGo');
    expect(field.value).toBe('');
  });

  it('keeps what found no room in the field, and says why', async () => {
    const { root } = drawn({ addWords: async () => 'The list is full.' });
    const field = root.querySelectorAll('.two-lists textarea')[1] as HTMLTextAreaElement;
    type(field, 'unpaid');
    await enter(field);
    expect(field.value).toBe('unpaid');
    expect(wordsOf(root, '.two-lists .notice')).toContain('The list is full.');
  });

  it('removes one word', () => {
    const removeWord = vi.fn();
    click(button(drawn({ removeWord }).root, 'Remove: Java'));
    expect(removeWord).toHaveBeenCalledWith('unwanted', 'Java');
  });

  it('and the side panel explain the five words', () => {
    for (const root of [drawn().root, panel()])
      expect(wordsOf(root, '.vocabulary-list dt').map((each) => each?.toLowerCase())).toEqual(standings);
  });
});
