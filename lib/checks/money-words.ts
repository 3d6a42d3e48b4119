import { inPlace } from '../values/text.ts';

/** How a language says that the applicant is to pay, or to hand over an account; and what makes such a sentence a harmless one. */
export interface MoneyWords {
  /** The applicant is to pay. */
  payment: RegExp;
  /** The applicant is to send bank or card details of his own. Copies of papers are English only: public employers elsewhere ask for them with the application. */
  account: RegExp;
  /** Warnings, denials, customers, what the employer pays, what comes after a contract. */
  denied: RegExp;
}

const oneOf = (...patterns: string[]): RegExp => new RegExp(inPlace(patterns.join('|')));
const word = (words: string): RegExp => new RegExp(`\\b(?:${inPlace(words)})\\b`);
const sum = '\\d[\\d.,]* ?(?:€|eur\\w{0,2}|zl|pln|din|rsd|usd|mxn|pesos|reais)';

/** Over `foldInPlace`, a sentence each; `denied` over the whole line. */
export const moneyWords: readonly MoneyWords[] = [
  {
    // German
    payment: oneOf(
      `\\b(?:du|sie|bewerber(?:innen)?|kandidat(?:en|innen)?) (?:musst|mussen|sollen|solltest|haben)\\b[^.;]{0,40}\\b(?:gebuhr|\\w{3,16}gebuhr|kaution|anzahlung|schulungskosten|starterpaket|startpaket|${sum})\\b[^.;]{0,40}\\b(?:zahlen|bezahlen|uberweisen|kaufen|erwerben|entrichten|hinterlegen|selbst tragen)\\b`,
      '\\b(?:bewerbungs|registrierungs|bearbeitungs|anmelde|schulungs|vermittlungs|einschreibe)gebuhr (?:von|in hohe von|betragt) (?:ca\\. ?)?(?:€|eur|\\d)',
      '\\b(?:uberweisen|zahlen) sie (?:bitte )?(?:uns )?(?:vorab |zunachst |zuerst )?(?:eine|die) (?:\\w{3,16} )?(?:\\w{0,16}gebuhr|kaution|anzahlung)\\b',
    ),
    account: oneOf(
      '\\b(?:senden|schicken|sende|schick|ubermitteln|nennen|teilen) (?:sie |uns |mir |bitte ){0,3}[^.;]{0,30}\\b(?:ihre|deine) (?:\\w{3,14} )?(?:bankverbindung|bankdaten|kontodaten|kontonummer|kreditkartendaten|kreditkartennummer|iban|online-?banking\\w*)\\b',
    ),
    denied: word(
      'nie|niemals|nicht|kein\\w{0,2}|keinerlei|ohne|kostenlos|kostenfrei|ubernehmen wir|wir (?:zahlen|ubernehmen|tragen|erstatten)|erstatt\\w*|betrug\\w*|betruger\\w*|warn\\w*|vorsicht|achtung|kund\\w+|mieter\\w*|patient\\w*|mandant\\w*|lieferant\\w*|rechnung\\w*|versichert\\w*|mitglied\\w*|schuler\\w*|teilnehm\\w*|gast|gaste\\w*|nach (?:vertrag\\w*|unterzeichnung|der einstellung|ihrer einstellung|abschluss)|bei (?:einstellung|vertrag\\w*)',
    ),
  },
  {
    // French
    payment: oneOf(
      `\\b(?:vous devez|vous devrez|candidate?s? (?:doit|doivent|devra|devront)|il faut|merci de|veuillez) (?:d'abord |au prealable |prealablement )?(?:payer|verser|regler|acheter|deposer)\\b[^.;]{0,40}\\b(?:frais|caution|depot de garantie|formation|kit|cotisation|${sum})`,
      "\\bfrais (?:de dossier|d'inscription|de candidature) (?:de|:|s'elevent a|d'un montant de) ?(?:€|\\d)",
    ),
    account: oneOf(
      '\\b(?:envoy\\w{1,4}|transmett?\\w{1,4}|communiqu\\w{1,4}|fourni\\w{0,6}|joign\\w{1,4}|joindre|indiqu\\w{1,4})(?:-nous)?\\b[^.;]{0,60}\\b(?:vos|votre|tes|ton|un|une?) (?:coordonnees bancaires|rib|numero de (?:carte|compte)|carte bancaire|identifiants bancaires)\\b',
    ),
    denied: word(
      "jamais|pas|aucune?s?|sans|ni|gratuit\\w*|rembours\\w*|pris\\w? en charge|prend en charge|prenons en charge|fraude\\w*|attention|arnaque\\w*|client\\w*|locataires?|patients?|fournisseurs?|factures?|adherents?|assures?|eleves?|participants?|voyageurs?|apres (?:signature|la signature|embauche|votre embauche)|a l'embauche|une fois (?:recrute|embauche|engage)e?|pour la paie|lors de (?:l'|votre )embauche",
    ),
  },
  {
    // Spanish
    payment: oneOf(
      `\\b(?:debes|debe|deberas|debera|tienes que|tiene que|hay que|es necesario|candidat[oa]s? (?:debe|deben|debera|deberan)) (?:antes |primero |previamente )?(?:pagar|abonar|ingresar|transferir|comprar|depositar)\\b[^.;]{0,40}\\b(?:tasa|cuota|deposito|fianza|formacion|curso|kit|matricula|${sum})`,
      '\\b(?:tasa|cuota|gastos) de (?:inscripcion|registro|gestion|tramitacion|solicitud) de (?:€|\\$|\\d)',
    ),
    account: oneOf(
      '\\b(?:envi\\w{1,4}|envie\\w?|facilit\\w{1,4}|adjunt\\w{1,4}|proporcion\\w{1,4}|indic\\w{1,4}|indique\\w?|mand\\w{1,4})\\b[^.;]{0,30}\\b(?:tus|sus|tu|su) (?:datos bancarios|numero de (?:cuenta|tarjeta)|cuenta bancaria|tarjeta de credito|claves? bancarias?)\\b',
    ),
    denied: word(
      'nunca|jamas|no|sin|ningun\\w?|gratuit\\w*|gratis|reembols\\w*|fraude\\w*|estafa\\w*|cuidado|client\\w*|inquilin\\w+|pacient\\w+|proveedor\\w*|factur\\w+|alumn\\w+|usuari\\w+|socio\\w*|participantes?|oposicion\\w*|(?:tras|despues de) (?:la )?(?:firma|contratacion|incorporacion)|a cargo de la empresa',
    ),
  },
  {
    // Portuguese
    payment: oneOf(
      `\\b(?:deve|deves|devera|deveras|tem de|tens de|tem que|precisa de|e necessario|candidat[oa]s? (?:deve|devem|devera|deverao)) (?:antes |primeiro |previamente )?(?:pagar|depositar|transferir|comprar|adquirir)\\b[^.;]{0,40}(?:\\b(?:taxa|deposito|caucao|formacao|treinamento|curso|kit|matricula|${sum})|r\\$)`,
      '\\btaxa de (?:inscricao|registo|registro|cadastro|candidatura) de (?:€|r\\$|\\d)',
    ),
    account: oneOf(
      '\\b(?:envi\\w{1,4}|fornec\\w{1,4}|forneca|anex\\w{1,3}|indi\\w{2,5})\\b[^.;]{0,30}\\b(?:seus|teus|seu|teu) (?:dados bancarios|numero (?:da conta|do cartao|de conta)|iban|nib|cartao de credito)\\b',
    ),
    denied: word(
      'nunca|jamais|nao|sem|nenhum\\w?|gratuit\\w*|reembols\\w*|fraude\\w*|golpe\\w*|burla\\w*|cuidado|clientes?|inquilin\\w+|pacient\\w+|utentes?|fornecedor\\w*|fatura\\w*|alun\\w+|participantes?|concurso|apos (?:a )?(?:assinatura|contratacao|admissao)|a cargo da empresa',
    ),
  },
  {
    // Dutch
    payment: oneOf(
      `\\b(?:je|u|kandidaten|sollicitanten) (?:moet|moeten|dient|dienen)\\b[^.;]{0,40}\\b(?:inschrijfkosten|inschrijfgeld|borg|waarborgsom|aanbetaling|startpakket|trainingskosten|${sum})\\b[^.;]{0,40}\\b(?:betalen|overmaken|storten|voldoen|aanschaffen|kopen|te betalen)\\b`,
      '\\b(?:inschrijf|registratie|administratie)(?:kosten|geld) van (?:€|\\d)',
    ),
    account: oneOf(
      '\\b(?:stuur|sturen|mail|geef|geven|vermeld|upload)\\b[^.;]{0,30}\\b(?:je|jouw|uw) (?:bankgegevens|rekeningnummer|creditcardgegevens|creditcardnummer|pincode|iban)\\b',
    ),
    denied: word(
      'nooit|niet|geen|zonder|gratis|kosteloos|vergoed\\w*|fraude\\w*|oplichting|let op|pas op|klant\\w*|huurder\\w*|patient\\w*|leverancier\\w*|factu\\w+|lid|leden|cursist\\w*|na (?:ondertekening|indiensttreding)|wij betalen|we betalen',
    ),
  },
  {
    // Italian
    payment: oneOf(
      `\\b(?:devi|deve|dovrai|dovra|bisogna|occorre|e necessario|candidat[oi] (?:deve|devono|dovra|dovranno)) (?:prima |preventivamente |anticipatamente )?(?:pagare|versare|acquistare|comprare|depositare)\\b[^.;]{0,40}\\b(?:quota|tassa|cauzione|deposito|corso|kit|${sum})`,
      '\\b(?:quota|tassa|spese) di (?:iscrizione|registrazione|candidatura|segreteria) di (?:€|\\d)',
    ),
    account: oneOf(
      '\\b(?:invi\\w{1,4}|alleg\\w{1,4}|forni\\w{1,4}|comunic\\w{1,4}|indic\\w{1,4})\\b[^.;]{0,30}\\b(?:tuo|tue|tuoi|suo|sue|suoi|vostri) (?:iban|coordinate bancarie|dati bancari|numero (?:di conto|di carta|della carta)|carta di credito)\\b',
    ),
    denied: word(
      "mai|non|senza|nessun\\w?|gratuit\\w*|rimbors\\w*|frod\\w*|truff\\w*|attenzione|client\\w*|inquilin\\w*|pazient\\w*|fornitor\\w*|fattur\\w*|alunn\\w*|soci|partecipanti|concorso|dopo (?:la firma|l'assunzione)|a carico (?:dell'azienda|nostro)",
    ),
  },
  {
    // Polish
    payment: oneOf(
      `\\b(?:musisz|nalezy|trzeba|prosimy|kandydaci musza|kandydat musi|kandydaci powinni)\\b[^.;]{0,20}\\b(?:zaplacic|wplacic|uiscic|przelac|kupic|wykupic|o wplate|o wplacenie)\\b[^.;]{0,40}\\b(?:oplat\\w+|kaucj\\w+|depozyt\\w*|zestaw\\w*|pakiet\\w*|kurs\\w*|${sum})`,
      '\\boplata (?:rejestracyjna|rekrutacyjna|wpisowa|administracyjna) (?:w wysokosci|wynosi|:)? ?\\d',
    ),
    account: oneOf(
      '\\b(?:przesl\\w{1,4}|wysl\\w{1,4}|poda[jc]\\w{0,3}|podanie)\\b[^.;]{0,30}\\b(?:swoj|swoje|swojego|twoj|twoje) (?:numer (?:konta|rachunku|karty)|dane (?:bankowe|karty)|konta bankowego)',
    ),
    denied: word(
      'nigdy|nie|bez|zadn\\w+|bezplatn\\w+|darmow\\w+|zwrac\\w+|zwrot\\w*|oszust\\w*|uwaga|klient\\w*|najemc\\w*|pacjent\\w*|dostawc\\w*|faktur\\w*|uczestni\\w*|po (?:podpisaniu|zatrudnieniu)|pokrywa\\w*|oplaca(?:my|ne)',
    ),
  },
  {
    // Serbian, Cyrillic as Latin
    payment: oneOf(
      `\\b(?:morate|moras|potrebno je|neophodno je|treba|kandidati moraju|kandidat mora|molimo)\\b[^.;]{0,25}\\b(?:platit[ie]|uplatit[ie]|da uplatite|da platite|kupit[ie])\\b[^.;]{0,40}\\b(?:taks\\w+|depozit\\w*|kauci\\w+|paket\\w*|kotizacij\\w+|naknad\\w+|${sum})`,
      '\\b(?:taksa|kotizacija) za (?:prijavu|registraciju|obradu prijave) (?:iznosi|od|je)? ?\\d',
    ),
    account: oneOf(
      '\\b(?:posal\\w*|posaljite|dostav\\w{1,4}|naved\\w{1,4}|ostav\\w{1,4})\\b[^.;]{0,30}\\b(?:svoj|vas|svoje|vase) (?:broj (?:racuna|kartice|tekuceg racuna)|podatke (?:o racunu|o kartici|sa kartice)|bankovne podatke)\\b',
    ),
    denied: word(
      'nikad\\w*|ne|nije|bez|nikakv\\w+|besplatn\\w+|refundira\\w*|nadoknad\\w+|prevar\\w*|oprez|paznja|klijent\\w*|kupc\\w*|kupac|stanar\\w*|pacijent\\w*|dobavljac\\w*|faktur\\w*|polaznik\\w*|polaznic\\w*|nakon (?:potpis\\w+|zaposlenja)|snosimo|placamo|konkurs\\w*',
    ),
  },
];
