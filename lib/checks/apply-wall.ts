import type { Extraction } from '../posting/extraction.ts';
import { fold } from '../values/text.ts';
import { parseAddress } from './address.ts';
import { applying, paid, plainApply, signUp } from './apply-words.ts';
import type { Check } from './check.ts';

const paidPath = /\/(?:checkout|pricing|subscribe|billing|upgrade|premium|membership|plans)(?:\/|$)/i;

export const applyWall: Check = {
  id: 'apply-wall',
  tells: 'Applying leads to a checkout or a sign-up instead of the employer.',
  check(extraction) {
    if (!extraction.posting || extraction.siteKind === 'ats' || extraction.siteKind === 'employer') return [];
    const wall = wallIn(extraction);
    if (!wall) return [];
    return [
      {
        check: 'apply-wall',
        severity: wall.asksMoney ? 'caution' : 'note',
        standing: 'missing',
        fields: ['applyUrl'],
        message: wall.asksMoney
          ? `Going on leads to a paid plan of this site ('${wall.words}'), and the page has no link to the employer.`
          : `Applying needs an account on this site ('${wall.words}'), and the page has no link to the employer.`,
        evidence: wall.address === undefined ? [wall.words] : [wall.words, wall.address],
        explanation: "The same opening may stand on the employer's own page, where applying is free.",
      },
    ];
  },
};

interface Wall {
  words: string;
  asksMoney: boolean;
  /** Where the link leads, where that is what tells. */
  address?: string;
}

function wallIn(extraction: Extraction): Wall | undefined {
  const applyUrl = extraction.posting?.applyUrl;
  if (applyUrl) return paidPath.test(pathOf(applyUrl.value)) ? { words: applyUrl.evidence, asksMoney: true } : undefined;
  const { calls, clutter } = extraction.observed;
  if (calls.some((call) => plainApply.test(fold(call.text)) && !paidPath.test(pathOf(call.href ?? '')))) return undefined;
  const words = [...calls.map((call) => call.text), ...clutter].map((each) => each.trim());
  const money = words.find((each) => each.length <= 60 && paid.test(fold(each)));
  if (money !== undefined) return { words: money, asksMoney: true };
  const call = calls.find((each) => isPaidApply(each.text, each.href));
  if (call) return { words: call.text, asksMoney: true, ...(call.href !== undefined && { address: call.href }) };
  const account = words.find((each) => each.length <= 80 && signUp.test(fold(each)));
  return account === undefined ? undefined : { words: account, asksMoney: false };
}

function isPaidApply(text: string, href: string | undefined): boolean {
  return applying.test(fold(text)) && paidPath.test(pathOf(href ?? ''));
}

/** The path of an address, absolute or not; empty for none. */
function pathOf(address: string): string {
  return parseAddress(address, 'https://here.invalid')?.pathname ?? '';
}
