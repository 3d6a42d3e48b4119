import type { Block } from '../page/block.ts';
import type { Claim } from '../posting/claim.ts';
import type { FieldName } from '../posting/posting.ts';
import { parsePlaces } from '../values/place.ts';
import { fold } from '../values/text.ts';
import { offersToApply } from './calls.ts';
import { partsOfLine } from './headline.ts';
import { EMPLOYER_PAGE } from './headline-parts.ts';
import { ESTIMATE, labelValue, type Reader, saysNothing } from './label-value.ts';
import { isLabelWord } from './label-words.ts';
import { claim } from './source.ts';

/** Attributes in which a page names its own parts, for its styles and its tests. */
const ATTRIBUTES = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-at',
  'data-automation',
  'data-automation-id',
  'data-ui',
  'data-cy',
  'id',
  'class',
];
const END =
  '(?:-(?:name|names|text|value|item|link|label|lbl|display|displayname|info|icon|outline|fill|alt|o|on|range|amount|details?|wrapper|list))?$';
/** How pages name what stands beside a headline; a word in front of it ("job-details-company-name") changes nothing. */
const NAMED: readonly [FieldName, RegExp][] = (
  [
    [
      'hiringOrganization',
      'company|employer|agency|organi[sz]ation|advertiser|recruiter|hiring-company|comp|firma|empresa|azienda|entreprise|arbeitgeber|bedrijf|werkgever|pracodawca|poslodavac',
    ],
    [
      'baseSalary',
      'salary|pay|compensation|wage|salaire|gehalt|salario|salaris|stipendio|wynagrodzenie|sal|money|money-bill|banknote|coins|wallet|euro-sign|dollar-sign|cash|rate',
    ],
    [
      'workplaceType',
      'workplace-types?|work-modes?|work-model|remote-type|remote|workplace|work-arrangements?|location-type|remote-status',
    ],
    [
      'employmentType',
      'employment-type|employment|job-type|contract-type|contract|work-type|commitment|position-type|time-type|work-schedule|briefcase|suitcase',
    ],
    [
      'datePosted',
      'date-posted|posted-date|posted|post-date|posted-on|posting-date|published|publish-date|publication-date|listing-date|online-date|date-published|job-date',
    ],
    ['validThrough', 'closing-date|deadline|expiry-date|application-deadline|valid-through|closes'],
    ['experienceYears', 'exp|experience'],
    [
      'jobLocation',
      'locations?|job-locations?|city|loc|place|geo-?location|map-marker|map-pin|location-dot|geo|pin|lieu|standort|arbeitsort|ubicacion|locatie|sede|lokalizacja',
    ],
  ] as const
).map(([field, names]): [FieldName, RegExp] => [field, new RegExp(`(?:^|-)(?:${names})${END}`)]);
/** Parts whose names end like those, and are something else. */
const OTHER =
  /logo|description|about|size|rating|review|count|url|website|search|filter|alert|similar|related|recommend|input|form|button|btn|modal|nav|menu|breadcrumb|share|save|pre-?header|page$/;
