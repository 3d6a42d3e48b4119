import type { Seniority } from '../posting/posting.ts';

/** A level that a title names, with the title's own word for it. */
export interface TitleLevel {
  level: Seniority;
  word: string;
}

// Order matters: "Senior Director" is a director, "Junior Staff Engineer" a junior.
const levels: readonly [Seniority, RegExp][] = [
  ['intern', /\b(?:internship|intern|praktikum|praktikant(?:in)?|werkstudent(?:in)?|stagiaire|alternance|becari[oa])\b/i],
  ['entry', /\b(?:junior|jr|entry[- ]level|new grad(?:uate)?|graduate (?:engineer|developer|analyst|scheme|programme|program))\b/i],
  // "Director" alone is left out: an art director is no executive.
  ['executive', /\b(?:chief \w+ officer|vice president|vp)\b/i],
  ['director', /\b(?:senior director|director of|head of)\b/i],
  ['principal', /\bprincipal (?=\w*\s?(?:engineer|developer|scientist|designer|architect|product|software|data|machine|security))/i],
  ['staff', /\bstaff (?=\w*\s?(?:engineer|developer|scientist|designer|architect|product|software|data|machine|security))/i],
  ['senior', /\b(?:senior|sr)\b/i],
];

/** Titles about interns and seniors, and those who serve the high: the word names whom the job is about, not its level. */
const otherPeople = new RegExp(
  [
    /\b(?:intern|internship|graduate) (?:program(?:me)?|coordinator|manager|recruiter|advis[eo]r|supervisor|lead)\b/,
    /\b(?:senior|seniors) (?:care|living|citizens?|homes?|housing|services|centre|center|caregiver|companion|dogs?)\b/,
    /\b(?:assistant|secretary|aide|advis[eo]r|deputy|associate|support) (?:to (?:the |a )?)?(?:chief|vice president|vp|director|head|principal)\b/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'i',
);

/** The level that a title names in so many words. Undefined for none, and where the word means other people. */
export function levelOfTitle(title: string): TitleLevel | undefined {
  if (otherPeople.test(title)) return undefined;
  for (const [level, pattern] of levels) {
    const word = pattern.exec(title)?.[0].trim();
    if (word !== undefined) return { level, word };
  }
  return undefined;
}
