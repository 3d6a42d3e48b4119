/** Signs and words for money, folded, and the code that each is. */
export const symbols: Record<string, string> = {
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  r$: 'BRL',
  mx$: 'MXN',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '₱': 'PHP',
  '₦': 'NGN',
  '₺': 'TRY',
  '₫': 'VND',
  '₩': 'KRW',
  '฿': 'THB',
  ksh: 'KES',
  rm: 'MYR',
  rp: 'IDR',
  dhs: 'AED',
  zl: 'PLN',
  kc: 'CZK',
  euro: 'EUR',
  euros: 'EUR',
  euroa: 'EUR',
  rs: 'INR',
  dinar: 'RSD',
  dinara: 'RSD',
  din: 'RSD',
  zlotych: 'PLN',
  reais: 'BRL',
  ft: 'HUF',
  lei: 'RON',
  grn: 'UAH',
  '₴': 'UAH',
  tl: 'TRY',
  円: 'JPY',
  元: 'CNY',
  원: 'KRW',
};
/** ISO 4217, in small letters; without those that are English words. */
export const codes =
  'usd|eur|gbp|cad|aud|nzd|cop|chf|sek|nok|dkk|pln|czk|huf|ron|bgn|rsd|inr|jpy|cny|sgd|hkd|brl|mxn|ars|clp|zar|ils|aed|sar|php|idr|myr|thb|krw|vnd|uah|kes|ngn|ghs|egp|qar|omr|pkr|lkr|bdt|npr|twd|ugx|tzs';
const symbol = '(?:us|ca|c|au|a|nz|s|hk|r|mx)?\\$|£|€|₹|₱|₦|₺|₴|₫|₩|฿';
export const currencyBefore = `(?:(?:${codes}|rs\\.?) ?(?:${symbol})?|${symbol}|kr\\.?|ksh|rm|rp\\.?|dhs)`;
/** "550 000 Ft" is money, "20 ft" a length. */
export const currencyAfter = `(?:${codes}|${symbol}|euro[sa]?|zl|kc|zlotych|dinara?|din|reais|kr|(?<=[ .]\\d{3} ?)ft|lei|grn|tl|円|元|원)(?![a-z])`;
