import type { ClutterRule } from '../sites/site.ts';
import { phrases } from './phrases.ts';

/** What a board would have the reader do instead of applying: open its app, have a letter written, say no in so many words. */
export const assistants: readonly ClutterRule[] = [
  {
    // "Get the app ready for release" is work: nothing may follow but a full stop, or haste.
    name: 'app of the board',
    drop: phrases({
      en: [
        '(?:get|download|try|install) (?:the|our) (?:[\\w-]+ )?app(?: (?:now|today|for free))?(?:[.!]|(?:[.!,:]| and| to) .{0,80}\\b(?:faster|quicker|on the go|phone|mobile|anywhere|first)\\b.{0,40})?',
        '(?:open|continue|view) in (?:the |our )?app',
        '(?:download on the|available on the) app store|get it on google play',
        '(?:apply on the go[.!] )?scan (?:the|this) qr[- ]?code\\b.{0,80}\\bapp\\b.{0,40}',
      ],
      de: [
        '(?:hol(?:en sie)? (?:dir|sich)|lade(?:n sie)?) (?:jetzt )?(?:die|unsere) (?:[\\w-]+ )?[\\w-]*app\\b.{0,80}',
        'in der app (?:offnen|ansehen|weiterlesen)',
        '(?:jetzt )?app (?:herunterladen|laden|offnen)(?: und .{0,60})?',
      ],
      fr: ["telechargez (?:l'|notre )(?:application|appli|app)\\b.{0,80}", "ouvrir dans l'(?:application|appli|app)"],
      es: ['descarga(?:te)? (?:la|nuestra) app\\b.{0,80}', 'abrir en la app'],
      pt: ['(?:baixe|descarregue|instale) (?:o|a|nosso|nossa) (?:app|aplicativo|aplicacao)\\b.{0,80}', 'abrir (?:no|na) app'],
      nl: ['download (?:de|onze) app\\b.{0,80}', 'open(?:en)? in de app'],
      it: ["scarica (?:l'|la nostra )app\\b.{0,80}", "apri nell'app"],
      pl: ['pobierz (?:nasza )?aplikacje\\b.{0,80}', 'otworz w aplikacji'],
      sr: ['preuzmi(?:te)? (?:nasu )?aplikaciju\\b.{0,80}', 'otvori(?:te)? u aplikaciji'],
    }),
    why: 'nag',
    pattern: 'nagging',
    seen: 'app-and-assistants',
  },
  {
    name: 'letters and interviews by machine',
    drop: phrases({
      en: [
        '(?:write|generate|create) (?:your |a |my )?cover letter\\b.{0,40}\\b(?:ai|seconds|minutes|instantly)\\b.{0,30}',
        '(?:generate|create) (?:a |my |your )?cover letter',
        '(?:prepare|practi[sc]e|get ready) for (?:your|the|this) interview\\b.{0,60}\\b(?:questions|ai|coach|mock)\\b.{0,60}',
        'start practi[sc]ing',
      ],
      de: [
        'anschreiben .{0,30}\\b(?:mit ki|in \\d+ (?:sekunden|minuten))\\b.{0,40}',
        '(?:bereite|bereiten sie) (?:dich|sich) auf (?:das|dein|ihr) (?:vorstellungs|bewerbungs)gesprach vor\\b.{0,60}',
      ],
      fr: [
        '(?:redigez|generez|creez) (?:votre |une )?lettre de motivation\\b.{0,80}',
        "preparez (?:votre|l')entretien (?:avec|grace|en ligne)\\b.{0,80}",
      ],
      es: ['(?:genera|crea|escribe) (?:tu |una )?carta de presentacion\\b.{0,80}', 'prepara tu entrevista (?:con|gratis)\\b.{0,80}'],
      pt: [
        '(?:gere|crie|escreva) (?:sua |a sua |uma )?carta de apresentacao\\b.{0,80}',
        '(?:prepare-se|treine) para a entrevista (?:com|gratis)\\b.{0,80}',
      ],
      nl: [
        '(?:genereer|schrijf|maak) (?:je |een )?(?:motivatie|sollicitatie)brief\\b.{0,80}',
        'bereid je sollicitatiegesprek voor (?:met|op onze)\\b.{0,80}',
      ],
      it: ['(?:genera|crea|scrivi) (?:la tua |una )?lettera di presentazione\\b.{0,80}', 'preparati al colloquio (?:con|gratis)\\b.{0,80}'],
      pl: ['(?:wygeneruj|stworz|napisz) (?:swoj )?list motywacyjny\\b.{0,80}', 'przygotuj sie do rozmowy (?:z|za darmo)\\b.{0,80}'],
      sr: [
        '(?:generisi(?:te)?|napravi(?:te)?) (?:svoje )?motivaciono pismo\\b.{0,80}',
        'pripremi(?:te)? se za intervju (?:uz|besplatno)\\b.{0,80}',
      ],
    }),
    why: 'upsell',
    pattern: 'disguised ads',
    seen: 'app-and-assistants',
  },
  {
    name: 'CV for the board',
    drop: phrases({
      en: [
        'upload your (?:cv|resume) (?:and|to) (?:let|get|be|have)\\b.{0,80}',
        'is your (?:cv|resume) (?:ready|good enough|up to date)\\?.{0,100}',
        '(?:review|check|improve|scan|score) my (?:cv|resume)',
        'let (?:employers|recruiters) find you[.!]?',
      ],
      de: [
        'lade(?:n sie)? (?:jetzt )?(?:deinen|ihren) lebenslauf hoch (?:und|um)\\b.{0,80}',
        'ist (?:dein|ihr) lebenslauf (?:bereit|gut genug|aktuell)\\?.{0,100}',
        '(?:meinen )?lebenslauf (?:jetzt |kostenlos )?(?:prufen|checken|optimieren)',
      ],
      fr: [
        '(?:deposez|telechargez|ajoutez) votre cv et (?:laissez|soyez)\\b.{0,80}',
        '(?:votre|ton) cv est-il (?:pret|a jour) ?\\?.{0,100}',
        '(?:faire relire|ameliorer|analyser) mon cv',
      ],
      es: [
        'sube tu (?:cv|curriculum) y (?:deja|haz|que)\\b.{0,80}',
        '¿?tu (?:cv|curriculum) esta (?:listo|actualizado)\\?.{0,100}',
        '(?:revisar|mejorar|analizar) mi (?:cv|curriculum)',
      ],
      pt: [
        '(?:envie|carregue|cadastre) (?:o )?seu (?:cv|curriculo) e (?:deixe|seja)\\b.{0,80}',
        '(?:o )?(?:seu|teu) (?:cv|curriculo) esta (?:pronto|atualizado)\\?.{0,100}',
        '(?:melhorar|analisar) (?:o )?meu (?:cv|curriculo)',
      ],
      nl: [
        'upload je cv en (?:laat|word)\\b.{0,80}',
        'is (?:je|jouw|uw) cv (?:klaar|goed genoeg|up-to-date)\\?.{0,100}',
        '(?:mijn )?cv laten (?:nakijken|checken|verbeteren)',
      ],
      it: [
        'carica il tuo (?:cv|curriculum) e (?:fatti|lascia)\\b.{0,80}',
        'il tuo (?:cv|curriculum) e (?:pronto|aggiornato)\\?.{0,100}',
        '(?:rivedi|migliora|analizza) il mio (?:cv|curriculum)',
      ],
      pl: [
        '(?:dodaj|przeslij) (?:swoje )?cv i (?:daj|pozwol)\\b.{0,80}',
        '(?:czy )?twoje cv jest (?:gotowe|aktualne)\\?.{0,100}',
        '(?:sprawdz|popraw) (?:moje )?cv',
      ],
      sr: [
        '(?:otpremi(?:te)?|postavi(?:te)?) (?:svoj )?cv i (?:pusti(?:te)?|dozvoli(?:te)?)\\b.{0,80}',
        'da li je (?:vas|tvoj|vasa|tvoja) (?:cv|biografija) (?:spreman|spremna)\\?.{0,100}',
        '(?:proveri|poboljsaj) (?:moj )?cv',
      ],
    }),
    why: 'nag',
    pattern: 'nagging',
    seen: 'app-and-assistants',
  },
  {
    name: 'a no that shames',
    drop: phrases({
      en: [
        "no,? thanks?[,.:;! -]+(?:i|i'd|i'll)\\b.{0,80}",
        "i(?:'d|'ll| would)? (?:rather|prefer to) (?:miss|not get|not see|keep missing)\\b.{0,60}",
      ],
      de: ['nein,? danke[,.:;! -]+(?:ich|lieber)\\b.{0,80}'],
      fr: ['non,? merci[,.:;! -]+je\\b.{0,80}'],
      es: ['no,? gracias[,.:;! -]+(?:prefiero|no)\\b.{0,80}'],
      pt: ['nao,? obrigad[oa][,.:;! -]+(?:prefiro|nao)\\b.{0,80}'],
      nl: ['nee,? (?:bedankt|dank je)[,.:;! -]+(?:ik|liever)\\b.{0,80}'],
      it: ['no,? grazie[,.:;! -]+(?:preferisco|non)\\b.{0,80}'],
      pl: ['nie,? dziekuje[,.:;! -]+(?:wole|nie)\\b.{0,80}'],
      sr: ['ne,? hvala[,.:;! -]+(?:radije|necu|ne)\\b.{0,80}'],
    }),
    why: 'nag',
    pattern: 'confirmshaming',
    seen: 'app-and-assistants',
  },
  {
    name: 'a no for now',
    drop: phrases({
      en: ['(?:no,? thanks?[,.:;! -]+)?(?:maybe later|not now|remind me later)'],
      de: ['(?:nein,? danke[,.:;! -]+)?(?:vielleicht spater|spater erinnern|jetzt nicht)'],
      fr: ['plus tard', 'pas maintenant'],
      es: ['ahora no', 'mas tarde'],
      pt: ['agora nao', 'mais tarde'],
      nl: ['niet nu', 'misschien later'],
      it: ['non ora', 'piu tardi'],
      pl: ['nie teraz', 'moze pozniej'],
      sr: ['ne sada', 'mozda kasnije'],
    }),
    on: 'link',
    why: 'nag',
    pattern: 'nagging',
    seen: 'app-and-assistants',
  },
];
