import type { Check } from './check.ts';
import { filed, folded } from './words.ts';

export const repeatedAddress: Check = {
  id: 'repeated-address',
  tells: "The page's data gives several places, all with the address of one of them.",
  check(extraction) {
    for (const { evidence } of filed(extraction, 'jobLocation')) {
      const localities = valuesOf(evidence, 'addressLocality');
      const names = valuesOf(evidence, 'name');
      const [locality] = localities;
      if (locality === undefined || localities.length < 2 || new Set(localities).size > 1) continue;
      const others = names.filter((name) => !folded(name).includes(folded(locality)) && /\p{L}{2}.*,|remote/iu.test(name));
      const [other] = others;
      if (other === undefined) continue;
      return [
        {
          check: 'repeated-address',
          severity: 'note',
          standing: 'contradicted',
          fields: ['jobLocation'],
          message: `The page's data gives ${other} the address of ${locality}, and all its other places too.`,
          evidence: [other, locality],
          explanation: 'The names are right more often than the addresses: the data repeats the first.',
        },
      ];
    }
    return [];
  },
};

/** The values of a property in a stretch of JSON, which may be cut off at its end. */
function valuesOf(json: string, property: string): string[] {
  return [...json.matchAll(new RegExp(`"${property}":\\s?"([^"]{1,80})"`, 'g'))].map((match) => match[1] ?? '');
}
