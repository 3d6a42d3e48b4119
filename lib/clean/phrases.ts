/** The languages of the reader. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl' | 'it' | 'pl' | 'sr';
/** `further`: what is known of the other languages of Europe and Asia. */
export type Phrases = Partial<Record<Language | 'further', readonly string[]>>;

/**
 * One pattern for a whole line out of what each language says. Phrases are patterns on folded text: lower case, no diacritics, straight
 * quotes, Serbian in Latin. They begin with a word and bound what follows (`.{0,80}`), so that the time to match is linear.
 * `unless` is a lookahead that holds for all of them.
 */
export function phrases(by: Phrases, unless = ''): RegExp {
  return new RegExp(`^${unless}(?:${Object.values(by).flat().join('|')})$`);
}
