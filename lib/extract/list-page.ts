import type { Block } from '../page/block.ts';
import { all, type Page } from '../page/page.ts';
import { fold } from '../values/text.ts';

/** "214 engineer jobs in Hamburg", in nine languages, folded. */
const COUNTED =
  /^(?:\d[\d.,' ]*\+?|all|our|open|latest|new) (?:.{0,60} )?(?:jobs?|positions?|vacancies|openings|roles|stellen(?:angebote)?|jobangebote|offres(?: d'emploi)?|emplois|ofertas?|empleos|vagas|vacatures|offerte|oferty|poslov[ai]?|oglas[ai]?)\b/;
/** "Search results", "Offres d'emploi à Nantes", "Posizioni aperte": several by its own word. */
const PLURAL =
  /^(?:(?:job )?search results|results for\b|suchergebnisse|resultats|resultados|risultati|wyniki|rezultati|zoekresultaten|jobs (?:in|for|near|at|matching)\b|vacancies\b|open (?:positions|roles|jobs)|current (?:openings|vacancies|opportunities)|stellenangebote\b|offene stellen|stellenmarkt|offres? d'emplois?\b|nos offres|postes ouverts|ofertas de (?:empleo|trabajo|emprego)\b|empleos en\b|vagas (?:em|de|abertas)|vacatures\b|posizioni aperte|offerte di lavoro|annunci di lavoro|oferty pracy|praca (?:w|we)\b|aktualne oferty|poslovi (?:u|na)\b|oglasi za posao|otvorene pozicije|slobodna radna mesta)/;
/** The same in other languages of Europe and Asia, as written. */
const FURTHER_PLURAL = fold(
  'lediga (?:jobb|tjänster)|våra lediga|ledige (?:stillinger|job)|jobannoncer|avoimet työpaikat|avointa työpaikkaa|volná (?:pracovní )?místa|volných míst|nabídky práce|nabídek práce|pracovné ponuky|voľné (?:pracovné )?miesta|ponuky práce|állások|állásajánlatok|nyitott pozíciók|locuri de muncă|joburi|iş ilanları|açık pozisyonlar|θέσεις εργασίας|αγγελίες εργασίας|вакансії|вакансій',
);
const FURTHER = new RegExp(
  `^(?:\\d[\\d., ]*\\+? |${fold('alla|alle|kaikki|všechny|tüm|összes|toate|všetky')} )?(?:${FURTHER_PLURAL})|${fold('求人一覧|求人検索結果|件の求人|职位列表|职位搜索|채용공고 목록')}`,
);

/** Whether the page says of itself that it is a list: its headline counts jobs, or its data is an ItemList. */
export function isListPage(page: Page, blocks: readonly Block[]): boolean {
  const headline = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const words = headline ? fold(headline.text) : '';
  if (COUNTED.test(words) || PLURAL.test(words) || FURTHER.test(words)) return true;
  return all(page.document, 'script[type*="ld+json" i]').some((script) =>
    /"@type"\s*:\s*"(?:ItemList|SearchResultsPage|CollectionPage)"/.test(script.textContent ?? ''),
  );
}
