import type { Extraction } from '../posting/extraction.ts';
import { foldInPlace } from '../values/text.ts';
import type { Check } from './check.ts';
import { proseOf, quoteOf } from './words.ts';

/** Small words that only one of these languages has, or has so often. Over `foldInPlace`: Serbian is one language in two scripts. */
const smallWords: Readonly<Record<string, RegExp>> = {
  English: /\b(?:the|and|with|you|your|for|will|our|are|this|that|have)\b/g,
  German: /\b(?:und|der|die|das|mit|fur|wir|dich|deine|sie|ihre|ist|eine|einen|auf|zu)\b/g,
  French: /\b(?:les|des|vous|nous|votre|avec|pour|est|une|dans|aux|et|sur)\b/g,
  Spanish: /\b(?:los|las|con|para|una|del|tu|nuestro|y|que|por|mas)\b/g,
  Italian: /\b(?:gli|della|con|per|una|che|nel|nostro|sono|di|il)\b/g,
  Dutch: /\b(?:het|een|van|met|voor|jij|je|wij|onze|zijn|op|en)\b/g,
  Portuguese: /\b(?:os|das|dos|com|para|uma|voce|nosso|nao|sao|em)\b/g,
  Polish: /\b(?:oraz|jest|nie|dla|przez|przy|jako|sie|lub|czy|tym|ktore|ktory|twoje|naszej)\b/g,
  Serbian: /\b(?:je|se|sa|za|koji|koje|ili|kao|da|su|nam|vam|koja|od)\b/g,
};

/** In UTF-16 units. A shorter line may be a name or a motto. */
const leastLine = 80;
const leastPart = 160;
/** A line of law, which employers of every country copy in English. Over `foldInPlace`. */
const law =
  /\b(?:equal opportunit|without regard|regardless of|protected (?:class|status|by law)|disabilit|accommodation|veteran|diversity|privacy|gdpr)/;

export const otherLanguage: Check = {
  id: 'other-language',
  tells: 'Part of the text is in another language than the rest.',
  check(extraction) {
    const parts = byLanguage(extraction);
    const [main, other] = [...parts.entries()].sort((one, another) => lengthOf(another[1]) - lengthOf(one[1]));
    if (!main || !other || lengthOf(other[1]) < leastPart) return [];
    return [
      {
        check: 'other-language',
        severity: 'note',
        standing: 'verified',
        fields: ['description'],
        message: `Most of the text is in ${main[0]}, part of it in ${other[0]}.`,
        evidence: [quoteOf(main[1][0] ?? '', /^/), quoteOf(other[1][0] ?? '', /^/)],
        explanation: 'Some employers give the posting in two languages.',
      },
    ];
  },
};

function byLanguage(extraction: Extraction): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const line of proseOf(extraction).filter((each) => each.length >= leastLine && !law.test(foldInPlace(each)))) {
    const language = languageOf(line);
    if (language !== undefined) parts.set(language, [...(parts.get(language) ?? []), line]);
  }
  return parts;
}

/** The language whose small words lead by far; undefined where none does. */
function languageOf(line: string): string | undefined {
  const plain = foldInPlace(line);
  const counts = Object.entries(smallWords).map(([language, words]) => ({ language, count: plain.match(words)?.length ?? 0 }));
  const [first, second] = counts.sort((one, other) => other.count - one.count);
  return first && second && first.count >= 4 && first.count >= 2 * second.count ? first.language : undefined;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
