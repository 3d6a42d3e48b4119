import { repeatedAddress } from '../../lib/checks/repeated-address.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';

const places = (...pairs: [name: string, locality: string][]): Sketch => ({
  facts: {
    jobLocation: stated(
      pairs.map(([name]) => ({ text: name })),
      `jobLocation: ${JSON.stringify(pairs.map(([name, addressLocality]) => ({ '@type': 'Place', name, address: { '@type': 'PostalAddress', addressLocality } })))}`,
      'json-ld',
    ),
  },
});

testCheck(repeatedAddress, {
  hits: [
    [
      'three names have one address',
      places(['Bremen, HB', 'Bremen'], ['Kiel, SH', 'Bremen'], ['Ulm, BW', 'Bremen']),
      {
        severity: 'note',
        message: "The page's data gives Kiel, SH the address of Bremen, and all its other places too.",
        evidence: ['Kiel, SH', 'Bremen'],
      },
    ],
    ['one of them is no place', places(['Bremen, HB', 'Bremen'], ['Remote, DE', 'Bremen']), { evidence: ['Remote, DE', 'Bremen'] }],
  ],
  nearMisses: [
    ['each has its own', places(['Bremen, HB', 'Bremen'], ['Kiel, SH', 'Kiel'])],
    ['there is one', places(['Kiel, SH', 'Bremen'])],
    ['the names are of offices', places(['Headquarters', 'Bremen'], ['Harbour house', 'Bremen'])],
    ['there is none', { title: 'Engineer' }],
  ],
});
