import { foldInPlace, sentences } from './text.ts';
import { visaMaybe, visaOfOthers, visaWords } from './visa-words.ts';

type Sponsorship = { value: 'offered' | 'not-offered'; text: string };

/** Sponsorship of a person's right to work; communities and events are sponsored too. */
const topic =
  /\b(?:visas?|work permits?|work authori[sz]ation|authori[sz]ed to work|right to work|h-?1b|immigration|green card|employment sponsorship|skilled worker|arbeitsvisum|candidates? requiring|applicants? requiring)\b|\bsponsorship (?:is|for|will|now|available|unavailable|not|of)\b|\b(?:without|require|requiring|need|needing|provide|offer|of|no)(?: \w{1,12}){0,3} sponsorship\b/;
const sponsor = /\bsponsor(?:s|ed|ing|ship)?\b|\bvisumsponsoring\b/;
const question = /\?\s{0,3}$|^\s{0,3}(?:will|do|would|are|does|can) you\b|\bnow or in the future\b.{0,40}\?/;
const refusal =
  /\b(?:not|unable|cannot|can't|don't|won't|isn't|aren't|doesn't|never|no longer|neither)\b.{0,60}\bsponsor|\bsponsor(?:ship)?\b.{0,40}\b(?:not|unavailable|isn't|cannot|no longer)\b|\b(?:without|no)\b.{0,50}\bsponsorship\b|\bnot\b.{0,25}\b(?:eligible|available)\b.{0,40}\bsponsor|\b(?:must not|not|do not|does not)\b.{0,20}\brequire\b.{0,40}\bsponsorship\b/;
const offer =
  /\b(?:we|company|position|role|employer|us)\b.{0,20}\b(?:sponsors?|(?:can|will|do|gladly|happily|are able to|is able to|able to) sponsor|offers?|provides?)\b.{0,50}\b(?:visas?|sponsorship|work permits?|h-?1b)|\bsponsorship\b.{0,30}\b(?:available|offered|provided|possible|included)\b|\b(?:visa|h-?1b|relocation and visa) (?:sponsorship|support)(?: (?:is|are))? ?(?:available|offered|provided|$|[.,;!])|^\s{0,3}(?:visa|h-?1b) sponsorship(?:,? (?:and|&|\+) (?:full |generous )?relocation(?: (?:package|support|assistance|costs|help))?)?(?: \([^()]{2,60}\))?\s{0,3}$/;
/** What stands on every posting of the British health service whose employer sponsors. */
const welcome =
  /\b(?:applicants|applications|job seekers|candidates)\b.{0,40}\brequir(?:e|ing)\b.{0,60}\bsponsorship\b.{0,40}\b(?:are|is) (?:very )?welcomed?\b/;
/** "may", "case by case": neither. */
const maybe = /\b(?:may|might|case[- ]by[- ]case|consider(?:ed)?|depend(?:s|ing)|limited|some|certain|select|if)\b/;

/** Without one of these a sentence of another language is about no visa. */
const elsewhere =
  /\b(?:vis(?:a|as|um\w*|ado|ados|to|tos|ti)\b|visa-|visum|permi(?:s|so|sos|sso|ssi) (?:de|di)\b|titre de sejour|arbeitserlaubnis|aufenthalt|blauen karte|autorizac|werkvergunning|verblijfsvergunning|erkend referent|permess|wiz[yae]?\b|wizow|pozwole|legalizac|viz[aeu]|vizama|radn)/;

/**
 * Whether the employer sponsors a visa, in a sentence about the right to work. Questions of the form, conditional offers and
 * sentences that disagree give undefined; so does sponsorship of anything else.
 */
export function findVisaSponsorship(text: string): Sponsorship | undefined {
  const said = sentences(text).flatMap((sentence): Sponsorship[] => {
    const value = sponsorshipIn(foldInPlace(sentence.trim()));
    return value ? [{ value, text: sentence.trim() }] : [];
  });
  return new Set(said.map(({ value }) => value)).size === 1 ? said[0] : undefined;
}

/** A label's value ("Will sponsor", "Not available", "No"); undefined for conditions and for anything longer than a phrase. */
export function parseSponsorship(text: string): Sponsorship['value'] | undefined {
  const plain = foldInPlace(text.trim()).replace(/[.!]$/, '');
  if (plain.length > 60 || maybe.test(plain)) return undefined;
  if (/^(?:no|none|nein|non|nee|nie|ne|nao|false)\b|\b(?:not|unavailable|cannot|can't|won't|doesn't|without|unable)\b/.test(plain))
    return 'not-offered';
  return /^(?:yes|ja|oui|si|sim|tak|da|true|available|offered|provided|possible)\b|^(?:we |will |can |does )*(?:sponsors?|offers?|provides?)\b|\b(?:sponsorship|sponsored|visas?) (?:is |are )?(?:available|offered|provided)/.test(
    plain,
  )
    ? 'offered'
    : undefined;
}

function sponsorshipIn(plain: string): Sponsorship['value'] | undefined {
  if (question.test(plain)) return undefined;
  if (sponsor.test(plain) && topic.test(plain)) {
    if (refusal.test(plain)) return 'not-offered';
    if (welcome.test(plain)) return 'offered';
    if (offer.test(plain)) return maybe.test(plain) ? undefined : 'offered';
  }
  return elsewhere.test(plain) && !visaOfOthers.test(plain) ? otherLanguages(plain) : undefined;
}

function otherLanguages(plain: string): Sponsorship['value'] | undefined {
  if (visaWords.some((words) => words.refusal.test(plain))) return 'not-offered';
  return visaWords.some((words) => words.offer.test(plain)) && !visaMaybe.test(plain) ? 'offered' : undefined;
}
