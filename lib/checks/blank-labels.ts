import type { Check } from './check.ts';
import { listed } from './words.ts';

/** Labels whose value a reader would want. A blank "Share:" is none of them. */
const wanted =
  /\b(?:posted|checked|updated|verified|deadline|closing|closes|expires|start|salary|pay|compensation|wage|location|office|type|position|level|seniority|area|category|department|company|employer|organi[sz]ation|experience|remote|contract|duration|hours|requirements|qualifications)\b/i;

export const blankLabels: Check = {
  id: 'blank-labels',
  tells: 'Labels with nothing behind them ("Posted:").',
  check(extraction) {
    const labels = [...new Set(extraction.observed.blankLabels.map((label) => label.trim()))].filter((label) => wanted.test(label));
    if (labels.length === 0 || !extraction.posting) return [];
    const quoted = listed(labels.map((label) => `'${label}'`));
    return [
      {
        check: 'blank-labels',
        severity: 'note',
        standing: 'missing',
        fields: [],
        message: `${quoted} ${labels.length === 1 ? 'has' : 'have'} nothing behind ${labels.length === 1 ? 'it' : 'them'}.`,
        evidence: labels,
      },
    ];
  },
};
