import type { Extraction } from '../posting/extraction.ts';
import type { Check } from './check.ts';
import { proseOf, quoteOf, sentencesOf } from './words.ts';

/** The applicant is to pay. */
const payment = new RegExp(
  [
    /\b(?:you|applicants?|candidates?) (?:must|will have to|have to|need to|are required to) (?:first )?pay (?:a|an|the|for (?:your|the)) (?:[\w-]+ ){0,3}(?:fee|deposit|training|kit|materials?|check)\b/,
    /\b(?:you|applicants?|candidates?) (?:must|will have to|have to|need to|are required to) (?:first )?(?:purchase|buy) (?:a|your(?: own)?) (?:starter|training|work|equipment) (?:kit|package|pack)\b/,
    /(?:^|\bto (?:apply|begin|start),? )(?:please )?pay (?:a|an|the|your) (?:[\w-]+ ){0,3}(?:fee|deposit)\b/,
    /\b(?:registration|application|training|processing) fee of (?:[$€£]|\d|USD|EUR)/,
    /\b(?:by|via|through) western union\b/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'i',
);
/** The applicant is to hand over papers or numbers before there is a contract. */
const papers =
  /\b(?:send|submit|provide|upload|attach|email|share|enclose)\b[^.;]{0,40}\b(?:copy of (?:your|the) (?:passport|id card|identity card|driver(?:'s|’s) licen[cs]e)|(?:your )?(?:bank (?:account )?(?:details|number|information)|credit card (?:details|number|information)|social security number|ssn\b|online banking))/i;
/** Warnings and denials, which speak of the same things, and what comes after a contract. */
const denied =
  /(?:n['’]t\b|careful)|\b(?:never|not|no|without|nobody|beware|caution|fraud\w*|phishing|scam\w*|report|impersonat\w*|illegal|free of charge|refrain|avoid|after (?:you|the|an|your) (?:offer|hire|start|contract|signing)|once hired|upon (?:hire|offer)|reimburse\w*|covered?|we pay|customers?|clients?|tenants?|vendors?|claims?|invoices?)\b/i;

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

/** In the employer's text alone: boards warn of such requests beside it. The whole line must be free of denials, since a warning runs over several sentences. */
function requestIn(extraction: Extraction): { quote: string; isMoney: boolean } | undefined {
  for (const line of proseOf(extraction)) {
    if (denied.test(line)) continue;
    for (const each of sentencesOf(line)) {
      if (payment.test(each)) return { quote: quoteOf(each, payment), isMoney: true };
      if (papers.test(each)) return { quote: quoteOf(each, papers), isMoney: false };
    }
  }
  return undefined;
}
