import { fold } from '../values/text.ts';

// Banners of a posting that takes no more applications, in the reader's nine languages; folded. Only ever matched on a short line of its own that is
// no text of the posting: "has been filled" also stands in forms, related jobs and descriptions.

/** Whole lines: the first list may go on in a few words or another sentence, the second says it all. */
interface Closed {
  banners: readonly string[];
  whole: readonly string[];
}

const EN_JOB =
  '(?:job|position|role|posting|vacancy|opening|requisition|listing|offer|(?:job )?(?:ad|advert|advertisement|announcement|posting|listing|opening|offer))';
const EN_SOUGHT =
  "(?: (?:that )?you(?:'re| are|'ve| have)? (?:looking for|trying to (?:apply for|view|reach)|viewing|requested|followed))?";
const EN_IS = '(?:is|has|are|have|was|might have|may have)?(?: now| already| been| currently| sadly| unfortunately)*';
const EN_OVER =
  '(?:no longer (?:available|open|active|accepting (?:new )?applications|posted|published|online|being advertised|exists?)|not (?:available|accepting applications)(?: any ?more)?|expired|closed|filled|not found|removed|deactivated|inactive|withdrawn|taken down|archived|ended|closed for applications)';
/** "Closed to agencies" and "closed to nobody" are open. */
const EN_MORE =
  '(?: (?:on|for|and|by|from|to (?:new )?applica\\w+)\\b.{0,80})?(?:[.!](?: .{0,160})?| (?:please|check|see|browse|view|it|you can|but|try|search|explore|we)\\b.{0,120})?';

const DE_JOB =
  '(?:stelle|stellenanzeige|stellenangebot|stellenausschreibung|jobanzeige|job|position|anzeige|angebot|ausschreibung|inserat)';
const FR_OFFER = "(?:offre|annonce)(?: d'emploi| de stage| d'alternance)?";
const ES_OFFER = '(?:oferta|vacante|convocatoria|posicion)(?: de (?:empleo|trabajo))?';
const PT_OFFER = '(?:vaga|oferta|oportunidade)(?: de (?:emprego|trabalho))?';
const NL_JOB = '(?:vacature|functie|baan|positie)';
const IT_OFFER = '(?:annuncio|offerta|posizione|vacancy|selezione|posto)(?: di lavoro)?';
const PL_OFFER = '(?:oferta(?: pracy)?|ogloszenie|rekrutacja(?: na to stanowisko)?)';
const SR_JOB = '(?:oglas|konkurs|pozicija|radno mesto|posao)(?: za posao)?';

