import type { Claim } from '../posting/claim.ts';
import type { FieldName } from '../posting/posting.ts';
import { findDates } from '../values/date.ts';
import { findDuration } from '../values/duration.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { findExperienceYears } from '../values/experience.ts';
import { findLanguages } from '../values/languages.ts';
import { cleanOrganizationName, isLegalEntityName } from '../values/organization.ts';
import { findSalary } from '../values/salary.ts';
import { fold, sentences } from '../values/text.ts';
import { findVisaSponsorship } from '../values/visa.ts';
import { findWorkplaceType, parseWorkplaceType } from '../values/workplace.ts';
import { offersToApply } from './calls.ts';
import { isLabelWord } from './label-words.ts';
import { claim } from './source.ts';

/** "We're looking for an ambitious Systems Engineer to join …": the words between the article and what the person would do. */
const SEEKS =
  /\b(?:looking for|seeking|hiring|in search of|recruiting)\s+(?:an?|our(?: next| first)?|the|one)\s+((?:[\p{L}\p{N}/&+#.-]+\s+){0,7}?[\p{L}\p{N}/&+#-]+)\s+(?:to\s+(?:join|help|lead|support|build|work|own|drive|design|develop|be|take|manage)|who|that|in|for|with|based)\b/u;
/** "Nordwind is looking for", "Nordwind AI is seeking". */
const ORGANIZATION_SEEKS =
  /(?:^|[.!?]\s+)(?:At\s+)?(\p{Lu}[\p{L}\p{N}&.-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}&.-]*|of|and|&)){0,4})\s+(?:is|are)\s+(?:currently\s+|now\s+)?(?:looking for|on the lookout for|in search of|seeking|hiring|recruiting|searching for)\b/u;
const AT_ORGANIZATION =
  /(?:^|[.!?]\s+)(?:Here\s+)?At\s+((?:\p{Lu}|\d{1,3}\p{Lu})[\p{L}\p{N}&.-]*(?:\s+\p{Lu}[\p{L}\p{N}&.-]*){0,3})(?:,\s|\s(?=we\s))/u;
const NAME = '\\p{Lu}[\\p{L}\\p{N}&.-]*(?:\\s+(?:&\\s+)?\\p{Lu}[\\p{L}\\p{N}&-]*){0,3}';
/** A name with something of its own ("Nordwind's core stack"), or something done there ("at Nordwind scale", "here at Nordwind."). */
const OWNS = new RegExp(`(?<![.!?]\\s|^)\\b(${NAME})['’]s\\s+\\p{Ll}|\\bat\\s+(${NAME})(?:\\s+scale\\b|[.!]|,\\s)`, 'gu');
/** "Nordwind Labs builds maps for …": how a text that introduces its employer begins. */
const INTRODUCES = new RegExp(`^(${NAME}(?:,? (?:Inc|Ltd|LLC|Corp|Co|GmbH|plc)\\b\\.?)?)\\s+(?:is|was|has|\\p{Ll}{2,}s)\\s`, 'u');
/** Words that begin a sentence and are no employer, and nouns of jobs that end a title. */
const NO_NAME =
  /^(?:We|The|This|That|These|Our|It|They|You|Your|Who|A|An|As|In|At|Here|There|Join|Each|Every|What|Position|Role|Job|Summary|Location|Salary|Remote|Candidates?|Applicants?)\b|\b(?:Engineer|Developer|Manager|Designer|Analyst|Director|Lead|Intern|Specialist|Assistant|Consultant|Scientist|Architect|Team|Department|Program|Programme|Candidate)s?$/;

/**
 * What the posting's running text says, a paragraph or item a line. The weakest witness for what labels give, and the only one for much else.
 * The text is the description that is believed: many pages carry it in their data alone.
 */
export function readProse(lines: readonly Line[], readAt: Date): Claim[] {
  // A label that stands in the text ("Remote job", below it "No") says nothing by itself.
  const said = lines.filter(({ text }) => /\d/.test(text) || !isLabelWord(text));
  return [...readOpening(lines.map(({ text }) => text)), ...agreed(said.flatMap((line) => readLine(line, readAt)))];
}

/** Fields of which a text says one thing or, where its sentences disagree, nothing that could be believed. */
const ONE_WORD: readonly FieldName[] = ['workplaceType', 'visaSponsorship', 'validThrough'];

function agreed(claims: Claim[]): Claim[] {
  const split = ONE_WORD.filter((field) => new Set(claims.filter((entry) => entry.field === field).map(({ value }) => value)).size > 1);
  return claims.filter(({ field }) => !split.includes(field));
}

/** A paragraph or item; `asked` where it stands under a heading that asks something of the applicant, `wished` where it would only please. */
export interface Line {
  text: string;
  asked: boolean;
  wished?: boolean;
}

