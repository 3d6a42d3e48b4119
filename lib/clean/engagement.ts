import type { ClutterRule } from '../sites/site.ts';
import { phrases } from './phrases.ts';

const N = '\\d[\\d., ]*\\+?';

/** Counters, calls to hurry, rows to share or report. */
export const engagement: readonly ClutterRule[] = [
  {
    name: 'counters',
    drop: phrases({
      en: [
        `(?:over |about |more than )?${N} (?:applicants?|applications?|views?|clicks?|saves?|people (?:have |already |are )*(?:applied|viewed|clicked|saved|viewing|looking)\\b.{0,60})`,
        `${N} (?:out of|/) 5(?: stars)?`,
        `viewed ${N} times`,
        `you match ${N} (?:of|out of) ${N}\\b.{0,60}|(?:show|see) my match|${N} ?% match`,
        'read what people are saying about working here\\.?',
      ],
      de: [
        `${N} (?:bewerbungen|bewerber(?:innen)?|aufrufe|ansichten|personen (?:haben (?:sich )?(?:.{0,30} )?(?:beworben|angesehen|gesehen|gemerkt)|sehen sich\\b.{0,40}|schauen sich\\b.{0,40}))`,
        `${N} von 5 sternen`,
        `${N} mal (?:angesehen|aufgerufen)`,
      ],
      fr: [
        `${N} (?:candidatures?|vues?|personnes? (?:(?:ont|a) (?:deja )?(?:postule|vu|consulte)|consultent|regardent)\\b.{0,40})`,
        `${N} sur 5(?: etoiles)?`,
        `vue? ${N} fois`,
      ],
      es: [
        `${N} (?:inscritos?|inscripciones|visitas|visualizaciones|personas (?:se han inscrito|estan viendo|han visto)\\b.{0,40})`,
        `${N} de 5 estrellas`,
        `vista ${N} veces`,
      ],
      pt: [
        `${N} (?:candidaturas?|inscritos?|visualizacoes|visualizacao|pessoas (?:ja se candidataram|estao vendo|ja viram)\\b.{0,40})`,
        `${N} de 5 estrelas`,
        `vista ${N} vezes`,
      ],
      nl: [`${N} (?:sollicitanten|sollicitaties|weergaven|keer bekeken|mensen bekijken\\b.{0,40})`, `${N} van (?:de )?5 sterren`],
      it: [
        `${N} (?:candidature|visualizzazioni|persone (?:si sono (?:gia )?candidate|stanno guardando|hanno visto)\\b.{0,40})`,
        `${N} (?:su|di) 5(?: stelle)?`,
        `vist[oa] ${N} volte`,
      ],
      pl: [
        `${N} (?:aplikacj[aei]|wyswietlen(?:ia)?|osob(?:y)? (?:juz )?(?:zaaplikowal[oay]|aplikowal[oay]|oglada)\\b.{0,40})`,
        `${N} (?:na|z) 5(?: gwiazdek)?`,
        `wyswietlono ${N} razy`,
      ],
      sr: [
        `${N} (?:prijav[ae]|prijavljenih(?: kandidata)?|pregleda|pogleda|puta pregledano|osoba gleda\\b.{0,40})`,
        `${N} od 5(?: zvezdica)?`,
        `pregledano ${N} puta`,
      ],
    }),
    why: 'engagement',
    seen: 'counters',
  },
  {
    name: 'calls to hurry',
    drop: phrases({
      en: [
        'be (?:among )?(?:the |one of the )?(?:first|an early) (?:\\d+ )?applicants?\\b.{0,40}',
        '(?:actively|urgently) (?:hiring|recruiting)',
        "(?:hurry|act fast|apply fast|don't miss out)[!,. -].{0,80}",
        '(?:offer|deal|discount|access|this job|job) (?:ends|closes|expires) in \\d{1,3}[:hdm ].{0,20}',
        '(?:in )?high demand|only \\d+ (?:spots?|places?|days?|hours?) (?:left|remaining)\\b.{0,30}',
      ],
      de: [
        '(?:sei(?:en sie)?|gehore(?:n sie)?) (?:unter|zu|einer?) (?:den|der) ersten\\b.{0,60}',
        'dringend gesucht',
        '(?:schnell sein[!.,].{0,40}|nur noch \\d+ (?:tage|stunden|platze)\\b.{0,40})',
      ],
      fr: [
        "soyez (?:parmi les (?:\\d+ )?|l'un des (?:\\d+ )?|le )premiers?\\b.{0,60}",
        'recrutement (?:urgent|actif)',
        '(?:plus que \\d+ (?:jours?|heures?|places?)\\b.{0,40}|depechez-vous\\b.{0,60})',
      ],
      es: [
        'se (?:uno de los|de los|el) primer(?:o|os|as)?\\b.{0,60}',
        'contratacion urgente',
        '¡?(?:ultimos dias|ultimas plazas|date prisa)\\b.{0,40}',
      ],
      pt: ['seja (?:um dos|dos|o) primeiros?\\b.{0,60}', 'contratacao urgente', '(?:ultimos dias|ultimas vagas)\\b.{0,40}'],
      nl: [
        'wees (?:een van de eersten?|als eerste|de eerste)\\b.{0,60}',
        'met spoed gezocht',
        'nog maar \\d+ (?:dagen|plekken|uur)\\b.{0,40}',
      ],
      it: ['(?:sii|candidati) (?:tra i|uno dei|il) prim[oi]\\b.{0,60}', 'assunzione urgente', 'ultimi (?:giorni|posti)\\b.{0,40}'],
      pl: ['badz (?:jednym z|wsrod) pierwszych\\b.{0,60}', 'pilna rekrutacja', '(?:ostatnie dni|pospiesz sie)\\b.{0,40}'],
      sr: ['budi(?:te)? (?:medu|jedan od) prvi(?:ma|h)\\b.{0,60}', 'hitno zaposljavanje', '(?:poslednji dani|pozurite)\\b.{0,40}'],
    }),
    why: 'engagement',
    pattern: 'fake urgency',
    seen: 'counters',
  },
  {
    name: 'paid placement',
    drop: phrases({
      en: ['(?:promoted|sponsored|featured|boosted|top company|top employer|premium job)(?: by .{2,40})?'],
      de: ['(?:gesponsert|hervorgehoben|top-?job|top-?arbeitgeber)'],
      fr: ['(?:sponsorisee?|annonce sponsorisee|mis en avant)'],
      es: ['(?:patrocinad[oa]|promocionad[oa]|destacad[oa])'],
      pt: ['(?:patrocinad[oa]|promovid[oa]|em destaque)'],
      nl: ['(?:gesponsord|uitgelicht)'],
      it: ['(?:sponsorizzat[oa]|in evidenza)'],
      pl: ['(?:sponsorowan[eay]|promowan[eay]|wyroznion[eay])'],
      sr: ['(?:sponzorisan[oi]|istaknut[oi]|promovisan[oi]|izdvojen[oi])'],
    }),
    why: 'engagement',
    pattern: 'disguised ads',
    seen: 'counters',
  },
  {
    name: 'share row',
    drop: phrases({
      en: [
        'share(?: this)?(?: (?:job|role|posting|position|vacancy|listing|opportunity))?:?',
        '(?:know (?:someone|anyone|somebody)\\b.{0,60}\\? )?(?:share|forward|send) (?:this )(?:job|role|posting|position|vacancy)(?: (?:with|to) .{0,40})?\\.?',
        '(?:refer|tell|e-?mail) (?:this )?(?:(?:job|role) )?(?:to )?a friend',
        'share (?:on|via|by|with) (?:facebook|twitter|x|linkedin|whatsapp|e-?mail|xing|a friend)',
      ],
      de: [
        '(?:(?:diese |diesen )?(?:stelle|job|stellenanzeige|stellenangebot|anzeige) )?teilen:?',
        'weiterempfehlen',
        'an (?:einen )?freund(?:e|in)? (?:senden|schicken)',
        '(?:kennst du|kennen sie) jemanden\\b.{0,60}\\? (?:teile|leite|sende|schick)\\w*\\b.{0,60}',
      ],
      fr: ['envoyer a un ami', "partager(?: (?:cette |l')(?:offre|annonce))?(?: sur .{2,20})?:?"],
      es: ['enviar a un amigo', 'compartir(?: (?:esta |la )?(?:oferta|vacante))?(?: en .{2,20})?:?'],
      pt: ['enviar a um amigo', '(?:compartilhar|compartilhe|partilhar)(?: (?:esta |a )?(?:vaga|oferta))?:?'],
      nl: ['stuur naar een vriend', '(?:deel|delen)(?: (?:deze )?vacature)?:?', 'vacature delen'],
      it: ['invia a un amico', "condividi(?: (?:questa |l')?(?:offerta|annuncio))?:?"],
      pl: ['wyslij znajomemu', 'udostepnij(?: (?:te )?(?:oferte|ogloszenie))?:?'],
      sr: ['posalji(?:te)? prijatelju', 'podeli(?:te)?(?: (?:ovaj )?oglas)?:?'],
    }),
    why: 'engagement',
    seen: 'share-and-report',
  },
  {
    // "Facebook" and "LinkedIn" are skills too: only where the whole block is a button or a link.
    name: 'share row',
    drop: /^(?:share (?:on |via )?)?(?:facebook|twitter|x|𝕏|linkedin|whatsapp|xing|telegram|pinterest|reddit|messenger|viber|tweet|copy link|e-?mail (?:this job|a friend)|tell a friend)$/,
    on: 'link',
    why: 'engagement',
    seen: 'share-and-report',
  },
  {
    name: 'share line',
    drop: /^(?:(?:share|tweet|teilen|partager|compartir|compartilhar|delen|condividi|udostepnij|podeli)(?: (?:this|on|via|diese|cette|esta|deze|questa|te) ?(?:page|job|role|vacancy|post|article|seite|stelle|offre|oferta|vaga|vacature|offerta|oferte)?)?:?[ ·|,/]{0,3}|(?:facebook|twitter|linkedin|whatsapp|xing)[ ·|,/]{0,3})(?:(?:facebook|twitter|x|linkedin|whatsapp|xing|e-?mail|copy link|telegram|print|pinterest|reddit)[ ·|,/]{0,3}){1,8}$/,
    why: 'engagement',
    seen: 'share-and-report',
  },
  {
    name: 'report row',
    drop: phrases({
      en: [
        '(?:report|flag) (?:this )?(?:job|listing|posting|ad|role|vacancy)(?: ad| posting)?\\.?',
        'flag as (?:inappropriate|spam)',
        'report (?:an?|potential|possible) (?:problem|issue|abuse|misuse|mistake|error)\\b.{0,60}',
        'tell us if this (?:listing|job|posting) is\\b.{0,200}',
        'thank you\\. our team will review this report\\.?',
        '(?:see|is|spotted|found) (?:something|anything) (?:wrong|incorrect|inaccurate|off)\\b.{0,80}',
        "(?:never|don't|do not) (?:provide|share|give|send) (?:.{0,60} )?when applying\\b.{0,60}",
      ],
      de: [
        '(?:(?:diese |diesen |dieses )?(?:job|stelle|stellenanzeige|stellenangebot|anzeige|inserat) |problem |missbrauch |unangemessene[nrs]? inhalte? )melden',
      ],
      fr: [
        'signaler un contenu\\b.{0,30}',
        "signaler (?:cette |cet |l'|un |une |ce )?(?:offre|annonce|emploi|probleme|abus|erreur)\\b.{0,30}",
      ],
      es: [
        '(?:denunciar|reportar) contenido\\b.{0,30}',
        '(?:denunciar|reportar|notificar) (?:esta |este |la |el |un )?(?:oferta|empleo|anuncio|vacante|problema|error)\\b.{0,30}',
      ],
      pt: ['(?:denunciar|reportar) (?:esta |este |a |o |um )?(?:vaga|oferta|anuncio|problema|erro)\\b.{0,20}'],
      nl: [
        '(?:meld|rapporteer) (?:deze |dit |een )?(?:vacature|advertentie|probleem)\\b.{0,20}',
        '(?:vacature|misbruik|probleem) (?:melden|rapporteren)',
      ],
      it: ["segnala (?:questa |questo |l'|un )?(?:offerta|annuncio|problema|abuso|errore)\\b.{0,20}"],
      pl: ['zglos (?:to |te )?(?:ogloszenie|oferte|naduzycie|problem|blad)\\b.{0,20}'],
      sr: ['prijavi(?:te)? (?:ovaj )?(?:oglas|problem|gresku|zloupotrebu)\\b.{0,20}'],
    }),
    why: 'boilerplate',
    seen: 'share-and-report',
  },
];