const languages: readonly Closed[] = [
  {
    // English
    banners: [
      `(?:(?:this|the) ${EN_JOB}${EN_SOUGHT}|applications?(?: (?:for|to) (?:this|the) ${EN_JOB})?|${EN_JOB}|it)? ?${EN_IS} ?${EN_OVER}${EN_MORE}`,
      `we (?:couldn't|could not|can't|cannot) find (?:anything here|(?:the|this|that) ${EN_JOB})\\b.{0,160}`,
      `(?:thank you for your interest[^.]{0,80}\\. )?we(?:'re| are| have|'ve)? (?:now |already )?(?:no longer accepting applications|stopped accepting applications|(?:filled|closed) (?:this|the) ${EN_JOB})\\b.{0,80}`,
      `the (?:application )?(?:deadline|closing date|window)(?: (?:for|of) (?:this|the) ${EN_JOB})? (?:has|is) (?:now |already )?(?:passed|expired|closed|over)[.!]?`,
    ],
    whole: ['(?:job|position|posting|page) not found', 'no longer accepting applications'],
  },
  {
    // German
    banners: [
      `(?:ist )?(?:(?:diese|dieses|die|das) (?:(?:von (?:ihnen|dir) )?(?:gesuchte|gewunschte|aufgerufene) )?)?${DE_JOB}(?:, .{0,60},)? (?:(?:auf|bei) (?:\\w+ )?[\\w.]{2,20} )?(?:(?:ist|wurde|sind|konnte) )?(?:leider |inzwischen |bereits |schon |derzeit |nun )*(?:nicht (?:mehr|langer) (?:verfugbar|online|aktiv|aktuell|vakant|zu besetzen|ausgeschrieben|vorhanden)|besetzt|vergeben|abgelaufen|geschlossen|deaktiviert|beendet|offline|archiviert|nicht gefunden|existiert nicht mehr)\\b.{0,60}`,
      '(?:die |der )?(?:bewerbungsfrist|bewerbungsschluss|ausschreibungsfrist) (?:ist )?(?:leider |bereits )?(?:abgelaufen|verstrichen|vorbei|uberschritten)\\b.{0,20}',
      `(?:eine )?bewerbung(?:en)?(?: (?:fur|auf) diese ${DE_JOB})? (?:ist|sind|werden)(?: leider)? nicht mehr (?:moglich|angenommen|entgegengenommen|berucksichtigt)\\b.{0,30}`,
    ],
    whole: [`${DE_JOB} (?:besetzt|nicht gefunden|nicht mehr verfugbar)`],
  },
  {
    // French
    banners: [
      `(?:cette |l' ?)${FR_OFFER}(?: que vous (?:recherchez|cherchez|souhaitez consulter))? (?:n'est (?:malheureusement )?plus (?:disponible|en ligne|active|d'actualite|a pourvoir|valide)|n'existe (?:plus|pas)|est introuvable|(?:a|est) (?:malheureusement |deja |ete )*(?:expiree?|pourvue?|cloturee?|terminee?|archivee?|retiree?|supprimee?|desactivee?|fermee))\\b.{0,60}`,
      "(?:ce|le) poste (?:(?:a ete|est) (?:deja )?pourvu|n'est plus (?:disponible|a pourvoir|vacant))\\b.{0,20}",
      'les candidatures (?:(?:pour cette offre )?(?:sont )?(?:closes|terminees|cloturees)|ne sont plus acceptees)\\b.{0,20}',
      'la date limite (?:de candidature |pour postuler )?est (?:depassee|passee)\\b.{0,20}',
    ],
    whole: [
      `${FR_OFFER} (?:deja )?(?:expiree?|pourvue?|introuvable|cloturee|desactivee|archivee|supprimee|non trouvee)`,
      'poste (?:deja )?pourvu',
      'candidatures closes',
      'recrutement (?:termine|clos|cloture)',
    ],
  },
  {
    // Spanish
    banners: [
      `(?:(?:esta|la) ${ES_OFFER}|(?:este|el) (?:empleo|anuncio|puesto|proceso))(?: que (?:buscas|estas buscando))? (?:ya )?(?:no (?:esta|se encuentra) (?:ya )?(?:disponible|activa|vigente|publicada|abierta)|no existe|(?:ha|esta) (?:sido )?(?:finalizad[oa]|caducad[oa]|expirad[oa]|cerrad[oa]|cubiert[ao]|retirad[ao]|desactivad[ao])|caduco|expiro)\\b.{0,60}`,
      '(?:el|este) puesto (?:ya )?(?:ha sido cubierto|esta cubierto|no esta disponible)\\b.{0,20}',
      '(?:el plazo de )?(?:inscripcion|inscripciones|plazo de inscripcion|plazo) (?:ha |estan? )?(?:cerrad[oa]s?|finalizad[oa]|vencido|terminado)\\b.{0,20}',
      'ya no se (?:aceptan|admiten) (?:mas )?(?:candidaturas|solicitudes|inscripciones)\\b.{0,30}',
    ],
    whole: [
      '(?:oferta|vacante) (?:caducada|finalizada|cerrada|expirada|cubierta|no disponible|no encontrada)',
      'inscripciones cerradas',
      'proceso (?:de seleccion )?(?:finalizado|cerrado|terminado)',
    ],
  },
  {
    // Portuguese
    banners: [
      `(?:esta|a) ${PT_OFFER} (?:ja )?(?:nao (?:esta|se encontra) (?:mais )?(?:disponivel|ativa|aberta|publicada)|nao existe(?: mais)?|(?:foi|esta|ja foi) (?:encerrada|fechada|preenchida|expirada|desativada|removida)|expirou)\\b.{0,60}`,
      '(?:as )?(?:candidaturas|inscricoes)(?: para esta (?:vaga|oferta))? (?:estao |foram )?(?:encerradas|fechadas|terminadas)',
      'o prazo (?:de (?:candidatura|inscricao) )?(?:terminou|expirou|encerrou)\\b.{0,20}',
    ],
    whole: ['(?:vaga|oferta) (?:encerrada|expirada|preenchida|fechada|indisponivel|nao encontrada)', 'processo seletivo encerrado'],
  },
  {
    // Dutch
    banners: [
      `(?:is )?(?:deze|de) ${NL_JOB}(?: die je zoekt)? (?:is )?(?:(?:helaas|inmiddels|al|reeds) )*(?:niet (?:meer|langer) (?:beschikbaar|actief|online|open|actueel)|bestaat niet(?: meer)?|verlopen|gesloten|vervuld|ingevuld|offline)\\b.{0,60}`,
      'de (?:sluitingsdatum|sollicitatietermijn|reactietermijn)(?: van deze vacature)? is (?:helaas )?(?:verstreken|voorbij|gepasseerd|gesloten)\\b.{0,20}',
    ],
    whole: [
      'op deze vacature kun(?: je|t u) niet meer (?:reageren|solliciteren)',
      'je kunt niet meer (?:reageren|solliciteren) op deze vacature',
      'solliciteren is niet meer mogelijk',
      'vacature (?:gesloten|verlopen|vervuld|niet gevonden|niet (?:meer|langer) beschikbaar)',
    ],
  },
  {
    // Italian
    banners: [
      `(?:quest[oa]|l[ao]?'?) ?${IT_OFFER} (?:non e piu (?:disponibile|attiv[oa]|online|apert[oa]|valid[oa])|non esiste piu|e (?:stat[oa] )?(?:gia )?(?:scadut[oa]|chius[oa]|copert[oa]|rimoss[oa]|ritirat[oa]|disattivat[oa]|terminat[oa]))\\b.{0,60}`,
      'le candidature(?: per quest[oa] (?:posizione|annuncio|offerta))? (?:sono (?:state )?chiuse|non sono piu accettate)\\b.{0,20}',
      '(?:i termini|il termine) (?:per (?:le candidature|candidarsi) )?(?:e|sono) scadut[oi]\\b.{0,20}',
    ],
    whole: [
      '(?:annuncio|offerta|posizione|selezione) (?:gia )?(?:scadut[oa]|chius[oa]|copert[oa]|non (?:piu )?disponibile|non trovat[oa])',
      '(?:le )?candidature (?:sono )?chiuse',
    ],
  },
  {
    // Polish
    banners: [
      `(?:ta |to )?${PL_OFFER}(?:,? ktorej szukasz,?)? (?:(?:jest |zostal[ao] |juz )*(?:nieaktualn[ae]|nieaktywn[ae]|niedostepn[ae]|zakonczon[ae]|zamkniet[ae]|wygasl[ao]|zarchiwizowan[ae])|(?:juz )?nie (?:jest (?:juz )?(?:aktualn[ae]|aktywn[ae]|dostepn[ae])|istnieje))\\b.{0,60}`,
      '(?:to )?stanowisko (?:zostalo |jest )(?:juz )?obsadzone\\b.{0,20}',
      'termin (?:skladania (?:aplikacji|dokumentow|ofert)|aplikowania) (?:juz )?(?:minal|uplynal)\\b.{0,20}',
    ],
    whole: ['oferta (?:wygasla|archiwalna|nieaktualna)', 'nie znaleziono (?:tej )?(?:oferty|ogloszenia)', 'rekrutacja zakonczona'],
  },
  {
    // Serbian, Cyrillic as Latin
    banners: [
      `(?:ovaj |ova |ovo )?${SR_JOB} (?:je |vec )*(?:nije (?:vise )?(?:aktivan|aktivna|dostupan|dostupna|otvoren|otvorena|pronaden)|vise nije (?:aktivan|aktivna|dostupan|dostupna|otvoren|otvorena)|vise ne postoji|aktivan vise|istekao|istekla|zatvoren|zatvorena|popunjen|popunjena|popunjeno|zavrsen|zavrsena|okoncan)\\b.{0,40}`,
      'rok za (?:prijavu|prijave|konkurisanje) je istekao\\b.{0,20}',
    ],
    whole: ['(?:oglas|konkurs) (?:je )?(?:istekao|zatvoren|zavrsen|nije aktivan|nije pronaden)', 'prijave su (?:zatvorene|zavrsene)'],
  },
];

