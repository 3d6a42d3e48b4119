import type { Extraction } from '../posting/extraction.ts';
import type { FieldName } from '../posting/posting.ts';
import type { Check } from './check.ts';
import { isBorneOut } from './support.ts';
import { filer, listed, proseOf, saidIn } from './words.ts';

/** In UTF-16 units: under this the text says too little for its silence to mean anything. */
const leastText = 200;

export const unsupported: Check = {
  id: 'unsupported',
  tells: 'Only the aggregator says so ("onsite", "mid"), in a field that it fills in by machine.',
  check(extraction) {
    const fields = (extraction.inferred ?? []).filter((field) => isLone(extraction, field));
    const evidence = fields.flatMap((field) => extraction.posting?.[field]?.evidence ?? []);
    if (evidence.length === 0) return [];
    const words = listed(evidence.map((each) => `'${saidIn(each)}'`));
    return [
      {
        check: 'unsupported',
        severity: 'note',
        standing: 'unsupported',
        fields,
        message: `Only ${filer(extraction)} says ${words}; the text does not.`,
        evidence,
        explanation: 'This site fills in such fields by machine. They may be right.',
      },
    ];
  },
};

/** Whether nothing but the site's own label says it. */
function isLone(extraction: Extraction, field: FieldName): boolean {
  const fact = extraction.posting?.[field];
  const title = extraction.posting?.title?.value ?? '';
  const prose = proseOf(extraction).join('\n');
  if (!fact || fact.source === 'prose' || prose.length < leastText) return false;
  if (extraction.claims.some((claim) => claim.field === field && claim.source === 'prose')) return false;
  return isBorneOut(field, fact.value, `${title}\n${prose}`) === false;
}
