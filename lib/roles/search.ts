import type { Role } from './role.ts';

/**
 * Text as it is compared in a search: small letters, no marks ("Łódź" as "lodz", "Zürich" as "zurich", "straße" as "strasse").
 * NFKD takes most letters apart; the rest have no decomposition in Unicode and are listed.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => undecomposed[letter] ?? letter);
}

const undecomposed: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Whether every word of the query stands in the role's title, employer, places or note. An empty query finds all. */
export function matchesQuery(role: Role, query: string): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(searchedText(role));
  return words.every((word) => text.includes(word));
}

function searchedText({ extraction: { posting }, note }: Role): string {
  const places = posting?.jobLocation?.value ?? [];
  const parts = [
    posting?.title?.value,
    posting?.hiringOrganization?.value.name,
    ...places.flatMap(({ text, locality, region, country }) => [text, locality, region, country]),
    note,
  ];
  return parts.filter((part) => part !== undefined).join('\n');
}
