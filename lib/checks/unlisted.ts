import type { Check } from './check.ts';

export const unlisted: Check = {
  id: 'unlisted',
  tells: "Not on the employer's list: found by its link alone.",
  check(extraction) {
    const { state, evidence } = extraction.observed.availability;
    if (state !== 'unlisted') return [];
    return [
      {
        check: 'unlisted',
        severity: 'note',
        standing: 'dated',
        fields: [],
        message: "Not on the employer's list of openings: only its link leads here.",
        evidence: evidence === undefined ? [] : [evidence],
        explanation: 'Employers unlist postings that they share by hand, and those that they are about to close.',
      },
    ];
  },
};