/** The same in other languages of Europe and Asia: lines that begin so. */
const FURTHER = new RegExp(
  `^(?:${fold(
    [
      '(?:den här |denna )?(?:annonsen|tjänsten|jobbannonsen)(?: du söker)? (?:är inte längre (?:aktiv|publicerad|tillgänglig)|har (?:avpublicerats|tagits bort|gått ut)|är (?:tillsatt|avslutad|borttagen|stängd))',
      'ansökningstiden (?:har gått ut|är över)|sista ansökningsdag har passerat|rekryteringen är avslutad',
      '(?:denne |dette )?(?:stillingen|annonsen|stillingsannonsen|jobbet) (?:er ikke lenger (?:aktiv|tilgjengelig|ledig)|er (?:besatt|utløpt|inaktiv|avsluttet|fjernet)|har utløpt)|søknadsfristen (?:er|har) (?:utløpt|gått ut|passert)',
      '(?:denne |dette )?(?:stillingen|jobannoncen|annoncen|jobbet|jobopslaget) (?:er ikke længere (?:aktiv|aktivt|tilgængelig|tilgængeligt)|er (?:besat|udløbet|lukket|slettet)|findes ikke længere)|ansøgningsfristen er (?:udløbet|overskredet)',
      '(?:tämä )?(?:työpaikka|ilmoitus|työpaikkailmoitus|paikka|hakuilmoitus) (?:ei ole enää (?:avoinna|voimassa|haettavissa)|on (?:vanhentunut|sulkeutunut|täytetty|päättynyt|poistettu))|hakuaika on (?:päättynyt|umpeutunut)',
      '(?:tato |tento )?(?:nabídka(?: práce)?|pozice|inzerát|pracovní nabídka) (?:již |už )?(?:není (?:již |už )?(?:aktivní|aktuální|k dispozici|dostupn[áý])|byla? (?:ukončena?|obsazena?|stažena?|smazána?)|vypršela?)',
      '(?:táto |tento )?(?:ponuka|pracovná ponuka|pozícia|inzerát) (?:už |je už )?(?:nie je (?:už )?(?:aktuálna|aktívna|dostupná)|bola (?:ukončená|obsadená|stiahnutá)|neaktuálna|vypršala)',
      '(?:ez az |az |a |ez a )?(?:állás(?:hirdetés|ajánlat)?|hirdetés|pozíció) (?:már |időközben )?(?:nem (?:elérhető|aktuális|aktív)|lejárt|betöltött|betöltésre került|megszűnt|inaktív)',
      '(?:acest |această )?(?:anunț|anunțul|job|post|postul|poziția|ofertă) (?:nu mai este (?:activ|activă|disponibil|disponibilă|valabil)|a (?:expirat|fost (?:închis|ocupat|dezactivat))|este (?:expirat|inactiv|închis))',
      '(?:bu )?(?:iş )?(?:ilan|ilanı|pozisyon)(?:ın|ı)? (?:yayından kaldırıl(?:dı|mış)|yayında değil|süresi (?:doldu(?!r)|dolmuş|sona er(?:di|miş))|artık (?:aktif|yayında) değil|kapandı|kapanmış|kapatıl(?:dı|mış)|başvuruya kapalı|sona er(?:di|miş))|(?:bu ilana )?başvurular (?:sona erdi|kapandı|kapanmıştır)',
      '(?:η |αυτή η )?(?:αγγελία|θέση)(?: εργασίας)? (?:δεν είναι (?:πλέον |πια )?(?:διαθέσιμη|ενεργή)|έχει (?:λήξει|καλυφθεί|κλείσει))',
      '(?:ця |дана )?вакансі[яю] (?:вже |більше )?(?:закрита|неактивна|не актуальна|неактуальна|в архіві|видалена|недоступна)',
      '(?:该|此|本)?(?:职位|岗位|招聘信息)(?:信息)?已?经?(?:下线|关闭|停止招聘|过期|失效|结束|暂停|招满|下架)(?!时间|日期)',
      '(?:この|こちらの)?(?:求人|募集|お仕事|求人情報)(?:の募集|の掲載|募集|掲載)?(?:は|が)?(?:すでに|既に|現在)?(?:の?募集|掲載|受付|公開)?(?:を|が)?(?:終了(?:しました|しています|いたしました|となりました|しております)|締め切(?:りました|られました|らせて))',
      '(?:마감된|종료된) (?:채용|공고|포지션|채용 ?공고)|(?:이 |해당 |본 )?(?:채용|공고|채용 ?공고|포지션)(?:은|는|가|이)? (?:마감|종료|삭제)(?:되었|됐|된|되어|하였)',
    ].join('|'),
  )})`,
);

