import { addOwnWords, longestWord, mostWords, splitWords, type WordList } from '../words/keep-words.ts';
import { restoreToolbar, type Tools } from './pages.ts';
import { type Saying, sayOnToolbar } from './toolbar.ts';

/** Puts words that are selected on a page on the user's lists, and says so by the toolbar button: the page itself is told nothing. */
export interface WordsMenu {
  /** One word or phrase, or several with commas between; what is longer than a word may be is not cut but refused. */
  add(list: WordList, selected: string, tabId: number | undefined): Promise<void>;
  /** What is being said is said again: the pages were drawn anew with the new words, and their buttons with them. */
  repeat(): Promise<void>;
}

/** How long the button says it, in milliseconds: time enough to move the pointer there. */
const shownFor = 6000;
const names = { wanted: 'words for', unwanted: 'words against' } as const;

export function makeWordsMenu(tools: Tools): WordsMenu {
  const { browser, later } = tools;
  const sayings = new Map<number, Saying>();
  const say = async (tabId: number, saying: Saying): Promise<void> => {
    sayings.set(tabId, saying);
    later(() => {
      if (sayings.get(tabId) !== saying) return;
      sayings.delete(tabId);
      restoreToolbar(tools, tabId).catch((error: unknown) => console.error('Plainpost: the button could not be put back.', error));
    }, shownFor);
    await sayOnToolbar(browser, tabId, saying);
  };
  return {
    async add(list, selected, tabId) {
      const words = splitWords(selected);
      const problem = problemOf(selected, words) ?? (await addTo(tools, list, words));
      if (tabId === undefined) return;
      await say(tabId, { isDone: problem === undefined, words: problem ?? `added to your ${names[list]}: ${words.join(', ')}` });
    },
    async repeat() {
      await Promise.all([...sayings].map(([tabId, saying]) => sayOnToolbar(browser, tabId, saying)));
    },
  };
}

/** What keeps a selection from being words; undefined where nothing does. */
function problemOf(selected: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return 'there is no word in what is selected';
  const isLong = selected.split(/\s/).filter(Boolean).join(' ').length > longestWord;
  return isLong ? `too long for your words: select ${longestWord} characters at most` : undefined;
}

/** Says what could not be done. */
async function addTo({ browser }: Tools, list: WordList, words: readonly string[]): Promise<string | undefined> {
  try {
    const left = await addOwnWords(browser.storage.local, list, words.join('\n'));
    return left > 0 ? `no room: there are ${mostWords} ${names[list]} already` : undefined;
  } catch (error) {
    console.error('Plainpost: words were not kept.', error);
    return 'the words were not kept. Try again.';
  }
}