/** Title and employer: only the first paragraphs introduce them. */
function readOpening(lines: readonly string[]): Claim[] {
  const opening = lines.filter((line) => line.length >= 60).slice(0, 4);
  const [titled] = opening.flatMap(seeks);
  const from = (evidence: string) => ({ source: 'prose' as const, evidence });
  return [...(titled ? claim('title', titled.title, from(titled.words)) : []), ...namedBy(opening, lines)];
}

function namedBy(opening: readonly string[], lines: readonly string[]): Claim[] {
  const introduced = organizationOf(opening);
  return introduced.length > 0 ? introduced : equalEmployer(lines);
}

function seeks(text: string): { title: string; words: string }[] {
  const match = SEEKS.exec(text);
  const title = match?.[1]?.replace(/^(?:\p{Ll}[^\s]*\s+)+/u, '').trim() ?? '';
  // A title is written with capitals; "someone", "people who care" are none.
  return match && /^\p{Lu}/u.test(title) && title.split(' ').length <= 8 ? [{ title, words: match[0] }] : [];
}

/** "Bellmont Door Company is an equal opportunity employer": said by the employer of itself, wherever in the text. */
const EQUAL =
  /(?:^|[.!?]\s+)(?:At\s+)?((?:The\s+)?\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}&.'’-]*|of|and|&|for|the)){0,6}(?:,\s(?:Inc|LLC|Ltd|Corp)\b\.?)?),?\s+(?:is|are)\s+(?:proud\s+to\s+be\s+|proudly\s+|committed\s+to\s+being\s+)?an?\s+(?:[Ee]qual|EEO|EOE|EO|[Aa]ffirmative)\b/u;

/** "The University is an equal opportunity employer": which one, the sentence does not say. */
const COMMON_NOUN =
  /^(?:University|College|Company|Agency|Employer|Client|District|School|Hospital|City|County|State|Bank|Firm|Organi[sz]ation|Institute|Department|Foundation|Trust|Board|Authority|Group|Corporation|Center|Centre|Church|Club|Hotel|Store|Practice|EOE|EEO)$/;

function equalEmployer(lines: readonly string[]): Claim[] {
  const names = new Map(
    lines.flatMap((text) => {
      const match = text.length <= 2_000 ? EQUAL.exec(text) : null;
      const said = (match?.[1] ?? '').replace(/^The\s+/, '');
      const name = said !== '' && !NO_NAME.test(said) && !COMMON_NOUN.test(said) ? cleanOrganizationName(said) : undefined;
      return match && name !== undefined ? [[name, match[0].replace(/^[.!?]\s+/, '')] as const] : [];
    }),
  );
  const [only] = names;
  return only && names.size === 1 ? claim('hiringOrganization', { name: only[0] }, { source: 'prose', evidence: only[1] }) : [];
}

/** The employer that the first paragraphs introduce. */
export function organizationOf(opening: readonly string[]): Claim[] {
  for (const text of opening) {
    const match = ORGANIZATION_SEEKS.exec(text) ?? AT_ORGANIZATION.exec(text);
    const name = match?.[1] && !NO_NAME.test(match[1]) ? cleanOrganizationName(match[1]) : undefined;
    if (match && name !== undefined)
      return claim('hiringOrganization', { name }, { source: 'prose', evidence: match[0].replace(/^[.!?]\s+/, '') });
  }
  const twice = namedTwice(opening.flatMap((text) => [...text.matchAll(OWNS)]));
  return twice.length > 0 ? twice : introduced(opening);
}

/** What is said of a company, and of no job: "has washed linen since 1948", "is a third-generation manufacturer". */
const OF_A_COMPANY =
  /^[^.!?]{0,200}\b(?:since (?:1[89]|20)\d\d|founded in|established in|headquartered in|family[- ]owned)\b|\b(?:is|was) (?:a|an|the|one of the) (?:(?!role|position|member|part|who|for|at|in|of)[\w-]+,? ){0,5}(?:company|manufacturer|provider|firm|agency|charity|maker|supplier|non-?profit|organi[sz]ation|distributor|retailer|bank|hospital|start-?up|consultancy|contractor)\b/;

/** The subject of the first sentence, in a text that goes on to say "we". */
function introduced([first = '', ...rest]: readonly string[]): Claim[] {
  const match = INTRODUCES.exec(first);
  const name = match?.[1] && !NO_NAME.test(match[1]) ? cleanOrganizationName(match[1]) : undefined;
  const text = [first, ...rest].join(' ');
  const speaks =
    /\b(?:we|our|us)\b/i.test(text) ||
    (name !== undefined && isLegalEntityName(name)) ||
    (match !== null && OF_A_COMPANY.test(first.slice(match[0].length - 4)));
  // "Healthcare needs a better rhythm": one word alone is a name only where the text uses it as one again, and never as a word.
  const alone = name !== undefined && !name.includes(' ');
  const again = name !== undefined && text.split(name).length > 2 && !text.includes(` ${name.toLowerCase()}`);
  return match && name !== undefined && speaks && (!alone || again)
    ? claim('hiringOrganization', { name }, { source: 'prose', evidence: match[0].trim() })
    : [];
}

