import type { Block } from '../page/block.ts';
import { all, type Page } from '../page/page.ts';
import { fold } from '../values/text.ts';

/** "214 engineer jobs in Hamburg", in nine languages, folded. */
const COUNTED =
  /^(?:\d[\d.,' ]*\+?|all|our|open|latest|new) (?:.{0,60} )?(?:jobs?|positions?|vacancies|openings|roles|stellen(?:angebote)?|jobangebote|offres(?: d'emploi)?|emplois|ofertas?|empleos|vagas|vacatures|offerte|oferty|poslov[ai]?|oglas[ai]?)\b/;

/** Whether the page says of itself that it is a list: its headline counts jobs, or its data is an ItemList. */
export function isListPage(page: Page, blocks: readonly Block[]): boolean {
  const headline = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  if (headline && COUNTED.test(fold(headline.text))) return true;
  return all(page.document, 'script[type*="ld+json" i]').some((script) => /"@type"\s*:\s*"(?:ItemList|SearchResultsPage|CollectionPage)"/.test(script.textContent ?? ''));
}
