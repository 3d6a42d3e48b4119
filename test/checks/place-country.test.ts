import { placeCountry } from '../../lib/checks/place-country.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';

const at = (text: string, locality: string, country?: string, region?: string): Sketch => ({
  facts: {
    jobLocation: stated(
      [{ text, locality, ...(country !== undefined && { country }), ...(region !== undefined && { region }) }],
      `Location: ${text}`,
    ),
  },
});

testCheck(placeCountry, {
  hits: [
    [
      'a capital stands in another country',
      at('Belgrade, United States', 'Belgrade', 'US'),
      {
        severity: 'caution',
        standing: 'contradicted',
        message: 'Belgrade is in Serbia; the page puts it in the United States.',
        evidence: ['Belgrade, United States'],
        explanation: 'There is a smaller Belgrade in Montana too.',
      },
    ],
    [
      'no namesake is known',
      at('Munich, United Kingdom', 'Munich', 'GB'),
      { severity: 'caution', message: 'Munich is in Germany; the page puts it in the United Kingdom.' },
    ],
    ['the name has accents', at('Zürich, Germany', 'Zürich', 'DE'), { evidence: ['Zürich, Germany'] }],
    ['the city is less known, so only a note', at('Darmstadt, United States', 'Darmstadt', 'US'), { severity: 'note' }],
  ],
  nearMisses: [
    ['Paris is the one in Texas', at('Paris, TX', 'Paris', 'US', 'TX')],
    ['Cambridge is the one in Massachusetts', at('Cambridge, MA', 'Cambridge', 'US', 'MA')],
    ['London is the one in Ontario', at('London, Ontario', 'London', 'CA', 'ON')],
    ['London is in Canada and no region is given', at('London, Canada', 'London', 'CA')],
    ['Birmingham is in both countries', at('Birmingham, United States', 'Birmingham', 'US')],
    ['Dublin is in both countries', at('Dublin, United States', 'Dublin', 'US')],
    ['the city is where it should be', at('Belgrade, Serbia', 'Belgrade', 'RS')],
    ['the city is not known', at('Kleinkleckersdorf, United States', 'Kleinkleckersdorf', 'US')],
    ['the territory goes by its state', at('Hong Kong, China', 'Hong Kong', 'CN')],
    ['no country is given', at('Belgrade', 'Belgrade')],
    ['the place is a state that a city elsewhere is called after', at('Victoria, Australia', 'Victoria', 'AU')],
    ['the page gives no place', { title: 'Engineer in Belgrade' }],
  ],
});
