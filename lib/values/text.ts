/** Invisible characters that sites strew through words: soft hyphen, zero-width space and joiners, direction marks, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Nothing to do: no run of blanks, no typography. */
const plainAscii = /^(?:[!-_a-z{|}~]| (?! ))*$/;
const single = /[\u2018-\u201b\u2032\u00b4`]/g;
const double = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Letters that Unicode does not take apart, and Serbian Cyrillic in its own Latin script, so that one table of words serves both. */
const letters: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  љ: 'lj',
  њ: 'nj',
  џ: 'dz',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
};
const cyrillic = 'абвгдђежзијклмнопрстћуфхцчшй';
const latin = 'abvgddezzijklmnoprstcufhccsj';
for (let i = 0; i < cyrillic.length; i++) letters[cyrillic.charAt(i)] = latin.charAt(i);

/** The text in one typography: NFKC, straight quotes, `-` for every dash, single spaces, nothing invisible, trimmed. */
export function normalise(text: string): string {
  if (plainAscii.test(text)) return text.trim();
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(single, "'")
    .replace(double, '"')
    .replace(dash, '-')
    .split(/\s/)
    .filter(Boolean)
    .join(' ');
}

/** `normalise`, lower case, without diacritics: what tables of words are looked up by. Serbian Cyrillic comes out in Latin. */
export function fold(text: string): string {
  return normalise(text)
    .replace(/[^\0-\x7f]/g, foldLetter)
    .toLowerCase();
}

/**
 * Like `fold`, but every character keeps its place, so that the index of a match points at the page's own words.
 * Spaces are not collapsed; a letter that would become two stays as it is.
 */
export function foldInPlace(text: string): string {
  return text
    .replace(/[^\0-\x7f]|\s/g, (c) => {
      if (/\s/.test(c)) return ' ';
      const plain = foldLetter(c.replace(single, "'").replace(dash, '-'));
      return plain.length === c.length ? plain : c;
    })
    .toLowerCase();
}

/** Words for a pattern over `foldInPlace`, which leaves Cyrillic љ and њ as they are: they would need two places. */
export function inPlace(words: string): string {
  return words.replaceAll('lj', '(?:lj|љ)').replaceAll('nj', '(?:nj|њ)');
}

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return letters[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** The sentences of a text, at full stops before a blank, at semicolons, and at line ends; "U.S (excl. PR)" and "e.g. Go" go on. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?;])(?<!\b(?:excl|incl|approx|e\.g|i\.e|ca|vs|etc|u\.s|no|st|inc|min|max|z\.b|bzw)\.)\s|\n/i)
    .filter((sentence) => sentence.trim());
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How long a text is in letters of an alphabet: what Chinese, Japanese and Korean say takes a third of them. */
export function extentOf(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

/** The letters and figures of a name, folded, as an address writes it: "Müller & Co." is "mullerco". */
export function lettersOf(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, '');
}
