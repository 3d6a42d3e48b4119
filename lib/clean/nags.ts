import type { ClutterRule } from '../sites/site.ts';
import { phrases } from './phrases.ts';

// Signing in "to apply" is how one applies here: that way is named by `form-notes.ts` and never hidden.
// "Register with the nursing council" and "Join us to build lamps" are the posting's own: an account, a free ride or a reason must follow.
const ENTER = '(?:join|sign ?in|sign ?up|log ?in|register|create (?:an? |your )?(?:free )?(?:account|profile))';
const REASON =
  '(?:find|see|view|save|access|tailor|unlock|get|create|continue|receive|contact|evaluate|check|compare|use|read|reveal|set|track|view|add|leverage)';

/** Calls to open an account, to be sent letters, or to look at one's chances for a price. */
export const nags: readonly ClutterRule[] = [
  {
    name: 'nag to sign up',
    drop: phrases({
      en: [
        `${ENTER}(?: ?(?:or|/|and) ?${ENTER})?(?: now| today| here)? to ${REASON}\\b.{0,120}`,
        `${ENTER}(?: ?(?:or|/|and) ?${ENTER})? (?:with (?:google|facebook|linkedin|apple|email)|for free|for an? .{0,30}account)\\b.{0,120}`,
        '(?:join|sign up|register) (?:now|today|free)[.!]?',
        'join (?:over |more than )?[\\d.,]+ ?(?:k|m|million|thousand)?\\+? (?:job ?seekers|members|professionals|users|candidates|others|people|subscribers)\\b.{0,60}',
        'already (?:have an account|a member|registered)\\?.{0,60}',
        'new to .{2,30}\\? (?:join|sign up|register).{0,40}',
        'see who (?:you know|.{1,60} (?:has )?hired (?:for this role|before))',
        'referrals increase your chances of .{0,100}',
        'use ai to (?:assess|see|check) how .{0,60}',
        'get ai-powered (?:advice|insights|tips)\\b.{0,120}',
        '(?:am i|are you) a good fit for this job\\?',
        'tailor my resume(?: to this job)?',
        'how well do you (?:match|fit) this (?:job|role)\\?.{0,40}',
        'see how you (?:compare|match|rank)\\b.{0,80}',
        'sign in and add your .{0,60}',
        'to (?:add|save) .{0,60}, you need an? .{0,30}account\\.?',
        'what can i earn as an? .{2,60}\\??',
        'see (?:more )?(?:detailed )?salary (?:information|insights|data|estimates)\\b.{0,40}',
      ],
      de: [
        '(?:melde(?:n sie)?|logge(?:n sie)?|registriere(?:n sie)?) (?:dich|sich) (?:jetzt |kostenlos )?(?:an|ein)?(?:, um| und) (?:.{0,100} )?(?:speichern|sehen|erhalten|ansehen|entdecken|nutzen|freizuschalten)(?:,? (?:wie|ob|wer|welche|was) .{0,80})?[.!]?',
        'kostenlos (?:registrieren|anmelden|mitglied werden)[.!]?',
        '(?:anmelden|einloggen|registrieren), um .{0,100}',
        'jetzt (?:kostenlos )?(?:registrieren|anmelden|mitglied werden)[.!]?',
        '(?:erstelle(?:n sie)?|lege(?:n sie)?) (?:ein(?:en)? |dein |ihr )?(?:kostenloses )?(?:konto|profil|account)\\b.{0,100}',
        'wie gut passt du zu (?:diesem job|dieser stelle)\\?.{0,40}',
        'sehen sie, wen .{1,60} eingestellt hat',
      ],
      fr: [
        '(?:connectez|inscrivez|identifiez)-vous (?:gratuitement )?pour (?:voir|consulter|enregistrer|sauvegarder|acceder|recevoir|creer|continuer|decouvrir)\\b.{0,100}',
        'ce poste vous correspond-il ?\\?.{0,40}',
        'creez (?:un|votre) (?:compte|profil)\\b.{0,100}',
        '(?:deja|pas encore) (?:inscrit|membre|de compte)e? ?\\?.{0,60}',
      ],
      es: [
        '(?:inicia sesion|registrate|unete|crea (?:una|tu) cuenta)(?: gratis)? para (?:ver|guardar|recibir|acceder|crear|continuar|descubrir|conocer)\\b.{0,100}',
        '(?:registrate|unete|crea tu cuenta) (?:gratis|ahora|ya)[.!]?',
        '(?:ya tienes|aun no tienes|no tienes) (?:una )?(?:cuenta|perfil)\\b.{0,60}',
      ],
      pt: [
        '(?:inicie sessao|faca login|entre|cadastre-se|registe-se|crie (?:uma|sua|a sua) conta)(?: gratis)? para (?:ver|salvar|guardar|receber|acessar|aceder|criar|continuar)\\b.{0,100}',
        '(?:cadastre-se|registe-se|crie sua conta) (?:gratis|gratuitamente|agora)[.!]?',
        '(?:ja|ainda nao) tem (?:uma )?conta\\?.{0,60}',
      ],
      nl: [
        '(?:log in|meld je aan|registreer(?: je)?|maak (?:een|je) (?:gratis )?(?:account|profiel)(?: aan)?)(?: gratis)? om (?:.{0,60} )?te (?:zien|bekijken|bewaren|ontvangen|slaan|lezen|maken)\\b.{0,40}',
        '(?:meld je|schrijf je) (?:nu |gratis )(?:aan|in)[.!]?',
        '(?:heb je al|nog geen) (?:een )?account\\b.{0,60}',
      ],
      it: [
        '(?:accedi|registrati|iscriviti|crea (?:un|il tuo) (?:account|profilo))(?: gratis)? per (?:vedere|salvare|ricevere|accedere|creare|continuare|scoprire|visualizzare)\\b.{0,100}',
        '(?:registrati|iscriviti) (?:gratis|gratuitamente|ora|subito)[.!]?',
        '(?:hai gia|non hai) un account\\?.{0,60}',
      ],
      pl: [
        '(?:zaloguj sie|zarejestruj sie|zaloz konto|utworz konto|dolacz),? (?:aby|i|zeby) (?:zobaczyc|zapisac|otrzymywac|uzyskac|zapisz|zobacz|odkryc|sprawdzic)\\b.{0,100}',
        '(?:zarejestruj sie|zaloz konto) (?:za darmo|bezplatnie|teraz)[.!]?',
        '(?:masz juz|nie masz) (?:jeszcze )?konta?\\b.{0,60}',
      ],
      sr: [
        '(?:prijavi(?:te)? se|uloguj(?:te)? se|registruj(?:te)? se|napravi(?:te)? nalog) da (?:biste|bi) (?:sacuvali|sacuvao|videli|video|dobijali|dobijao|pratili|pratio)\\b.{0,100}',
        '(?:registruj(?:te)? se|napravi(?:te)? nalog) (?:besplatno|odmah)[.!]?',
        '(?:vec imate|nemate|vec imas|nemas) nalog\\?.{0,60}',
      ],
    }),
    why: 'nag',
    pattern: 'nagging',
    seen: 'nag-sign-up',
  },
  {
    name: 'job alert or newsletter',
    drop: phrases({
      en: [
        '(?:create|set(?: up)?|get|activate|turn on|manage|sign in to create)(?: an?| your)? (?:free )?(?:(?:job|e-?mail|daily) )?alerts?\\b.{0,100}',
        'get (?:notified|similar jobs|new jobs|jobs like this|future opportunities|the latest jobs)\\b.{0,120}',
        '(?:receive|send me|email me|e-mail me) (?:.{0,30} )?(?:jobs|roles|openings|vacancies|opportunities) (?:like this|similar to this|by e-?mail|in (?:your|my) inbox)\\b.{0,80}',
        'interested in building your career at .{2,60}\\?.{0,120}',
        '(?:turn on|enable|allow) (?:push |browser |e-?mail )?notifications?\\b.{0,80}',
        'never miss (?:a|an|another) (?:job|role|opening|vacancy|opportunity)\\b.{0,80}',
        '(?:subscribe|sign up) (?:to|for) (?:our |the |an? )?(?:.{0,20} )?(?:newsletter|alerts?|mailing list|updates)\\b.{0,100}',
        'sign up for an? .{0,20}account\\b.{0,140}',
        'join (?:our|the) talent (?:community|network|pool)\\b.{0,100}',
        'not (?:ready to apply|(?:seeing |finding )?the right (?:job|fit|role))( yet)?\\?.{0,100}',
        'be the first to (?:know|hear|see) about (?:new )?.{0,40}\\bjobs?\\b.{0,40}',
      ],
      de: [
        '(?:(?:kostenlosen |neuen )?(?:job-?alarm|job-?alert|job-?agent|job-?abo|job-?mail|suchauftrag))(?: .{0,80})?',
        '(?:erhalte(?:n sie)? )?(?:ahnliche|neue|passende) (?:jobs|stellen|stellenangebote|stellenanzeigen) (?:.{0,30} )?per e-?mail\\b.{0,80}',
        '(?:karrieretipps .{0,40}: )?(?:unseren )?newsletter (?:abonnieren|anmelden|bestellen)\\b.{0,60}',
        'nicht (?:der|die) richtige (?:job|stelle)\\?.{0,40}',
        'sei(?:en sie)? der erste, der von neuen (?:jobs|stellen) .{0,30}',
        'benachrichtigungen (?:aktivieren|einschalten|erlauben)\\b.{0,60}',
        'verpassen? (?:sie )?(?:keine?n? )(?:job|stelle|chance|angebot)s? ?(?:mehr)?[.!]?',
      ],
      fr: [
        '(?:creer|creez|activer|activez|recevoir|recevez) (?:une |votre |mon |ma |des |les )?(?:alertes?|nouvelles offres|offres similaires)\\b.{0,100}',
        'alerte (?:emploi|e-?mail|job)\\b.{0,80}',
        '(?:inscrivez-vous|abonnez-vous) a (?:notre|la) newsletter\\b.{0,60}',
        'pas la bonne offre ?\\?.{0,40}',
        'soyez (?:alertee?|informee?) des nouvelles offres\\b.{0,30}',
        'activez les notifications\\b.{0,60}',
        'ne manquez (?:plus )?(?:aucune|pas une) (?:offre|opportunite)\\b.{0,60}',
      ],
      es: [
        '(?:crea|crear|activa|activar|recibe|recibir) (?:una |tu |mi |nuevas |las )?(?:alertas?|ofertas similares|ofertas como esta|nuevas ofertas)\\b.{0,100}',
        'recibe ofertas (?:de .{1,40} )?en tu (?:e-?mail|correo)\\b.{0,20}',
        'suscribete a (?:nuestro|la|nuestra) (?:newsletter|boletin)\\b.{0,60}',
        'se el primero en (?:enterarte|conocer)\\b.{0,20}(?:ofertas|vacantes)\\b.{0,20}',
        'activa las notificaciones\\b.{0,60}',
        'no te pierdas (?:ninguna|mas) (?:oferta|vacante|oportunidad)\\b.{0,60}',
      ],
      pt: [
        '(?:criar?|crie|ativar?|ative|receba|receber) (?:um |uma |seu |novas )?(?:alertas?|vagas semelhantes|vagas como esta|novas vagas)\\b.{0,100}',
        '(?:assine|subscreva) (?:a |nossa |a nossa )?newsletter\\b.{0,60}',
        'ative as notificacoes\\b.{0,60}',
        'nao perca (?:nenhuma|mais) (?:vaga|oportunidade)\\b.{0,60}',
      ],
      nl: [
        '(?:maak|stel|ontvang|krijg|zet) (?:een |je |gratis )?(?:job ?alert|vacature-?alert|e-?mail ?alert|soortgelijke vacatures|vergelijkbare vacatures|nieuwe vacatures)\\b.{0,80}',
        '(?:abonneer je op|schrijf je in voor) (?:onze|de) nieuwsbrief\\b.{0,60}',
        'mis geen (?:enkele )?(?:vacature|baan|kans)\\b.{0,40}',
      ],
      it: [
        '(?:crea|attiva|ricevi) (?:un |una |il tuo |nuove )?(?:job ?alert|alert|avvis[oi]|notifiche|offerte simili|nuove offerte|annunci simili|nuovi annunci)\\b.{0,100}',
        'iscriviti alla (?:nostra )?newsletter\\b.{0,60}',
        'non perderti (?:nessuna|piu) (?:offerta|opportunita)\\b.{0,60}',
      ],
      pl: [
        '(?:utworz|ustaw|aktywuj|otrzymuj|wlacz) (?:nowe |podobne )?(?:alert|powiadomieni[ae]|oferty)\\b.{0,100}',
        'zapisz sie (?:do|na) (?:naszego )?newslettera?\\b.{0,60}',
        'nie przegap (?:zadnej )?(?:oferty|okazji)\\b.{0,60}',
      ],
      sr: [
        '(?:kreiraj(?:te)?|napravi(?:te)?|ukljuci(?:te)?|primaj(?:te)?) (?:nove |slicne )?(?:obavestenj[ae]|oglase na (?:mejl|e-?mail))\\b.{0,80}',
        'prijavi(?:te)? se (?:za|na) (?:nas )?(?:newsletter|bilten|obavestenja)\\b.{0,60}',
        'ne propusti(?:te)? (?:nijedan )?(?:oglas|posao|priliku)\\b.{0,60}',
      ],
    }),
    why: 'nag',
    pattern: 'nagging',
    seen: 'nag-alerts',
  },
];
