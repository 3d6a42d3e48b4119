import { useState } from 'preact/hooks';
import type { OwnWords } from '../posting/own-words.ts';
import { longestWord, mostWords, type WordList } from '../words/keep-words.ts';

export interface WordsActions {
  /** Adds all that was typed or pasted; says what could not be done. */
  addWords(list: WordList, typed: string): Promise<string | undefined>;
  removeWord(list: WordList, word: string): void;
}

const lists: readonly { list: WordList; heading: string; hint: string; mark: string }[] = [
  { list: 'wanted', heading: 'For', hint: 'Rust, visa sponsorship, four-day week', mark: 'wanted' },
  { list: 'unwanted', heading: 'Against', hint: 'on-call, unpaid, cold calling', mark: 'unwanted' },
];

/** The user's own two lists: what to look for in every posting. */
export function WordsSettings({ words, actions }: { words: OwnWords; actions: WordsActions }) {
  return (
    <section class="words-settings">
      <h2>Words for and against</h2>
      <p class="muted">
        Plainpost looks for these in every posting that it reads, in whole words, in any spelling (on-call, on call, oncall), and notices
        where the text denies them (“no on-call”). Enter adds what you typed; several at once with a comma or a new line between them, of{' '}
        {longestWord} characters at most. They stay in this browser.
      </p>
      <div class="two-lists">
        {lists.map((each) => (
          <WordsOf key={each.list} {...each} words={words[each.list]} actions={actions} />
        ))}
      </div>
    </section>
  );
}

interface WordsOfProps {
  list: WordList;
  heading: string;
  hint: string;
  mark: string;
  words: string[];
  actions: WordsActions;
}

function WordsOf({ list, heading, hint, mark, words, actions }: WordsOfProps) {
  const [answer, setAnswer] = useState('');
  const id = `words-${list}`;
  const add = async (form: HTMLFormElement) => {
    const field = form.elements.namedItem('words');
    if (!(field instanceof HTMLTextAreaElement) || field.value.trim() === '') return;
    const problem = await actions.addWords(list, field.value);
    setAnswer(problem ?? '');
    if (problem === undefined) form.reset();
  };
  return (
    <div>
      <h3 id={id}>
        <span class={`own-word ${mark}`}>{heading}</span> <span class="muted">{words.length > 0 && `${words.length} of ${mostWords}`}</span>
      </h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <textarea
          name="words"
          rows={1}
          placeholder={hint}
          aria-labelledby={id}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        <button type="submit" class="quiet">
          Add
        </button>
      </form>
      <p class="notice" role="status">
        {answer}
      </p>
      <ul class="hosts">
        {words.map((word) => (
          <li key={word}>
            <bdi>{word}</bdi>
            <button type="button" class="quiet" aria-label={`Remove: ${word}`} onClick={() => actions.removeWord(list, word)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
