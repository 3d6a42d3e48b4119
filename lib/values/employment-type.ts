import type { EmploymentType } from '../posting/posting.ts';
import { furtherTypes } from './further-types.ts';
import { fold } from './text.ts';

/**
 * A row a type; words in en, de, fr, es, pt, nl, it, pl, sr, folded. Permanence (permanent, CDI, unbefristet, indefinido,
 * "ugovor na neodređeno") is another axis than hours: it is in no row. A Werkstudent works at most 20 hours a week (German
 * law, § 6 SGB V) and is no intern: PART_TIME. An apprentice is INTERN, the nearest that schema.org has.
 */
const words: [EmploymentType, string][] = [
  [
    'FULL_TIME',
    'full ?time|full (?:and|or|/) ?part ?time|full ?/ ?part ?time|voll ?(?:und|oder|bzw\\.?|/) ?teilzeit|temps plein (?:ou|et) partiel|tempo inteiro|^completa$|fulltime permanent|vollzeit|temps plein|plein temps|temps complet|tempo pieno|tiempo completo|jornada completa|tempo integral|periodo integral|voltijds?|pelny etat|pelnym wymiarze|puno radno vreme|salaried ft|heltid|kokoaikainen|plny uvazek|fuldtid|全职|正社員',
  ],
  [
    'PART_TIME',
    'part ?time|teilzeit|temps partiel|mi temps|tempo parziale|media jornada|jornada parcial|tiempo parcial|meio periodo|tempo parcial|^parcial$|deeltijds?|niepelny etat|czesc etatu|pol etatu|nepuno radno vreme|minijob|werkstudent(?:in)?|working student|deltid|osa aikainen|castecny uvazek|兼职',
  ],
  [
    'CONTRACTOR',
    'contractor|(?<!permanent |fixed term |temporary |employment |unlimited |time |type of )contract(?! (?:type|of employment|(?:on)?bepaalde|onbepaald|voor (?:on)?bepaalde))|freelancer?|freiberuflich|freie mitarbeit|independant|autonomo|zzp|b2b|umowa o dzielo|umowa zlecenie|self employed|libero professionista|partita iva|freelans',
  ],
  [
    'TEMPORARY',
    'temporary|temp|fixed term|duree determinee|visstid|vikariat|tidsbegransad|midlertidig|tidsbegraenset|maaraaikainen|limited term|seasonal|saisonnier(?:e)?|saisonal|saisonkraft|stagionale|seizoens\\w*|sezonow[aey]|sezonsk[aio]|por temporada|befristete?[rs]?|zeitarbeit|cdd|interim|interimaire|tempo determinato|temporal|temporario|tijdelijk|bepaalde (?:duur|tijd)|czas okreslony|(?<!na ne)odredjeno|odredeno',
  ],
  [
    'INTERN',
    'interns?|internships?|praktik(?:um|ant(?:in)?)|pflichtpraktikum|stagiaires?|stagiair|tirocini[oa]|tirocinante|practicas|becari[oa]|estagio|estagiari[oa]|staz(?:ysta)?|praksa|apprentice(?:ship)?|实习|apprentissage|alternance|ausbildung',
  ],
  [
    'VOLUNTEER',
    'volunteer(?:ing)?|ehrenamt(?:lich)?|benevol(?:e|at)|voluntari(?:o|a|ado)|volontario|volontariato|vrijwilliger(?:swerk)?|wolontariat|volonter(?:ski)?',
  ],
  ['PER_DIEM', 'per diem'],
  ['OTHER', '^other$|^sonstige[rs]?$|^autre$|^otro$|^outro$|^altro$'],
];
const table = words.map(([type, alternatives]): [EmploymentType, RegExp] => [type, new RegExp(`(?<![a-z])(?:${alternatives})(?![a-z])`)]);

/**
 * What an employment-type label says, several where it says several ("Full time or part time"). Empty for permanence alone,
 * for words we do not know ("Job"), and for anything longer than 120 characters. "Stage" is an internship only by itself.
 */
export function parseEmploymentTypes(text: string): EmploymentType[] {
  const plain = fold(text).replace(/[_-]/g, ' ').replace(/ {2,}/g, ' ');
  if (plain.length > 120) return [];
  if (plain === 'stage') return ['INTERN'];
  const further = furtherTypes(plain);
  return table.filter(([type, pattern]) => pattern.test(plain) || further.includes(type)).map(([type]) => type);
}
