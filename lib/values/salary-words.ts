import type { PayUnit } from '../posting/posting.ts';

/** Words for pay in en, de, fr, es, pt, nl, it, pl and sr, and what goes with an amount in other languages, folded (see `fold`), as alternatives of a pattern. */

/** The unit right after an amount ("/hr", "per year", "p.a.", "im Jahr") or as an adjective ("annual"). */
export const payUnits: [PayUnit, string][] = [
  [
    'YEAR',
    'years?|yr|(?<=/ ?)y|annum|annually|annual|yearly|p\\.? ?a\\.?|jahr|jahrlich|jahresgehalt|jahres|par an|(?<=/ ?)an|annuel(?:le)?s?|ano|anual(?:es)?|anuais|jaar|jaarlijks|anno|annu[aio]|annual[ei]|ral|rok|rocznie|godisnje|lpa|rocne|rocni|yillik|年収|年俸|年薪|연봉',
  ],
  [
    'MONTH',
    'months?|mo|mth|monthly|mesic|monat|monatlich|mois|mensuel(?:le)?s?|mes|mensual(?:es)?|mensal|mensais|maand|mese|mensil[ei]|miesiac|miesiecznie|mies|mesecno|mesec|manad(?:en)?|maned(?:en)?|manedslon|manadslon|kuukau(?:si|dessa)|kk|mesiac|mesacne|mesicne|(?<=/ ?)(?:ho|man|ay|md)|honap|havi|havonta|luna|lunar|aylik|μηνα|misяcь|月給|月薪|월급|月|월',
  ],
  ['WEEK', 'week|wk|weekly|woche|wochentlich|semaine|semana|settimana|tydzien|tygodniowo|nedeljno'],
  ['DAY', 'day|daily|tag|taglich|tagessatz|jour|tjm|dia|dag|giorno|dzien|dziennie|dnevno|日給|日薪|일급'],
  [
    'HOUR',
    'hours?|hr|hrs|(?<=[/€] ?)h|hourly|p\\.?h\\.?|stunde|std|stundenlohn|heure|horaire|hora|uur|uurloon|ora|godz|godzine|(?<=(?:na|/) ?)sat|satu|timmen?|timen|(?<=(?:/|per|pr\\.?) ?)time|timlon|tunti|tunnissa|hodin[au]|hod|oraber|oradij|saatlik|時給|时薪|시급',
  ],
];

/** Small words that may stand between an amount and its unit. */
export const payFill =
  "per|an?|each|pro|im|die|par|por|al|ao|a la|la|le|all'|all|na|za|po|gross|net|brutto|netto|bruts?|bruto|neto|lord[oiae]|nett[aie]|net[oa]s?|brut[oa]s|neti|liquidos?|na reke|i|pr\\.?|base|salary|pay|ote|usd|eur|euros?|gbp|cad|aud|chf|pln|vat|b2b|uop|ca|circa|approx";

export const payContext =
  'salary|salaries|pay|compensation|base|ote|on[- ]target|wages?|(?:hourly|day|daily|pay) rate|remuneration|earnings?|gross|gehalt\\w*|vergutung|verdienst|jahresgehalt|salaires?|salario|remuneracion|remuneracao|salaris|retribuzione|stipendio|ral|wynagrodzeni[ea]m?|stawk[aei]|zarad[aeu]|plat[aeu]|brutto|ordenado|vencimento|\\w{0,8}loon|\\w{0,8}lohn|\\w{0,8}lonn?|palkka\\w*|mzd[aey]|fizetes\\w*|salariu\\w*|maas\\w*|entgelt|bezahlung';

/** Money that is no pay. Seen on real pages: "$2M revenue target", "$1,500 stipend". */
export const notPay =
  'revenue|turnover|comision(?:es)?|comissoes|provision(?:en)?|pramien?|primes?|bonos?|premi[aei]e?|premij[aeu]|raised|raising|funding|funded|budgets?|stipend|bonus(?:es)?|assets|arr|valuation|valued|401|referral|allowance|vale|vale-\\w+|vouchers?|tickets?(?: restaurante?)?|titres?-restaurant|panier repas|maaltijdcheques?|essens\\w*|zuschuss\\w*|\\w+zuschuss|gutschein\\w*|buoni pasto|buono pasto|stravne|stravenk\\w+|cafeteria|friskvard\\w*|reimburse\\w*|invest\\w*|series [a-e]|fund|deals?|quota|pipeline|portfolio|grants?|sign-on|signing|learning|wellness|discounts?|prizes?|savings?|saved|processed|transactions?|sales|contracts? worth|worth|credits?|fees?|market|equity value|insurance|purchases?|donat\\w*|customers|backed';

export const lowerBound = 'from|starting (?:at|from)|min(?:imum)?|at least|ab|mindestens|a partir d[ei]|desde|a partire da|vanaf|od';
export const upperBound = "up to|max(?:imum)?|bis zu|jusqu'a|hasta|ate|fino a|tot|do";
export const rangeWords = '-|~|〜|to|bis|und|and|et|a|hasta|y|ate|tot|en|do|e|i';

/** Words that stand only beside pay by the year. */
export const yearlyContext = 'salary ranges?|base (?:salary|pay|range|compensation)|annual|annually|ote|on[- ]target|jahresgehalt';