/** Named at least twice as an owner, and no other name is. */
function namedTwice(owners: readonly RegExpExecArray[]): Claim[] {
  const counts = new Map<string, number>();
  for (const [, owner, place] of owners) {
    const name = owner ?? place;
    if (name !== undefined && !NO_NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= 2);
  const [name] = often.length === 1 ? (often[0] ?? []) : [];
  const evidence = owners.filter((owner) => (owner[1] ?? owner[2]) === name).map(([words]) => words);
  return name === undefined ? [] : claim('hiringOrganization', { name }, { source: 'prose', evidence: evidence.join(' · ') });
}

function readLine({ text, asked, wished = false }: Line, now: Date): Claim[] {
  const from = (evidence: string) => ({ source: 'prose' as const, evidence });
  const pay = findSalary(text);
  const workplace = findWorkplaceType(text);
  const duration = findDuration(text);
  const years = wished ? undefined : yearsOf(text, asked);
  const visa = findVisaSponsorship(text);
  const languages = wished ? undefined : findLanguages(text);
  const deadline = findDates(text, now).find(({ kind }) => kind === 'deadline') ?? applyUntil(text, now);
  return [
    ...(pay ? claim('baseSalary', pay, from(pay.text)) : []),
    ...(workplace
      ? claim('workplaceType', workplace.value, from(workplace.text))
      : claim('workplaceType', workplaceInTerms(text), from(text))),
    ...(duration ? claim('duration', { minWeeks: duration.minWeeks, maxWeeks: duration.maxWeeks }, from(duration.text)) : []),
    ...(duration ? claim('employmentType', parseEmploymentTypes(programme(text)), from(text)) : []),
    ...(years ? claim('experienceYears', bounds(years), from(years.text)) : []),
    ...(visa ? claim('visaSponsorship', visa.value, from(visa.text)) : []),
    ...(languages ? claim('languages', languages.codes, from(languages.text)) : []),
    ...(deadline ? claim('validThrough', deadline.value, from(deadline.text)) : []),
  ];
}

/** "Full time, remote | 40 hours a week | $12 an hour": a line of terms says where in a word of its own. */
function workplaceInTerms(text: string): ReturnType<typeof parseWorkplaceType> {
  if (text.length > 120 || !/\s[|·•]\s/.test(text)) return undefined;
  const said = new Set(text.split(/[|·•,]/).flatMap((part) => parseWorkplaceType(part.trim()) ?? []));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

/** "Please send your application by 30 November 2026", in nine languages, folded. */
const UNTIL =
  /(?:^|[^a-z])(?:by|before|until|no later than|bis|bis zum|spatestens|bis spatestens(?: zum)?|jusqu'au|avant le|au plus tard le|hasta el|antes del?|ate|ate ao|ate o dia|voor|tot|tot en met|uiterlijk|entro|entro il|do|do dnia|najkasnije do)(?: [a-z]{3,10},?)?:? ?$/;

/** "Send us your portfolio at …", "e-mail a CV and cover letter to …". */
const SENDS =
  /\b(?:send|e-?mail|submit|forward)\b.{0,60}\b(?:cv|resum[eé]s?|portfolio|cover(?:ing)? letter|work samples?|writing samples?|expression of interest|letter of interest)\b/i;

function applyUntil(text: string, now: Date): { value: string; text: string } | undefined {
  for (const sentence of sentences(text)) {
    if (sentence.length > 300 || !(offersToApply({ text: sentence }) || SENDS.test(sentence))) continue;
    const [date, ...others] = findDates(sentence, now);
    const at = date ? sentence.indexOf(date.text) : -1;
    if (date && others.length === 0 && UNTIL.test(fold(sentence.slice(0, at)).slice(-40)))
      return { value: date.value, text: sentence.trim() };
  }
  return undefined;
}

/** A line that states the programme's terms ("12 - 24 weeks, full-time, in-person") is short; a paragraph is not read for types. */
function programme(text: string): string {
  return text.length <= 120 ? text.replace(/^[^:]{0,40}:\s*/, '') : '';
}

/** "Five years or more with Kotlin" is experience where it is asked for; anywhere else it may be the employer's. */
function yearsOf(text: string, asked: boolean): ReturnType<typeof findExperienceYears> {
  const plain = findExperienceYears(text);
  if (plain || !asked) return plain;
  const found = findExperienceYears(text.replace(/\byears?(?: or more)?\s+(?=(?:in|with|of|as|on)\b)/i, 'years of experience '));
  return found && { ...found, text };
}

function bounds({ min, max }: { min?: number; max?: number }): { min?: number; max?: number } {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