const closed: readonly RegExp[] = languages.map(
  ({ banners, whole }) => new RegExp(`^(?:${banners.join('|')}|(?:${whole.join('|')})(?:[.!:,] ?.{0,100}| - .{2,100})?)$`),
);
/** "This job is no longer available? Report it": a question says nothing; nor does what was closed and is open again. */
const NOT_OVER =
  /^[^.!]*\?|\b(?:re-?open\w*|wieder (?:offen|geoffnet|ausgeschrieben)|rouvert\w*|reabiert\w*|reabert\w*|heropend|riapert\w*|ponownie otwart\w*|ponovo otvoren\w*)\b/;

/** "Oops! This offer …", "Leider ist diese Stelle …". */
const SIGH =
  /^(?:sorry|oops|whoops|oh no|unfortunately|we(?:'re| are) sorry|leider|ups|hoppla|schade|oups|desolee?|oh non|lo sentimos|vaya|desculpe|ops|que pena|helaas|oeps|spiacenti|ci dispiace|niestety|przykro nam|nazalost|zao nam je)[ ,!.:…-]+/;

/** Whether a short line of its own, folded, says that the posting takes no more applications. */
export function saysClosed(line: string): boolean {
  const said = line.replace(SIGH, '');
  return !NOT_OVER.test(said) && (closed.some((pattern) => pattern.test(said)) || saysFurtherClosed(said));
}

/** The same in the further languages, where every such line speaks of a job by its words. */
export function saysFurtherClosed(line: string): boolean {
  return line.length <= 120 && FURTHER.test(line);
}

/** What such a line must speak of where the page's site is not known. */
export const OF_A_JOB =
  /\b(?:jobs?|job offer|offer is no longer|empleo|anuncio|positions?|role|posting|vacanc(?:y|ies)|opening|requisition|listing|applications?|stelle|offre|poste|candidatures|recrutement|anzeige|angebot|ausschreibung|bewerbung\w*|stellen\w*|annonce|oferta|vacante|puesto|inscripcion\w*|proceso|plazo|vaga|candidaturas|inscric\w*|processo|vacature|functie|solliciteren|sollicitatietermijn|annuncio|offerta|posizione|candidature|selezione|rekrutacja|ogloszeni\w+|ofert\w+|stanowisko|oglas|konkurs|pozicija|radno mesto|prijav\w+|job (?:ad|advert|posting|listing|opening)|advert)\b/;

/** A headline over reasons to report a posting. */
export const REPORTS =
  /\?$|\b(?:report(?:ing)?|flag(?:ging)?|melden|signal\w*|denunci\w*|reportar|inform(?:ar|e) (?:de )?(?:un )?problem\w*|segnala\w*|rapporteer\w*|meld|zglos\w*|prijavi(?:te)? (?:oglas|problem|gresku))\b/;

/** A label of the posting's state, and the values that mean that it is over. */
export const STATUS = /^(?:(?:job|posting|position|vacancy|application) )?status:?$/;
export const STATUS_OVER = /^(?:closed|expired|filled|inactive|archived|withdrawn)$/;

/** Titles of pages that stand between a reader and a posting, and say nothing of it: walls, and sites that are being mended. */
export const WALL =
  /^(?:just a moment|nur einen moment|un instant|un momento|um momento|een moment geduld|samo trenutak|cierpliwosci|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|access (?:to this page has been )?denied|attention required|are you a robot|security check|sign up \| linkedin|(?:please )?(?:log|sign) in to (?:continue|view)|(?:scheduled |site )?maintenance$|(?:we(?:'ll| will) be (?:right )?back|(?:our (?:web)?site|this (?:web)?site) is (?:currently )?(?:down|under maintenance)|(?:service|site) (?:temporarily )?unavailable|wartungsarbeiten$|site en maintenance|sitio en mantenimiento|site em manutencao|sito in manutenzione|przerwa techniczna))(?![a-z])/;
