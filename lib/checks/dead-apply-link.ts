import type { Extraction } from '../posting/extraction.ts';
import { fold } from '../values/text.ts';
import { parseAddress } from './address.ts';
import { applying } from './apply-words.ts';
import type { Check } from './check.ts';

/** A template that was never filled in: "/apply/undefined", "{{applyUrl}}", "https://[company].com". What only counts visits may be empty. */
const unfilled =
  /\/(?:undefined|null|nan)(?:[/?#]|$)|[?&](?!ref|utm_|source|src|from|gh_src|lang|locale)[\w-]+=(?:undefined|null)(?:&|$)|\{\{|%7b%7b|\$\{|\[object|^https?:\/\/(?:\[[a-z]|[/?#]|$)|^mailto:(?:\?|$)/i;
const nowhere = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|(?:www\.)?example\.(?:com|org|net))$/;
export const deadApplyLink: Check = {
  id: 'dead-apply-link',
  tells: 'The link to apply leads nowhere ("/apply/undefined").',
  check(extraction) {
    const address = extraction.posting && linksOf(extraction).find(isDead);
    if (address === undefined) return [];
    return [
      {
        check: 'dead-apply-link',
        severity: 'note',
        standing: 'unsupported',
        fields: ['applyUrl'],
        message: 'The link to apply was not filled in: it leads nowhere.',
        evidence: [address],
        explanation: "The opening may still stand on the employer's own page.",
      },
    ];
  },
};

function linksOf(extraction: Extraction): string[] {
  const calls = extraction.observed.calls.filter((call) => applying.test(fold(call.text))).flatMap((call) => call.href ?? []);
  return [...(extraction.posting?.applyUrl ? [extraction.posting.applyUrl.value] : []), ...calls];
}

function isDead(address: string): boolean {
  return unfilled.test(address) || nowhere.test(parseAddress(address)?.hostname ?? '');
}
