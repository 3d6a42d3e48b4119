import { unwrapLink } from '../original/apply-link.ts';
import type { Block } from '../page/block.ts';
import type { Page } from '../page/page.ts';
import type { Claim } from '../posting/claim.ts';
import { fold } from '../values/text.ts';
import { claim } from './source.ts';

/** A link that says it leads to where one applies, or to the posting itself: "Apply now", "Apply on the company's site", "View the full job posting on …". */
const TO_APPLICATION =
  /^(?:apply(?: now| here| online| today| externally| directly| for this (?:job|role|position))?|apply (?:on|at|via) .{2,60}|(?:view|see|go to|read) (?:the )?(?:full |original )?(?:job )?(?:posting|ad|listing|offer) (?:on|at) .{2,60}|view original (?:posting|job|listing)|(?:jetzt )?(?:hier |online |direkt )*bewerben|(?:zur|zum) (?:online-?)?(?:bewerbung|bewerbungsformular)|(?:je )?postule[rz]?(?: (?:ici|en ligne|maintenant|a (?:cette|l')? ?offre))?(?: sur .{2,60})?|candidater|solicitar|inscribirme(?: en esta oferta)?|inscribirse|postular(?:me|se)?|aplicar(?: ahora)?|candidatar-se|candidatar-me|quero me candidatar|(?:direct |nu |online )*sollicite(?:er|ren)(?: (?:nu|direct|online|op deze vacature|via .{2,60}))*|candidati(?: ora| subito)?|invia (?:la )?(?:tua )?candidatura|aplikuj(?: teraz| tutaj| online)?|wyslij (?:cv|aplikacje)|konkurisi|prijavi se|(?:ansok|sok) (?:nu|har|jobbet|tjansten)|(?:sok|ansog|sog) (?:stillingen?|jobben?|jobbet|na|nu|her|pa stillingen)|send (?:ansogning|soknad)|ga til soknad|hae (?:nyt|paikkaa|tyopaikkaa|tahan tyohon|tehtavaa)|jata hakemus|odpovedet(?: na (?:nabidku|inzerat))?|reagovat na (?:ponuku|nabidku)|prihlasit se|jelentkez(?:em|es)|aplica(?: acum)?|(?:hemen )?basvur|αποστολη βιογραφικου|υποβολη αιτησης|αιτηση|応募する|エントリーする|申请职位|立即申请|投递简历|지원하기)[\s.!>→↗]*$/;

/** Where a page of one host sends applicants to another; none where its links disagree, or lead back to itself. */
export function readApplyLink(page: Page, blocks: readonly Block[]): Claim[] {
  const found = new Map<string, string>();
  for (const block of blocks) {
    if (block.region === 'nav' || block.region === 'footer') continue;
    for (const { start, end, href } of block.spans) {
      const text = block.text.slice(start, end);
      const target = href !== undefined && href.length < 4_000 && TO_APPLICATION.test(fold(text)) ? elsewhere(href, page.url) : undefined;
      if (target !== undefined) found.set(target, text);
    }
  }
  const [only] = found;
  return found.size === 1 && only ? claim('applyUrl', only[0], { source: 'labels', evidence: `${only[1]}: ${only[0]}` }) : [];
}

function elsewhere(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const target = unwrapLink(new URL(href, base).href);
  const host = URL.canParse(base) ? new URL(base).hostname : '';
  return target !== undefined && new URL(target).hostname !== host ? target : undefined;
}
