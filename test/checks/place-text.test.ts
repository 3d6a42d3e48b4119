import { placeText } from '../../lib/checks/place-text.ts';
import type { Place } from '../../lib/posting/posting.ts';
import { type Sketch, stated, testCheck } from './extraction-of.ts';

const berlin: Place = { text: 'Berlin, Germany', locality: 'Berlin', country: 'DE' };
const london: Place = { text: 'London, United Kingdom', locality: 'London', country: 'GB' };
const madrid: Place = { text: 'Madrid, Spain', locality: 'Madrid', country: 'ES' };
const at = (places: Place[], ...prose: string[]): Sketch => ({
  facts: { jobLocation: stated(places, places.map((place) => place.text).join(' · ')) },
  prose,
});

testCheck(placeText, {
  hits: [
    [
      'the text leaves fewer cities than the label',
      at([berlin, london, madrid], 'This role is based in London or Berlin.'),
      { severity: 'note', evidence: ['Madrid, Spain', 'This role is based in London or Berlin.'] },
    ],
    [
      'the office is in another country',
      at([berlin], 'This internship is in-person in our Lisbon office.'),
      {
        severity: 'caution',
        message: 'The page names Berlin, Germany as the place, the text says Lisbon.',
        evidence: ['Berlin, Germany', 'This internship is in-person in our Lisbon office.'],
      },
    ],
    ['the role is based elsewhere', at([berlin], 'The role is based in Warsaw.'), { severity: 'caution' }],
    ['it is another city of the same country', at([berlin], 'The position is located in Munich.'), { severity: 'note' }],
    [
      'a choice with a rule of days behind it',
      at([berlin, london, madrid], 'The role is based in Berlin or London, four days a week in the office.'),
      {},
    ],
    [
      'Serbian bends the name',
      at([{ text: 'Beograd', locality: 'Beograd', country: 'RS' }], 'Rad se obavlja u našoj kancelariji u Nišu.'),
      { severity: 'note', message: 'The page names Beograd as the place, the text says Niš.' },
    ],
    [
      'Polish bends the name',
      at([{ text: 'Warszawa', locality: 'Warszawa', country: 'PL' }], 'Praca w naszym biurze w Krakowie.'),
      { severity: 'note' },
    ],
    ['the city has two words', at([berlin], 'You will work from our New York office.'), { severity: 'caution' }],
  ],
  nearMisses: [
    ['the text names all cities of the label', at([berlin, london], 'This role is based in London or Berlin.')],
    ['the team is in two of them', at([berlin, london, madrid], 'The team sits in London and Berlin.')],
    ['label and text agree', at([berlin], 'The role is based in Berlin.')],
    [
      'the label spells it in its own language',
      at([{ text: 'München', locality: 'München', country: 'DE' }], 'The role is based in Munich.'),
    ],
    ['the company has its seat there', at([berlin], 'Nordwind Labs is headquartered in Lisbon.')],
    ['the team sits there', at([berlin], 'You will work with the team based in Lisbon.')],
    ['one of several places is meant', at([berlin, { text: 'Lisbon', locality: 'Lisbon', country: 'PT' }], 'The role is based in Lisbon.')],
    ['one may choose', at([berlin], 'The role is based in Lisbon or Berlin.')],
    [
      'the label is a suburb that is not known',
      at([{ text: 'Kleinkleckersdorf', locality: 'Kleinkleckersdorf' }], 'The role is based in Berlin.'),
    ],
    [
      'the job is remote',
      {
        ...at([berlin], 'The role is based in Lisbon.'),
        facts: { jobLocation: stated([berlin], 'Berlin'), workplaceType: stated('remote', 'Remote') },
      },
    ],
    ['one travels there', at([{ text: 'Beograd', locality: 'Beograd', country: 'RS' }], 'Rad uključuje putovanja u kancelariju u Nišu.')],
    ['one may choose, in Polish', at([{ text: 'Warszawa', locality: 'Warszawa', country: 'PL' }], 'Praca w Krakowie lub zdalnie.')],
    ['the name is no city', at([berlin], 'The role is based in Kleinkleckersdorf.')],
  ],
});
