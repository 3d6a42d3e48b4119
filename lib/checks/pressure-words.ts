// Counters and countdowns that ask for haste, in the reader's nine languages; over `foldInPlace`, a short line each. A deadline is none.

const N = '\\d[\\d,.]*\\+?';

export const haste: readonly RegExp[] = [
  // English
  new RegExp(
    `\\b${N} (?:people|candidates|users|job ?seekers|others) (?:are |have )?(?:also )?(?:view\\w*|looking|appl\\w+|saved|interested|clicked)\\b(?! (?:their|his|her|your)\\b)`,
  ),
  new RegExp(`\\b(?:over |more than )?${N} (?:applicants?|applications|applied|views?)\\b(?! (?:of|over|from|their|his|her|your)\\b)`),
  /\bbe (?:among|one of|in) the first\b/,
  /\bonly \d+ (?:spots?|places?|seats?|hours?|days?|positions?) (?:left|remaining)\b/,
  /\b(?:hurry|act (?:fast|now)|don't miss (?:out|this)|apply before it's too late|closing (?:very )?soon|high demand|filling fast)\b/,
  /\b(?:ends|closes|expires) in \d{1,2}[ :]?(?:h|hours|:|d)\b|^\d{1,2}:\d{2}:\d{2}$/,
  // German
  new RegExp(`^(?:schon |bereits |uber )?${N} (?:bewerbungen|bewerber(?:innen|\\*innen)?|aufrufe|personen (?:sehen|haben sich)\\b.*)`),
  /\b(?:sei(?:en sie)?|gehore(?:n sie)?) (?:unter|zu|eine[rs]?) (?:den|der) ersten\b|^nur noch (?:wenige|\d+) (?:tage|stunden|platze)\b|^(?:jetzt )?schnell (?:sein|bewerben)\b/,
  // French
  new RegExp(`^(?:deja )?${N} (?:candidatures?|candidats?|vues|personnes (?:ont|consultent|regardent)\\b.*)`),
  /\bsoyez (?:parmi les|l'une? des|le|la) premiers?\b|\bplus que \d+ (?:jours?|heures?|places?)\b|^depechez-vous\b/,
  // Spanish
  new RegExp(`^(?:ya )?(?:hay )?${N} (?:inscritos?|candidatos|inscripciones|visitas|personas (?:han|estan)\\b.*)`),
  /\bse (?:de los|uno de los|el) primer(?:o|os)?\b|^¡?(?:ultimos dias|ultimas plazas|date prisa)\b/,
  // Portuguese
  new RegExp(`^(?:ja )?${N} (?:candidaturas|candidatos|inscritos|visualizacoes|pessoas (?:ja|estao)\\b.*)`),
  /\bseja (?:um dos|dos|o) primeiros?\b|^(?:ultimas vagas|ultimos dias|corra)\b/,
  // Dutch
  new RegExp(`^(?:al )?${N} (?:sollicitanten|sollicitaties|kandidaten|weergaven|keer bekeken|mensen (?:hebben|bekijken)\\b.*)`),
  /\bwees (?:een van de eersten?|als eerste|er snel bij)\b|^nog maar \d+ (?:dagen|plekken|uur)\b/,
  // Italian
  new RegExp(`^(?:gia )?${N} (?:candidature|candidati|visualizzazioni|persone (?:si sono|stanno)\\b.*)`),
  /\b(?:sii|candidati) (?:tra i|uno dei|il) prim[io]\b|^(?:ultimi (?:giorni|posti)|affrettati)\b/,
  // Polish
  new RegExp(`^(?:juz )?${N} (?:aplikacj[aei]|kandydat(?:ow|a)|wyswietlen|osob(?:y)? (?:juz |aplikowal|zaaplikowal|oglada)\\w*.*)`),
  /\bbadz (?:jednym z|jedna z|wsrod) pierwszych\b|^(?:ostatnie dni|pospiesz sie|zostaly? tylko \d+)\b/,
  // Serbian
  new RegExp(`^(?:vec )?${N} (?:prijava|prijavljenih|kandidata|pregleda|osoba (?:je|gleda)\\b.*)`),
  /\bbudi(?:te)? (?:medu|jedan od) prvi(?:ma|h)?\b|^(?:jos samo \d+|pozurite)\b/,
];

/** A sentence of the text that tells the applicant to hurry; over `foldInPlace`. */
export const hasteInText = new RegExp(
  [
    '\\bhurry(?: up)?[!,:]|\\bapply (?:now )?(?:within (?:the next )?\\d+ hours|before it.s too late)\\b|\\bonly \\d+ (?:spots?|places?|seats?|positions?) (?:left|remaining)[.!,;]',
    '\\b(?:nur noch \\d+ (?:platze|stellen) (?:frei|verfugbar)|bewirb dich (?:jetzt )?(?:schnell|innerhalb von \\d+ stunden))\\b',
    '\\b(?:plus que \\d+ places?|depechez-vous|postulez (?:vite|dans les \\d+ heures))\\b',
    '\\b(?:solo quedan \\d+ (?:plazas|puestos)|restam apenas \\d+ vagas|nog maar \\d+ (?:plekken|plaatsen) (?:vrij|over)|restano solo \\d+ posti|zostal\\w+ tylko \\d+ miejsc\\w*|ostalo je (?:jos )?samo \\d+ mesta?)\\b',
  ].join('|'),
);
