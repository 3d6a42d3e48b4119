// How demands and wishes are told apart in the reader's nine languages; over `foldInPlace`, Serbian in Latin script.

/**
 * A finished degree is demanded. Italian, Spanish and Portuguese are left out: there graduates do internships as a rule; so is Serbian,
 * where a trainee is a graduate by law.
 */
export const degreeDemands: readonly RegExp[] = [
  /\b(?:bachelor(?:'s)?|master(?:'s)?|phd|doctorate)(?: degree)? (?:is )?(?:required|mandatory)\b|\b(?:must (?:have|hold)|requires?) (?:a|an) (?:completed )?(?:bachelor|master|phd|doctorate)/,
  /\babgeschlossenes (?:hochschul|universitats|fachhochschul|bachelor-? ?|master-? ?)?studium\b/,
  /\b(?:diplome|master|licence|bac ?\+ ?[2-5]) (?:\w{1,12} ){0,2}(?:exigee?|requise?|obligatoire)\b/,
  /\b(?:een )?afgeronde (?:hbo|wo|universitaire)\b/,
  /\b(?:wymagane wyksztalcenie wyzsze|wyksztalcenie wyzsze (?:jest )?(?:wymagane|konieczne)|ukonczone studia)\b/,
];

/** Only wished for, or on its way, or at most: the sentence demands nothing. */
export const wishes = new RegExp(
  `\\b(?:${[
    'prefer\\w*|plus|nice|welcome|bonus|ideal\\w*|desir\\w*|or equivalent|advantage\\w*|pursuing|working towards|enrolled|optional|less than|up to|no more than|at most|maximum|max|not (?:required|needed|necessary)|no (?:prior )?experience',
    'idealerweise|wunschenswert|von vorteil|vorteilhaft|gerne|bevorzugt|optimal\\w*|laufende[snm]?|eingeschrieben\\w*|immatrikuliert\\w*|angestrebt\\w*|kurz vor|oder|maximal|hochstens|bis zu|weniger als|unter|pluspunkt|noch (?:kein|nicht)|nicht (?:notig|notwendig|erforderlich)|keine?',
    "souhait\\w*|idealement|un plus|appreci\\w*|serait|seraient|atout|en cours|prepar\\w+|ou equivalent|etudiant\\w*|de preference|jusqu'a|moins de|maximum|pas (?:necessaire|obligatoire|requise?)|debutants? acceptes?",
    'valor\\w+|deseable|preferib\\w+|preferente\\w*|idealmente|cursando|estudiante|o equivalente|hasta|menos de|como maximo|maximo|no (?:es )?(?:necesari[oa]|imprescindible)|sin experiencia',
    'preferenci\\w+|valoriz\\w+|desejav\\w+|frequentar|ou equivalente|ate|no maximo|nao (?:e )?(?:necessari[oa]|obrigatori[oa])|sem experiencia',
    '(?:bij )?voorkeur|pre|mooi meegenomen|ideaal|bezig|of gelijkwaardig|lopende|maximaal|minder dan|niet (?:nodig|vereist)|geen ervaring',
    'preferibil\\w*|gradit\\w*|idealmente|in corso|laureand\\w*|costituisc\\w*|titolo preferenziale|fino a|al massimo|massimo|meno di|non (?:e )?(?:necessari\\w|richiest\\w)|senza esperienza',
    'mile widzian\\w*|dodatkow\\w*|preferowan\\w*|atut\\w*|w trakcie|lub|maksymalnie|mniej niz|nie (?:jest )?wymagan\\w*|bez doswiadczenia',
    'pozeljno|prednost\\w*|po mogucstvu|najvise|maksimalno|manje od|nije (?:potrebno|neophodno|obavezno)|bez iskustva',
  ].join('|')})\\b|(?<![\\d-] ?)\\b(?:tot|do|bis) \\d|(?:^|[^\\d])(?:<|≤) ?\\d`,
);

/** The employer's own years, unless the sentence asks for a least. */
export const employersOwn = new RegExp(
  `\\b(?:${[
    'mentor(?:s|ed|ing)?|alongside|our (?:\\w+ )?(?:team|company|engineers|founders?|staff|colleagues)|we have|founded|in business',
    'wir|unser\\w*|uns|unternehmen|seit|familienunternehmen|betrieb',
    'nous|notre|nos|entreprise|depuis|societe|forts? de|avec plus de',
    'nosotros|nuestr\\w+|somos|empresa|desde|contamos|equipo',
    'nosso|nossa|nossos|somos|empresa|temos|contamos|equipa|equipe',
    'wij|ons|onze|bedrijf|sinds|al meer dan|team',
    'noi|nostr\\w+|siamo|azienda|da oltre|vantiamo|abbiamo',
    'jestesmy|nasz\\w*|firma|firmy|mamy|od ponad|dzialamy|zespol\\w*',
    'mi smo|nas|nasa|nase|kompanij\\w+|firma|imamo|poslujemo|tim sa|vec',
  ].join('|')})\\b`,
);
export const asksForLeast =
  /\b(?:at least|minimum|mindestens|mind|au moins|al menos|minimo|como minimo|pelo menos|minstens|minimaal|almeno|co najmniej|minimum|najmanje|barem|required|erforderlich|exigee?s?|requis\w*|requerid\w*|exigid\w*|vereist|richiest\w|wymagan\w*|potrebno|obavezno)\b/;
