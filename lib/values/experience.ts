import { foldInPlace, sentences } from './text.ts';

/** One to ten in nine languages, folded; what is written alike counts once ("due", "tre", "tri"). */
const numerals = [
  'one ein einem einer eines une? uma? een uno jedno jedna jedan',
  'two zwei deux dos dois duas twee due dwa dwoch dve',
  'three drei trois tres drie tre trzy trzech tri',
  'four vier quatre cuatro quatro quattro cztery czterech cetiri',
  'five funf cinq cinco vijf cinque piec pieciu pet',
  'six sechs seis zes sei szesc sest',
  'seven sieben sept siete sete zeven sette siedem sedam',
  'eight acht huit ocho oito otto osiem osam',
  'nine neun neuf nueve nove negen dziewiec devet',
  'ten zehn dix diez dez tien dieci dziesiec deset',
].map((words) => words.split(' '));
const count = `\\d{1,2}|${numerals.flat().join('|')}`;
const years =
  'years?(?:\\(s\\))?|yrs?|jahr(?:en?)?|ans?(?:\\(s\\))?|annees?|anos?|jaar|ann[io]|lat|lata|rok|godin[aeu]|ars?|vuotta|vuoden|rok[yu]|rokov|let|eves?|ev|ani|yil|χρονια|ετη|rokiv';
const phrase = new RegExp(
  `(?<![\\w.$€£-])(?<bound>(?:at least|minimum(?: of)?|min\\.?|over|more than|up to|less than|mindestens|mind\\.|au moins|al menos|minimo|pelo menos|minstens|almeno|minimum|co najmniej|najmanje|bis zu) )?` +
    `(?<min>${count})(?: ?\\(\\d{1,2}\\))?(?: ?(?:-|to|bis|a|do|tot|ate|e|y|und|et) ?(?<max>${count}))? ?(?<plus>\\+|plus|or more)? ?\\+?-?(?:${years})(?![a-z(])`,
  'g',
);
/** What must follow, or stand before a colon: the years are of work. */
const ofWork =
  /^['’]? ?(?:or more )?(?:[a-z'/+#-]{1,20},? ){0,7}?(?:d')?(?:experience|exp\b|berufserfahrung|\w*erfahrung|experiencia|ervaring|esperienza|doswiadczenia|iskustva|erfarenhet|arbetslivserfarenhet|(?:arbeids|arbejds)?erfaring|kokemus\w*|tyokokemus\w*|prax[eiu]|zkusenost\w*|skusenost\w*|tapasztalat\w*|gyakorlat\w*|experienta|deneyim\w*|tecrube\w*|εμπειρια\w*|προυπηρεσια|background|working (?:in|as|with|on)|in (?:a|the|an) [a-z-]{1,20} (?:role|position))/;
/** "Three or more years of building models": work without the word. Only where a least is asked, for "20 years of building ships" is the employer. */
const ofDoing = /^['’]? ?(?:or more )?of [a-z]{3,15}ing\b/;
const labelled =
  /(?:experience|erfahrung|experiencia|ervaring|esperienza|doswiadczenie|iskustvo|deneyim|tecrube|tapasztalat|experienta|praxe|prax|erfarenhet|erfaring|kokemus|εμπειρια|dosvid roboti|dosvid)(?: (?:required|level|minim[oa]|requise|confirmee|exigee|significative|souhaitee|professionnelle|profesional|previa|profissional|comprovada|pregressa|zawodowe))?(?::| of| di| de| von| d'| od| vid|,)? ?\(?$/;
/** The employer's own years: "for over 30 years", "our 20 years of experience". */
const employers =
  /\b(?:we|we've|our|us|company|firm|history|heritage|combined|founders?|leader)\b[^.;]{0,60}$|\bfor (?:over|more than|nearly|almost|the (?:past|last))? ?$|\bwith (?:over|more than|nearly) ?$/;
const asked = /\b(?:you|your|candidates?|applicants?|look(?:ing)?|seek(?:ing)?|requires?|need|want|ask|expect|must|require)\b[^.;]{0,60}$/;

/** "3-5年", "경력 3년 이상": the years of work as a whole line or value says them. */
const EASTERN = /^(?:경력 ?|経験)?(\d{1,2})(?:\s?[-~]\s?(\d{1,2}))?\s?[年년](?:以上| ?이상)?(?:工作)?(?:经验|経験)?$/;

/** Years of work as Chinese, Japanese and Korean boards say them, a number or a range alone; undefined for anything longer. */
export function parseEasternYears(words: string): { min: number; max?: number } | undefined {
  const [, min, max] = EASTERN.exec(words.normalize('NFC').trim()) ?? [];
  return min === undefined ? undefined : { min: Number(min), ...(max !== undefined && { max: Number(max) }) };
}

/** "Min: 3 Max: 5": a label's value, where the label speaks of the years. */
export function parseBounds(words: string): { min?: number; max?: number } | undefined {
  const [, min, max] = /^min\.?:? ?(\d{1,2})(?: ?(?:years?|yrs?))?(?:[ ,;-]+max\.?:? ?(\d{1,2}))?\b/i.exec(words) ?? [];
  return min === undefined ? undefined : { min: Number(min), ...(max !== undefined && Number(max) >= Number(min) && { max: Number(max) }) };
}

/**
 * Years of experience asked of the applicant, with the words that ask. "5+ years" and "5 years" are a least; "up to" a most.
 * Undefined: years of age or of history, the employer's own experience, more than 25 (that is an employer), nothing about work near.
 */
export function findExperienceYears(text: string): { min?: number; max?: number; text: string } | undefined {
  for (const sentence of sentences(text)) {
    const plain = foldInPlace(sentence);
    for (const match of plain.matchAll(phrase)) {
      const lead = plain.slice(Math.max(0, match.index - 90), match.index + (match.groups?.['bound']?.length ?? 0));
      const rest = plain.slice(match.index + match[0].length, match.index + match[0].length + 120);
      const after = ofWork.exec(rest) ?? (isLeast(match.groups ?? {}) ? ofDoing.exec(rest) : null);
      if (!after && !labelled.test(plain.slice(Math.max(0, match.index - 60), match.index))) continue;
      if (employers.test(lead) && !asked.test(lead)) continue;
      const range = bounds(match.groups ?? {});
      if (range) return { ...range, text: sentence.slice(match.index, match.index + match[0].length + (after?.[0].length ?? 0)).trim() };
    }
  }
  return undefined;
}

function isLeast(g: Record<string, string | undefined>): boolean {
  return g['plus'] !== undefined || /^(?:at least|min)/.test(g['bound'] ?? '');
}

function bounds(g: Record<string, string | undefined>): { min?: number; max?: number } | undefined {
  const min = number(g['min']);
  const max = g['max'] === undefined ? undefined : number(g['max']);
  if (min === undefined || min > 25 || (max !== undefined && (max > 25 || max < min))) return undefined;
  if (/^(?:up to|less than|bis zu)/.test(g['bound'] ?? '')) return { max: max ?? min };
  // "3-10+ years" has no most.
  return max === undefined || g['plus'] ? { min } : { min, max };
}

function number(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const n = numerals.findIndex((words) =>
    words.some((form) => form === word || (form.endsWith('?') && (form.slice(0, -1) === word || form.slice(0, -2) === word))),
  );
  return n >= 0 ? n + 1 : Number(word);
}
