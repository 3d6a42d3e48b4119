import type { Seniority } from '../posting/posting.ts';
import { fold } from './text.ts';

/** A label's whole value, without "level", "role" and the like. LinkedIn's "Mid-Senior level" and "Associate" span levels: not here. */
const labels: [Seniority, string][] = [
  ['intern', 'intern|interns|internship|praktikum|praktikant|stagiaire|becario|praksa|staz'],
  ['entry', 'entry|junior|jr|graduate|new grad|early career|berufseinsteiger|berufseinstieg|debutant|mladszy|mlodszy|principiante'],
  ['mid', 'mid|middle|intermediate|mid career|medior|pleno|confirme|regular'],
  ['senior', 'senior|sr|seniorni|starszy'],
  ['staff', 'staff'],
  ['principal', 'principal'],
  ['lead', 'lead|team lead|tech lead|teamleitung'],
  ['manager', 'manager|people manager'],
  ['director', 'director|direktor|directeur|direttore'],
  ['executive', 'executive|c|vp|vice president'],
];
const byLabel = new Map(labels.flatMap(([level, words]) => words.split('|').map((word): [string, Seniority] => [word, level])));

const crafts =
  'software|engineer|product|data|ml|ai|machine|design|develop|scien|security|platform|site|back-?end|front-?end|full|research|program|technical|devops|infra|system|sre|android|ios|mobile|cloud|applied|ux|analytics|architect|hardware|firmware|electrical|mechanical|test|qa|network|production|solutions|robotics';
const is = (pattern: string) => new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`);

/**
 * First row that fits decides, from the outside in: an internship stays one whatever else the title says. Words that look like
 * a level and are none: Staff Nurse, Account Executive, Art Director, Product Manager (of a thing, not of people), Chief of Staff.
 */
const titles: [Seniority, RegExp][] = [
  [
    'intern',
    is(
      'intern(?:ship)?s?(?! (?:program|coordinat|recruit|manage|relations))|praktik(?:um|ant(?:in)?)|pflichtpraktikum|stagiaires?|stagiair|becari[oa]|stazyst[ak]\\w?|praksa|praktikant|werkstudent(?:in)?|working student|tirocinante|tirocinio|estagiari[oa]|estagio|staz|apprenti(?:ce|ssage)?|alternan(?:t|ce)|azubi|auszubildende[rn]?|ausbildung',
    ),
  ],
  ['intern', /^stage(?: -|:| \||$| (?:de|en|d'))/],
  ['executive', is('(?:[es]|a)?vp|vice[- ]president|chief(?! of staff)|c[eft]o|coo|cmo|ciso')],
  [
    'director',
    is(
      '(?<!art |creative |funeral |music |musical |casting |photography )director|head of|direktor(?:in)?|directeur|directrice|direttore|dyrektor',
    ),
  ],
  [
    'manager',
    /(?<![a-z])(?:engineering|software(?: engineering| development)?|development|people|team|department|store|branch|restaurant|shift|area|general) manager(?![a-z])|^(?:senior |sr\.? )?manager(?:,| of | - )/,
  ],
  ['principal', new RegExp(`(?<![a-z])principal (?:[a-z]+ ){0,2}?(?:${crafts}|consultant|manager)|(?<![a-z-])(?:,|-|\\() ?principal`)],
  ['staff', new RegExp(`(?<![a-z])(?<!technical |of )staff(?:\\+)? (?:${crafts})|(?:,|-|\\() ?staff\\)?$`)],
  [
    'lead',
    is(
      'team[- ]?lead(?:er)?|tech(?:nical)?[- ]lead(?:er)?|teamleiter(?:in)?|(?<!to |will |sales )lead(?! (?:gen|qualif|manage|nurtur|acqui|paint|abate|acid|time|research and)|-)',
    ),
  ],
  ['senior', is('senior(?! (?:living|care|citizen|cent|home|housing|services))|sr|starsz[ya]|seniorni')],
  ['mid', is('mid[- ]?level|medior|mid[- ]?weight|intermediate|(?<!tiempo |tempo |horario )pleno')],
  [
    'entry',
    is(
      'junior(?! (?:high|school|college))|jr|entry[- ]level|new grad(?:uate)?|graduate(?! (?:school|program(?:me)? manager|admission|recruit|studies|faculty))|berufseinsteiger(?:in)?|trainee|mlodsz[ya]|absolvent(?:in)?',
    ),
  ],
];
/** Somebody else's level: the assistant to a director, the office of a chief. */
const borrowed =
  /\b(?:assistant|aide|secretary|coordinator|advisor) (?:to|of)\b|\b(?:executive|personal) assistant\b|\boffice of\b|\breport(?:s|ing) to\b/;
const level = 'junior|jr\\.?|mid|mid-level|middle|senior|sr\\.?|staff|principal|lead';
/** "Senior/Staff Engineer", "Junior to Mid": two levels, so none. */
const choice = new RegExp(`(?<![a-z])(?:${level}) ?(?:/|\\||,|&|-|\\bor\\b|\\bto\\b|\\band\\b) ?(?:${level})(?![a-z])`);

/** The level in a label's value ("Mid", "Entry level"). Undefined for two levels, "Mid-Senior level", "Associate", and words we do not know. */
export function parseSeniority(text: string): Seniority | undefined {
  const plain = fold(text)
    .replace(/[_-]/g, ' ')
    .replace(/\./g, '')
    .replace(/ ?(?:level|role|position)$/, '')
    .replace(/^(?:level|seniority):? /, '');
  return byLabel.get(plain.trim());
}

/** The level that a job title itself names. Undefined for most titles, for two levels, and for a level that is somebody else's. */
export function seniorityOfTitle(title: string): Seniority | undefined {
  const plain = fold(title);
  const found = titles.find(([, pattern]) => pattern.test(plain))?.[0];
  if (found === 'intern') return found;
  return borrowed.test(plain) || choice.test(plain) ? undefined : found;
}
