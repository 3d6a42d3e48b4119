import type { ClutterRule } from '../sites/site.ts';
import { phrases } from './phrases.ts';

const N = '\\d[\\d., ]*\\+?';
/** A board's plan by its grade, under whatever name: "Board Pro". "Adobe Premiere Pro" is a skill, so an advantage must be promised before it. */
const WITH_PLAN = '\\b.{0,60}\\b(?:with|mit|avec|con|com|met|z|uz|dzieki) (?:[\\w.-]+ ){0,3}(?:premium|pro|plus|gold|vip)[.!]?';
const TRIAL_END = '[.!]?';

/** What boards sell and count beside a posting, in the words of boards that nobody described. */
export const pitches: readonly ClutterRule[] = [
  {
    name: 'advantage for a plan',
    drop: phrases({
      en: [
        `(?:get (?:hired|noticed|ahead|seen)|stand out|jump the queue|apply (?:first|faster)|land (?:your|the|more)|be seen)${WITH_PLAN}`,
        '(?:go|get|choose) (?:gold|premium|pro|plus|vip) (?:for|from) [$€£]?\\d.{0,20}',
        '(?:send|put|push|move) your (?:profile|application|cv|resume) (?:straight )?to the top\\b.{0,40}',
      ],
      de: [`(?:schneller zum|mehr chancen|hebe? dich|fallen? (?:sie )?auf|fall auf|zeig dich|werde(?:n sie)? gesehen)${WITH_PLAN}`],
      fr: [`(?:passez devant|demarquez-vous|sortez du lot|soyez (?:vu|visible|remarque)e?|augmentez vos chances)${WITH_PLAN}`],
      es: [`(?:destaca|destacate|se visible|aumenta tus (?:opciones|posibilidades))${WITH_PLAN}`],
      pt: [`(?:destaque-se|destaca-te|seja visto|aumente suas chances)${WITH_PLAN}`],
      nl: [`(?:val (?:meer )?op|word gezien|vergroot je kans)${WITH_PLAN}`],
      it: [`(?:fatti notare|distinguiti|fatti vedere|aumenta le (?:tue )?possibilita)${WITH_PLAN}`],
      pl: [`(?:wyroznij sie|daj sie zauwazyc|zwieksz swoje szanse)${WITH_PLAN}`],
      sr: [`(?:istakni(?:te)? se|budi(?:te)? videni?|povecaj(?:te)? (?:svoje )?sanse)${WITH_PLAN}`],
    }),
    why: 'upsell',
    pattern: 'nagging',
    seen: 'new-board-english',
  },
  {
    name: 'free trial',
    drop: phrases({
      en: [
        `(?:start|try|claim|begin) (?:it |your |my |a )?(?:\\d+[- ]day )?free (?:trial|month|week)${TRIAL_END}`,
        `try (?:it )?(?:for )?free${TRIAL_END}`,
      ],
      de: [`(?:jetzt )?(?:\\d+ (?:tage|wochen|monate) )?(?:gratis|kostenlos) (?:testen|ausprobieren|probieren)${TRIAL_END}`],
      fr: [`(?:essayer|essayez)(?:-le)? gratuitement${TRIAL_END}`],
      es: [`(?:pruebalo|probar|prueba) gratis${TRIAL_END}`],
      pt: [`(?:experimente|experimentar|testar) (?:gratis|gratuitamente|de graca)${TRIAL_END}`],
      nl: [`(?:probeer (?:het )?|nu )gratis(?: proberen| uit)?${TRIAL_END}`],
      it: [`(?:provalo|prova) (?:gratis|gratuitamente)${TRIAL_END}`],
      pl: [`(?:wyprobuj|przetestuj) (?:za darmo|bezplatnie)${TRIAL_END}`],
      sr: [`(?:probaj|isprobaj)(?:te)? besplatno${TRIAL_END}`],
    }),
    on: 'link',
    why: 'upsell',
    pattern: 'nagging',
    seen: 'new-board-english',
  },
  {
    // A question and a CV to hand over: the board would have it. "Upload your CV" alone is a field of the form.
    name: 'match with the board',
    drop: phrases({
      en: [
        'how (?:well )?(?:do )?(?:your skills|you|your profile|your cv|your resume) (?:match|fit|compare)(?:es)?\\b.{0,40}',
        '(?:upload|add|import) (?:your|a) (?:resume|cv|profile) (?:and|to) (?:see|find out|check|discover|compare|learn)\\b.{0,60}',
        'is this (?:job |role )?(?:a )?good (?:fit|match)(?: for (?:you|me))?\\?.{0,40}',
      ],
      de: [
        '(?:passt du|passen sie) zu (?:dieser stelle|diesem job)\\?.{0,60}',
        'lade(?:n sie)? (?:deinen|ihren) lebenslauf hoch und .{0,60}',
        '(?:wie gut )?passt (?:die stelle|der job|dieser job) zu (?:dir|ihnen|mir)\\?.{0,60}',
      ],
      fr: [
        '(?:votre|mon) (?:profil|cv) correspond-il ?\\?.{0,60}',
        '(?:importez|deposez|telechargez|ajoutez) votre cv (?:pour|et) (?:connaitre|decouvrir|voir|savoir|verifier|decouvrez)\\b.{0,60}',
      ],
      es: [
        '¿?encajas (?:en|con) .{0,40}\\?.{0,60}',
        '(?:sube|anade|importa) tu (?:cv|curriculum) (?:y|para) (?:descubr|averigu|comprueb|ver|saber|conocer)\\w*\\b.{0,60}',
      ],
      pt: [
        '(?:envie|importe|carregue) (?:o )?(?:seu|teu) (?:cv|curriculo) (?:e|para) (?:veja|descubra|ver|saber|conferir|confira)\\b.{0,60}',
      ],
      nl: [
        'past deze (?:baan|vacature|functie) bij (?:jou|je|u)\\?.{0,60}',
        'upload je cv (?:en|om) (?:te )?(?:ontdek|zien|zie|check|weten)\\w*\\b.{0,60}',
      ],
      it: [
        'sei adatt[oa] (?:a|per) .{0,40}\\?.{0,60}',
        '(?:carica|importa) il (?:tuo )?(?:cv|curriculum) (?:e|per) (?:scopri|vedi|verifica|sapere|vedere)\\w*\\b.{0,60}',
      ],
      pl: [
        'sprawdz,? (?:czy|jak) pasujesz\\b.{0,60}',
        '(?:przeslij|dodaj) (?:swoje )?cv,? (?:i|aby|zeby) (?:sprawdz|zobacz|dowiedz|poznac)\\w*\\b.{0,60}',
      ],
      sr: [
        'da li je ovaj posao za (?:tebe|vas)\\?.{0,60}',
        '(?:posalji|otpremi|dodaj)(?:te)? (?:svoj )?cv i (?:saznaj|vidi|proveri)\\w*\\b.{0,60}',
      ],
    }),
    why: 'nag',
    pattern: 'nagging',
    seen: 'new-board-english',
  },
  {
    name: 'counters of a board',
    drop: phrases({
      en: [
        `(?:already )?${N} (?:candidates|people|applicants|job ?seekers|users) (?:have |already |just )*(?:applied|clicked|viewed|saved|are interested)\\b.{0,40}`,
        `(?:job id: .{1,20}[ ·-]+)?viewed ${N} times`,
        'actively reviewing (?:applicants|applications|candidates)',
        '(?:was|is) this (?:job )?(?:ad|advert|page|posting|listing|job) (?:helpful|useful)\\?',
        'how would you rate this (?:job )?(?:ad|advert|page|posting|listing)\\?',
      ],
      de: [
        `(?:schon|bereits|uber) ${N} (?:bewerbungen|bewerber(?:innen)?|personen|kandidat(?:en|innen)|aufrufe|interessent(?:en|innen))\\b.{0,40}`,
      ],
      fr: [`(?:deja|plus de) ${N} (?:candidats?|candidatures?|personnes?|vues)\\b.{0,40}`],
      es: [
        `(?:ya (?:hay )?|mas de )?${N} (?:inscritos?|candidatos?|personas|inscripciones) (?:en esta (?:oferta|vacante)|inscrit[oa]s|ya inscritos)`,
      ],
      pt: [`(?:ja |mais de )${N} (?:candidatos?|candidaturas?|pessoas|inscritos?)\\b.{0,40}`],
      nl: [`(?:wees er snel bij[:!,. -]+)?(?:al|reeds|meer dan) ${N} (?:sollicitaties|sollicitanten|kandidaten|mensen|reacties)\\b.{0,40}`],
      it: [`(?:gia|oltre) ${N} (?:candidature|candidati|persone|visualizzazioni)\\b.{0,40}`],
      pl: [
        `(?:aplikowalo|zaaplikowalo|aplikuje) (?:juz )?${N} os(?:ob|oby)?\\b.{0,20}`,
        `juz ${N} (?:aplikacji|kandydatow|osob|zgloszen)\\b.{0,40}`,
      ],
      sr: [`vec ${N} (?:kandidata|prijava|osoba|ljudi|prijavljenih)\\b.{0,40}`],
    }),
    why: 'engagement',
    seen: 'new-board-english',
  },
  {
    name: 'marks for employers',
    drop: phrases({
      en: [`${N}\\W{0,6}\\(?${N} (?:reviews|ratings)\\)?`, '(?:read|see|view) (?:all )?(?:\\d+ )?(?:company )?reviews'],
      de: [`${N}(?: von 5)?\\W{0,6}\\(?${N} bewertungen\\)?`, '(?:alle )?(?:\\d+ )?bewertungen (?:lesen|ansehen)'],
      fr: [`${N}(?:/5| sur 5)?\\W{0,6}\\(?${N} avis\\)?`, '(?:lire|voir) (?:les |tous les )?(?:\\d+ )?avis'],
      es: [
        `${N}\\W{0,6}\\(?${N} (?:evaluaciones|opiniones|valoraciones)\\)?`,
        '(?:ver|leer) (?:las |todas las )?(?:\\d+ )?(?:opiniones|evaluaciones)',
      ],
      pt: [`${N}\\W{0,6}\\(?${N} avaliacoes\\)?`, '(?:ver|ler) (?:as |todas as )?(?:\\d+ )?avaliacoes'],
      nl: [`${N}\\W{0,6}\\(?${N} (?:reviews|beoordelingen)\\)?`, '(?:lees|bekijk) (?:alle )?(?:\\d+ )?(?:reviews|beoordelingen)'],
      it: [`${N}\\W{0,6}\\(?${N} recensioni\\)?`, '(?:leggi|vedi) (?:le |tutte le )?(?:\\d+ )?recensioni'],
      pl: [`${N}\\W{0,6}\\(?${N} opini[ie]\\)?`, '(?:czytaj|zobacz) (?:wszystkie )?(?:\\d+ )?opinie'],
      sr: [
        `${N}\\W{0,6}\\(?${N} (?:utisaka|utiska|ocena|recenzija)\\)?`,
        '(?:procitaj|pogledaj)(?:te)? (?:sve )?(?:\\d+ )?(?:utiske|ocene)',
      ],
    }),
    why: 'engagement',
    seen: 'new-board-english-two',
  },
  {
    name: 'letters of the board',
    drop: phrases({
      en: ['(?:weekly|daily|monthly|fresh|the latest|new) .{0,40}\\b(?:straight |delivered |direct |right )?(?:to|in) your inbox[.!]?'],
      de: [
        '(?:karriere|bewerbungs|job)tipps .{0,40}\\b(?:dein|ihr) (?:e-?mail-?)?postfach[.!]?',
        '.{0,40}\\bper e-?mail in (?:dein|ihr) postfach[.!]?',
      ],
      fr: ['(?:nos |les |des )?(?:conseils|offres|nouveautes) .{0,40}\\bdans votre boite (?:mail|de reception|aux lettres)[.!]?'],
      es: ['te avisaremos de (?:nuevas )?ofertas .{0,30}', '.{0,40}\\ben tu (?:correo|bandeja de entrada) cada (?:dia|semana)[.!]?'],
      pt: ['.{0,40}\\b(?:vagas|dicas)\\b.{0,40}\\bno (?:seu|teu) e-?mail[.!]?'],
      nl: ['.{0,40}\\b(?:vacatures|tips)\\b.{0,20}\\bin je (?:mailbox|inbox)[.!]?'],
      it: ['.{0,40}\\b(?:offerte|consigli)\\b.{0,30}\\b(?:nella tua casella|via e-?mail)[.!]?'],
      pl: ['.{0,40}\\b(?:oferty|porady)\\b.{0,20}\\b(?:na maila|na (?:twoj )?e-?mail|na skrzynke)[.!]?'],
      sr: ['.{0,40}\\b(?:oglase|savete|poslove)\\b.{0,20}\\bna (?:mejl|e-?mail|imejl)[.!]?'],
    }),
    why: 'nag',
    pattern: 'nagging',
    seen: 'new-board-english',
  },
];
