import type { Block } from '../page/block.ts';
import type { Claim } from '../posting/claim.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { cleanOrganizationName, isLegalEntityName, isPublicBody } from '../values/organization.ts';
import { parsePlaces } from '../values/place.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { townsIn } from './bare-city.ts';
import { isLabelWord } from './label-words.ts';
import { claim } from './source.ts';
import { isNamed } from './title-organization.ts';

interface About {
  headline: Block | undefined;
  /** The document's own. */
  title: string;
  description: readonly Block[];
}

/** "Por Nordwind Ltda", "by Nordwind". */
export const BY = /^(?:at|by|bei|chez|por|presso|bij|von|di|offered by|posted by|publi[ée]e? par|publicad[oa] por) (?=\p{Lu})/iu;
/** "Nordwind Ltd - Leeds, UK". */
const PARTED = /^(.{3,60}?) [-–—] (.{3,60})$/u;
/** What departments are called. */
const WORK =
  /\b(?:teams?|departments?|engineering|design|marketing|sales|operations|finance|accounting|support|success|products?|data|people|legal|research|services|development|technology|science|care|education|management|administration|logistics|security|level|job|jobs|careers?|apply|save|share)\b/i;
/** So many lines below a headline may name the employer. */
const MOST_LINES = 4;

/** The employer in a line under the headline that says who offers the job, or gives a name and a place; only a name that the page bears out. */
export function readEmployerLine(under: readonly Block[], about: About): Claim[] {
  return under.slice(0, MOST_LINES).flatMap(({ text }) => readLine(text, about));
}

function readLine(text: string, about: About): Claim[] {
  const from = { source: 'headings' as const, evidence: text };
  if (text.length > 120) return [];
  const named = (name: string) => claim('hiringOrganization', nameOf(name), from);
  // "by Anna Kovač, Head of People" names a person.
  const by = BY.test(text) && text.length <= 70 ? text.replace(BY, '') : '';
  if (by !== '') return isBorneOut(by, about) ? named(by) : [];
  if (isPublicBody(text)) return named(text);
  if (isOwnName(text) && speaksOf(text, about.description)) return named(text);
  const [, name = '', place = ''] = PARTED.exec(text) ?? [];
  if (name === '' || parsePlaces(name).some(({ country, region }) => (country ?? region) !== undefined)) return [];
  const places = placesIn(place);
  if (!places && isLegalEntityName(name)) return named(name);
  return places && isBorneOut(name, about) ? [...named(name), ...claim('jobLocation', places, from)] : [];
}

/** Two words or more with capitals that are no kind of work, no place and no terms. */
function isOwnName(text: string): boolean {
  const isName = text.length <= 60 && /^\p{Lu}[^.,:;!?|·•()]*\s\S/u.test(text) && !WORK.test(text) && !isLabelWord(text);
  return isName && parseEmploymentTypes(text).length === 0 && parseWorkplaceType(text) === undefined && townsIn(text) === undefined;
}

/** What employers do, in other languages than English. */
const VERBS =
  'est|exploite|accompagne|conçoit|développe|propose|recrute|recherche|gère|produit|réalise|compte|ist|entwickelt|bietet|sucht|betreibt|produziert|plant|baut|zählt|steht|gehört|hat|es|busca|ofrece|desarrolla|cuenta|tiene|fabrica|é|procura|oferece|produz|tem|contrata|zoekt|biedt|ontwikkelt|maakt|levert|heeft|è|cerca|offre|opera|sviluppa|produce|ricerca|jest|to|szuka|poszukuje|oferuje|tworzy|zatrudnia|je|är|er|søger|söker|søker|olarak';

/** Whether the text makes it the subject or the owner of something: "Nordwind Bread bakes …", "At Nordwind Bread, we …". */
function speaksOf(name: string, description: readonly Block[]): boolean {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const said = new RegExp(
    `(?:^|[.!?]\\s|\\b(?:[Aa]t|[Jj]oin(?:ing)?|[Aa]bout) )${words}(?:['’]s?\\s|,? (?:is|was|has|are|we|\\p{Ll}+s|${VERBS})(?!\\p{L}))`,
    'u',
  );
  return description.some(({ text }) => text.length < 5000 && said.test(text));
}

function placesIn(words: string): ReturnType<typeof parsePlaces> | undefined {
  const sure = parsePlaces(words).filter(({ locality, region, country }) => locality !== undefined && (region ?? country) !== undefined);
  return sure.length > 0 ? sure : townsIn(words);
}

function isBorneOut(name: string, { headline, title, description }: About): boolean {
  const rest = title.replace(headline?.text ?? '', '');
  return isLegalEntityName(name) || rest.includes(name) || (name.includes(' ') && isNamed(name, description));
}

function nameOf(words: string): { name: string } | undefined {
  const name = cleanOrganizationName(words);
  return name === undefined ? undefined : { name };
}

/** The name of a public body on the last lines above a headline ("Westmoor Valley NHS Foundation Trust", below it "Staff Nurse"). */
export function readBodyAbove(over: readonly Block[]): Claim[] {
  const name = over.slice(-2).find(({ text }) => isPublicBody(text))?.text;
  return claim('hiringOrganization', name === undefined ? undefined : nameOf(name), { source: 'headings', evidence: name ?? '' });
}

/** "About Nordwind" over a paragraph that begins "Nordwind bakes …": the text's own part about the employer. */
export function readAboutHeading(description: readonly Block[]): Claim[] {
  return description.flatMap(({ kind, strong, text }, index) => {
    const [, name = ''] = (kind === 'heading' || strong ? /^About ((?:the )?\p{Lu}[^:?!.]{2,50}):?$/u.exec(text) : null) ?? [];
    const next = description[index + 1]?.text ?? '';
    const speaks = name !== '' && next.startsWith(`${name} `) && /^(?:is|was|has|are|\p{Ll}{2,}s)\s/u.test(next.slice(name.length + 1));
    return speaks ? claim('hiringOrganization', nameOf(name), { source: 'headings', evidence: text }) : [];
  });
}
