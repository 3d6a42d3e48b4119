import type { Block } from '../page/block.ts';
import type { Call } from '../posting/extraction.ts';
import { fold } from '../values/text.ts';

/** Words of a control that leads to applying, in nine languages, folded. */
const APPLY =
  /\bappl(?:y|ication)\b|\bbewerb|\bpostul|\bcandidat|\bcandidarsi|\baplica|\binscri(?:b|v)|\bsollicit|\breageren\b|\baplikuj|\bprijav|\b(?:ansok|sok|ansog|soeg) (?:jobbet|stillingen|tjansten|har)\b|\bansok nu\b|申请职位|立即申请|応募する|\botklikn|\bodpovedet\b|\bhae (?:tyopaikkaa|paikkaa)\b|\bkonkurisi|\bsolicitar\b|\bzgloszeni|\bwyslij cv|\bprzeslij|\bprzes(?:yl|l)anie (?:cv|aplikacji|zgloszen)|\b(?:stuur|mail) .{0,30}\b(?:cv|motivatie)|\b(?:invia(?:re)?|envia(?:r|nos|r-nos)?|mandaci|mand[ae]) (?:il|la|tu|o|a|seu|teu|el|un)? ?(?:tuo |tua |teu |seu )?(?:cv|curriculum|candidatura)|\bsend (?:us |in )?(?:your |a )?(?:cv|resume|application)|\b(?:envoye[rz]|adresse[rz]|transmett(?:re|ez)) .{0,20}\b(?:cv|candidature)/;
/** Words of a control that leads elsewhere first. */
const DETOUR = /\b(?:continue|sign up|sign in|log in|join|register|upgrade|unlock|subscribe|checkout|get started|start (?:your )?free)\b/;

/** The same in other languages of Europe and Asia, as written: beginnings of words, or any part of them where words run on. */
const BEGINS = fold(
  'ansök|ansøg|søk (?:på )?(?:stilling|jobb|nå|her|denne)|søg (?:job|stilling|nu|her)|send (?:din )?søknad|skicka (?:in )?(?:din )?cv|hae (?:viimeistään|nyt|tähän|tätä|paikkaa|työ)|lähetä (?:hakemu|cv)|jätä hakemus|jelentkez|önéletrajz|trimite cv|başvur|özgeçmiş|reagova[tť] na|odpovědět na|odpovedať na|životopis|přihlásit se na|mám záujem|mám zájem|υποβολή|στείλτε|αίτηση|відгукн|надіслати резюме|надсилайте резюме|подати заявку',
);
const HOLDS = fold('应聘|投递|投简历|立即沟通|申请|應徵|応募|エントリー|지원하기|지원서|입사지원|즉시지원|바로지원');
const FURTHER = new RegExp(`(?<!\\p{L})(?:${BEGINS})|${HOLDS}`, 'u');

export function offersToApply({ text, href }: Call): boolean {
  const words = fold(text);
  return APPLY.test(words) || FURTHER.test(words) || /\bapply\b/i.test(href ?? '');
}

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/;

/** "Please send your application to jobs@nordwind.example": the sentence offers, the link is an address, or the address is one in words. */
export function mailCallsOf({ text, spans }: Block): Call[] {
  if (text.length > 400 || !offersToApply({ text })) return [];
  const linked = spans.find(({ href }) => href?.startsWith('mailto:'))?.href;
  const written = ADDRESS.exec(text)?.[0];
  const href = linked ?? (written && `mailto:${written}`);
  return href === undefined ? [] : [{ text, href }];
}

/** Links and buttons of a block that offer to apply or to go on; a short line of plain text may have been one. */
export function callsOf(block: Block): Call[] {
  if (block.region === 'nav' || block.region === 'footer' || block.text.length > 200) return [];
  const links = block.spans.flatMap((span) =>
    span.href === undefined ? [] : [{ text: block.text.slice(span.start, span.end), href: span.href }],
  );
  const mail = mailCallsOf(block);
  if (mail.length > 0) return mail;
  const whole = block.control || (block.text.length <= 40 && !/[:.]$/.test(block.text)) ? [{ text: block.text }] : [];
  return (links.length > 0 ? links : whole).filter(
    (call) => call.text.length <= 80 && (offersToApply(call) || DETOUR.test(fold(call.text))),
  );
}
