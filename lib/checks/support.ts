import type { FieldName, Posting } from '../posting/posting.ts';

// Words of the text that bear out a filed value. They err on the wide side: a word that is found silences the check.

const workplace: Readonly<Record<Posting['workplaceType'], RegExp>> = {
  // A city alone does not make a job onsite.
  onsite:
    /\b(?:on-?site|in[- ]person|in[- ]office|(?:in|at|from|to) (?:the|our|your) (?:\p{Lu}?\p{L}+ )?(?:offices?|labs?|studio|headquarters|hq|store|clinic|warehouse|plant|campus)|office[- ]based|relocat\w+|commut\w+|vor ort|sur site|presencial)\b/iu,
  hybrid:
    /\b(?:hybrid\w*|days? (?:a|per|each) week|days? in (?:the|our) office|flexible work\w*|partly remote|home ?office|télétravail)\b/i,
  remote:
    /\b(?:remote\w*|work(?:ing)? from (?:home|anywhere)|distributed (?:team|company)|tele(?:commut|work)\w*|home[- ]?office|anywhere|télétravail)\b/i,
};

const seniority: Partial<Record<Posting['seniority'], RegExp>> = {
  intern: /\b(?:intern(?:s|ships?)?|praktik\w+|stage|trainee|working towards a degree)\b/i,
  entry:
    /\b(?:junior|jr|entry[- ]level|(?:new |recent )?graduates?|early[- ]career|no (?:prior )?experience|[01](?:\s?[-–]\s?[1-3])?\+? years?)\b/i,
  mid: /\b(?:mid|mid-?level|intermediate|[2-6](?:\s?[-–]\s?\d{1,2})?\+? years?|(?:two|three|four|five|several) years)\b/i,
  senior:
    /\b(?:senior|sr|(?:[4-9]|1\d)(?:\s?[-–]\s?\d{1,2})?\+? years?|(?:five|six|seven|eight|ten) years|extensive experience|deep expertise|proven)\b/i,
  staff: /\b(?:staff|principal|lead\w*|(?:[6-9]|1\d)\+? years?)\b/i,
  principal: /\b(?:principal|staff|lead\w*|(?:[7-9]|1\d)\+? years?)\b/i,
  lead: /\blead\w*\b/i,
  manager: /\bmanag\w+\b/i,
  director: /\b(?:director|head of|executive)\b/i,
  executive: /\b(?:executive|chief|vp|vice president|c-level|ceo|cto|cfo)\b/i,
};

const employment: Partial<Record<Posting['employmentType'][number], RegExp>> = {
  FULL_TIME: /\b(?:full[- ]?time|permanent|40 hours|vollzeit|temps plein)\b/i,
  PART_TIME: /\b(?:part[- ]?time|teilzeit|temps partiel|hours (?:a|per) week)\b/i,
  CONTRACTOR: /\b(?:contract\w*|freelanc\w*|consultan\w+)\b/i,
  TEMPORARY: /\b(?:temporary|temp|fixed[- ]term|months?|seasonal|befristet)\b/i,
  INTERN: /\b(?:intern(?:s|ships?)?|praktik\w+|stage|werkstudent\w*)\b/i,
  VOLUNTEER: /\bvolunt\w+\b/i,
};

/** Whether the title or the text bears a value out; undefined for fields and values of which no words are known. */
export function isBorneOut(field: FieldName, value: unknown, text: string): boolean | undefined {
  if (field === 'workplaceType') return lookUp(workplace, value)?.test(text);
  if (field === 'seniority') return lookUp(seniority, value)?.test(text);
  if (field !== 'employmentType' || !Array.isArray(value) || value.length === 0) return undefined;
  return value.every((type) => lookUp(employment, type)?.test(text) ?? true);
}

function lookUp(table: Readonly<Record<string, RegExp | undefined>>, key: unknown): RegExp | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}
