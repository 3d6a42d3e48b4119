import { describe, expect, it } from 'vitest';
import { addOwnWords, mostWords, readOwnWords, removeOwnWord, splitWords } from '../../lib/words/keep-words.ts';

function storageWith(items: Record<string, unknown> = {}) {
  const kept = { ...items };
  return {
    kept,
    get: async (keys: string[]) => Object.fromEntries(keys.filter((key) => key in kept).map((key) => [key, kept[key]])),
    set: async (more: Record<string, unknown>) => void Object.assign(kept, more),
  };
}

describe('the user’s words', () => {
  it('are none where none were set, or nonsense was', async () => {
    expect(await readOwnWords(storageWith())).toEqual({ wanted: [], unwanted: [] });
    const odd = storageWith({ wordsWanted: 'Rust', wordsUnwanted: [1, null, '  ', '--', ' on   call ', 'On call'] });
    expect(await readOwnWords(odd)).toEqual({ wanted: [], unwanted: ['on call'] });
  });

  it('are added at the end, and moved where they are on the other list', async () => {
    const storage = storageWith({ wordsWanted: ['Rust', 'Go'], wordsUnwanted: ['unpaid'] });
    expect(await addOwnWords(storage, 'unwanted', 'go, on-call\nunpaid')).toBe(0);
    expect(await readOwnWords(storage)).toEqual({ wanted: ['Rust'], unwanted: ['go', 'on-call', 'unpaid'] });
  });

  it('are removed one by one', async () => {
    const storage = storageWith({ wordsWanted: ['Rust', 'Go'] });
    await removeOwnWord(storage, 'wanted', 'Rust');
    expect(await readOwnWords(storage)).toEqual({ wanted: ['Go'], unwanted: [] });
  });

  it('have a limit, and what found no room is told', async () => {
    const full = Array.from({ length: mostWords - 1 }, (_, index) => `word ${index}`);
    const storage = storageWith({ wordsWanted: full, wordsUnwanted: ['one', 'two'] });
    expect(await addOwnWords(storage, 'wanted', 'one, two, three')).toBe(2);
    const { wanted, unwanted } = await readOwnWords(storage);
    expect(unwanted, 'what found no room stays where it was').toEqual(['two']);
    expect(wanted).toHaveLength(mostWords);
    expect(wanted.at(-1)).toBe('one');
  });

  it.each([
    ['Rust', ['Rust']],
    ['Rust, on-call; visa  sponsorship\n• C++\tunpaid', ['Rust', 'on-call', 'visa sponsorship', 'C++', 'unpaid']],
    [' , ;\n', []],
    ['x'.repeat(80), ['x'.repeat(60)]],
  ])('%j is %j', (typed, words) => expect(splitWords(typed)).toEqual(words));
});
