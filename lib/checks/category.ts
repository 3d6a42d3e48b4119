import type { Extraction } from '../posting/extraction.ts';
import { familiesOf } from './category-words.ts';
import type { Check } from './check.ts';
import { filed, folded, proseOf, rowsOf, saidIn } from './words.ts';

/** Labels of a category that readers may leave alone because schema.org has no word for them. */
const categoryLabel =
  /^(?:practice area|(?:job )?category|(?:job )?function|field of work|speciali[sz]ation|specialty|sector)\s*:\s*(.{3,60})$/i;

/** In UTF-16 units: a text so short says too little to miss a word in it. */
const leastText = 400;

export const category: Check = {
  id: 'category',
  tells: 'Filed under a category of which nothing stands in the title or the text.',
  check(extraction) {
    const title = extraction.posting?.title?.value;
    const text = proseOf(extraction).join('\n');
    if (title === undefined || text.length < leastText) return [];
    // Other languages have other words for the same work.
    if (!isEnglish(text)) return [];
    const label = categoriesIn(extraction).find((each) => isForeignTo(`${title}\n${text}`, saidIn(each)));
    if (label === undefined) return [];
    return [
      {
        check: 'category',
        severity: 'note',
        standing: 'unsupported',
        fields: ['occupationalCategory'],
        message: `Filed under '${saidIn(label)}'; nothing in the title or the text is about that.`,
        evidence: [label, title],
        explanation: 'Boards of one trade file every posting under one of their own headings.',
      },
    ];
  },
};

function categoriesIn(extraction: Extraction): string[] {
  const claims = filed(extraction, 'occupationalCategory').map((claim) => claim.evidence);
  return [...claims, ...rowsOf(extraction).filter((line) => line.length < 80 && categoryLabel.test(line))];
}

/** Whether a specific category has none of its words in the text. */
function isForeignTo(text: string, said: string): boolean {
  const matching = familiesOf(said);
  if (matching.length === 0) return false;
  const words = folded(text);
  const ownWords = folded(said)
    .split(' ')
    .filter((word) => word.length > 3);
  return !matching.some((family) => family.words.test(text)) && !ownWords.some((word) => ` ${words} `.includes(` ${word} `));
}

function isEnglish(text: string): boolean {
  return (text.match(/\b(?:the|and|with|you|our|for|will|of)\b/gi)?.length ?? 0) * 20 > text.length / 10;
}
