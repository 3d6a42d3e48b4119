import type { Check } from './check.ts';

export const closed: Check = {
  id: 'closed',
  tells: 'The page itself says that the posting is closed.',
  check(extraction) {
    const { state, evidence } = extraction.observed.availability;
    if (state !== 'closed') return [];
    const copy = extraction.siteKind === 'aggregator' || extraction.siteKind === 'board';
    return [
      {
        check: 'closed',
        severity: 'warning',
        standing: 'dated',
        fields: [],
        message: `Closed: ${copy ? 'the board' : 'the page'} says it is no longer open.`,
        evidence: evidence === undefined ? [] : [evidence],
        ...(copy && { explanation: "The employer's own page may say otherwise." }),
      },
    ];
  },
};
