import type { Extraction, Failure } from '../posting/extraction.ts';
import type { Finding, Severity } from '../posting/finding.ts';
import type { Fact, Facts, Place } from '../posting/posting.ts';
import type { Examined, Reading } from '../posting/reading.ts';
import { noSightings, type Sightings, seenBefore } from '../posting/sighting.ts';
import { completePlace } from '../values/gazetteer.ts';
import { age } from './age.ts';
import { anonymousEmployer } from './anonymous-employer.ts';
import { applyEmployer } from './apply-employer.ts';
import { applyWall } from './apply-wall.ts';
import { batchDated } from './batch-dated.ts';
import { blankLabels } from './blank-labels.ts';
import { boardTitle } from './board-title.ts';
import { category } from './category.ts';
import type { Check } from './check.ts';
import { closed } from './closed.ts';
import { copy } from './copy.ts';
import { dataLabel } from './data-label.ts';
import { deadApplyLink } from './dead-apply-link.ts';
import { deadlineClose } from './deadline-close.ts';
import { deadlineOrder } from './deadline-order.ts';
import { deadlinePassed } from './deadline-passed.ts';
import { deadlinePlaceholder } from './deadline-placeholder.ts';
import { employmentType } from './employment-type.ts';
import { experience } from './experience.ts';
import { firstSeen } from './first-seen.ts';
import { internship } from './internship.ts';
import { juniorDemands } from './junior-demands.ts';
import { legalEntity } from './legal-entity.ts';
import { missingPay } from './missing-pay.ts';
import { moneyRequest } from './money-request.ts';
import { onTarget } from './on-target.ts';
import { otherLanguage } from './other-language.ts';
import { payRange } from './pay-range.ts';
import { payText } from './pay-text.ts';
import { payUnit } from './pay-unit.ts';
import { placeCountry } from './place-country.ts';
import { placeText } from './place-text.ts';
import { pressure } from './pressure.ts';
import { recruiter } from './recruiter.ts';
import { refreshed } from './refreshed.ts';
import { repeatedAddress } from './repeated-address.ts';
import { repeatedText } from './repeated-text.ts';
import { reposted } from './reposted.ts';
import { seenElsewhere } from './seen-elsewhere.ts';
import { seniority } from './seniority.ts';
import { unlisted } from './unlisted.ts';
import { unsupported } from './unsupported.ts';
import { workplace } from './workplace.ts';

/** All checks. Their order is the order of findings of the same severity. */
export const checks: readonly Check[] = [
  closed,
  moneyRequest,
  deadlinePassed,
  applyWall,
  deadApplyLink,
  internship,
  seniority,
  placeCountry,
  placeText,
  employmentType,
  workplace,
  payText,
  payUnit,
  onTarget,
  dataLabel,
  deadlineOrder,
  recruiter,
  anonymousEmployer,
  legalEntity,
  applyEmployer,
  boardTitle,
  category,
  copy,
  seenElsewhere,
  unsupported,
  firstSeen,
  reposted,
  batchDated,
  age,
  refreshed,
  deadlineClose,
  deadlinePlaceholder,
  payRange,
  missingPay,
  juniorDemands,
  experience,
  repeatedAddress,
  unlisted,
  blankLabels,
  pressure,
  repeatedText,
  otherLanguage,
];

/**
 * A reading with its places completed and what the checks say of it, gravest first; `seen` is what is remembered that bears on it. Never
 * throws: a check that fails is named among the extraction's failures and the others run.
 */
export function examine(reading: Reading, now: Date, seen: Sightings = noSightings): Examined {
  const extraction = completed(reading.extraction);
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  for (const check of checks) {
    try {
      findings.push(...check.check(extraction, now, seen));
    } catch (error) {
      failures.push({ source: 'check', message: `${check.id}: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  findings.sort((one, other) => rank[one.severity] - rank[other.severity]);
  const since = seenBefore(seen, now);
  return {
    ...reading,
    extraction: { ...extraction, failures: [...extraction.failures, ...failures] },
    findings,
    ...(since !== undefined && { seenBefore: since }),
  };
}

const rank: Readonly<Record<Severity, number>> = { warning: 0, caution: 1, note: 2 };

/** The extraction with country and region where the gazetteer knows them. What the page says is never overwritten. */
function completed(extraction: Extraction): Extraction {
  if (!extraction.posting) return extraction;
  const { jobLocation, applicantLocationRequirements } = extraction.posting;
  const posting: Facts = {
    ...extraction.posting,
    ...(jobLocation && { jobLocation: completedFact(jobLocation) }),
    ...(applicantLocationRequirements && { applicantLocationRequirements: completedFact(applicantLocationRequirements) }),
  };
  return { ...extraction, posting };
}

function completedFact(fact: Fact<Place[]>): Fact<Place[]> {
  return { ...fact, value: fact.value.map(completePlace) };
}
