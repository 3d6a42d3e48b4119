import type { EmploymentType } from '../posting/posting.ts';

/** What a sentence says of this job's own terms, and the types that it leaves possible. Over `foldInPlace`. */
export interface Terms {
  pattern: RegExp;
  /** With these words the sentence leaves room, or speaks of others. */
  unless?: RegExp;
  /** A filing that has none of these contradicts it. */
  types: readonly EmploymentType[];
  /** A filing contradicts it only where it is one of these. */
  against: readonly EmploymentType[];
  severity: 'note' | 'caution';
}

const oneOf = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'));
const word = (...words: string[]): RegExp => new RegExp(`\\?$|\\b(?:${words.join('|')})\\b`);

/** The job as the subject of an English sentence. */
const JOB = '(?:this is an?|(?:this|the) (?:role|position|job|post|vacancy) is(?: an?)?)';
/** What follows a word that stands for the whole of the terms: "a full-time commitment in the first weeks" does not. */
const END =
  '(?= (?:role|position|job|post|opportunity|internship|contract|vacancy|basis|and|with)\\b| \\(|[,.;:(]|$)(?! and part| and full)';

/** Room is left, or somebody else meant, in the reader's languages. */
const room = word(
  "if|also|not|never|no longer|isn't|until|initially|at first|after|later|options?|optional|possible|available|in (?:other )?(?:\\w+ )?countries|where we|outside|elsewhere|students?|stud(?:y|ies)",
  'sofern|falls|wenn|moglich\\w*|denkbar|geeignet|auch|gewunscht|oder|kein\\w{0,2}|nicht|vollzeit|kolleg\\w+',
  'si (?:vous|besoin|le)|ouverte?|possib\\w+|souhait\\w+|ou|pas|egalement|collegue|adjointe?',
  'posib\\w+|tambien|opcion\\w*|o completo|o completa|o a|companer[oa]',
  'possib\\w+|tambem|pode|integral|colega|quem|estagiari\\w+',
  'ook|mogelijk|bespreekbaar|of (?:full|volt)\\w*|niet|geen|collega\\w*',
  'anche|valut\\w+|richiesta|o full|o a|non|collega|pieno',
  'mozliw\\w*|takze|rowniez|lub|pelny|nie',
  'moguc\\w*|ili|takode|nije|koleg\\w+',
);

const partTime = oneOf(
  `\\b${JOB} (?:permanent |paid |remote |\\d{1,2}[- ]hour )?part[- ]time${END}`,
  '\\b(?:role|position|job) (?:is|requires|involves) (?:about |around |only )?(?:[5-9]|1\\d|2[0-5]) hours (?:a|per) week(?=[.,;]|$)',
  // One's own hours in a week: "du arbeitest bis zu 20 Stunden pro Woche".
  "\\b(?:you(?:'ll| will)? work|working hours:?|hours:) (?:about |around |only |up to |at most )?(?:[5-9]|1\\d|2[0-5]) hours (?:a|per|each) week(?=[.,;:)]|$| (?:beside|alongside|during|between|spread|over|from))",
  '\\b(?:du arbeitest|sie arbeiten|arbeitszeit:?|wochenarbeitszeit:?) (?:betragt |von )?(?:ca\\. |etwa |rund |bis zu |maximal |nur )?(?:[5-9]|1\\d|2[0-5]) (?:std\\.?|stunden)(?: (?:pro|in der|die|je) woche|\\/woche)(?=[.,;:)]|$| (?:neben|wahrend|verteilt|zwischen|von))',
  '\\b(?:vous travaillez|temps de travail(?: est)? de|duree hebdomadaire(?: est)? de|contrat de) (?:environ )?(?:[5-9]|1\\d|2[0-4]) ?(?:heures|h) (?:par semaine|hebdomadaires|\\/ ?semaine)',
  '\\b(?:trabajaras|jornada de|horario de) (?:unas )?(?:[5-9]|1\\d|2[0-5]) horas (?:semanales|a la semana|por semana)|\\b(?:trabalha|horario de|carga horaria de) (?:[5-9]|1\\d|2[0-5]) horas (?:semanais|por semana)',
  '\\b(?:je werkt|werkweek van) (?:ongeveer |maximaal )?(?:[89]|1\\d|2[0-4]) uur(?: per week| in de week)?(?=[.,;]|$)|\\b(?:lavorerai|orario di|impegno di) (?:circa )?(?:[5-9]|1\\d|2[0-5]) ore (?:settimanali|a settimana|alla settimana)',
  '\\b(?:pracujesz|praca w wymiarze) (?:okolo )?(?:[5-9]|1\\d|2[0-5]) godzin (?:tygodniowo|w tygodniu)|\\b(?:radite|radno vreme je|rad(?:i|no vreme) (?:je )?)(?: samo)? ?(?:cetiri|pet|4|5) (?:sata?|sati) dnevno',
  '\\b(?:die|diese) (?:stelle|position) (?:ist|wird) (?:\\w+ )?in teilzeit(?= zu besetzen| mit \\d| ausgeschrieben| \\(|[,.;(]|$)',
  '\\bes handelt sich um (?:eine (?:\\w+ )?teilzeit(?:stelle|position|beschaftigung)|einen minijob)\\b|\\bin teilzeit (?:mit |\\()(?:ca\\. )?\\d{1,2} (?:std|stunden|wochenstunden)',
  "\\b(?:(?:ce|le) poste (?:est )?|il s'agit d'un (?:poste|emploi|contrat|cdi|cdd) )a temps partiel(?= de \\d| \\(|[,.;(]|$)",
  '\\b(?:(?:el|este) puesto es|se trata de un (?:puesto|trabajo|empleo)) (?:a|de) (?:tiempo parcial|jornada parcial|media jornada)\\b',
  '\\b(?:(?:a|esta) (?:vaga|posicao|funcao)|(?:o|este) (?:cargo|posto)) e (?:a |em |de )?(?:tempo parcial|part[- ]time|meio periodo)\\b|\\btrata-se de um part[- ]time\\b',
  '\\b(?:het gaat om|dit is|het betreft) een (?:parttime|deeltijd)[ -]?(?:functie|baan)\\b',
  '\\b(?:(?:la posizione|il ruolo) e|si tratta di un (?:contratto|lavoro|impiego)) (?:un )?(?:a )?part[- ]?time\\b',
  '\\b(?:praca|prace|zatrudnienie|stanowisko) (?:\\w+ )?na (?:pol|1\\/2|3\\/4|czesc) etatu\\b',
  '\\b(?:posao|rad|radno mesto) je (?:sa|na) (?:nepunim|skracenim) radnim vremenom\\b',
);

