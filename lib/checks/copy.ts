import { hostOf } from './address.ts';
import type { Check } from './check.ts';
import { trackingSystemOf } from './tracking-system.ts';

export const copy: Check = {
  id: 'copy',
  tells: 'A copy on an aggregator; the original is at the address where one applies.',
  check(extraction) {
    if (extraction.siteKind !== 'aggregator' && extraction.siteKind !== 'board') return [];
    const applyUrl = extraction.posting?.applyUrl;
    const host = applyUrl && hostOf(applyUrl.value);
    const here = hostOf(extraction.url);
    if (!host || (here !== undefined && isSameParty(host, here))) return [];
    const system = trackingSystemOf(host);
    return [
      {
        check: 'copy',
        severity: 'note',
        standing: 'verified',
        fields: ['applyUrl', 'url'],
        message: system ? `This is a copy. The original is on ${system} (${host}).` : `This is a copy. One applies at ${host}.`,
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
