import {
  ands,
  clauseBreaks,
  closings,
  conditions,
  copulas,
  falseFriends,
  noDenial,
  none,
  not,
  ors,
  subjects,
  without,
} from './negators.ts';

/** Where a word stands in a folded text. */
export interface Stretch {
  start: number;
  end: number;
}

/** How far a negation reaches, in UTF-16 units and in words. */
const reach = 100;
const reachInWords = 7;

const before = new RegExp(`(?<![\\p{L}\\p{N}'-])(?:(?<without>${without})|(?<none>${none})|(?<not>${not}))(?![\\p{L}\\p{N}-])`, 'gu');
/** "Visa sponsorship: no", "(none)", "Rust? Not needed". */
const answered =
  /^\s{0,2}(?:[:=?]|\(|-\s|\n)\s{0,2}(?:no|none|n\/a|not (?:required|needed|necessary|available|offered|provided|included|applicable|a must)|nein|keine?|nicht (?:notig|erforderlich|notwendig)|non(?: requise?)?|aucune?|pas (?:requise?|necessaire)|ningun[oa]|no (?:requerid[oa]|necesari[oa])|nao(?: necessari[oa])?|nee|niet (?:nodig|vereist)|geen|nessun[oa]|nie(?: wymagan\w{1,2})?|brak|nema|nije (?:potrebno|obavezno))\s{0,2}(?:[).,;\n|]|$)/;
const free = /^(?:-free\b|-frei(?![a-z])| free (?:environment|jobs?|roles?|positions?|zone)\b)/;
const openers = '(?: [^\\s,.;:?!()]{1,24}){0,5}?';
/** After a denial: "not only", "never more than a week", "not optional". */
const unlessLimited =
  '(?!(?: [^\\s,.;:]{1,24}){0,2} (?:only|just|optional|negotiable|unusual|uncommon|limited|restricted|enough|everything|more|exceed|longer|before|until|often|nur|mehr|langer|optional|seulement|plus|solo|mas|mais|alleen|meer|soltanto|piu|tylko|wiecej|samo|vise))';
const denied = new RegExp(
  `^(?:${openers} (?:${[
    "(?:is|are|was|were|be|will|would|can|could|do|does|has|have|needs?|should|shall|must)(?: \\w{2,10}ly)? (?:not|never|no longer)|cannot|never|[a-z]{2,7}n't|no longer",
    'not (?:required|needed|necessary|available|offered|provided|expected|possible|included|applicable|mandatory|essential|a must|a requirement|part of|on offer|supported)|unavailable|excluded',
    'nicht|entfallt|entfallen|kein\\w{0,2}|ausgeschlossen',
    "n'[a-z]{1,12} (?:pas|plus|jamais)|ne [a-z]{2,12} (?:pas|plus|jamais)|non (?:requise?s?|obligatoires?|necessaires?)|pas (?:requise?s?|obligatoires?|necessaires?|proposee?s?|disponibles?)",
    'no (?:es|son|se|sera|seran|esta|estan|hay|incluye\\w?|ofrec\\w{1,4}|requier\\w{1,3}|necesari[oa]s?|requerid[oa]s?|imprescindibles?|obligatori[oa]s?|disponibles?|proporcion\\w{1,4})',
    'nao|niet|geen|non|nie|nije|nisu|nece|nema|ne',
  ].join('|')})(?![a-z-])${unlessLimited})`,
);
const pastClause = /[,]|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub|ili|if|so|to|um|die|qui|que|che|ktor\w{1,3}|koj\w)(?=\s)/g;

/**
 * Whether the text says of the word that there is none of it, or that it is not asked: a negator before it or after it, in the same
 * clause. "Not only", "not without", limits and conditions deny nothing. `language` where it is known (`languageOf`).
 */
export function isNegated(folded: string, at: Stretch, language?: string): boolean {
  const after = folded.slice(at.end, at.end + reach);
  if (answered.test(after) || free.test(after) || /(?:^|[^\p{L}])(?:non|nicht)-$/u.test(folded.slice(Math.max(0, at.start - 8), at.start)))
    return true;
  return isDeniedAfter(after, language) || isDeniedBefore(folded.slice(Math.max(0, at.start - reach), at.start), after, language);
}

