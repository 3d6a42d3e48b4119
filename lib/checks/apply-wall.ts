import type { Extraction } from '../posting/extraction.ts';
import { parseAddress } from './address.ts';
import type { Check } from './check.ts';

/** An offer to go on that asks for money first. "Apply", "Apply on company site" and "Easy apply" are none. */
const paid =
  /^(?:(?:continue|apply|proceed|unlock\b.{0,30}|go on|start|upgrade)(?: now)?(?: with| to| by)? (?:pro|premium|plus|gold|vip|membership|subscription)\b|(?:upgrade|subscribe|become a member) to (?:apply|continue|unlock|see|view)\b|unlock (?:this job|the application|application|apply link)\b)/i;
/** An offer to go on that asks for an account first. */
const signUp =
  /^(?:sign ?up|register|join|create (?:an |your )?(?:free )?(?:account|profile))(?: now| free| for free)? to (?:apply|continue|see how to apply|view the (?:employer|link))\b/i;
const plainApply =
  /^(?:easy |quick )?apply(?: now| here| online| on (?:the )?(?:company|employer)(?:'s|’s)? (?:web)?site| for this (?:job|role|position))?$/i;
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
        evidence: [wall.words],
        explanation: "The same opening may stand on the employer's own page, where applying is free.",
      },
    ];
  },
};

function wallIn(extraction: Extraction): { words: string; asksMoney: boolean } | undefined {
  const applyUrl = extraction.posting?.applyUrl;
  if (applyUrl) return paidPath.test(pathOf(applyUrl.value)) ? { words: applyUrl.evidence, asksMoney: true } : undefined;
  const { calls, clutter } = extraction.observed;
  if (calls.some((call) => plainApply.test(call.text.trim()) && !paidPath.test(pathOf(call.href ?? '')))) return undefined;
  const words = [...calls.map((call) => call.text), ...clutter].map((each) => each.trim());
  const money = words.find((each) => each.length <= 60 && paid.test(each)) ?? calls.find((call) => isPaidApply(call.text, call.href))?.text;
  if (money !== undefined) return { words: money, asksMoney: true };
  const account = calls.map((call) => call.text.trim()).find((each) => signUp.test(each));
  return account === undefined ? undefined : { words: account, asksMoney: false };
}

function isPaidApply(text: string, href: string | undefined): boolean {
  return /\bapply\b/i.test(text) && paidPath.test(pathOf(href ?? ''));
}

/** The path of an address, absolute or not; empty for none. */
function pathOf(address: string): string {
  return parseAddress(address, 'https://here.invalid')?.pathname ?? '';
}
