import type { Claim } from '../posting/claim.ts';
import type { Place, WorkplaceType } from '../posting/posting.ts';
import { parseEmploymentTypes } from '../values/employment-type.ts';
import { citiesNamed } from '../values/gazetteer.ts';
import { cleanOrganizationName } from '../values/organization.ts';
import { parsePlaces, splitRemote } from '../values/place.ts';
import { parseSalary } from '../values/salary.ts';
import { parseWorkplaceType } from '../values/workplace.ts';
import { claim } from './source.ts';

const BETWEEN = /\s*[|｜]\s*|\s+[·•]\s+/;
/** A line of fewer parts is a sentence with a bar in it. */
const LEAST_PARTS = 3;
const LONGEST = 500;
const ADDRESS = /https?:|www\.|@|^[\w.-]+\.[a-z]{2,6}(?:\/\S*)?$/i;
/** What people are hired as; threads of this kind are in English. */
const HIRED_AS =
  /\b(?:engineer(?:ing)?|developer|programmer|designer|scientist|manager|head of|director|architect|analyst|researcher|administrator|specialist|consultant|writer|editor|marketer|sre|devops|c[toefm]o|vp|founding|co-?founder|technician|recruiter|accountant|tester|intern|lead|full[- ]?stack|front[- ]?end|back[- ]?end|product|sales|data|support|nurse|teacher|lawyer|operations)s?\b/i;
const ANY_ROLE = /^(?:multiple|various|several|many|all|open) (?:\w+ )?(?:roles?|positions?|openings?)|\bsee (?:below|link)/i;

/**
 * The first line of a posting in a thread: "Nordwind | Data Engineer | Bergen, Norway | REMOTE (EU) | Full-time | €70k–90k". The order is
 * free but that the employer leads; what fits nothing is left out, and so is a field of which the line says two things.
 */
export function readFactLine(line: string): Claim[] {
  const parts = line.length > LONGEST ? [] : line.split(BETWEEN).map((part) => part.trim());
  if (parts.length < LEAST_PARTS) return [];
  const [first = '', ...others] = parts;
  const from = { source: 'headings' as const, evidence: line };
  const name = ADDRESS.test(first)
    ? undefined
    : cleanOrganizationName(first.replace(/\s*\((?:https?:|www\.|YC ?[WSFX]?\d|hiring)[^)]*\)/gi, ''));
  const claims = [
    ...(name === undefined ? [] : claim('hiringOrganization', { name }, from)),
    ...others.flatMap((part) => readPart(part, from)),
  ];
  const places = claims.flatMap((entry) => (entry.field === 'jobLocation' ? (entry.value as Place[]) : []));
  const types = claims.flatMap((entry) => (entry.field === 'workplaceType' ? [entry.value as WorkplaceType] : []));
  const rest = claims.filter(({ field }) => field !== 'jobLocation' && field !== 'workplaceType');
  return [
    ...onePerField(rest),
    ...claim('jobLocation', places.length > 0 ? places : undefined, from),
    ...claim('workplaceType', new Set(types).size === 1 ? types[0] : undefined, from),
  ];
}

/** Several titles are several jobs: the first one named is as good as any, and the others stand in the evidence. */
function onePerField(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ field }, at) => claims.findIndex((other) => other.field === field) === at);
}

function readPart(part: string, from: { source: 'headings'; evidence: string }): Claim[] {
  if (part === '' || ADDRESS.test(part) || ANY_ROLE.test(part)) return [];
  const pay = parseSalary(part);
  if (pay?.currency !== undefined) return claim('baseSalary', pay, from);
  const types = part.length <= 40 ? parseEmploymentTypes(part) : [];
  if (types.length > 0 && !HIRED_AS.test(part)) return claim('employmentType', types, from);
  const { workplaceType = parseWorkplaceType(part), rest } = splitRemote(part);
  if (workplaceType === undefined && HIRED_AS.test(part)) return claim('title', part, from);
  const places = parsePlaces(rest).filter(isKnown);
  const at = places.length > 0 ? places : undefined;
  const where = workplaceType === 'remote' ? claim('applicantLocationRequirements', at, from) : claim('jobLocation', at, from);
  return [...claim('workplaceType', workplaceType, from), ...where];
}

/** A part that is no role is a place only where the world knows it: it might be anything. */
function isKnown({ locality, region, country }: Place): boolean {
  return country !== undefined || region !== undefined || (locality !== undefined && citiesNamed(locality).length > 0);
}