/** One works for oneself, or by another contract than an employee's. */
export const freelance: Terms = {
  pattern: oneOf(
    "\\b(?:you (?:will|would|'ll|are) (?:\\w+ ){0,2}|engaged |hired |this is |join us )(?:as )?an independent contractor\\b",
    '\\b(?:work(?:ing)?|engaged|hired|offered) on a freelance basis\\b',
    '\\bthis is a (?:freelance|1099|b2b|corp-to-corp|c2c|contract-to-hire|contract) (?:role|position|job|contract|opportunity)\\b',
    '\\b(?:this (?:role|position|job) is|this is a|you (?:will be|are)) (?:a )?(?:100% |purely )?(?:(?:commission[- ]only|self-employed)(?:, | and )?){1,2}(?= (?:role|position|job|opportunity|and)\\b|[,.;]|$)',
    '\\b(?:du arbeitest|sie arbeiten|die (?:mitarbeit|tatigkeit|zusammenarbeit) erfolgt) (?:\\w+ )?(?:auf (?:freiberuflicher|selbst\\w*andiger) basis|freiberuflich)\\b',
    "\\bvous (?:intervenez|travaillez|exercez) (?:en freelance|en tant qu'independante?|sous (?:le )?statut d(?:e freelance|'independant|'auto-?entrepreneur))\\b",
    "\\b(?:trabajaras|colaboraras) como (?:autonom[oa]|freelance)\\b|\\bcollaborazione (?:a|con|in) partita iva\\b|\\bje werkt (?:als zzp'?er|op freelance ?basis)\\b|\\bwspolpraca wylacznie b2b\\b",
    '\\b(?:podpiszemy|zawrzemy|oferujemy|proponujemy|wspolpraca na podstawie|zatrudnienie na podstawie) (?:\\w+ )?(?:umow[eay]|umowy) (?:zleceni[ea]|o dzielo)\\b(?! lub)',
    '\\b(?:angazujemo|angazovanje je|rad je|radicete|ugovor je) (?:\\w+ )?(?:po|preko|o) (?:ugovoru? o (?:delu|privremenim)|omladinske zadruge|autorskom ugovoru)',
  ),
  unless: word(
    'if|also|not(?! guaranteed)|where we|in (?:other )?(?:\\w+ )?countries|outside|elsewhere|depending|or|oder|ou|o(?! dzielo)|lub|auch|falls|wenn|si vous|nie|ne|kein\\w{0,2}|nicht|pas|no|non|geen|nao',
  ),
  types: ['CONTRACTOR', 'TEMPORARY'],
  against: ['FULL_TIME', 'PART_TIME'],
  severity: 'note',
};

