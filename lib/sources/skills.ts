import type { Posting, Section, TextBlock } from '../posting/posting.ts';

/** "… is a plus, not a requirement" inside a list of requirements. */
const IS_PLUS =
  /\b(?:is|are|would be|as) (?:a |an |considered (?:a )?|highly )?(?:(?:big |huge |strong |real )?plus|bonus|advantage|desirable|preferred|nice[- ]to[- ]have)\b|\b(?:preferred|desirable|optional|nice[- ]to[- ]have)\b|not (?:a requirement|required|mandatory)|\b(?:a|von) (?:plus|vorteil)(?![-\w])|wünschenswert|serait un plus|se valorar|mile widzian|prednost/i;
const LEAD_IN =
  /^(?:(?:strong|solid|deep|proven|good|excellent|hands-on|demonstrated|extensive|some|basic|prior|relevant|professional|working|practical)\s+)*(?:experience|knowledge|understanding|familiarity|proficiency|expertise|skills?|background|exposure|fluency)\s+(?:with|in|of|using|on|to|as)\s+(?:an?\s+|the\s+)?/i;
/** What says how much an item is wanted is no part of it. */
const TAIL =
  /\s+(?:is|are|would be) (?:an? |considered an? |highly |strongly )?(?:big |huge |strong )?(?:plus|bonus|advantage|required|preferred|desirable|optional|nice[- ]to[- ]have)\b.{0,60}$/i;
/** More is a sentence. */
const MAX_TERM = 60;

/** What is asked and what is preferred, from the items under headings that say so; a "plus" among the requirements is preferred. Undefined where there are none. */
export function skillsOf(sections: readonly Section[]): Posting['skills'] | undefined {
  const required = itemsOf(sections, 'requirements');
  const preferred = itemsOf(sections, 'preferred');
  const asked = required.filter((item) => !IS_PLUS.test(item));
  const pluses = [...preferred, ...required.filter((item) => IS_PLUS.test(item))];
  const skills = { required: unique(asked.flatMap(termsOf)), preferred: unique(pluses.flatMap(termsOf)) };
  return skills.required.length + skills.preferred.length > 0 ? skills : undefined;
}

function itemsOf(sections: readonly Section[], kind: Section['kind']): string[] {
  return sections.filter((section) => section.kind === kind).flatMap((section) => section.blocks.flatMap(listItems));
}

function listItems(block: TextBlock): string[] {
  return block.kind === 'list' ? block.items : [];
}

/** An item without its lead-in ("Strong experience with"); of a sentence, the names in it ("Go", "C/C++", "AWS"), or its first clause where it has none. */
function termsOf(item: string): string[] {
  const bare = item
    .replace(LEAD_IN, '')
    .replace(TAIL, '')
    .replace(/[.;,]+$/, '');
  const term = bare.length >= 2 ? bare : item;
  if (term.length <= MAX_TERM) return [term];
  const names = [...term.matchAll(NAMES)].map(([name]) => name.replace(/[.,;:]+$/, '')).filter((name) => !NO_SKILL.test(name));
  if (names.length > 0) return names;
  const clause = term.slice(0, MAX_TERM).replace(/[,;(–—-][^,;(–—-]*$|\s\S*$/, '');
  return [`${clause.trim()}…`];
}

/** Names of things inside a sentence: capitals or digits after its first word; a run of them is one name. */
const NAMES = /(?<=[\p{Ll}\d,;()] |\(|\/)(?:\p{Lu}[\p{L}\d+#./-]*|[a-z]+[A-Z][\w]*)(?:[ ](?:\p{Lu}[\p{L}\d+#.-]*))*/gu;
const NO_SKILL = /^(?:I|We|You|The|A|An|Our|Your|This|That|Bachelor|Master|PhD|BSc|MSc|BA|BS|MS|Degree|English)\b|^e\.g/i;

function unique(terms: string[]): string[] {
  return [...new Set(terms)];
}
