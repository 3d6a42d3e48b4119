const names = new Intl.DisplayNames('en', { type: 'region' });
const withArticle: ReadonlySet<string> = new Set(['US', 'GB', 'NL', 'AE', 'PH', 'BS', 'DO', 'CD', 'IM']);

/** The country's name as it stands in a sentence: "Serbia", "the United States". The code itself where it is none that is known. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return `${withArticle.has(code) ? 'the ' : ''}${names.of(code) ?? code}`;
}
