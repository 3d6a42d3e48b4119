import type { Block } from '../page/block.ts';
import type { Claim } from '../posting/claim.ts';

/** A board's own guess; "Employer est." and "(employer provided)" are the employer's word. */
const GUESS = /\best\.(?!\s?\d)|\bestimat(?:e[ds]?|ion)\b/i;
const EMPLOYERS = /\bemployers?(?:['’]s)? (?:est|provided|estimate)/i;
/** A line longer than this is prose, in which an employer may estimate. */
const LONGEST = 100;

/** Claims without pay that the board guessed: it says so on the figure's own line, on the short one below it, or in a footnote to its asterisk. */
export function withoutEstimates(claims: readonly Claim[], blocks: readonly Block[], description: readonly Block[]): Claim[] {
  if (!claims.some(({ field }) => field === 'baseSalary') || !blocks.some(isGuess)) return [...claims];
  const text = new Set(description);
  const footnoted = blocks.some(
    (block) => (block.text.startsWith('*') || block.kind === 'item') && block.text.length <= 40 && isGuess(block),
  );
  const guessed = (words: string) =>
    blocks.some((block, index) => {
      if (text.has(block) || block.text.length > LONGEST || !block.text.includes(words)) return false;
      const next = blocks[index + 1];
      const below = next !== undefined && next.text.length <= 40 && !/\d/.test(next.text) && isGuess(next);
      return isGuess(block) || below || (footnoted && /\*\)?$/.test(block.text));
    });
  return claims.filter((entry) => entry.field !== 'baseSalary' || entry.source === 'json-ld' || !guessed(entry.value.text));
}

/** In the line, or in a box of its own that runs together with its neighbour ("per hour", "Estimated pay"). */
function isGuess({ text, segments }: Block): boolean {
  return text.length <= LONGEST && [text, ...segments].some((words) => GUESS.test(words)) && !EMPLOYERS.test(text);
}
