import type { Seniority } from '../posting/posting.ts';
import { foldInPlace } from '../values/text.ts';

/** A level that a title names, with the title's own word for it. */
export interface TitleLevel {
  level: Seniority;
  word: string;
}

// Over `foldInPlace`, Serbian in Latin script. Order matters: "Senior Director" is a director, "Junior Staff Engineer" a junior.
const levels: readonly [Seniority, RegExp][] = [
  [
    'intern',
    /\b(?:internship|intern|\w{0,8}praktikum|praktikant(?:in)?|werkstudent(?:in)?|stagiaires?|stagiair|alternan(?:ce|te?)|becari[oa]|estagi(?:o|ari[oa])|tirocini(?:o|ante)|stazyst(?:a|ka)|praktykant(?:ka)?|staz|praksa|stazista)\b/,
  ],
  // French, Dutch and Italian; a stage manager is none.
  [
    'intern',
    /^stage(?= -|:| ?\||\/| \(|$| (?:de|en|d'|in |bij |marketing|communicatie|rh|hr|data|web|finance|audit|business|product)\b| (?:developp|assistant|charge|ingenieu|analyste|control|juriste|commercial|graphiste|chef|consultant|redact|communication|ressources|comptab|achat|logistique|qualite|recherche|pfe)\w*)/,
  ],
  [
    'entry',
    /\b(?:junior|jr|entry[- ]level|new grad(?:uate)?|graduate (?:engineer|developer|analyst|scheme|programme|program)|berufseinsteiger(?:in)?|mlodsz[ya]|debutante?|neolaureat[oaie]|recien titulad[oa]|recem[- ]licenciad[oa])\b/,
  ],
  // "Director" alone is left out: an art director is no executive.
  ['executive', /\b(?:chief \w+ officer|vice president|vp)\b/],
  ['director', /\b(?:senior director|director of|head of)\b/],
  ['principal', /\bprincipal (?=\w*\s?(?:engineer|developer|scientist|designer|architect|product|software|data|machine|security))/],
  ['staff', /\bstaff (?=\w*\s?(?:engineer|developer|scientist|designer|architect|product|software|data|machine|security))/],
  ['senior', /\b(?:senior|sr|starsz[ya]|seniorni)\b/],
];

/** Titles about interns and seniors, and those who serve the high: the word names whom the job is about, not its level. */
const otherPeople = new RegExp(
  [
    /\b(?:intern|internship|graduate) (?:program(?:me)?|coordinator|manager|recruit(?:er|ing|ment)|hiring|advis[eo]r|supervisor|lead)\b/,
    /\b(?:interns?|internships?|graduates?)\b.{1,20}\b(?:recruiter|coordinator|supervisor|mentor|advis[eo]r)\b/,
    /\b(?:senior|seniors) (?:care|living|citizens?|homes?|housing|services|centre|center|caregiver|companion|dogs?)\b|\bresiden[cz]\w+ senior\b/,
    // Dutch, "intern" being the opposite of "extern".
    /\bintern (?:begeleider|accountant|auditor|controleur|controller|adviseur|toezichthouder|transport|verkoper|consultant|beheer)\b|\b(?:medewerker|verkoop|verkoper|adviseur|begeleider|logistiek|accountmanager|binnendienst) intern\b/,
    // Who looks after interns, in French, Dutch, Spanish, Portuguese, Italian, Polish, Serbian and German.
    /\b(?:conseill\w+|responsable|referente?|charge\w? d(?:e|es|')|gestionnaire|tut(?:eur|rice)|encadrante?|format(?:eur|rice)|accompagnat\w+) ?(?:de |des |en |l')?(?:stages?|stagiaires|alternan\w+)\b/,
    /\b(?:tutor\w*|orientador\w*|coordena\w+|coordina\w+|responsab\w+|gestor\w*|supervisor\w*|preceptor\w*|professor\w*|docente|begeleider|mentor\w*|opiekun\w*|koordinator\w*) (?:del? |della |di |do |dos |das |za |ds\. )?(?:estagios?|becari\w+|tirocini\w*|praks\w|staz\w*|praktyk\w*|stagiair\w*|praktikum\w*)\b/,
    // A doctor's own practice, and a course in a laboratory.
    /\bprivatna praksa\b|\bleit(?:er|ung)\w* .{0,20}praktikum\b/,
    // Young people, schools and ranks: a junior professor is no beginner.
    /\bjunior[ -](?:high|school|college|year|doctors|academy|league|football|tennis|golf|rugby|swim\w*|athlet\w*|sports?|camp|club|choir|mannschaft|team|research (?:group|chair)|chair)\b|\bjunior-? ?profess\w+|\bsenior[:*_/-]+in/,
    /\b(?:assistant|secretary|aide|advis[eo]r|deputy|associate|support) (?:to (?:the |a )?)?(?:chief|vice president|vp|director|head|principal)\b/,
    /\b(?:assistant|secretary|aide|pa|ea|office|reporting)\b.{0,20}\b(?:to|for|of) (?:the |our )?(?:chief|vice president|vp|director|head)\b/,
    /\b(?:chief \w+ officer|vice president|vp|director)'s\b/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'i',
);

/** The level that a title names in so many words. Undefined for none, and where the word means other people. */
export function levelOfTitle(title: string): TitleLevel | undefined {
  const plain = foldInPlace(title);
  if (otherPeople.test(plain)) return undefined;
  for (const [level, pattern] of levels) {
    const found = pattern.exec(plain);
    // In the title's own letters.
    if (found) return { level, word: title.slice(found.index, found.index + found[0].length).trim() };
  }
  return undefined;
}