export const terms: readonly Terms[] = [
  {
    pattern:
      /\b(?:part[- ]time (?:or|and|\/) full[- ]time|full[- ]time (?:or|and|\/) part[- ]time)\b(?! (?:employees|staff|team|workers|students|study|studies|benefits|colleagues))(?=.{0,60}\b(?:depend\w+|possible|available|workload|hours|choose|choice|flexib\w+|preference)\b)/,
    types: ['PART_TIME'],
    against: ['FULL_TIME'],
    severity: 'caution',
  },
  { pattern: partTime, unless: room, types: ['PART_TIME', 'INTERN'], against: ['FULL_TIME'], severity: 'caution' },
  {
    pattern: oneOf(`\\b${JOB} (?:permanent |paid |remote )?full[- ]time${END}`),
    unless: room,
    types: ['FULL_TIME', 'INTERN', 'CONTRACTOR', 'TEMPORARY'],
    against: ['PART_TIME'],
    severity: 'caution',
  },
  {
    pattern: oneOf(
      '\\bthis is an? (?:unpaid|volunteer) (?:role|position|internship|opportunity|job|post)\\b',
      '\\b(?:this|the) (?:role|position|job|internship) is (?:an? )?(?:unpaid|volunteer|voluntary)(?= (?:role|position|internship|one|and)\\b|[,.;]|$)',
      "\\b(?:die stelle|das praktikum|die tatigkeit) ist (?:unbezahlt|unvergutet|ehrenamtlich)\\b|\\b(?:ce stage|ce poste) (?:est|n'est pas) (?:benevole|remunere)\\b|\\b(?:el puesto|la practica) no es remunerad[oa]\\b|\\bil tirocinio non e retribuito\\b",
    ),
    types: ['VOLUNTEER', 'INTERN'],
    against: ['FULL_TIME', 'PART_TIME'],
    severity: 'caution',
  },
  freelance,
  {
    pattern: oneOf(
      `\\b${JOB} (?:full[- ]time,? )?permanent(?= (?:role|position|job|post|contract|employment|opportunity|appointment)\\b|[,.;]|$| and full)`,
    ),
    unless: room,
    types: ['FULL_TIME', 'PART_TIME'],
    against: ['CONTRACTOR', 'TEMPORARY'],
    severity: 'caution',
  },
  {
    pattern: oneOf(
      '(?<!over ?time )\\b(?:work|hours|tasks|projects|assignments) (?:is|are) not guaranteed\\b|\\bno (?:work|hours) (?:is|are) guaranteed(?=[.,;]|$| in| each| per| every)',
      '\\b(?:you are|is) paid (?:only )?per (?:completed )?task\\b',
      '\\b(?:this is|this role is|offered|employed|work) (?:on )?an? zero[- ]hours? contract\\b',
    ),
    // "They are paid per page; their hours are not guaranteed": those whom one books.
    unless: word('their|they|them|whose|who'),
    types: ['CONTRACTOR', 'TEMPORARY', 'PER_DIEM', 'OTHER'],
    against: ['FULL_TIME'],
    severity: 'caution',
  },
];

/** Of this job's contract: it has an end. */
export const fixedTerm = oneOf(
  '\\b(?:this is an?|(?:this|the) (?:role|position|job|contract) is(?: an?)?) (?:\\d{1,2}[- ]months? )?(?:fixed[- ]term|temporary)(?= (?:contract|role|position|job|appointment|post|basis|assignment|until|for|of)\\b| \\(|[,.;:(]|$)(?! (?:or|and|\\/))',
  '\\b(?:this|the) (?:role|position|job|contract) is an? (?:maternity|paternity|parental)(?: leave)? cover\\b',
  '\\b(?:die|diese|das) (?:stelle|position|anstellung|beschaftigung|arbeitsverhaltnis) ist (?:zunachst |vorerst )?(?:(?:auf|fur|bis) [^.;]{2,40} )?befristet\\b',
  "\\bil s'agit d'un (?:cdd|contrat a duree determinee)\\b|^cdd (?:de )?\\d{1,2} (?:mois|semaines)\\b",
  '\\b(?:se trata de un|ofrecemos un|el) contrato (?:es )?(?:temporal|de duracion determinada|de sustitucion)\\b',
  '\\bcontrato a termo (?:certo|incerto)\\b|\\b(?:trata-se de um )contrato temporario\\b',
  '\\b(?:het gaat om|dit is|het betreft) een tijdelijke? (?:contract|functie|aanstelling|baan)\\b|\\b(?:contract|aanstelling) voor bepaalde tijd\\b',
  '\\b(?:si tratta di un|offriamo un|il) contratto (?:e )?a tempo determinato\\b',
  '\\bumowa (?:o prace )?na czas okreslony\\b',
  '\\b(?:ugovor|posao|radni odnos|zaposlenje) (?:je )?na odredeno vreme\\b',
);

/** It may go on: no contradiction to "permanent". */
export const mayGoOn = word(
  'permanent|extend\\w*|renew\\w*|not|unbefristet\\w*|entfrist\\w*|ubernahme\\w*|verlanger\\w*|nicht|cdi|puis|evolutif|renouvel\\w*|indefinid[oa]|posibilidad|prorrog\\w*|sem termo|efetiv\\w+|vast|vaste|onbepaalde|verleng\\w*|uitzicht|indeterminato|trasform\\w*|proroga\\w*|nieokreslony|probny|neodredeno|mogucnos\\w*|or|oder|ou|lub|ili',
);