/** What stands on an employer's card and is not its name. */
const NO_NAME =
  /^(?:(?:view|see|visit|show|all|more|other|about|follow|save|share|website|www|reviews?|profile|company|employer|voir|ver|zobacz|bekijk|alle|website)\b|\d|[(★☆])/i;
const MOST_WORDS = 80;
/** Elements of one line that are looked at, nodes below each, and how much of their text: a hostile page's boxes are endless. */
const MOST_ELEMENTS = 30;
const MOST_NODES = 300;
const MOST_LENGTH = 400;

/** What the lines near a headline say of themselves by the names that the page gives its parts: `class="job-location"`, `data-testid="company-name"`, `<a href="/company/…">`. */
export function readHooks(lines: readonly Block[], headline: string, page: Reader): Claim[] {
  const claims = lines.flatMap((block) => readLine(block, headline, page));
  return claims.filter((entry, index) => claims.findIndex(({ field }) => field === entry.field) === index);
}

function readLine(block: Block, headline: string, page: Reader): Claim[] {
  const { element } = block;
  if (!element || block.control || block.text.length > 160 || offersToApply({ text: block.text })) return [];
  const inner = elementsIn(element, block.text);
  const outer = boxesOf(element, block.text);
  const claims: Claim[] = [];
  for (const part of [...inner, ...outer]) {
    const field = fieldOf(part);
    if (field === undefined || claims.some((entry) => entry.field === field)) continue;
    const words = (field === 'datePosted' && timeOf(part)) || wordsOf(part, block, field);
    if (words === '' || words.length > MOST_WORDS || isLabelWord(words) || saysNothing(words) || fold(words) === fold(headline)) continue;
    // "Nordwind Ltd · Remote": of a line that goes on, the first part is the name.
    const said = field === 'hiringOrganization' ? (words.split(/\s+[·•|]\s+/)[0] ?? words) : words;
    if (field === 'hiringOrganization' && !isName(said)) continue;
    if (field === 'baseSalary' && ESTIMATE.test(block.text)) continue;
    claims.push(...claim(field, labelValue(field, said, page), { source: 'labels', evidence: words }));
  }
  return claims;
}

/** What draws an icon; an empty heading or list is only empty. */
const DRAWN = /^(?:i|img|svg|span|em|b|div|use)$/i;

/** The elements within a line, innermost first; an element that holds more than the line gives those that are of it. */
function elementsIn(element: Element, text: string): Element[] {
  const found: Element[] = [];
  const open = [...element.children].slice(0, MOST_ELEMENTS).reverse();
  for (let next = open.pop(); next && found.length < MOST_ELEMENTS; next = open.pop()) {
    if (next.childElementCount > MOST_ELEMENTS) continue;
    const words = wordsIn(next);
    if (words === '' ? DRAWN.test(next.tagName) : words.length <= text.length && text.includes(words)) found.push(next);
    open.push(...[...next.children].reverse());
  }
  return found.reverse();
}

/** The line's own element and the boxes around it that hold nothing else. */
function boxesOf(element: Element, text: string): Element[] {
  const boxes: Element[] = [];
  for (let box: Element | null = element; box && boxes.length < 3; box = box.parentElement) {
    if (box.childElementCount > MOST_ELEMENTS || wordsIn(box).length > text.length + 2) break;
    boxes.push(box);
  }
  return boxes;
}

/** An element's words, or the beginning of them where they are more than a line's. */
function wordsIn(element: Element): string {
  let words = '';
  const open: Node[] = [element];
  for (let node = open.pop(), seen = 0; node && seen < MOST_NODES && words.length < MOST_LENGTH; node = open.pop(), seen++) {
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    else for (let child = node.lastChild; child; child = child.previousSibling) open.push(child);
  }
  return words.replace(/\s+/g, ' ').trim();
}

function fieldOf(element: Element): FieldName | undefined {
  if (element.tagName === 'A' && EMPLOYER_PAGE.test(element.getAttribute('href') ?? '')) return 'hiringOrganization';
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (!value || value.length > 300) continue;
    for (const token of tokensOf(value)) {
      const field = OTHER.test(token) ? undefined : NAMED.find(([, pattern]) => pattern.test(token))?.[0];
      if (field !== undefined) return field;
    }
  }
  return undefined;
}

/** How a part looks under the pointer names a colour: "hover:bg-company", "focus-visible-company". */
const STATE = /(?<!\S)(?:hover|focus|active|visited|group|disabled)[-:]\S+/g;

/** "JobDetails_location__a1B2c" as "job-details-location" and "a1-b2c". */
function tokensOf(value: string): string[] {
  return value
    .replace(STATE, ' ')
    .replace(/__+|--+|:/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => token.length >= 2);
}

/** An element's own words; what is drawn before a line says what the line is. Of several parts the one that is a name. */
function wordsOf(element: Element, block: Block, field: FieldName): string {
  const own = wordsIn(element);
  if (own === '') return partsOfLine(block.text, block.segments)[0] ?? '';
  const words = own;
  const parts = block.segments.filter((segment) => words.includes(segment));
  // "$4,500", "to $6,000" and "Monthly": a range in boxes, with its unit in the next.
  if (field === 'baseSalary') return block.segments.length <= 4 && block.text.length <= 60 ? block.segments.join(' ') || words : words;
  if (parts.length < 2 || field !== 'hiringOrganization') return words;
  const names = parts.filter((part) => !NO_NAME.test(part) && /\p{L}/u.test(part) && !isLabelWord(part));
  return names.length === 1 && names[0] !== undefined ? names[0] : words;
}

/** "Posted 1 week ago" is said to the day where it stands in a `<time datetime>`. */
function timeOf(element: Element): string | undefined {
  const time = element.tagName === 'TIME' ? element : element.querySelector('time[datetime]');
  return time?.getAttribute('datetime') ?? undefined;
}

function isName(words: string): boolean {
  return (
    !NO_NAME.test(words) &&
    !/[.!?]$(?<!\b(?:Inc|Ltd|Co|Corp|S\.A|e\.K|e\.V|d\.o\.o|z o\.o|B\.V|N\.V)\.)|:/.test(words) &&
    words.split(' ').length <= 8 &&
    !hasCountry(words)
  );
}

function hasCountry(words: string): boolean {
  return parsePlaces(words).some(({ country, region, locality }) => locality !== undefined && (country ?? region) !== undefined);
}
