import { type Inventor, makeInventor } from './invent.ts';

/** Hides whom a text names, the same everywhere. */
export type Anonymise = (text: string) => string;

export interface Known {
  /** Of the employer and of whoever else the reading names. */
  names: readonly string[];
  /** Words that stand in a name and mean something all the same: skills, the title, places. They stay. */
  vocabulary: readonly string[];
}

/** Parts of a company's name that say nothing of which one it is. */
const generic = new Set(
  'gmbh ag kg se inc ltd llc plc corp corporation company co sa sas srl spa bv nv ab oy as group holding holdings international global the and of for und der die das de la le el software technologies technology solutions systems services consulting labs studio bank digital media data health energy'.split(
    ' ',
  ),
);

const months =
  'january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember'.split(
    ' ',
  );
const days = 'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(
  ' ',
);

/**
 * A function that replaces the names it is told of, and by their shape e-mail addresses, web addresses, telephone numbers, streets, post
 * codes beside them and people's names, by invented words of the same shape. Names are found by two capitals in a row within a sentence:
 * it would rather replace a product than leave a person. What has no such shape it cannot know: whoever exports it reads it first.
 */
export function anonymiser({ names, vocabulary }: Known): Anonymise {
  const inventor = makeInventor();
  const kept = new Set([...vocabulary.flatMap(wordsIn), ...months, ...days].map((word) => word.toLowerCase()));
  const hidden = namePattern(names, kept);
  const ofPerson = personReplacer(inventor, kept);
  return (text) =>
    [
      (before: string) => before.replace(email, (found) => hideEmail(found, inventor)),
      (before: string) => before.replace(address, (found) => hideAddress(found, inventor)),
      (before: string) => before.replace(phone, (found) => (digitCount(found) >= 7 ? inventor.digits(found) : found)),
      (before: string) => before.replace(street, (found) => hideWords(inventor.digits(found), inventor)),
      (before: string) => (hidden ? before.replace(hidden, (found) => inventor.word(found)) : before),
      ofPerson,
    ].reduce((before, replace) => replace(before), text);
}

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const address =
  /\b(?:https?:\/\/|www\.)[^\s<>"'）)]{1,2000}|\b(?:[a-z0-9-]{1,63}\.){1,3}(?:com|org|net|io|ai|dev|app|co|jobs|careers|de|fr|uk|eu|at|ch|nl|it|es|pl|rs|se|no|dk)\b(?:\/[^\s<>"')]{0,500})?/gi;
/** Grouped digits with a plus or a zero in front; figures of pay have neither. */
const phone = /(?<![\p{L}\p{N}])(?:\+|\(?0)[\d\s()./-]{6,20}\d(?!\p{N})/gu;
const street =
  /\b(?:\p{Lu}[\p{L}.-]{1,30}\s){0,2}\p{Lu}?[\p{L}-]{1,30}(?:stra(?:ß|ss)e|str\.|gasse|platz|weg|allee|laan|straat)\s\d{1,4}[a-z]?\b|\b\d{1,5}\s(?:\p{Lu}[\p{L}'’.-]{1,30}\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Way|Square|Court)\b\.?|\b(?:rue|avenue|boulevard|via|calle|ulica|ul\.)\s(?:(?:de|du|des|la|le|di|del)\s){0,2}\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?,?(?:\s\d{1,4})?/giu;

function digitCount(text: string): number {
  return text.replace(/\D/g, '').length;
}

/** The shape stays, the host ends in a name that no one can register (RFC 2606). */
function hideEmail(found: string, inventor: Inventor): string {
  const [local = '', host = ''] = found.split('@');
  return `${hideWords(local, inventor)}@${inventor.word(host.split('.')[0] ?? '').toLowerCase()}.example`;
}

function hideAddress(found: string, inventor: Inventor): string {
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)?([^/?#]*)(.*)$/s.exec(found) ?? [];
  const labels = host.replace(/^www\./, '').split('.');
  const name = labels.at(-2) ?? labels[0] ?? '';
  return `${scheme}${inventor.word(name).toLowerCase()}.example${hideWords(inventor.digits(rest), inventor)}`;
}

function hideWords(text: string, inventor: Inventor): string {
  return text.replace(/\p{L}{3,}/gu, (word) => inventor.word(word));
}

/** The words of these names, longest first; undefined where there are none to hide. */
function namePattern(names: readonly string[], kept: ReadonlySet<string>): RegExp | undefined {
  const words = [...new Set(names.flatMap(wordsIn))].filter((word) => word.length > 1 && !isGeneric(word, kept));
  if (words.length === 0) return undefined;
  const escaped = words.sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function isGeneric(word: string, kept: ReadonlySet<string>): boolean {
  return generic.has(word.toLowerCase()) || (kept.has(word.toLowerCase()) && word.length < 4) || /^\d+$/.test(word);
}

const title = /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Herrn|Mme|M|Sr|Sra|Sig)\.?\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/gu;
const pair =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’-]{1,30}(?:\s(?:\p{Lu}\.|(?:von|van|de|der|di|da)))?\s\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{Ll}'’-]{1,30})?/gu;

/** People: what follows "Ms" or "Herr", and two capitals in a row that are no words of the vocabulary. */
function personReplacer(inventor: Inventor, kept: ReadonlySet<string>): Anonymise {
  const hide = (name: string) => name.replace(/\p{Lu}[\p{L}]+/gu, (word) => (kept.has(word.toLowerCase()) ? word : inventor.word(word)));
  const isName = (found: string) => wordsIn(found).filter((word) => !kept.has(word.toLowerCase())).length > 0;
  return (text) =>
    text
      .replace(title, (whole, name: string) => whole.slice(0, whole.length - name.length) + hide(name))
      .replace(pair, (found) => (isName(found) ? hide(found) : found));
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
