import { fold, foldInPlace, sentences } from './text.ts';

const codes =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sq sr sv th tr uk vi zh'.split(' ');
const tongues = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'pl', 'sr'];
const others: Record<string, string> = { mandarin: 'zh', cantonese: 'yue', farsi: 'fa', castellano: 'es', flemish: 'nl', bokmal: 'no' };

/** That a language is spoken by a person, in nine languages, folded. */
const spoken =
  /\b(?:fluen(?:t|tly|cy)|native(?! (?:app|mobile|cloud))|proficien(?:t|cy)|command of|spoken|written|speak(?:s|er|ers|ing)?|mother tongue|business[- ]level|professional working|bilingual|[abc][12]|language skills|communication skills|kommunikations(?:fahigkeit|starke|stark)\w*|\w*kenntnisse\w*|fliessend\w*|fließend\w*|verhandlungssicher\w*|muttersprach\w*|sprachniveau|courant|couramment|maitrise|bilingue|langue maternelle|nivel|dominio|fluente|fluencia|fluido|vloeiend|beheersing|moedertaal|ottima conoscenza|buona conoscenza|fluentemente|biegl\w{1,4}|znajomosc|tecno|tecan|znanje|poznavanje)\b/;
/** Wished for, not asked; a clause with one of these says nothing. */
const wished =
  /\b(?:plus|bonus|advantage\w*|preferred|preferabl[ye]|nice[- ]to[- ]have|desirable|ideally|helpful|asset|beneficial|optional|not (?:required|necessary|needed)|von vorteil|wunschenswert|pluspunkt|un atout|apprecie\w*|valorable|deseable|diferencial|desejavel|gradito|gradita|mile widzian\w*|atutem|prednost|een pre)\b/;
/** Markets, customers and teams speak languages too. */
const elsewhere = /-?speaking (?:markets?|countr\w+|customers?|clients?|teams?|regions?|users?|world|audiences?|companies)\b/;

let names: Map<string, string> | undefined;

/** Built on the first question, then kept: the names of some 40 languages in nine, from the browser's own CLDR data. */
function languageNames(): Map<string, string> {
  if (names) return names;
  names = new Map(Object.entries(others));
  for (const tongue of tongues) {
    const display = new Intl.DisplayNames([tongue], { type: 'language', fallback: 'none' });
    for (const code of codes) {
      const name = fold(display.of(code) ?? '');
      if (name && !names.has(name)) names.set(name, code);
    }
  }
  return names;
}

/**
 * Languages asked of the applicant in the first sentence that asks for any, as BCP 47 codes. Undefined: languages only wished
 * for ("is a plus"), programming languages, and languages of markets or customers.
 */
export function findLanguages(text: string): { codes: string[]; text: string } | undefined {
  for (const sentence of sentences(text)) {
    const asked = askedIn(sentence);
    if (asked.length) return { codes: asked, text: sentence.trim() };
  }
  return undefined;
}

function askedIn(sentence: string): string[] {
  const found = new Set<string>();
  let asking = false;
  // "Fluent in English, German and Dutch": clauses after the first inherit the asking; "French is a plus" ends it.
  for (const clause of sentence.split(/,| but | aber | mais | pero |\(|\)/)) {
    const plain = foldInPlace(clause);
    asking ||=
      spoken.test(plain) ||
      spoken.test(foldInPlace(sentence.slice(sentence.indexOf(clause), sentence.indexOf(clause) + clause.length + 25)));
    if (!asking || wished.test(plain) || elsewhere.test(plain)) continue;
    for (const word of clause.split(/[^\p{L}]+/u)) {
      const code = codeOf(word);
      if (code) found.add(code);
    }
  }
  return [...found];
}

/** "polish" without its capital is a verb; Polish and Serbian adjectives and German compounds come down to the name. */
function codeOf(word: string): string | undefined {
  if (word.length < 4 || word === 'polish') return undefined;
  const plain = fold(word).replace(/kenntnissen?$/, '');
  const map = languageNames();
  return map.get(plain) ?? map.get(plain.replace(/(?:iego|im|og|om)$/, 'i')) ?? map.get(plain.replace(/e[mnrs]?$/, ''));
}
