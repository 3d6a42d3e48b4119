import { inPlace } from '../values/text.ts';

/** A family of work in the reader's languages besides English: how boards call it, and stems without which no posting of it is written. */
export interface WorkStems {
  categories: RegExp;
  words: RegExp;
}

const stems = (categories: string, words: string): WorkStems => ({
  categories: new RegExp(`\\b(?:${inPlace(categories)})`),
  words: new RegExp(inPlace(words)),
});

/**
 * Over `foldInPlace`, Serbian in Latin script; beginnings of words, so that cases and endings do not matter;
 * the stems also within words, since German and Dutch write them together. Specific families only, as in
 * English. The stems err on the wide side, since one that is found silences the check.
 */
export const workStems: readonly WorkStems[] = [
  // Law
  stems(
    'recht(?:swesen|sberatung|sanwalt|sberufe)?\\b|jura\\b|justiz|juridique|droit\\b|juridic|derecho\\b|abogacia|direito\\b|advocacia|juridisch|advocatuur|legale\\b|giuridic|prawo\\b|prawn(?:ik|e)|pravo\\b|pravn[aie]\\b|advokat',
    'recht|jur[ai]|gesetz|anwalt|kanzlei|vertrag|compliance|datenschutz|droit|\\blois?\\b|avocat|contrat|conformite|derech|\\bley(?:es)?\\b|abogad|contrat|normativ|direit|\\bleis?\\b|advogad|legisla|\\bwet(?:ten)?\\b|wetgev|advoc|contract|regelgeving|legal|legg|avvocat|contratt|prawo|prawa|prawn|ustaw|umow|przepis|prav[aonu]|zakon|advokat|ugovor|propis',
  ),
  // Health
  stems(
    'pflege\\b|gesundheit|medizin|arzt|apothek|sante\\b|soins\\b|infirm|medical|sanidad|enfermer|salud\\b|saude\\b|enfermag|zorg\\b|verpleging|gezondheid|sanita|infermier|medycyna|zdrowie|opieka zdrowotna|pielegniar|zdravstvo|medicin|farmac',
    'pfleg|gesund|medizin|arzt|praxis|klinik|kranken|patient|therap|apothek|labor|pharma|sant|soin|medec|medic|clini|hopital|infirm|saude|salud|sanit|enferm|hospital|cuidad|zorg|verple|gezond|ziekenhuis|arts\\b|artsen|apothe|cura|cure|infermier|ospedal|farma|zdrow|lekarz|lekar|szpital|pacjent|pielegn|opiek|klini|zdrav|bolnic|pacijent|bio',
  ),
  // Accounting
  stems(
    'buchhaltung|rechnungswesen|steuerberatung|wirtschaftsprufung|comptabilite|audit|contabilidad|contabilidade|auditoria|boekhouding|accountancy|contabilita|ragioneria|ksiegowosc|rachunkowosc|racunovodstvo|knjigovodstvo|revizija',
    'buch(?:halt|ung)|rechnung|steuer|finanz|bilanz|abschluss|konto|konten|zahl|prufung|controll|lohn|datev|sap\\b|comptab|compte|financ|fisc|impot|bilan|audit|factur|tresor|paie|contab|cuenta|impuest|balance|nomina|impost|fatur|boekh|administrat|belasting|jaarrek|account|ragion|bilanci|fattur|tasse|iva\\b|ksieg|rachun|podat|bilans|faktur|platn|budzet|racunov|knjigov|porez|bilans|plac|isplat',
  ),
  // Hospitality
  stems(
    'gastronomie|hotellerie|gastgewerbe|kuche\\b|koch\\b|hotellerie|restauration|hosteleria|restauracion|hotelaria|restauracao|horeca|ristorazione|gastronomia|ugostiteljstvo|hotelarstwo|kuvar|kucharz',
    'gast|koch|kuche|speise|restaurant|hotel|service|essen|getrank|bar\\b|barista|catering|bankett|cuisin|restaura|repas|client|plat|salle|cocin|comida|camarer|mesa|bebida|cozinh|mesa|refei|hospit|keuken|kok\\b|koks|bedien|horeca|cucin|ristor|piatt|tavol|sala\\b|kuch|kelner|restaur|potraw|ugost|kuvar|kuhinj|hran|jel[oa]|gost|konobar|turis|reis|viaj|viag|podroz|putov',
  ),
  // Transport
  stems(
    'logistik|transport|lager\\b|lkw|kraftfahrer|berufskraftfahrer|logistique|chauffeur|logistica|transportista|conductor|almacen|motorista|armazem|magazijn|magazzino|autist|logistyka|magazyn|kierowca|logistika|vozac|magacin',
    'logist|transport|lager|lkw|fahr|liefer|waren|spedit|fracht|versand|stapler|kommission|material|bestand|route|touren|livr|conduit|conduc|camion|entrep|stock|marchand|almac|envio|repart|mercanc|vehicul|carretil|motor|armaz|entreg|carga|veicul|magaz|voorra|rijbew|chauff|vracht|lever|autis|consegn|merc[ei]|spediz|kierow|dostaw|towar|wozk|voz[ain]|dostav|rob[aeu]\\b|skladis|magac|isporu|einkauf|beschaff|lieferk|achat|compra|inkoop|acquist|zakup|nabav',
  ),
  // Education
  stems(
    'bildung\\b|padagogik|erziehung|lehre(?:r|rin)?\\b|unterricht|enseignement|education|petite enfance|educacion|docencia|educacao|ensino|onderwijs|kinderopvang|istruzione|insegnamento|edukacja|oswiata|nauczyciel|obrazovanje|nastava|vaspitac',
    'bild|padag|erzieh|lehr|unterr|schul|kind|kita|student|ausbild|lern|kurs|seminar|universi|enseig|educ|ecole|eleve|enfan|formation|cours|apprent|docen|escuel|alumn|ninos|formac|curso|aprend|ensin|escol|alun|crianc|onderw|school|leerl|kinder|cursus|lesg|istru|insegn|scuol|student|bambin|formaz|cors[oi]|apprend|naucz|szkol|uczni|dzieci|kurs|szkolen|obraz|nastav|skol|uceni|ucenj|deca|dece|decu|vasp|obuk',
  ),
  // Building trades
  stems(
    'bauwesen|hochbau|tiefbau|elektriker|sanitar|zimmerei|dachdecker|schweisser|batiment|btp\\b|electricien|plomb|construccion|albanil|electricista|fontaner|construcao|canalizador|eletricista|bouw\\b|timmer|elektricien|edilizia|muratore|elettricista|idraulic|budownictwo|elektryk|hydraulik|spawacz|gradevin|elektricar|vodoinstalater|zavarivac',
    'bau(?!e)|montage|montier|install|elektr|sanitar|heizung|zimmer|dach|schweiss|werk|handwerk|projekt|chantier|construct|batim|travaux|electr|plomb|soud|obra|constru|instal|soldad|fontan|bouw|monteur|install|timmer|las(?:sen|ser)|cantier|edil|costru|impiant|saldat|budow|budyn|instal|spaw|monta|gradev|gradn|gradilis|zavar|objekt|progett|proyect|projet',
  ),
  // Agriculture
  stems(
    'landwirtschaft|forstwirtschaft|gartenbau|agriculture|viticulture|agricultura|ganaderia|pecuaria|landbouw|tuinbouw|agricoltura|allevamento|rolnictwo|lesnictwo|ogrodnictwo|poljoprivreda|sumarstvo|stocarstvo',
    'land|forst|wald|garten|pflanz|ernte|tier|hof\\b|feld|acker|agri|champ|recolt|vign|animau|plant|terr|elevage|cultiv|campo|cosech|ganad|animal|viti|colheit|quint|bouw|tuin|oogst|dier|boerderij|gewas|campi|raccolt|allev|animal|vign|rol[na]|rolnic|upraw|zwierz|ogrod|las(?:u|y|ow)?\\b|zbior|poljo|zemlj|useva|usev|zivotinj|sum[aeu]|stok|vocn|berba|food|lebensmittel|aliment',
  ),
  // People
  stems(
    'personalwesen|personalwirtschaft|human resources|ressources humaines|recrutement|recursos humanos|seleccion de personal|recrutamento|personeelszaken|werving|risorse umane|kadry\\b|zasoby ludzkie|rekrutacja|ljudski resursi|kadrovi',
    'personal|recruit|bewerb|mitarbeit|hr\\b|talent|einstell|lohn|ressources|recrut|collabor|paie|salarie|recursos|seleccion|emplead|plantilla|colabor|recrutam|personeel|werving|medewerk|risorse|selezion|dipendent|kadr|rekrut|pracown|zatrudn|ljudsk|zaposl|kandidat|kadrov|people',
  ),
];
