import type { Extraction } from '../posting/extraction.ts';
import { foldInPlace } from '../values/text.ts';
import { workStems } from './category-stems.ts';
import { families } from './category-words.ts';
import type { Check } from './check.ts';
import { filed, folded, proseOf, rowsOf, saidIn } from './words.ts';

/** Labels of a category that readers may leave alone because schema.org has no word for them. */
const categoryLabel =
  /^(?:practice area|(?:job )?category|(?:job )?function|field of work|speciali[sz]ation|specialty|sector|kategorie|berufsfeld|tatigkeitsfeld|tatigkeitsbereich|categorie|metier|domaine|famille de metier|categoria(?: profesional| profissional)?|area(?: profesional| profissional| professionale)?|vakgebied|beroepsgroep|categoria professionale|kategoria|specjalizacja|dziedzina|kategorija|oblast(?: rada)?|struka)\s*:\s*(.{3,60})$/;

/** In UTF-16 units: a text so short says too little to miss a word in it. */
const leastText = 250;

export const category: Check = {
  id: 'category',
  tells: 'Filed under a category of which nothing stands in the title or the text.',
  check(extraction) {
    const title = extraction.posting?.title?.value;
    const text = proseOf(extraction).join('\n');
    if (title === undefined || text.length < leastText) return [];
    // Languages that we do not read have other words for the same work.
    if (!isReadable(text)) return [];
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
  return [...claims, ...rowsOf(extraction).filter((line) => line.length < 80 && categoryLabel.test(foldInPlace(line)))];
}

/** Whether a specific category has none of its words in the text, in any of the reader's languages. */
function isForeignTo(text: string, said: string): boolean {
  const label = foldInPlace(said);
  const english = families.filter((family) => family.categories.test(said));
  const others = workStems.filter((family) => family.categories.test(label));
  if (english.length + others.length === 0) return false;
  const plain = foldInPlace(text);
  if (english.some(({ words }) => words.test(text)) || others.some(({ words }) => words.test(plain))) return false;
  const words = ` ${folded(text)} `;
  const ownWords = folded(said)
    .split(' ')
    .filter((word) => word.length > 3);
  return !ownWords.some((word) => words.includes(` ${word} `)) && !isBetweenLanguages(english.length, others.length, plain);
}

/** A label in one language over a text in another: the words of that other language were not looked for. */
function isBetweenLanguages(english: number, others: number, text: string): boolean {
  return english > 0 ? others === 0 && !isEnglish(text) : isEnglish(text);
}

/** The small words of the reader's languages, folded, Serbian in Latin script. */
const smallWords =
  /\b(?:the|and|with|you|our|for|will|of|und|der|die|das|mit|fur|wir|dich|sie|zu|les|des|vous|nous|votre|avec|pour|et|los|las|con|para|una|que|tu|del|os|das|dos|com|em|seu|het|een|van|met|voor|je|wij|gli|della|per|che|nel|di|il|w|z|na|do|oraz|dla|sie|i|u|je|za|se|sa|od)\b/g;

function isReadable(text: string): boolean {
  return isFull(foldInPlace(text), smallWords);
}

function isEnglish(text: string): boolean {
  return isFull(text, /\b(?:the|and|with|you|our|for|will|of)\b/gi);
}

/** Whether these words make up as much of a text as small words do in their own language: one in ten or so. */
function isFull(text: string, words: RegExp): boolean {
  return (text.match(words)?.length ?? 0) * 20 > text.length / 10;
}
