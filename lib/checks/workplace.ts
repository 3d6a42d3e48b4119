import type { Extraction } from '../posting/extraction.ts';
import type { WorkplaceType } from '../posting/posting.ts';
import { foldInPlace } from '../values/text.ts';
import { findWorkplaceType } from '../values/workplace.ts';
import type { Check } from './check.ts';
import { type ClaimOf, filed, filer, proseOf, quoteOf, saidIn, sentence, sentencesOf } from './words.ts';
import {
  forATime,
  homeDays,
  homeOnly,
  leavesRoom,
  officeDays,
  officeOnly,
  ofOthers,
  ofTheTeam,
  openToRemote,
  partOfWeek,
  refusals,
} from './workplace-words.ts';

export const workplace: Check = {
  id: 'workplace',
  tells: 'The label says remote, the text asks for days in the office; or the other way round.',
  check(extraction) {
    const text = statedInText(extraction);
    const label = text && labelsOf(extraction).find((claim) => text.against.includes(claim.value));
    if (!text || !label) return [];
    const opposed = !text.mild && (label.value === 'remote' || (label.value === 'onsite' && text.against.includes('hybrid')));
    return [
      {
        check: 'workplace',
        severity: opposed ? 'caution' : 'note',
        standing: 'contradicted',
        fields: ['workplaceType'],
        message: sentence(`${filer(extraction)} says '${saidIn(label.evidence)}', the text ${text.says}.`),
        evidence: [label.evidence, text.quote],
        ...(label.value === 'remote' && {
          explanation: 'Some systems know remote and not remote only, and file part-time remote under the first.',
        }),
      },
    ];
  },
};

/**
 * Who files where one works. A TELECOMMUTE in the data counts only where nothing else does: Google's markup has no word for
 * hybrid, and systems that know it (Ashby) file hybrid under TELECOMMUTE four times in five.
 */
function labelsOf(extraction: Extraction): ClaimOf<'workplaceType'>[] {
  const labels = filed(extraction, 'workplaceType');
  const others = labels.filter(({ source }) => source !== 'json-ld' && source !== 'microdata');
  return others.length > 0 ? others : labels;
}

/** Not now, or not for all: "after your first year you can work from home two days a week". */
const notYet =
  /\b(?:after|once|later|until|not|if|some (?:roles|teams)|depending|nach|spater|wenn|falls|sofern|nicht|apres|si|despues|tras|depois|apos|na|dopo|se|po|jesli|nakon|ako)\b/;

interface Stated {
  says: string;
  /** The labels that it contradicts. */
  against: readonly WorkplaceType[];
  quote: string;
  /** It leaves room: never more than a note. */
  mild?: true;
}

const inWords: Readonly<Record<WorkplaceType, Omit<Stated, 'quote'>>> = {
  onsite: { says: 'describes work on site', against: ['remote', 'hybrid'] },
  hybrid: { says: 'describes work partly on site', against: ['remote', 'onsite'] },
  remote: { says: 'describes remote work', against: ['onsite', 'hybrid'] },
};

/** What the text says of where one works. Undefined where two of its sentences say different things. */
function statedInText(extraction: Extraction): Stated | undefined {
  const all = proseOf(extraction)
    .flatMap(sentencesOf)
    .map((text) => ({ text, plain: foldInPlace(text).trim() }))
    .filter(({ plain }) => !ofOthers.test(plain) && !plain.endsWith('?'));
  const said = all.filter(({ plain }) => !leavesRoom.test(plain));
  const found = said.flatMap((each) => saysWhere(each) ?? []);
  const own = found.filter(({ mild }) => !mild);
  const [first] = own.length > 0 ? own : found;
  if (first) return found.every(({ value }) => value === first.value) ? { ...inWords[first.value], ...first } : undefined;
  const open = said.find(({ plain }) => openToRemote.test(plain));
  if (open) return { says: 'is open to remote work', against: ['onsite', 'hybrid'], quote: quoteOf(open.text, /\bopen to\b/i), mild: true };
  const home = all.find(({ plain }) => homeDays.test(plain) && !refusals.test(plain) && !forATime.test(plain) && !notYet.test(plain));
  if (home) return { says: 'speaks of days at home each week', against: ['onsite'], quote: quoteOf(home.text, /^/), mild: true };
  const refusal = all.find(({ plain }) => refusals.test(plain) && !forATime.test(plain));
  return refusal && { says: 'rules that out', against: ['remote'], quote: quoteOf(refusal.text, /^/) };
}

interface Said {
  value: WorkplaceType;
  quote: string;
  mild?: true;
}

/** Where one sentence says that one works. What it says of the team alone is mild. */
function saysWhere({ text, plain }: { text: string; plain: string }): Said | undefined {
  if (openToRemote.test(plain) || refusals.test(plain)) return undefined;
  const mild = ofTheTeam.test(plain) && { mild: true as const };
  const whole = { quote: quoteOf(text, /^/), ...mild };
  if (officeDays.test(plain)) return { value: 'hybrid', ...whole };
  if (homeOnly.test(plain)) return { value: 'remote', ...whole };
  if (officeOnly.test(plain)) return { value: 'onsite', ...whole };
  const known = findWorkplaceType(text);
  const value = known?.value === 'onsite' && partOfWeek.test(plain) ? 'hybrid' : known?.value;
  return known && value && { value, quote: known.text, ...mild };
}
