import { fold, normalise } from './text.ts';

/** Endings that say what kind of legal person it is, folded and without dots. */
const legal =
  'incorporated|inc|llc|l l c|llp|lp|ltd|limited|plc|corporation|corp|co|pbc|gmbh|ggmbh|mbh|gmbh & co kg|kg|kgaa|ag|se|ug|ev|sa|sas|sasu|sarl|sl|slu|srl|spa|bv|nv|oy|oyj|ab|as|a s|aps|asa|d o o|doo|a d|sp z o o|spzoo|spolka z o o|s a|s r o|sro|zrt|kft|pty ltd|pty|pte ltd|pte|pvt ltd|private limited|k k|ltda|s a s|s l|s r l|s p a|b v|n v|s de r l|gmbh co kg|a s|anonim sirketi|ltd sti|san tic|tov|prat|αε|επε|ικε|nyrt|bt|ky|hf|ehf|as|株式会社|有限会社|合同会社|有限公司|股份有限公司|주식회사|㈜';
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
  return core(text).ending;
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