function isDeniedAfter(after: string, language: string | undefined): boolean {
  const masked = after.replace(/^ \((?=not |nicht |pas |no |nao |niet |non |nie |nije )/, ' ').replace(noDenial, blank);
  // Over the whole: "not our only language" is cut at "only".
  const found = denied.exec(masked);
  if (found === null || found[0].length > firstOf(masked, [clauseBreaks, pastClause])) return false;
  return !isFalseFriend(found[0].trim().split(' ').at(-1) ?? '', language);
}

function isDeniedBefore(text: string, after: string, language: string | undefined): boolean {
  const masked = text.replace(noDenial, blank);
  // "Not offered: visa sponsorship."
  if (/(?:\bnot|n't) (?:offer|offered|provide|provided|require|required|included?|needed|expected): ?$/.test(masked)) return true;
  const clause = masked.slice(lastOf(masked, clauseBreaks));
  const negators = [...clause.matchAll(before)].filter(([word]) => !isFalseFriend(word, language));
  const negator = negators.at(-1);
  if (!negator || conditions.test(clause.slice(0, negator.index))) return false;
  if (kindOf(negator) === 'without' && isDoubled(negators, negator.index, clause)) return false;
  return reaches({ tail: clause.slice(negator.index + negator[0].length), after, kind: kindOf(negator) });
}

/** "No job is done without on-call". */
function isDoubled(negators: readonly RegExpExecArray[], index: number, clause: string): boolean {
  const first = negators.at(-2);
  return first !== undefined && !clause.slice(first.index, index).includes(',');
}

interface Between {
  /** What stands between the negator and the word. */
  tail: string;
  after: string;
  kind: Kind;
}

type Kind = 'without' | 'none' | 'not';

function kindOf({ groups }: RegExpExecArray): Kind {
  if (groups?.without !== undefined) return 'without';
  return groups?.none === undefined ? 'not' : 'none';
}

/** Whether the negation goes on over what stands between. */
function reaches({ tail, after, kind }: Between): boolean {
  const words = tail.split(/\s+/).filter(Boolean);
  if (words.length > reachInWords || closings.test(words.slice(1).join(' '))) return false;
  if (kind === 'none' && copulas.test(tail)) return false;
  if (!tail.includes(',') && !ands.test(tail)) return true;
  // A word with a predicate of its own is no part of the list before it.
  if (/^ (?:is|are|will|can|ist|sind|wird|est|sont|es|son|sera|e|sao|zijn|wordt|sono|jest|sa|je|su)\b/.test(after)) return false;
  return tail.includes(',') ? isList(tail, after) : isJoined(tail, kind);
}

/** "No on-call, weekend work or travel": short items, no clause among them, and an "or" somewhere. */
function isList(tail: string, after: string): boolean {
  const items = tail.split(',').slice(1);
  const rest = after.slice(0, firstOf(after, [clauseBreaks]));
  return (
    !subjects.test(items.join(' ')) && items.every((item) => item.trim().split(/\s+/).length <= 3) && ors.test(`${items.join(' ')} ${rest}`)
  );
}

/** "Without nights and weekends" denies both; "no nights and weekends" could be either, so it denies one. */
function isJoined(tail: string, kind: Kind): boolean {
  const last = tail.split(ands).at(-1) ?? '';
  if (subjects.test(last)) return false;
  return kind === 'without' || (kind === 'not' && last.trim() === '');
}

function isFalseFriend(word: string, language: string | undefined): boolean {
  return language !== undefined && (falseFriends[word]?.includes(language) ?? false);
}

/** Where the last of the pattern's matches ends; 0 for none. */
function lastOf(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Where the first match of any pattern begins; the text's length for none. */
function firstOf(text: string, patterns: readonly RegExp[]): number {
  const starts = patterns.map((pattern) => [...text.matchAll(pattern)][0]?.index ?? text.length);
  return Math.min(...starts);
}

/** As many blanks: places stay. */
function blank(words: string): string {
  return ' '.repeat(words.length);
}
