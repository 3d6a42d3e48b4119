import type { Extraction } from '../posting/extraction.ts';
import { jobSystemOf } from '../values/job-systems.ts';
import { fold } from '../values/text.ts';
import { hostOf } from './address.ts';
import { applying } from './apply-words.ts';
import type { Check } from './check.ts';

export const copy: Check = {
  id: 'copy',
  tells: 'A copy on an aggregator; the original is at the address where one applies.',
  check(extraction) {
    if (extraction.siteKind !== 'aggregator' && extraction.siteKind !== 'board') return [];
    const host = extraction.posting && hostOfOriginal(extraction);
    const here = hostOf(extraction.url);
    if (!host || (here !== undefined && isSameParty(host, here))) return [];
    const system = jobSystemOf(host)?.name;
    return [
      {
        check: 'copy',
        severity: 'note',
        standing: 'verified',
        fields: ['applyUrl', 'url'],
        message: system
          ? `This is a copy. The original is on ${system} (${host}).`
          : `One applies elsewhere, at ${host}; the original may stand there.`,
        evidence: [host],
      },
    ];
  },
};

/** Whether one host is the other or under it, so that "apply.board.example" is the board's own. */
function isSameParty(one: string, other: string): boolean {
  const last = (host: string) => host.split('.').slice(-2).join('.');
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`) || (last(one) === last(other) && last(one).length > 7);
}

/** The host where one applies; of links that are no field's value, only those to an applicant tracking system. */
function hostOfOriginal(extraction: Extraction): string | undefined {
  const applyUrl = extraction.posting?.applyUrl;
  if (applyUrl) return hostOf(applyUrl.value);
  const hosts = extraction.observed.calls.filter((call) => applying.test(fold(call.text))).flatMap((call) => hostOf(call.href ?? '') ?? []);
  return hosts.find((host) => jobSystemOf(host) !== undefined);
}
