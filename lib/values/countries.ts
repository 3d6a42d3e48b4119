import { nicknames } from './place-names.ts';
import { fold } from './text.ts';

const alpha2 =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );
/** Three-letter codes (ISO 3166-1 alpha-3) that data of job sites holds; in capitals only. */
const alpha3 = new Map(
  pairs(
    'AE ARE,AR ARG,AT AUT,BE BEL,BG BGR,BR BRA,CL CHL,CN CHN,CO COL,CY CYP,CZ CZE,DK DNK,EE EST,FI FIN,GR GRC,HK HKG,HR HRV,HU HUN,ID IDN,IL ISR,IS ISL,IT ITA,JP JPN,KR KOR,LT LTU,LU LUX,LV LVA,MT MLT,MX MEX,MY MYS,NL NLD,NO NOR,NZ NZL,PH PHL,PT PRT,RO ROU,SA SAU,SE SWE,SG SGP,SI SVN,SK SVK,TH THA,TR TUR,TW TWN,UA UKR,VN VNM,ZA ZAF',
  ).map(([code, name]) => [name, code]),
);
/** Countries whose name postings write in the page's own language; all others are looked up in English only. */
const local = 'AT AU BA BE BG BR CA CH CN CZ DE DK ES FI FR GB GR HR HU IE IN IT JP LU ME MX NL NO PL PT RO RS SE SI SK TR UA US'.split(
  ' ',
);

/** Names from the browser's own CLDR data, built on the first question and kept: English first, which answers most. */
const english = lazily(() => {
  const names = new Map(pairs(nicknames).map(([code, name]) => [name, code]));
  return addNames(names, 'en', alpha2);
});
const otherLanguages = lazily(() => {
  const names = new Map<string, string>();
  for (const language of ['de', 'fr', 'es', 'pt', 'nl', 'it', 'pl', 'sr']) addNames(names, language, local);
  return names;
});

function addNames(names: Map<string, string>, language: string, codes: string[]): Map<string, string> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const code of codes) {
    const name = fold(display.of(code) ?? '');
    // CLDR writes "Trinidad & Tobago"; pages write "and".
    for (const form of [name, name.replace(' & ', ' and ')]) if (form && !names.has(form)) names.set(form, code);
  }
  return names;
}

/**
 * ISO 3166-1 alpha-2 of a country by its code or its name in en, de, fr, es, pt, nl, it, pl or sr ("DE", "Deutschland",
 * "U.S.", "Србија"). A code counts in capitals only. "UK" is GB. Undefined: any other text, regions and towns too.
 */
export function parseCountry(text: string): string | undefined {
  const word = text.trim();
  if (word.length > 60) return undefined;
  if (/^[A-Z]{2}$/.test(word) && alpha2.includes(word)) return word;
  return /^us$/i.test(word) ? 'US' : (alpha3.get(word) ?? known(fold(word)));
}

function known(name: string): string | undefined {
  return english().get(name) ?? otherLanguages().get(name);
}

/** `CODE name|name,CODE name` as pairs of code and name. */
export function pairs(table: string): [string, string][] {
  return table.split(',').flatMap((entry) => {
    const space = entry.indexOf(' ');
    return entry
      .slice(space + 1)
      .split('|')
      .map((name): [string, string] => [entry.slice(0, space), name]);
  });
}

function lazily<T extends object>(build: () => T): () => T {
  let built: T | undefined;
  return () => (built ??= build());
}
