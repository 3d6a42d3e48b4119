import type { Facts } from '../posting/posting.ts';
import { foldInPlace } from '../values/text.ts';

/** The small words that tell the reader's nine languages apart, folded, Serbian in Latin script. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and with you your for we our are is this that have not do does',
  de: 'und der die das mit fur wir dich sie ist eine einen nicht auf zu den',
  fr: 'les des vous nous votre avec pour est une dans aux et le la du pas',
  es: 'los las con para una del el la nuestro y que por es no se en',
  pt: 'os das dos com para uma voce nosso nao sao em do da e o as no na',
  nl: 'het een van met voor jij je wij onze zijn op en niet de geen bij',
  it: 'gli della con per una che nel nostro sono di il e non la un le',
  pl: 'i w z na do sie nie jest oraz dla lub od po jak o przy',
  sr: 'i u na se je za da su od sa ne ili kao rad nije po',
};

const byWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords)) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

/** In words: enough for a guess that does not change with the next sentence. */
const enough = 400;

/** The language (BCP 47) that a folded text's small words speak for; undefined where two are as likely, or none is. */
export function languageOf(folded: string): string | undefined {
  const counts = new Map<string, number>();
  for (const word of folded.slice(0, enough * 12).match(/[a-z]+/g) ?? []) {
    for (const language of byWord.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The language of a posting's description; undefined where there is none, or it says too little. */
export function languageOfText({ description }: Pick<Facts, 'description'>): string | undefined {
  const texts = (description?.value ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
  );
  return languageOf(foldInPlace(texts.join('\n').slice(0, enough * 12)));
}
