import type { Block } from '../page/block.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { citiesNamed } from '../values/gazetteer.ts';
import { cleanOrganizationName, isLegalEntityName, isPublicBody, isPublicOffice } from '../values/organization.ts';
import { parsePlaces } from '../values/place.ts';
import { fold } from '../values/text.ts';
import { KIND_OF_PAGE } from './headline.ts';
import { PERMANENCE } from './headline-parts.ts';
import { isLabelWord } from './label-words.ts';

/** What joins a role and its employer in a title, in nine languages. */
const AT = '(?:at|@|bei|bei der|bei dem|beim|chez|bij|presso|w firmie|kod)';
const BEHIND = new RegExp(`(?:^|\\s)${AT}\\s+(?=[\\p{Lu}\\p{N}])(.+)$`, 'u');
const PARTED = /\s+[|–—·•:~»>-]+\s+|\s*[|•·]\s*|,\s+/;
/** "Careers at Nordwind", "Nordwind Jobs": the employer and what its pages are. */
export const BEFORE =
  /^(?:careers?|jobs?|vacancies|opportunities|karriere|stellen|carri[eè]res?|recrutement|empleos?|vagas|vacatures|lavora|praca|posao|work(?:ing)?) (?:at|with|bei|chez|en|na|bij|con|presso|w|u) /i;
export const AFTER = /\s+(?:careers?|jobs?|karriere|careers? (?:site|page)|job openings|recruitment|recrutement|vacatures|carriere)$/i;
/** A board's own name mostly says that it is one. */
export const BOARD =
  /\b(?:jobs?|careers?|job ?board|karriere|stellen\w*|jobb[oö]rse|emplois?|empleos?|vagas|vacatures?|lavoro|praca|posao|poslovi|oglasi|linkedin|indeed|glassdoor)\b/i;

/** How far from the headline a name on a line of its own is still the employer's. */
const BEFORE_HEADLINE = 6;
const AFTER_HEADLINE = 20;

export interface TitledPage {
  blocks: readonly Block[];
  /** Where the headline stands among them. */
  head: number;
  description: readonly Block[];
}

/**
 * The employer in a title such as "Baker - Nordwind | Board" or "Baker at Nordwind": a part beside the headline's own words that also stands
 * near the headline on a line of its own, or in the description. A board's name stands in neither.
 */
export function organizationInTitle(title: string, page: TitledPage): string | undefined {
  const lines = linesNear(page);
  const near = new Set(lines.flatMap(({ text, segments }) => [text, ...segments, ...text.split(/\s*[|·•]\s*|\s+[–—-]\s+/)]).map(fold));
  const towns = new Set(
    lines.flatMap(({ text }) =>
      parsePlaces(text.replace(/^[^:]{2,30}:\s+/, '')).flatMap(({ locality, country }) =>
        country === undefined ? [] : [fold(locality ?? '')],
      ),
    ),
  );
  const headline = page.blocks[page.head]?.text ?? '';
  const candidates = [...besideHeadline(title, headline), ...besideKind(title, headline)].filter(
    (name) => isPublicBody(name) || (!isPlaceOrLabel(name) && !towns.has(fold(name)) && !isTownHere(name, page.blocks)),
  );
  // "At Nordwind, we believe …" may stand above the headline.
  const speaks = (name: string) =>
    page.blocks.slice(0, page.head).some(({ text, region }) => region === 'main' && text.startsWith(`At ${name},`));
  return (
    candidates.find((name) => near.has(fold(name))) ??
    candidates.find(
      (name) =>
        !BOARD.test(name) &&
        (isNamed(name, textOf(page)) || speaks(name) || isLegalEntityName(name) || isPublicBody(name) || isPublicOffice(name)),
    )
  );
}

/** "Data Analyst at Nordwind in San Francisco, CA": the town is no part of the name. */
export function withoutTown(words: string): string {
  return words.replace(/ in (\p{Lu}[^|–—·•]{1,50}?)(?=\s*(?:[|–—·•]|$))/gu, (whole, town: string) => {
    const isTown =
      citiesNamed(town).length > 0 ||
      parsePlaces(town).some(({ country, region, locality }) => locality !== undefined && (country ?? region));
    return isTown ? '' : whole;
  });
}

/** Whether a line of the page gives it as a town: behind its postal code, or before a street ("Lviv, Horodotska 15"). */
function isTownHere(name: string, blocks: readonly Block[]): boolean {
  if (isPublicOffice(name) || isLegalEntityName(name)) return false;
  return blocks.some(({ text, region }) => {
    if (region === 'footer' || text.includes('©')) return false;
    const at = text.length <= 160 ? text.indexOf(name) : -1;
    const rest = at < 0 ? '' : text.slice(at + name.length);
    return (
      at >= 0 && (/\b\d{2,5}[ -]?\d{0,3} $/.test(text.slice(0, at)) || (at === 0 && /^, .*\p{L}.*\d/u.test(rest) && rest.length <= 60))
    );
  });
}

