/** Words that mean nothing, one for each that is to be hidden; the same for the same, whatever its case. */
export interface Inventor {
  /** An invented word of the same length and case: "Nordwind" as "Balomiru", "SAP" as "BAL". */
  word(original: string): string;
  /** The same figures' shape with invented digits: "+49 30 1234-567" as "+55 50 1005-550". */
  digits(original: string): string;
}

const consonants = 'blmrtvdnkpsg';
const vowels = 'aoieu';

/** Begins anew for each test page, so that the words say nothing of what they stand for: they are counted, not computed from it. */
export function makeInventor(): Inventor {
  const known = new Map<string, string>();
  return {
    word(original) {
      const key = original.toLowerCase();
      const made = known.get(key) ?? syllables(known.size + 1, original.length);
      known.set(key, made);
      return inCaseOf(original, made);
    },
    digits: (original) => {
      let at = 0;
      return original.replace(/\d/g, () => '5550100'[at++ % 7] ?? '0');
    },
  };
}

/** The n-th word of this length: the number written in syllables, repeated. */
function syllables(n: number, length: number): string {
  let [rest, word] = [n, ''];
  while (word.length < length) {
    const syllable = (consonants[rest % consonants.length] ?? 'b') + (vowels[Math.floor(rest / consonants.length) % vowels.length] ?? 'a');
    word += syllable;
    rest = rest < consonants.length ? rest + n + 5 : Math.floor(rest / consonants.length) + n * 7;
  }
  return word.slice(0, length);
}

function inCaseOf(original: string, made: string): string {
  if (original.length > 1 && original === original.toUpperCase()) return made.toUpperCase();
  return /^\p{Lu}/u.test(original) ? made.slice(0, 1).toUpperCase() + made.slice(1) : made;
}
