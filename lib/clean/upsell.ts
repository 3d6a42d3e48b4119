import type { ClutterRule } from '../sites/site.ts';
import { phrases } from './phrases.ts';

/** "Special offer: 50 % off Premium", in whatever language: a price cut and a plan. */
const SALE =
  '.{0,40}(?:\\d ?%|special offer|sonderangebot|offre speciale|oferta especial|aanbieding|offerta speciale|oferta specjalna|specijalna ponuda).{0,40}\\b(?:premium|gold)\\b.{0,60}';
const PLAN = '(?:pro|premium|plus)\\b.{0,80}';

/** What is sold beside the posting, and what the employer's own site says to those who are there already. */
export const upsell: readonly ClutterRule[] = [
  {
    name: 'paid membership',
    drop: phrases({
      en: [
        SALE,
        `(?:upgrade|reactivate|go|try|unlock|get|continue with|compete for this role with)(?: to| with)? ${PLAN}`,
        '.{0,60}\\b(?:with|get|unlock) (?:pro|premium) (?:leverage|access|features|insights|membership)\\b.{0,300}',
        '(?:premium|pro|gold|plus) (?:members|users|candidates) (?:hear back|get|are|receive|see)\\b.{0,40}\\b(?:faster|more|first|sooner|\\d+ ?x)\\b.{0,60}',
        '(?:try|start|get) (?:\\w+ )?(?:free|for free) for \\d+ (?:days|weeks|months)|(?:start )?(?:your )?(?:\\d+[- ]day )?free trial',
        'get noticed[:!.,] .{0,40}\\b(?:boost|application|premium|gold|profile)\\b.{0,60}',
        'boost your (?:application|profile|chances)\\b.{0,80}',
        'unlock .{0,60} with (?:plus|pro|premium|gold)\\b.{0,40}',
        'unlock (?:this job|the application|apply link)\\b.{0,60}',
      ],
      de: [
        `(?:jetzt |mit )?(?:premium|pro|plus) (?:testen|werden|freischalten|holen|sichern)\\b.{0,80}`,
        'premium-?mitglied werden\\b.{0,60}',
        '(?:schalte|schalten sie) (?:jetzt )?(?:mit|uber) (?:premium|pro|plus)\\b.{0,60}\\bfrei[.!]?',
        '(?:mehr sichtbarkeit )?mit premium\\b.{0,80}',
        '(?:(?:premium|pro|plus) )?\\d+ tage (?:gratis|kostenlos)(?: testen)?|(?:premium|pro|plus) (?:gratis|kostenlos) testen',
      ],
      fr: [`(?:passez|essayez|passer|activez|debloquez)(?: a| au)? ${PLAN}`, 'essai gratuit(?: (?:de|pendant) .{0,20})?'],
      es: [`(?:hazte|prueba|pasate a|obten) ${PLAN}`, 'prueba (?:gratis|gratuita)(?: (?:de|durante))?(?: \\d+ .{0,20})?'],
      pt: [`(?:assine|experimente|seja|torne-se)(?: o)? ${PLAN}`, 'teste (?:gratis|gratuito)(?: (?:de|por))?(?: \\d+ .{0,20})?'],
      nl: [`(?:probeer|word|ga voor|neem) ${PLAN}`, 'probeer (?:het )?\\d+ dagen gratis|gratis proefperiode'],
      it: [`(?:prova|passa a|diventa|attiva) ${PLAN}`, 'prova (?:gratis|gratuita)(?: (?:di|per))?(?: \\d+ .{0,20})?'],
      pl: [`(?:wyprobuj|przejdz na|kup|odblokuj) ${PLAN}`, 'wyprobuj (?:przez )?\\d+ dni za darmo|darmowy okres probny'],
      sr: [`(?:probaj(?:te)?|predi(?:te)? na|otkljucaj(?:te)?) ${PLAN}`, 'probaj(?:te)? \\d+ dana besplatno'],
    }),
    why: 'upsell',
    pattern: 'nagging',
    seen: 'paid-services',
  },
  {
    // "CV review by the hiring team" is a step of the employer's: a service must be for sale, or work on "your" CV.
    name: 'résumé service',
    drop: phrases({
      en: [
        '.{0,60}\\b(?:free|unlimited|human|professional|expert|instant) (?:human |professional |expert |ai )?(?:resume|cv) (?:review|writing|builder|check|rewrite|score)\\b.{0,200}',
        '.{0,60}\\b(?:resume|cv) (?:review|writing|builder) service\\b.{0,200}',
        '.{0,40}our experts (?:will |can )?(?:rewrite|review|write|improve) your (?:resume|cv)\\b.{0,80}',
        '(?:build|improve|optimi[sz]e|polish|upgrade|score|check) (?:your|my) (?:resume|cv)\\b.{0,120}',
        'take your job search (?:wherever|anywhere) you go\\.?',
      ],
      de: [
        '(?:lebenslauf|bewerbung) (?:kostenlos |jetzt )?(?:prufen|optimieren|checken|schreiben) lassen\\b.{0,80}',
        '(?:lebenslauf|anschreiben)-?(?:generator|check|editor|vorlagen)\\b.{0,60}',
      ],
      fr: ['(?:creez|ameliorez|optimisez|faites relire) (?:votre|mon) cv\\b.{0,100}'],
      es: ['(?:mejora|crea|optimiza) (?:tu|mi) (?:cv|curriculum)\\b.{0,100}'],
      pt: ['(?:melhore|crie|otimize|monte) (?:o )?(?:seu|meu) (?:cv|curriculo)\\b.{0,100}'],
      nl: ['(?:verbeter|optimaliseer|maak) (?:je|jouw|uw) cv\\b.{0,100}'],
      it: ['(?:migliora|crea|ottimizza) il tuo (?:cv|curriculum)\\b.{0,100}'],
      pl: ['(?:popraw|stworz|ulepsz|sprawdz) (?:swoje |swoj )?cv\\b.{0,100}'],
      sr: ['(?:napravi(?:te)?|poboljsaj(?:te)?|proveri(?:te)?) (?:svoj |svoju |vas )?(?:cv|biografiju)\\b.{0,100}'],
    }),
    why: 'upsell',
    pattern: 'disguised ads',
    seen: 'paid-services',
  },
  {
    name: 'for those who work there',
    drop: phrases({
      en: ['already working at .{1,60}\\?', "let's recruit together and find your next colleague\\.?"],
      de: [
        '(?:arbeitest du|arbeiten sie) (?:schon|bereits) (?:bei|fur) .{1,60}\\?',
        'lass(?:en sie)? uns (?:gemeinsam|zusammen) .{0,60}kolleg.{0,40}',
      ],
      fr: ['(?:vous travaillez|tu travailles|travaillez-vous) deja (?:chez|pour|a) .{1,60}\\?'],
      es: ['¿?(?:ya trabajas|trabajas ya) (?:en|para) .{1,60}\\?'],
      pt: ['ja trabalha(?:s)? (?:na|no|em|para) .{1,60}\\?'],
      nl: ['werk je al (?:bij|voor) .{1,60}\\?'],
      it: ['lavori gia (?:in|per|presso|da) .{1,60}\\?'],
      pl: ['(?:juz pracujesz|pracujesz juz) w .{1,60}\\?'],
      sr: ['vec radi(?:s|te) (?:u|za) .{1,60}\\?'],
    }),
    why: 'nag',
    seen: 'paid-services',
  },
  {
    name: 'note of the system',
    drop: phrases({
      en: [
        '(?:this .{0,20})?protected by recaptcha\\b.{0,200}',
        'powered by (?:ashby|greenhouse|lever|workable|teamtailor|personio|recruitee|smartrecruiters|workday)\\b.{0,20}',
        'loading application form',
      ],
      de: [
        'diese (?:seite|website|webseite) (?:ist|wird) durch recaptcha geschutzt\\b.{0,200}',
        'geschutzt durch recaptcha\\b.{0,200}',
        'bewerbungsformular wird geladen',
      ],
      fr: ['ce site est protege par recaptcha\\b.{0,200}', 'chargement du formulaire de candidature'],
      es: ['este sitio esta protegido por recaptcha\\b.{0,200}', 'cargando (?:el )?formulario de (?:solicitud|inscripcion)'],
      pt: ['este site e protegido pel[oa] recaptcha\\b.{0,200}', '(?:carregando|a carregar) (?:o )?formulario de candidatura'],
      nl: ['deze site wordt beschermd door recaptcha\\b.{0,200}', 'sollicitatieformulier (?:wordt geladen|laden)'],
      it: ['questo sito e protetto da recaptcha\\b.{0,200}', 'caricamento (?:del )?modulo di candidatura'],
      pl: ['ta (?:strona|witryna) jest chroniona przez recaptcha\\b.{0,200}', 'ladowanie formularza (?:aplikacyjnego|zgloszeniowego)'],
      sr: ['ovaj sajt je zasticen (?:pomocu |od strane )?recaptcha\\b.{0,200}', 'ucitavanje (?:obrasca|formulara) za prijavu'],
    }),
    why: 'boilerplate',
    seen: 'paid-services',
  },
];
