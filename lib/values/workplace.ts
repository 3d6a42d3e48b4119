import type { WorkplaceType } from '../posting/posting.ts';
import { fold, foldInPlace, sentences } from './text.ts';
import { workplaceWords } from './workplace-words.ts';

const whole = workplaceWords.map(([value, words]): [WorkplaceType, RegExp] => [value, new RegExp(`(?<![a-z])(?:${words})(?![a-z])`)]);
/** A label's value may say more than the word, but not deny it, and not speak of something else ("Remote sensing lab"). */
const denial =
  /(?<![a-z])(?:no|not|non|nicht|kein|keine|pas|sin|sem|senza|nie|geen|nije|never|optional|eligible|moglich|possible|posible|possivel|possibile|mogelijk|mozliw[aey]|moguc[ae]?|occasion\w*|ponctuel(?:lement)?|negotiable)(?![a-z])/;
const hybridDays =
  /\b(?:\d|one|two|three|four|few|some) (?:(?:or|to|-) (?:\d|two|three|four) )?(?:days?|times) (?:(?:a|per|each|every) week )?(?:in|at|from|on) (?:the |our |an? )?(?:\w{1,20} )?(?:office|site|on-?site|hq)\b|\b(?:\d|one|two|three|four)(?: ?- ?\d)? (?:days? )?(?:in-?office|on-?site) days? (?:a|per|each) week|\b(?:in|into|from|at) (?:the|our|an?) (?:\w{1,20} )?office\b[^.;]{0,40}\b(?:[1-4]|one|two|three|four)(?:x| times| days?)? (?:a|per|each|every) week|\bremote(?:ly)?\b[^.;]{0,40}\b(?:[1-4]|one|two|three|four) days? (?:a|per|each|every) week/;
const fiveDays =
  /\b(?:5|five) days (?:(?:a|per|each|every) week )?(?:in|at|from|on) (?:the |our )?(?:\w{1,20} )?(?:office|site)|\b(?:5|five) days (?:a|per) week (?:in-?office|on-?site)/;

/** "Lisbon or remote in Europe": a town, or not. */
const townOrRemote = /\p{Lu}\p{Ll}+,? (?:or|oder|ou) (?:fully )?[Rr]emote/u;

/** What prose must say, a row a value; the first row that a sentence fits decides. */
const phrases: [WorkplaceType, RegExp][] = [
  ['hybrid', /#li-hybrid\b/],
  ['remote', /#li-remote\b/],
  ['onsite', /#li-on-?site\b/],
  ['onsite', fiveDays],
  ['hybrid', hybridDays],
  [
    'hybrid',
    /\bhybrid (?:role|position|job|work|working|schedule|model|arrangement|setup|set-up|environment|team|policy|basis)\b|\b(?:role|position|job|this|we) (?:is|are|be|will be|work|offers?) (?:a )?hybrid\b|\bwork(?:ing)? hybrid\b|\bhybrides arbeiten\b|^\W{0,3}hybrid ?[:–] |\bwork location: hybrid\b|\btravail hybride\b/,
  ],
  [
    'onsite',
    /\b(?:role|position|job|internship|program(?:me)?|full-time|this|be|is)\b[^.;]{0,30}\b(?:in-person|on-?site|office-based|in-office)\b(?! (?:interview|gym|parking|lunch|meal|event|amenit|perk|cafe|visit|customer|client))|\bin-person in (?:the|our)\b|\bon-?site (?:role|position|job)\b|\bwork (?:on-?site|in-person|in-office)\b|\bwork location: (?:in[- ]person|on-?site)\b/,
  ],
  [
    'remote',
    /\b(?:fully|100 ?%|completely|entirely) remote\b|\bremote (?:role|position|job|opportunity|contract|internship)\b|\b(?:role|position|job|internship|this) (?:is|can be|will be|may be) (?:a |an )?(?:fully |100% )?(?:remote\b|performed remotely|worked remotely)(?! (?:team|sensing|first|friendly))|\bwork remotely from\b|\bwork location: remote\b(?! or)|\b(?:vollstandig|komplett) remote\b|\b100 ?% (?:teletravail|remoto|zdalnie|teletrabajo|home-?office)\b|\bpraca (?:w pelni )?zdalna\b/,
  ],
];
const refused =
  /\b(?:not|no|isn't|cannot|can't|never|without|unable|nicht|kein)\b[^.;]{0,30}\b(?:remote(?:ly)?|hybrid|on-?site|office|in-person)\b|\b(?:remote|hybrid)\b[^.;]{0,30}\b(?:not|isn't|unavailable|impossible|cannot|nicht|no longer)\b/;
/** Perks with a bound, descriptions of the employer, and other things that are remote. */
const perk =
  /\bweeks? (?:a|per|each) year\b|\bsemaines? par an\b|\bwochen (?:im|pro) jahr\b|\bsemanas (?:al|por) ano\b|\bweken per jaar\b|\bsettimane (?:all'|l'|per )anno\b|\btygodni(?:e)? (?:w roku|rocznie)\b|\bnedelj[ae] godisnje\b|\boccasional|\bstipend|\ballowance|\bremote[- ](?:first|friendly|teams?|sensing|control|access|monitoring|workforce|colleagues?)\b|\bin a remote\b|\bteams?\b[^.;]{0,20}\bremotely\b|\bor (?:fully )?(?:remote|hybrid|on-?site)\b|\b(?:remote|hybrid|on-?site) or\b|\bif\b|\bmay (?:also )?work\b|\bsome (?:remote|roles?)\b|\binterviews?\b|\bour (?:employees|company|team)\b/;

/**
 * A label's value ("On-site", "Hybrid (2 days)", "TELECOMMUTE", "zdalna"). Undefined for two different words, a denial,
 * yes and no, or anything longer than a phrase.
 */
export function parseWorkplaceType(text: string): WorkplaceType | undefined {
  const plain = fold(text).replaceAll('_', ' ');
  if (plain.length > 60 || denial.test(plain) || townOrRemote.test(text)) return undefined;
  const said = whole.filter(([, pattern]) => pattern.test(plain)).map(([value]) => value);
  // "Hybrid remote" and "Hybrid: 2 days in office" are hybrid; "Remote or on-site" is a choice.
  const [first] = said;
  return said.length === 1 || (first === 'hybrid' && !/(?<![a-z])(?:or|oder|ou|o|lub|ili)(?![a-z])|\/|,/.test(plain)) ? first : undefined;
}

/** The value of a label that asks "Remote?". "No" says only that it is not remote: hybrid or on site, so undefined. */
export function parseRemoteFlag(text: string): 'remote' | undefined {
  return /^(?:yes|true|ja|oui|si|sim|tak|da|remote|fully remote|100% remote)$/.test(fold(text)) ? 'remote' : undefined;
}

/**
 * Where one works, as a sentence of prose says it about this job. Two days a week in the office are hybrid, five are on site.
 * Undefined: refusals, perks ("12 weeks a year from anywhere"), the employer ("remote-first"), choices, and two sentences that disagree.
 */
export function findWorkplaceType(text: string): { value: WorkplaceType; text: string } | undefined {
  const said = sentences(text).flatMap((sentence) => {
    const plain = foldInPlace(sentence);
    const found = phrases.find(([, pattern]) => pattern.test(plain));
    const tag = /#li-/.test(plain);
    return found && (tag || (!refused.test(plain) && !perk.test(plain))) ? [{ value: found[0], text: sentence.trim() }] : [];
  });
  return new Set(said.map(({ value }) => value)).size === 1 ? said[0] : undefined;
}
