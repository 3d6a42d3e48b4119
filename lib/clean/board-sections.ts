import type { ClutterRule } from '../sites/site.ts';
import { phrases } from './phrases.ts';

/** "Average salary in our team" is what the employer says of itself. */
const NOT_OURS =
  "(?!.{0,60}\\b(?:our|the team|this team|us|unser\\w*|bei uns|im team|nos|notre|l'equipe|nuestr\\w+|equipo|noss\\w+|equipa|equipe|ons|onze|het team|nostr\\w+|squadra|nasz\\w*|zespol\\w*|nas|nasem|nasoj|tim\\w*)\\b)";

/** Sections of a board's own beside a posting: what others earn and looked at, and what the board advises. */
export const boardSections: readonly ClutterRule[] = [
  {
    // As a board of small ads sets them under every posting.
    name: 'notes of the poster',
    drop: phrases({
      en: [
        "(?:principals only\\.? )?recruiters,? please (?:do not|don't) contact this (?:job )?poster\\.?",
        'do not contact (?:us|me|this poster) with unsolicited services or offers\\.?',
        'qr code link to this post',
        'post id: ?\\d{6,}',
      ],
    }),
    only: 'clean view',
    why: 'boilerplate',
    seen: 'small-ad',
  },
  {
    name: 'comments of readers',
    hide: 'shreddit-comment,shreddit-comment-tree,#comments,.comments-area,ol.comment-list,#disqus_thread',
    only: 'clean view',
    why: 'boilerplate',
    seen: 'comments-below',
  },
  {
    name: 'advice of the board',
    dropSection: phrases({
      en: [
        '(?:our |more )?(?:career|job search|interview|cv|resume|application) (?:advice|tips|resources)',
        'interview questions(?: (?:at|for|from) .{2,60})?',
      ],
      de: [
        '(?:unsere )?(?:karriere-?|bewerbungs-?)(?:tipps|ratgeber|magazin)',
        'tipps fur (?:deine|ihre) (?:bewerbung|karriere|jobsuche)',
        'fragen im (?:vorstellungs|bewerbungs)gesprach(?: .{2,60})?',
      ],
      fr: ["(?:nos )?conseils (?:carriere|emploi|d'experts|candidature|recrutement)", "questions d'entretien(?: .{2,60})?"],
      es: ['consejos (?:de|para) (?:empleo|carrera|tu (?:cv|entrevista|busqueda))', 'preguntas de entrevista(?: .{2,60})?'],
      pt: ['dicas (?:de|para) (?:carreira|emprego|(?:sua )?entrevista)', 'perguntas de entrevista(?: .{2,60})?'],
      nl: ['(?:onze )?(?:sollicitatie|carriere)(?:tips|advies)', 'sollicitatievragen(?: .{2,60})?'],
      it: ['consigli (?:di|per la) (?:carriera|tua carriera|ricerca)', 'domande (?:di|del) colloquio(?: .{2,60})?'],
      pl: ['porady (?:zawodowe|kariery|dla kandydatow)', 'pytania rekrutacyjne(?: .{2,60})?'],
      sr: ['saveti za (?:karijeru|posao|intervju|cv)', 'pitanja sa (?:intervjua|razgovora)(?: .{2,60})?'],
    }),
    on: 'heading',
    why: 'boilerplate',
    seen: 'new-board-english',
  },
  {
    name: 'what others earn',
    dropSection: phrases(
      {
        en: [
          '(?:average|typical|estimated|market) (?:salary|salaries|pay|wages?)(?: (?:for|in|of) .{2,60})?',
          'unlock (?:the )?salary(?: .{0,30})?',
          '.{2,40} area pay',
        ],
        de: ['durchschnitts(?:gehalt|lohn)(?: .{2,60})?', 'was verdien(?:t|en) .{2,60}'],
        fr: ['salaires? (?:moyens?|median)(?: .{2,60})?', 'combien gagne .{2,60}'],
        es: ['(?:salario|sueldo) (?:medio|promedio)(?: .{2,60})?', '¿?cuanto (?:gana|cobra) .{2,60}'],
        pt: ['(?:media salarial|salario medio)(?: .{2,60})?', 'quanto ganha .{2,60}'],
        nl: ['gemiddeld salaris(?: .{2,60})?', 'wat verdient .{2,60}'],
        it: ['(?:stipendio|retribuzione) medi[oa](?: .{2,60})?', 'quanto guadagna .{2,60}'],
        pl: ['raport placowy(?: .{2,60})?', 'srednie (?:zarobki|wynagrodzenie)(?: .{2,60})?', 'ile zarabia .{2,60}'],
        sr: ['prosecna (?:plata|zarada)(?: .{2,60})?', 'koliko zaraduje .{2,60}'],
      },
      NOT_OURS,
    ),
    on: 'heading',
    why: 'boilerplate',
    seen: 'new-board-english-two',
  },
  {
    name: 'what others looked at',
    dropSection: phrases({
      en: [
        '(?:others|other candidates|candidates|people) (?:also )?(?:looked at|viewed|applied (?:to|for))(?: .{0,40})?',
        'recently viewed(?: jobs)?',
      ],
      de: [
        'andere (?:interessierten sich|bewerber|nutzer|suchten|sahen|haben) (?:sich )?(?:auch|ebenfalls)(?: .{0,40})?',
        '(?:zuletzt|kurzlich) angesehen(?: .{0,30})?',
      ],
      fr: [
        "d'autres candidats ont (?:aussi )?(?:consulte|postule|regarde)(?: .{0,40})?",
        '(?:ces offres|elles) pourraient (?:aussi )?vous .{2,20}',
        'dernieres offres consultees',
      ],
      es: [
        '(?:ofertas|vacantes|empleos) que (?:te )?(?:pueden|podrian|puedan) interesar(?:te)?',
        'otros (?:candidatos|usuarios) (?:tambien )?(?:vieron|miraron)(?: .{0,40})?',
      ],
      pt: [
        '(?:vagas|ofertas|empregos) que (?:podem|te podem|lhe podem) (?:te |lhe )?interessar',
        'quem viu esta vaga (?:tambem )?viu(?: .{0,40})?',
      ],
      nl: ['anderen (?:bekeken|zochten|solliciteerden) (?:ook|op)(?: .{0,40})?', 'recent bekeken(?: vacatures)?'],
      it: [
        '(?:offerte|annunci) che potrebbero interessarti',
        'altri (?:candidati|utenti) hanno (?:visto|guardato)(?: .{0,40})?',
        'recensioni (?:dell.azienda|sull.azienda)',
      ],
      pl: [
        'inni (?:ogladali|przegladali|szukali|aplikowali)(?: (?:takze|rowniez|tez|na))?(?: .{0,40})?',
        'ostatnio (?:ogladane|przegladane)(?: .{0,30})?',
      ],
      sr: [
        'drugi su (?:takode |i )?(?:gledali|konkurisali|trazili)(?: .{0,40})?',
        '(?:poslednje|nedavno) (?:pregledano|gledano)(?: .{0,30})?',
      ],
    }),
    on: 'heading',
    why: 'boilerplate',
    seen: 'new-board-english',
  },
];
