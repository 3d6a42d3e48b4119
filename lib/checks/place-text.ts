import type { Extraction } from '../posting/extraction.ts';
import type { Finding } from '../posting/finding.ts';
import type { Place } from '../posting/posting.ts';
import { citiesNamed, countriesOf } from '../values/gazetteer.ts';
import { findBentCity } from './bent-cities.ts';
import type { Check } from './check.ts';
import { filed, folded, listed, proseOf, quoteOf, sentencesOf } from './words.ts';

/** Where this job is done: "in-person in the Belgrade office", "the role is based in Berlin". */
const office =
  /\b(?:in|from|at|out of) (?:our|the) (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}) (?:office|headquarters|HQ|campus|lab|studio|hub)\b/u;
const based = /\b(?:based|located|in[- ]person|on-?site) in (?:our )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u;
const ofThisJob = /\b(?:role|position|job|internship|program(?:me)?|you(?:'ll| will|’ll) (?:be|work|join)|must be|work from)\b/i;
/** The same in German, French, Spanish, Portuguese, Dutch and Italian; Polish and Serbian, which bend the names of cities, in `findBentCity`. */
const abroad =
  /(?:[Ss]telle|[Pp]osition|[Aa]rbeitsort|[Ee]insatzort|[Aa]rbeitsplatz) (?:ist|liegt|befindet sich)(?: am Standort| in| am)? (\p{Lu}[\p{L}'’-]+(?: am \p{Lu}\p{L}+)?)|[Pp]oste (?:est )?(?:basée?|situé) à (\p{Lu}[\p{L}'’-]+)|[Pp]uesto (?:está )?(?:ubicado|basado) en (\p{Lu}[\p{L}'’-]+)|[Ll]ocal de trabalho (?:é|fica) (?:em|no|na) (\p{Lu}[\p{L}'’-]+)|[Ss]tandplaats is (\p{Lu}[\p{L}'’-]+)|[Ss]ede di lavoro è (\p{Lu}[\p{L}'’-]+)/u;
const ofOthersAbroad =
  /(?<!\p{L})(?:oder|und|sowie|auch|zunächst|ou|et|aussi|déplacements?|o|y|e|en|of|également|también|anche|ook|Homeoffice|remote)(?!\p{L})/u;
/** "The role is based in London or Berlin": all the places where it can be done. */
const choice =
  /\b(?:role|position|job|internship) (?:is|can be|will be) (?:based |located |performed |done )?(?:in|at|from|out of) (?:either )?(?:our )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:or|and) (?:our )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: offices?)?(?=[.;(]|, (?!\p{Lu})|$)/u;
/** The city is somebody else's, or one of several. */
const ofOthers =
  /\b(?:teams?|colleagues|collaborat\w+|reports?|reporting|travel\w*|visit\w*|stakeholders|headquartered|headquarters|manager|customers?|clients?|partner\w*|relocat\w+|or|either|also|optional\w*|offices|company|fair|first|weeks?|months?|training|was|were|before|formerly|until)\b/i;

export const placeText: Check = {
  id: 'place-text',
  tells: 'The label names one city, the text says that the work is in another.',
  check(extraction) {
    const labelled = labelledPlaces(extraction);
    if (labelled.length === 0 || extraction.posting?.workplaceType?.value === 'remote') return [];
    const narrowed = narrowerChoice(extraction, labelled);
    if (narrowed) return [narrowed];
    for (const each of proseOf(extraction).flatMap(sentencesOf)) {
      const city = cityOfJob(each);
      if (city === undefined || isAmong(city, labelled)) continue;
      const elsewhere = !labelled.some((place) => sharesCountry(place, city));
      return [
        {
          check: 'place-text',
          severity: elsewhere ? 'caution' : 'note',
          standing: 'contradicted',
          fields: ['jobLocation'],
          message: `The page names ${labelled[0]?.text ?? ''} as the place, the text says ${city}.`,
          evidence: [labelled[0]?.text ?? '', quoteOf(each, /^/)],
          ...(!elsewhere && { explanation: 'One may be a part of the other, or the employer has offices in both.' }),
        },
      ];
    }
    return [];
  },
};

/** The label names more cities than the sentence that says where the job can be done. */
function narrowerChoice(extraction: Extraction, labelled: readonly Place[]): Finding | undefined {
  for (const each of proseOf(extraction).flatMap(sentencesOf)) {
    const cities = choice.exec(each)?.slice(1) ?? [];
    if (cities.length < 2 || !cities.every((city) => citiesNamed(city).length > 0 && isAmong(city, labelled))) continue;
    const left = labelled.filter((place) => !cities.some((city) => isAmong(city, [place])));
    if (left.length === 0) continue;
    return {
      check: 'place-text',
      severity: 'note',
      standing: 'contradicted',
      fields: ['jobLocation'],
      message: `The page names ${listed(left.map(({ text }) => text))} too; the text leaves only ${listed(cities)}.`,
      evidence: [listed(left.map(({ text }) => text)), quoteOf(each, choice)],
    };
  }
  return undefined;
}

/** The places filed; none where one of them is not known, since it may well be a part of the city in the text. */
function labelledPlaces(extraction: Extraction): Place[] {
  const places = filed(extraction, 'jobLocation').flatMap((claim) => claim.value);
  return places.every((place) => citiesNamed(place.locality ?? '').length > 0) ? places : [];
}

function cityOfJob(sentence: string): string | undefined {
  const foreign = abroad.exec(sentence);
  const own = ofThisJob.test(sentence) && !ofOthers.test(sentence) ? (office.exec(sentence)?.[1] ?? based.exec(sentence)?.[1]) : undefined;
  const abroadCity = foreign && isOneOnly(sentence, foreign) ? foreign.slice(1).find(Boolean) : findBentCity(sentence);
  const city = (own ?? abroadCity)?.trim();
  return city !== undefined && citiesNamed(city).length > 0 ? city : undefined;
}

/** Nothing but the one city is offered: no other after it, and no travelling. */
function isOneOnly(sentence: string, said: RegExpExecArray): boolean {
  return !ofOthersAbroad.test(sentence.slice(said.index + said[0].length));
}

/** Whether one of the places is the city, under whatever spelling, or says its name. */
function isAmong(city: string, places: readonly Place[]): boolean {
  const cities = citiesNamed(city);
  return places.some(
    (place) => folded(place.text).includes(folded(city)) || citiesNamed(place.locality ?? '').some((each) => cities.includes(each)),
  );
}

function sharesCountry(place: Place, city: string): boolean {
  const countries = countriesOf(city);
  return place.country !== undefined
    ? countries.includes(place.country)
    : countriesOf(place.locality ?? '').some((each) => countries.includes(each));
}
