import { foldInPlace } from '../values/text.ts';

/** Cities as Polish and Serbian bend them after "in", with the name that the gazetteer knows. Over `foldInPlace`, Serbian in Latin script. */
const bent: Readonly<Record<string, string>> = {
  warszawie: 'Warszawa',
  krakowie: 'Kraków',
  wroclawiu: 'Wrocław',
  poznaniu: 'Poznań',
  gdansku: 'Gdańsk',
  gdyni: 'Gdynia',
  lodzi: 'Łódź',
  katowicach: 'Katowice',
  lublinie: 'Lublin',
  szczecinie: 'Szczecin',
  bydgoszczy: 'Bydgoszcz',
  rzeszowie: 'Rzeszów',
  beogradu: 'Beograd',
  'novom sadu': 'Novi Sad',
  nisu: 'Niš',
  kragujevcu: 'Kragujevac',
  subotici: 'Subotica',
  zagrebu: 'Zagreb',
};

/** Where this job is done: "Praca w naszym biurze w Krakowie", "Rad se obavlja u našoj kancelariji u Nišu". */
const inCity = new RegExp(
  `\\b(?:praca|prace|miejscem pracy|stanowisko|pracujesz|posao|rad|radno mesto|mesto rada|radite|radicete)\\b[^.;,]{0,50}\\b(?:w|we|u) (${Object.keys(bent).join('|')})(?=[.,;(]|$)`,
);
/** Several places, travelling, or other people. */
const notOnly =
  /\b(?:lub|oraz|albo|i|ili|takze|rowniez|tez|takode|zdaln\w+|hybryd\w+|od kuce|delegacj\w+|podroz\w*|wyjazd\w*|szkoleni\w*|putovanj\w*|putuj\w*|povremen\w*|obuk\w*|klient\w*|klijent\w*|zespol\w*|tim\w*|koleg\w*|centrala|poczatkowo|w przyszlosci|kasnije|prva|prvih)\b/;

/** The city in which a sentence of a language that bends names puts this job; undefined where it names another beside it. */
export function findBentCity(sentence: string): string | undefined {
  const plain = foldInPlace(sentence).trim();
  const found = inCity.exec(plain)?.[1];
  return found === undefined || notOnly.test(plain) ? undefined : bent[found];
}
