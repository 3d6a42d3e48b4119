import type { EmploymentType } from '../posting/posting.ts';
import { fold } from './text.ts';

/** Words for types of employment beyond the reader's nine languages, as written; permanence alone is in no row (see `parseEmploymentTypes`). */
const WORDS: Partial<Record<EmploymentType, string>> = {
  FULL_TIME:
    'fuldtidsstilling|fulltidsstilling|heltidsstilling|heltidstjänst|heltidsanställning|100 ?% stilling|kokopäiväinen|kokoaikatyö|kokopäivätyö|plný pracovní úvazek|práce na plný úvazek|hlavní pracovní poměr|plný úväzok|práca na plný úväzok|teljes munkaidős?|teljes munkaidőben|normă întreagă|full time|tam zamanlı|πλήρης απασχόληση|πλήρους απασχόλησης|повна зайнятість|повний день|全职|全日制|フルタイム|정규직|풀타임|전일제',
  PART_TIME:
    'deltidsstilling|deltidstjänst|deltidsanställning|osa-aikatyö|osapäiväinen|zkrácený úvazek|částečný úvazek|práce na zkrácený úvazek|poloviční úvazek|skrátený úväzok|čiastočný úväzok|práca na skrátený úväzok|részmunkaidős?|részmunkaidőben|timp parțial|normă parțială|yarı zamanlı|kısmi zamanlı|μερική απασχόληση|μερικής απασχόλησης|неповна зайнятість|часткова зайнятість|неповний день|兼职|非全日制|アルバイト|パート|파트타임|시간제|아르바이트',
  CONTRACTOR: 'frilans|osvč|živnost|na živnosť|vállalkozói|colaborare pfa|serbest çalışan|ελεύθερος επαγγελματίας|業務委託|프리랜서|위촉직',
  TEMPORARY:
    'vikariat|sommarvikariat|semestervikariat|visstidsanställning|allmän visstidsanställning|tidsbegränsad anställning|säsongsarbete|säsongsanställning|sesongarbeid|engasjement|tidsbegrænset|barselsvikariat|määräaikainen|kausityö|sijaisuus|brigáda|sezónní|sezónna|sezónna práca|határozott idejű|határozott időre|szezonális|perioadă determinată|sezonier|dönemsel|belirli süreli|geçici|ορισμένου χρόνου|εποχιακή|тимчасова|сезонна|临时工|契約社員|派遣社員|有期雇用|계약직|기간제',
  INTERN:
    'praktikplats|elevplads|lærling|harjoittelija|harjoittelu|stáž|gyakornok|gyakornoki|stagiu|stagiar|internship|staj|stajyer|πρακτική άσκηση|стажування|стажист|实习生|インターン|인턴|인턴십',
};

const patterns = Object.entries(WORDS).map(([type, words]): [EmploymentType, RegExp] => [
  type as EmploymentType,
  // What runs on without blanks has no edge but that a longer word for another type may hold it (非全日制).
  new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}非準])(?:${fold(words)})(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}])`,
    'u',
  ),
]);

/** The types of employment that a label's folded words name in one of these languages. */
export function furtherTypes(plain: string): EmploymentType[] {
  return patterns.filter(([, pattern]) => pattern.test(plain)).map(([type]) => type);
}