/** The parts of a title that are not the headline, as names of an employer, likeliest first. */
export function besideHeadline(title: string, headline: string): string[] {
  const at = headline === '' ? -1 : title.toLowerCase().indexOf(headline.toLowerCase());
  const rests = at < 0 ? restOf(title, headline) : [title.slice(at + headline.length), title.slice(0, at)];
  const parts = rests.flatMap((rest) => withoutTown(rest).split(PARTED));
  const behind = parts.flatMap((part) => BEHIND.exec(part)?.[1] ?? []);
  return [...behind, ...parts].flatMap((part) => {
    const name = cleanOrganizationName(
      part
        .replace(/^[\s|–—·•:,-]+|[\s|–—·•:,-]+$/g, '')
        .replace(BEFORE, '')
        .replace(AFTER, ''),
    );
    return name === undefined || name.length < 3 || name.length > 60 || !/^[\p{Lu}\p{N}]/u.test(name) ? [] : [name];
  });
}

/** "Developer | Nordwind", where the headline is "Developer (React)". */
function restOf(title: string, headline: string): string[] {
  const [first = '', ...rest] = title.split(/\s+[|–—-]\s+/);
  const begins =
    first.length >= 8 && headline.toLowerCase().startsWith(first.toLowerCase()) && /^\s*[([,|–—-]/.test(headline.slice(first.length));
  return begins && rest.length > 0 ? [rest.join(' | ')] : [];
}

/** A page's kind, where a title says no more of it: "Careers | Nordwind", "Jobs at Nordwind". */
const KIND =
  /^(?:careers?|jobs?|(?:job|vacancy|position) (?:details?|description)|vacancies|vacancy|current openings|open positions|karriere|stellen(?:angebote)?|recrutement|empleos?|vagas|vacatures|kariera|praca|karijera)$/i;

/** In a title that does not name the job: what stands beside the kind of page that it is. */
export function besideKind(title: string, headline: string): string[] {
  if (headline !== '' && title.toLowerCase().includes(headline.toLowerCase())) return [];
  const parts = title.split(PARTED).map((part) => part.trim());
  const bare = parts.filter((part) => !KIND.test(part)).map((part) => part.replace(BEFORE, '').replace(AFTER, ''));
  const isKind = bare.length < parts.length || bare.some((part, index) => part !== parts[index]);
  return isKind && bare.length === 1 ? bare.flatMap((part) => cleanOrganizationName(part) ?? []) : [];
}

/** "Paris 75", "59000 Lille": a town and its department or postal code. */
const TOWN_AND_CODE = /^\p{Lu}[\p{L}' -]{2,40} \(?(?:\d{2}|\d{4,5})\)?$|^\d{4,5} \p{Lu}[\p{L}' -]{2,40}$/u;

function isPlaceOrLabel(name: string): boolean {
  return (
    isLabelWord(name) ||
    KIND_OF_PAGE.test(fold(name)) ||
    TOWN_AND_CODE.test(name) ||
    citiesNamed(name).some(({ minor }) => !minor) ||
    parseEmploymentTypes(name).length > 0 ||
    PERMANENCE.test(fold(name)) ||
    parsePlaces(name).some(({ country, region, locality }) => (country ?? region) !== undefined && locality !== name)
  );
}

/** The description, and what stands between the headline and its end. */
function textOf({ blocks, head, description }: TitledPage): readonly Block[] {
  const last = description.at(-1);
  const end = last === undefined ? -1 : blocks.indexOf(last);
  return end > head ? blocks.slice(head + 1, end + 1) : description;
}

/** The short lines near the headline; menus and the site's own header are not near it. */
function linesNear({ blocks, head }: TitledPage): Block[] {
  return blocks.filter(
    ({ region, text }, index) =>
      index !== head &&
      index >= head - BEFORE_HEADLINE &&
      index <= head + AFTER_HEADLINE &&
      (region === 'main' || region === 'aside') &&
      text.length <= 120,
  );
}

/** "Apply through Jobly": a board may name itself. */
const MEANS = /(?:^|[^\p{L}])(?:through|via|on|using|über|par|przez|preko|putem|tramite|através d[eao])\s+$/iu;

/** Whether a description names somebody, as a whole word and as it is written in the title. */
export function isNamed(name: string, description: readonly Block[]): boolean {
  return description.some(({ text, region }) => {
    if (region === 'nav' || region === 'footer') return false;
    const at = text.indexOf(name);
    return (
      at >= 0 &&
      !MEANS.test(text.slice(Math.max(0, at - 20), at)) &&
      !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') &&
      !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' ')
    );
  });
}
