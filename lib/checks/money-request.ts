import type { Extraction } from '../posting/extraction.ts';
import { foldInPlace } from '../values/text.ts';
import type { Check } from './check.ts';
import { moneyWords } from './money-words.ts';
import { proseOf, quoteOf, sentencesOf } from './words.ts';

/** The applicant is to pay. */
const payment = new RegExp(
  [
    /\b(?:you|applicants?|candidates?) (?:must|will have to|have to|need to|are required to) (?:first )?pay (?:a|an|the|for (?:your|the)) (?:[\w-]+ ){0,3}(?:fee|deposit|training|kit|materials?|check)\b/,
    /\b(?:you|applicants?|candidates?) (?:must|will have to|have to|need to|are required to) (?:first )?(?:purchase|buy) (?:a|your(?: own)?) (?:starter|training|work|equipment) (?:kit|package|pack)\b/,
    /\b(?:you|applicants?|candidates?|trainees|new starters) pay (?:a|an|the) (?:[\w-]+ ){0,3}(?:fee|deposit)\b/,
    /(?:^|\bto (?:apply|begin|start),? )(?:please )?pay (?:a|an|the|your) (?:[\w-]+ ){0,3}(?:fee|deposit)\b/,
    /\b(?:registration|application|training|processing) fee of (?:[$€£]|\d|USD|EUR)/,
    /\b(?:by|via|through) western union\b/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'i',
);
/** The applicant is to hand over papers or numbers before there is a contract. A driver's licence is left out: whoever hires drivers asks for it. */
const papers =
  /\b(?:send|submit|provide|upload|attach|email|share|enclose)\b[^.;]{0,40}\b(?:copy of (?:your|the) (?:passport|id card|identity card)|(?:your )?(?:bank (?:account )?(?:details|number|information)|credit card (?:details|number|information)|social security number|ssn\b|online banking))/i;
/** Warnings and denials, which speak of the same things, and what comes after a contract. */
const denied =
  /(?:n['’]t\b|careful)|\b(?:never|not|no|without|nobody|beware|caution|fraud\w*|phishing|scam\w*|report|impersonat\w*|illegal|free of charge|refrain|avoid|after (?:you|the|an|your) (?:offer|hire|start|contract|signing)|once hired|upon (?:hire|offer)|reimburse\w*|covered?|we pay|customers?|clients?|tenants?|students?|members?|patients?|guests?|participants?|families|parents|visitors|vendors?|claims?|invoices?)\b/i;

export const moneyRequest: Check = {
  id: 'money-request',
  tells: 'Asks applicants for money, or for identity papers or bank details.',
  check(extraction) {
    const asked = extraction.posting && requestIn(extraction);
    if (!asked) return [];
    return [
      {
        check: 'money-request',
        severity: asked.isMoney ? 'warning' : 'caution',
        standing: 'verified',
        fields: ['description'],
        message: asked.isMoney
          ? 'The text asks applicants for money. Employers do not.'
          : 'The text asks for papers or account details. Give them only with a contract in hand.',
        evidence: [asked.quote],
        ...(!asked.isMoney && { explanation: 'Some trades must check identity, though after an offer.' }),
      },
    ];
  },
};

interface Request {
  quote: string;
  isMoney: boolean;
}

/** In the employer's text alone: boards warn of such requests beside it. The whole line must be free of denials, since a warning runs over several sentences. */
function requestIn(extraction: Extraction): Request | undefined {
  for (const line of proseOf(extraction)) {
    const request = (denied.test(line) ? undefined : inEnglish(line)) ?? elsewhere(line);
    if (request) return request;
  }
  return undefined;
}

function inEnglish(line: string): Request | undefined {
  for (const each of sentencesOf(line)) {
    if (payment.test(each)) return { quote: quoteOf(each, payment), isMoney: true };
    if (papers.test(each)) return { quote: quoteOf(each, papers), isMoney: false };
  }
  return undefined;
}

/** In the reader's other languages, each with its own denials. */
function elsewhere(line: string): Request | undefined {
  const folded = foldInPlace(line);
  const words = moneyWords.find((each) => (each.payment.test(folded) || each.account.test(folded)) && !each.denied.test(folded));
  if (!words) return undefined;
  const isMoney = words.payment.test(folded);
  const at = folded.search(isMoney ? words.payment : words.account);
  return { quote: quoteOf(sentenceAt(line, at), /^/), isMoney };
}

/** The sentence of a line in which this place is. */
function sentenceAt(line: string, at: number): string {
  let end = 0;
  for (const each of sentencesOf(line)) {
    end = line.indexOf(each, end) + each.length;
    if (at < end) return each;
  }
  return line;
}
