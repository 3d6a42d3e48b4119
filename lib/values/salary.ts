import type { PayUnit, Salary } from '../posting/posting.ts';
import { codes, currencyAfter, currencyBefore, symbols } from './currency-words.ts';
import { lowerBound, notPay, payContext, payFill, payUnits, rangeWords, upperBound, yearlyContext } from './salary-words.ts';
import { foldInPlace, sentences } from './text.ts';

type Hints = { currency?: string; unit?: PayUnit };
type Tier = Omit<Salary, 'tiers'>;
/** What holds for all amounts of one text. */
interface Context {
  text: string;
  plain: string;
  hints: Hints;
  /** The one dollar code that the text names. */
  dollar?: string;
  sayYear: boolean;
}
interface Candidate {
  tier: Tier;
  /** The folded text on either side. */
  lead: string;
  tail: string;
  isRange: boolean;
}

/** Thousands in threes, or as in India (8,00,000), by comma, dot, blank or apostrophe; then a bare figure. */
const figure =
  "\\d{1,2}(?:,\\d\\d){1,3},\\d{3}(?!\\d)|\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?(?![.,]?\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?![.,]?\\d)";
const scale = '(?: ?(k|tsd|lacs?|lakhs?|lpa|crores?|cr|millions?|mio|mm?|billions?|bn|b|万|만|千)(?![a-z]))?';
const amount = (n: number) =>
  `(?<before${n}>${currencyBefore})? ?(?<figure${n}>${figure})(?:[.,]-{1,2})?${scale.replace('(k', `(?<scale${n}>k`)} ?(?<after${n}>${currencyAfter})?`;
/** "$120/hr - $230/hr": the unit stands behind both bounds. */
const unitInside =
  `(?: ?(?:/|per |an? |pro |par |por |al )(?:hr|hour|h|yr|year|annum|mo|month|day|wk|week|stunde|jahr|monat|heure|an|mois|hora|mes|ano)\\.?` +
  `(?= ?(?:-|to|bis|hasta|tot) ?${currencyBefore} ?\\d))?`;
/** One amount or a range of two, with its currency on any side. */
const money = new RegExp(
  `(?<![\\w.,$€£])${amount(1)}(?<plus>(?<! )\\+|\\+(?! ?[a-z(]))?(?:${unitInside} ?(?<joint>(?:${rangeWords})(?: -)?|/) ?${amount(2)})?`,
  'g',
);

const endsIn = (words: string) => new RegExp(`(?:^|[^a-z])(?:${words})[ :]{0,2}$`);
const lowerEnd = endsIn(lowerBound);
const upperEnd = endsIn(upperBound);
const unitAfter = payUnits.map(([unit, words]): [PayUnit, RegExp] => [
  unit,
  new RegExp(`^(?:[ ,()|/+*-]|(?:${payFill})(?![a-z]))*?(?<![a-z])(?:${words})(?![a-z])`),
]);
/** Before an amount only adjectives tell its unit ("Annual salary: $120,000"); "40 hours a week, $20" does not say a week. */
const adjective = /ly$|lich$|gehalt$|satz$|lohn$|annu|anua|mensu|mensi|mensa|horaire|tjm|^ral$|nie$|sno$|nje$|lon$|lonn$|[給薪収俸급봉]$/;
const unitBefore = payUnits.map(([unit, words]): [PayUnit, RegExp] => [
  unit,
  new RegExp(
    `(?<![a-z])(?:${words
      .split('|')
      .filter((word) => adjective.test(word))
      .join('|')})(?![a-z])[^.;\\d]{0,60}$`,
  ),
]);
const notPayAfter = new RegExp(
  `^[ -]{0,2}(?:in |of |for |a |per |month |year |annual |the |toward |towards ){0,3}(?:(?!plus|and|with|or|base)[a-z-]{1,15} ){0,2}(?:${notPay})(?![a-z])`,
);
const notPayBefore = new RegExp(`(?<![a-z])(?:${notPay})(?![a-z])[^.;\\d$€£]{0,25}$`);
const inContext = new RegExp(`(?<![a-z])(?:${payContext})(?![a-z])`);
const yearly = new RegExp(`(?<![a-z])(?:${yearlyContext})(?![a-z])`);
const statesPay =
  /(?<![a-z])(?:salar|gehalt|wage|vergut|salaire|stipendio|retribuzione|wynagrodzenie|zarada|plata|pay(?![a-z])|compensation)/;
/** What others earn. */
const average =
  /(?<![a-z])(?:average|median|typical|durchschnittlich\w*|salaire moyen|salario (?:medio|promedio)|gemiddeld\w*|sredni\w*) (?:[a-z]+ )?(?:salary|pay|wage|earnings|rate|gehalt|salaire|salario|salaris|zarobki|placa|plata)(?![a-z])[^.;\d]{0,60}$/;
const leadingCode = new RegExp(`^(?:${codes})`);
const dollarCode = /(?<![a-z])(?:usd|cad|aud|nzd|sgd|hkd|mxn)(?![a-z])/g;
/** "18 - 24 LPA" is said in India alone; lakhs are counted in its neighbours, too. */
const indian = /\d ?lpa(?![a-z])/;
/** "Base $50,000, OTE $70,000": with a figure between them the words are another's, and "€60,000 base plus OTE" is the base. */
const onTargetBefore = /(?<![a-z])(?:ote|on[- ]target)(?![a-z])\D{0,30}$/;
const onTargetAfter =
  /^(?! ?base(?![a-z]))\D{0,20}(?<![a-z])(?:ote|on[- ]target)(?![a-z])(?!(?: (?:of|up to|is|from))?:? {0,2}(?:[$€£₹] ?\d|\d{2,3}(?:k|[.,]\d{3})))/;
const anyNotPay = new RegExp(`(?<![a-z])(?:${notPay})(?![a-z])`);
/** Currencies in which nobody earns 10,000 in a month of an ordinary posting. A bare `$` counts as one of them. */
const yearlyCurrencies = [undefined, 'USD', 'GBP', 'EUR', 'CAD', 'AUD', 'CHF'];
/** More than this an hour or a day is a yearly figure with a wrong word beside it. In dollars, pounds, euros, francs. */
const plausible: Partial<Record<PayUnit, number>> = { HOUR: 2000, DAY: 10_000, WEEK: 50_000 };

/**
 * Pay in the value of a pay label or a pay phrase. A bare `$` has no currency unless a dollar code stands in the text or
 * `hints` name one. The unit comes from words beside the amount, else from `hints`, else YEAR where the text says "base",
 * "annual", "salary range" or "OTE" and the amount is 10,000 or more in a major currency. Undefined: nothing stated, 0, min above max.
 */
export function parseSalary(text: string, hints: Hints = {}): Salary | undefined {
  const plain = foldInPlace(text);
  if (plain.length > 400) return undefined;
  return merge(
    candidates(text, plain, hints)
      .filter((found) => isClear(found) && !isNotPay(found))
      .map((found) => found.tier),
  );
}

/**
 * Pay in prose: an amount with a currency, beside words about pay or with its unit. Revenue, funding, stipends, bonuses,
 * budgets and the like are left alone, and without a unit so is anything under 1,000 ("PHP 8"). Undefined where there is none.
 */
export function findSalary(text: string): Salary | undefined {
  const found = sentences(text).flatMap((sentence) => {
    const plain = foldInPlace(sentence);
    return candidates(sentence, plain, undefined).filter((pay) => isPayInProse(pay, plain));
  });
  return merge(found.map((pay) => pay.tier));
}

function isPayInProse(pay: Candidate, plain: string): boolean {
  const { tier, lead, tail, isRange } = pay;
  if (isNotPay(pay) || average.test(lead) || !(tier.currency || /[$]|kr/.test(tier.text))) return false;
  const aboutPay = inContext.test(lead) || inContext.test(tail.slice(0, 30));
  // "£12.80 per hour, plus staff discount.": what the sentence begins with is what it is about.
  if (tier.unit) return aboutPay || (tier.unit === 'HOUR' && lead.trim() === '') || !anyNotPay.test(plain);
  const least = tier.min ?? tier.max ?? 0;
  return aboutPay && (isRange || least >= 10_000 ? least >= 1000 : least >= 1000 && statesPay.test(lead));
}

/** Without `hints` the text is prose, where an amount that names no currency is none. */
function candidates(text: string, plain: string, hints: Hints | undefined): Candidate[] {
  const dollars = [...new Set(plain.match(dollarCode) ?? [])];
  const currency = dollars.length === 1 ? dollars[0]?.toUpperCase() : undefined;
  const context: Context = { text, plain, hints: hints ?? {}, sayYear: yearly.test(plain), ...(currency && { dollar: currency }) };
  const amounts = [...plain.matchAll(money)].filter(
    ({ groups: g }) => hints || g?.['before1'] || g?.['after1'] || g?.['before2'] || g?.['after2'],
  );
  return amounts.map((match) => candidate(match, context)).filter((found) => found !== undefined);
}

function candidate(match: RegExpExecArray, context: Context): Candidate | undefined {
  const { text, plain, hints } = context;
  const g = match.groups ?? {};
  const end = match.index + match[0].length;
  const lead = plain.slice(Math.max(0, match.index - 80), match.index);
  const tail = plain.slice(end, end + 60);
  const bounds = readBounds(g, lead);
  if (!bounds) return undefined;
  const currency = readCurrency([g['before1'], g['after1'], g['before2'], g['after2']], match[0], context);
  const most = bounds.max ?? bounds.min ?? 0;
  const beside = unitAfter.map(([unit, pattern]) => ({ unit, length: pattern.exec(tail)?.[0].length ?? 0 })).find(({ length }) => length);
  const said = beside?.unit ?? unitBefore.find(([, pattern]) => pattern.test(lead))?.[0] ?? (/lpa/.test(match[0]) ? 'YEAR' : hints.unit);
  const major = yearlyCurrencies.includes(currency);
  const unit = said ?? (context.sayYear && major && most >= 10_000 ? 'YEAR' : undefined);
  if (unit && major && most > (plausible[unit] ?? Number.POSITIVE_INFINITY)) return undefined;
  const words = text.slice(match.index, end + (beside?.length ?? 0)).trim();
  const tier: Tier = { ...bounds, ...(currency && { currency }), ...(unit && { unit }), text: words };
  if (onTargetBefore.test(lead) || onTargetAfter.test(tail)) tier.onTarget = true;
  return { tier, lead, tail, isRange: g['figure2'] !== undefined };
}

function readBounds(g: Record<string, string | undefined>, lead: string): { min?: number; max?: number } | undefined {
  let first = readFigure(g['figure1'], g['scale1']);
  if (g['figure2'] === undefined) {
    if (!first) return undefined;
    if (g['plus'] || lowerEnd.test(lead)) return { min: first };
    return upperEnd.test(lead) ? { max: first } : { min: first, max: first };
  }
  let second = readFigure(g['figure2'], g['scale2']);
  if (!first || !second) return undefined;
  // "$120-150k": the letter on one bound is meant for both.
  if (!g['scale1'] && g['scale2'] && first < 1000) first = readFigure(g['figure1'], g['scale2']) ?? first;
  if (g['scale1'] && !g['scale2'] && second < 1000) second = readFigure(g['figure2'], g['scale1']) ?? second;
  // "18,000/21,000 EUR" is a range; "24/7" and "60/40" are not.
  if (g['joint'] === '/' && (first < 1000 || second > first * 2)) return undefined;
  return first <= second ? { min: first, max: second } : undefined;
}

/** Undefined for what is no pay: 0, millions, billions. */
function readFigure(figure: string | undefined, scale = ''): number | undefined {
  const factor = /^(?:k|tsd)$/.test(scale)
    ? 1e3
    : /^l/.test(scale)
      ? 1e5
      : /^cr/.test(scale)
        ? 1e7
        : /[万만]/.test(scale)
          ? 1e4
          : scale === '千'
            ? 1e3
            : scale
              ? 0
              : 1;
  const decimal = /[.,]\d{1,2}$/.exec(figure ?? '')?.[0] ?? '';
  const whole = (figure ?? '').slice(0, (figure ?? '').length - decimal.length).replace(/\D/g, '');
  return Math.round(Number(`${whole}.${decimal.slice(1)}`) * factor * 100) / 100 || undefined;
}

function readCurrency(tokens: (string | undefined)[], words: string, { dollar, hints }: Context): string | undefined {
  const said = tokens.filter((token) => token !== undefined).map((token) => token.replace(/[. ]/g, ''));
  const code = said.map((token) => leadingCode.exec(token)?.[0]).find(Boolean);
  if (code) return code.toUpperCase();
  const bySymbol = said.map((token) => symbols[token]).find(Boolean);
  if (bySymbol) return bySymbol;
  // A bare `$` may be any of a dozen currencies, `kr` any of four: only a code in the same text, or the caller, can tell.
  if (said.includes('$') && dollar) return dollar;
  const fits = said.length === 0 || (said.includes('$') ? /D$|^MXN$/ : /^(?:SEK|NOK|DKK|ISK)$/).test(hints.currency ?? '');
  return fits ? (hints.currency ?? (said.length === 0 && indian.test(words) ? 'INR' : undefined)) : undefined;
}

/** Without a currency a figure must look like money: a unit, a thousand or more and no calendar year, or a letter that scales it. */
function isClear({ tier }: Candidate): boolean {
  if (tier.currency || /[$]|kr/.test(tier.text)) return true;
  const least = tier.min ?? tier.max ?? 0;
  return tier.unit !== undefined || least > 2100 || (least >= 1000 && /\d[.,]\d/.test(tier.text));
}

function isNotPay({ lead, tail }: Candidate): boolean {
  return notPayAfter.test(tail) || notPayBefore.test(lead);
}

/** One range where there is one; several of one currency and unit become tiers under their common span; else the first. */
function merge(tiers: Tier[]): Salary | undefined {
  const base = tiers.filter((tier) => !tier.onTarget);
  const distinct = (base.length ? base : tiers).filter(
    (tier, i, all) => all.findIndex((other) => other.min === tier.min && other.max === tier.max && other.currency === tier.currency) === i,
  );
  const [first, ...others] = distinct;
  const ranges = distinct.every((tier) => tier.min !== undefined && tier.max !== undefined && tier.min < tier.max);
  const alike = others.every((tier) => tier.currency === first?.currency && tier.unit === first?.unit);
  if (!first || !others.length || !ranges || !alike) return first;
  const min = Math.min(...distinct.map((tier) => tier.min ?? 0));
  const max = Math.max(...distinct.map((tier) => tier.max ?? 0));
  return { ...first, min, max, text: distinct.map((tier) => tier.text).join('; '), tiers: distinct };
}
