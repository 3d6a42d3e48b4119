import { missingPay } from '../../lib/checks/missing-pay.ts';
import type { Place } from '../../lib/posting/posting.ts';
import { engineeringText, type Sketch, stated, testCheck } from './extraction-of.ts';

const prose = [...engineeringText, ...engineeringText];
const denver: Place = { text: 'Denver, CO', locality: 'Denver', region: 'CO', country: 'US' };
const at = (place: Place, text: string[] = prose): Sketch => ({ facts: { jobLocation: stated([place], place.text) }, prose: text });

testCheck(missingPay, {
  hits: [
    [
      'the state asks for it',
      at(denver),
      {
        severity: 'note',
        standing: 'missing',
        message: "No pay stated; Colorado's Equal Pay for Equal Work Act asks employers there to give it.",
        evidence: ['Denver, CO'],
      },
    ],
    [
      'the state is written out',
      at({ text: 'New York, New York', locality: 'New York', region: 'New York', country: 'US' }),
      { explanation: 'Employers with fewer than 4 employees are left out.' },
    ],
    ['the province asks for it', at({ text: 'Toronto, ON', locality: 'Toronto', region: 'ON', country: 'CA' }), {}],
    ['Latvia asks for it', at({ text: 'Riga', locality: 'Riga', country: 'LV' }), {}],
    [
      'Lithuania asks for it',
      at({ text: 'Vilnius', locality: 'Vilnius', country: 'LT' }),
      { message: "No pay stated; Lithuania's Labour Code, article 25 asks employers there to give it." },
    ],
    ['the text is short', at(denver, [prose.join(' ').slice(0, 450)]), {}],
    ['the country asks for it', at({ text: 'Wien', locality: 'Wien', country: 'AT' }), {}],
  ],
  nearMisses: [
    [
      'pay is stated',
      { ...at(denver), facts: { jobLocation: stated([denver], 'Denver, CO'), baseSalary: stated({ min: 1, text: '$1' }, '$1') } },
    ],
    ['the text has a figure that may be pay', at(denver, [...prose, 'Range: $120,000 to $140,000.'])],
    ['no law asks for it', at({ text: 'Austin, TX', locality: 'Austin', region: 'TX', country: 'US' })],
    ['the law of the union does not ask for it in the posting', at({ text: 'Berlin', locality: 'Berlin', country: 'DE' })],
    ['the state’s law is not in force yet', at({ text: 'Dover, DE', locality: 'Dover', region: 'DE', country: 'US' })],
    ['the law of this summer was not in force in spring', at({ text: 'Portland, ME', locality: 'Portland', region: 'ME', country: 'US' })],
    ['the pay is said in Lithuanian', at({ text: 'Vilnius', locality: 'Vilnius', country: 'LT' }, [...prose, 'Atlyginimas aptariamas.'])],
    ['the page is a teaser', at(denver, ['Come and search with us.'])],
    ['the page is an aggregator’s excerpt', { ...at(denver), siteKind: 'aggregator' }],
    [
      'nobody is paid',
      { ...at(denver), facts: { jobLocation: stated([denver], 'Denver, CO'), employmentType: stated(['VOLUNTEER'], 'Volunteer') } },
    ],
    ['there is no place', { prose }],
  ],
});
