import { fold, normalise } from './text.ts';

/** Endings that say what kind of legal person it is, folded and without dots. */
const legal =
  'incorporated|inc|llc|l l c|llp|lp|ltd|limited|plc|corporation|corp|co|pbc|gmbh|ggmbh|mbh|gmbh & co kg|kg|kgaa|ag|se|ug|ev|sa|sas|sasu|sarl|sl|slu|srl|spa|bv|nv|oy|oyj|ab|as|a s|aps|asa|d o o|doo|a d|sp z o o|spzoo|spolka z o o|s a|s r o|sro|zrt|kft|pty ltd|pty|pte ltd|pte|pvt ltd|private limited|k k|ltda|s a s|s l|s r l|s p a|b v|n v|s de r l|gmbh co kg|anonim sirketi|ltd sti|san tic|tov|prat|αε|επε|ικε|nyrt|bt|ky|hf|ehf|sa de cv|s a de c v|s de rl de cv|sapi de cv|cia ltda|eirl|sac|s a c|s r l s|srls|scarl|soc coop|snc|sp j|sp k|gbr|ohg|e k|e v|gag|vzw|cvba|vof|komm ab|hb|asbl|scop|sci|eurl|sem|gie';
const endings = legal.split('|').sort((a, b) => b.length - a.length);
const nobody =
  /^(?:confidential(?: company| employer)?|anonymous|n\/?a|none|null|undefined|unknown|company|employer|organi[sz]ation|hiring company|our client|client|not (?:disclosed|specified|stated|available)|undisclosed|private|private (?:employer|advertiser)|tbd|vertraulich|confidentiel|confidencial|-+)\.?$/;

/** What stands where a board keeps the name for its members: "Unlock with membership", "Log in to see the company". */
const locked =
  /\bunlock (?:with|this|now|to|by|for|full|all)\b|\bto unlock\b|\b(?:log|sign) ?in (?:to|for)\b|\b(?:sign up|join|register|subscribe|upgrade) (?:now|to|for|free|with)\b|\b(?:members|subscribers|premium) only\b|\bonly (?:for|visible to) (?:members|subscribers)\b|^(?:company|employer|name) (?:details?|name) (?:here|hidden|locked)\b|^(?:hidden|locked) (?:company|employer|name)\b/;

/** The employer's name as the page writes it, trimmed. Undefined for placeholders ("Confidential", "N/A"), what keeps it for members, addresses, and over 100 characters. */
export function cleanOrganizationName(text: string): string | undefined {
  const name = text
    .replace(/\s/g, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ')
    .replace(/^["'“”|·-]+\s?|\s?["“”|·,-]+$/g, '');
  if (!name || name.length > 100 || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  return nobody.test(fold(name)) || locked.test(fold(name)) || /^https?:|^www\.|@|[<>{}]/i.test(name) ? undefined : name;
}

/** Whether two names are one employer's: case, punctuation, accents, "The" and legal endings aside. "Perplexity" and "Perplexity AI" are not. */
export function sameOrganization(a: string, b: string): boolean {
  const [left, right] = [core(a).name, core(b).name];
  return left !== '' && left.replaceAll(' ', '') === right.replaceAll(' ', '');
}

/** Whether a name carries a legal ending ("Nordwind Labs GmbH"): the registered entity rather than the brand. */
export function isLegalEntityName(text: string): boolean {
  // "Candidatar-se" is a call.
  return (!/\p{Ll}-\p{Ll}+$/u.test(text) && core(text).ending) || EAST.test(normalise(text));
}

/**
 * What public bodies are called in English: a name of this form is an employer's wherever it stands beside a job. "Department of Physics" is a
 * part of one, "Department of the Interior" and "Department for Transport" are whole ones.
 */
const PUBLIC_BODY =
  /^(?:the )?(?:(?:ministry|city|county|town|borough|commonwealth|university) of|department (?:for|of the)) \p{Lu}[^.!?:;|]*$|^\p{Lu}[^.!?:;|]* (?:NHS (?:Foundation )?Trust|University|(?:City|County|Borough|District|Parish|Town|Metropolitan|Combined) Council|Health Board|School District|Academy Trust|Fire and Rescue Service|Constabulary)$/iu;

/** Whether a short line is the name of a public body, and nothing else ("Westmoor Valley NHS Foundation Trust"). */
export function isPublicBody(text: string): boolean {
  const isName = /^(?:(?:\p{Lu}|&|\d)\S*|of|the|and|for|in|on|upon|at)(?: (?:(?:\p{Lu}|&|\d)\S*|of|the|and|for|in|on|upon|at))+$/u;
  return text.length <= 80 && isName.test(text) && PUBLIC_BODY.test(text);
}

/** In Chinese, Japanese and Korean the words stand before or behind the name without a blank. */
const EAST =
  /^(?:株式会社|有限会社|合同会社|学校法人|医療法人|社会福祉法人|주식회사|\(주\))\s?\S|\S\s?(?:株式会社|有限会社|合同会社|有限公司|주식회사|\(주\))$/;

function core(text: string): { name: string; ending: boolean } {
  let name = fold(normalise(text))
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
  let ending = false;
  for (let last = ''; last !== name; ) {
    last = name;
    const found = endings.find((words) => name.endsWith(` ${words}`));
    if (!found) continue;
    name = name.slice(0, -found.length - 1).replace(/ &$/, '');
    ending = true;
  }
  return { name, ending };
}

/** What towns, counties, universities and hospitals are called: nobody else is, and no board. */
const PUBLIC_OFFICE =
  /^(?:(?:landeshaupt|hanse|universitats)?stadt|stadtverwaltung|gemeinde(?:verwaltung)?|landkreis|kreis|bezirk|bezirksamt|landratsamt|landesamt|bundesamt|kanton|universitat|hochschule|gemeente|provincie|waterschap|ville de|mairie d[eu']|commune d[eu']|communaute d[eu']|departement d[eu']|conseil departemental|region|universite|comune di|provincia di|regione|universita|azienda (?:sanitaria|ospedaliera)|ayuntamiento de|diputacion|universidad|concello d[eo]|ajuntament d[e']|camara municipal d[eoa]s?|prefeitura|universidade|gmina|urzad|starostwo|powiat|uniwersytet|miasto|mesto|obec|mestsky urad|grad|opstina) \p{L}|\p{L}{3,} (?:kommun|kommune|stad|lans landsting|kunta|kaupunki|belediyesi|universitesi|universitet|yliopisto|egyetem|onkormanyzata?)$/u;

/** Whether what is known to be a name is that of a town's or a state's own office, or of a university, in further languages. */
export function isPublicOffice(name: string): boolean {
  return name.length <= 80 && !/[.!?:]/.test(name) && PUBLIC_OFFICE.test(fold(name));
}
