import type { Block } from '../page/block.ts';
import type { Claim } from '../posting/claim.ts';
import type { Place } from '../posting/posting.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { citiesNamed } from '../values/gazetteer.ts';
import { parsePlaces, splitRemote } from '../values/place.ts';
import { fold } from '../values/text.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { partsOfLine } from './headline.ts';
import { claim } from './source.ts';

const LONGEST = 60;
/** Towns whose names say something else on a line of tags. */
const WORDS =
  /^(?:mobile|reading|nice|surprise|orange|split|bath|sale|essen|mesa|normal|enterprise|independence|corona|aurora|media|date)$/;
/** "1 vaga: Curitiba - PR (1)": how many are wanted there. */
const COUNT = /^\d+ (?:vagas?|plazas?|openings?|positions?|stellen?): +(?=\p{Lu})| \(\d+\)$/giu;
/** "Lyon 3e - 69", "Nantes (44)": the number of a French department behind its town. */
const DEPARTMENT = / - (?:\d{2,3}|2[AB])$| \((?:\d{2,3}|2[AB])\)$/;

/**
 * A town alone on a line under the headline, or a part of one, where no line gives a place with its country: only one that the world knows, and
 * whose name is no other word. The first such line counts.
 */
export function readBareCity(lines: readonly Block[]): Claim[] {
  for (const { text, segments, control } of lines) {
    if (control || text.length > 2 * LONGEST || /[.!?]$/.test(text)) continue;
    for (const part of partsOfLine(text, segments)) {
      const made = claim('jobLocation', townsIn(part), { source: 'headings', evidence: part });
      if (made.length > 0) return made;
    }
  }
  return [];
}

/** The places of a part that is nothing but known towns; a region that we do not know may follow a single one ("Medellín, Antioquia"). */
export function townsIn(part: string): Place[] | undefined {
  // "Berlin / Hybrid": what stands beside the words for where one works is still a town.
  const { rest } = splitRemote(part);
  if (part.length > LONGEST || parseEmploymentTypes(part).length > 0 || parseWorkplaceType(rest) !== undefined) return undefined;
  const bare = rest.replace(COUNT, '').replace(DEPARTMENT, '').trim();
  if (bare.includes(':')) return undefined;
  const places = parsePlaces(bare);
  const [first, second, ...more] = places;
  if (!first || WORDS.test(fold(first.locality ?? ''))) return undefined;
  if (places.every(isKnown)) return places;
  const isRegion = second !== undefined && more.length === 0 && /^[^,]+, \p{Lu}[\p{L} -]+$/u.test(bare);
  return isRegion && isKnown(first) ? [{ ...first, text: bare, region: second.text }] : undefined;
}

function isKnown({ locality }: Place): boolean {
  return locality !== undefined && citiesNamed(locality).some(({ minor }) => !minor);
}
