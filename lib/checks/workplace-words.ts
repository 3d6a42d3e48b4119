// How a posting says where this job is done, beyond what `findWorkplaceType` knows; and what makes such a sentence say nothing of it.
// All over `foldInPlace`, in the reader's nine languages, Serbian in Latin script.

const oneOf = (...patterns: string[]): RegExp => new RegExp(patterns.map((pattern) => `(?<![a-z])(?:${pattern})(?![a-z])`).join('|'));

/** So many days in a place, in either order, and not a sentence apart. */
const daysAt = (days: string, place: string): string => `(?:${days})[^.;]{0,25}? (?:${place})|(?:${place}) [^.;]{0,25}?(?:${days})`;

/** Some days of each week are in the office. */
export const officeDays = oneOf(
  '(?:[1-4]|one|two|three|four) days? (?:a|per|each|/) ?week on-?site',
  '(?:in-office|on-?site|office) (?:attendance|presence|days)[^.;]{0,40} (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)',
  daysAt(
    '(?:[1-4]|eine[nm]?|zwei|drei|vier) tagen? (?:pro|die|in der|je) woche',
    'im buro|ins buro|vor ort|in prasenz|in unserem buro|am standort',
  ),
  daysAt('(?:[1-4]|une?|deux|trois|quatre) jours? par semaine', 'au bureau|sur site|en presentiel|dans nos (?:bureaux|locaux)'),
  daysAt('(?:[1-4]|un|dos|tres|cuatro) dias? (?:a la|por) semana', 'en (?:la|nuestra) oficina|en modalidad presencial|presencial(?:es)?'),
  daysAt('(?:[1-4]|um|dois|tres|quatro) dias? por semana', 'no (?:nosso )?escritorio|presencia(?:l|is)'),
  daysAt('(?:[1-4]|een|twee|drie|vier) dagen? (?:per|in de) week', 'op (?:ons )?(?:kantoor|locatie)'),
  daysAt('(?:[1-4]|un|due|tre|quattro) giorn[io] (?:a|alla) settimana', 'in (?:ufficio|sede|presenza)'),
  daysAt('(?:[1-4]|jeden|dwa|trzy|cztery) (?:dni|dzien) w tygodniu', 'w (?:naszym )?biurze|z biura|stacjonarnie'),
  daysAt('(?:[1-4]|jedan|dva|tri|cetiri) dana? (?:nedeljno|u nedelji)', '(?:iz|u) (?:nase )?kancelarij[eiu]'),
);

/** Some days of each week may be at home: against a label "on site" alone, and mild. */
export const homeDays = oneOf(
  '(?:work(?:ing)?|be) (?:from home|remotely|at home)[^.;]{0,20} (?:[1-4]|one|two|three|four) days? (?:a|per|each|every) week|(?:[1-4]|one|two|three|four) days? (?:a|per|each|every) week (?:from home|remote(?:ly)?|at home|home ?office)',
  daysAt('(?:[1-4]|eine[nm]?|zwei|drei|vier) tagen? (?:pro|die|in der|je) woche', 'home-?office|von zu hause|mobil'),
  daysAt('(?:[1-4]|une?|deux|trois|quatre) jours? (?:de teletravail )?par semaine', 'en teletravail|de teletravail|a distance'),
  daysAt('(?:[1-4]|un|dos|tres|cuatro) dias? (?:a la|por) semana', 'teletrabajo|desde casa|en remoto'),
  daysAt('(?:[1-4]|um|dois|tres|quatro) dias? por semana', 'teletrabalho|de casa|remotos?'),
  daysAt('(?:[1-4]|een|twee|drie|vier) dagen? (?:per|in de) week', 'thuis ?werken|thuis|vanuit huis'),
  daysAt('(?:[1-4]|un|due|tre|quattro) giorn[io] (?:a|alla) settimana', 'smart working|da remoto|da casa'),
  daysAt('(?:[1-4]|jeden|dwa|trzy|cztery) (?:dni|dzien) w tygodniu', 'zdalnie|pracy zdalnej|z domu'),
  daysAt('(?:[1-4]|jedan|dva|tri|cetiri) dana? (?:nedeljno|u nedelji)', 'od kuce'),
);

/** The job is done in the place of work. English is `findWorkplaceType`'s. */
export const officeOnly = oneOf(
  '(?:die|diese) (?:stelle|position|tatigkeit) ist (?:rein )?(?:vor ort|in prasenz)',
  'poste (?:est )?(?:uniquement |100 ?% )?en presentiel',
  '(?:puesto|trabajo|modalidad) (?:es )?(?:totalmente |100 ?% )?presencial',
  '(?:vaga|trabalho|regime|funcao) (?:e )?(?:totalmente |100 ?% )?presencial',
  'je werkt (?:volledig |altijd )?op (?:ons )?kantoor',
  '(?:lavoro|posizione|attivita) (?:e |si svolge )?(?:interamente |esclusivamente )?in (?:presenza|sede)',
  'praca (?:jest )?(?:wylacznie |tylko |w pelni )?stacjonarna',
  'rad (?:je )?(?:iskljucivo |samo )?iz (?:nase )?kancelarije',
);

/** The job can be done from home. */
export const homeOnly = oneOf(
  '(?:du arbeitest|sie arbeiten) (?:vollstandig|komplett|zu 100 ?%|100 ?%) (?:im home-?office|remote|von zu hause)',
  'poste (?:est )?(?:entierement|100 ?%|totalement) (?:en teletravail|a distance)',
  '(?:puesto|trabajo) (?:es )?(?:totalmente |100 ?% )(?:remoto|en remoto|a distancia)',
  '(?:vaga|trabalho) (?:e )?(?:totalmente |100 ?% )(?:remot[oa]|a distancia)',
  '(?:functie|je werkt) (?:is )?(?:volledig|100 ?%) (?:remote|vanuit huis|thuis)',
  '(?:lavoro|posizione) (?:e )?(?:totalmente |interamente |100 ?% )(?:da remoto|in smart working|in telelavoro)',
  'rad (?:je )?(?:iskljucivo |u potpunosti )?od kuce',
);

/** Remote work is ruled out. */
export const refusals = oneOf(
  'not a (?:fully )?remote (?:role|position|job)|(?:role|position|job) is not (?:eligible for )?remote(?: work)?',
  'remote work(?:ing)? is not (?:available|possible|offered|an option)|no remote work|cannot be (?:done|performed) remotely|unable to offer remote',
  '(?:home-?office|remote-?arbeit|mobiles arbeiten) ist (?:leider )?(?:nicht|kein\\w*) (?:moglich|vorgesehen)|kein home-?office|(?:stelle|position) ist nicht (?:remote|home-?office-?fahig)',
  "(?:le )?teletravail n'est pas (?:possible|propose|prevu|envisage\\w*)|pas de teletravail",
  'no es posible (?:el )?(?:teletrabajo|trabajar en remoto)|(?:no se ofrece|sin) teletrabajo',
  '(?:nao e possivel|nao ha|sem) (?:o )?(?:teletrabalho|trabalho remoto)',
  'thuiswerken is (?:helaas )?niet mogelijk',
  'non e (?:previsto|possibile) (?:lo |il )?(?:smart working|lavoro da remoto|telelavoro)|no smart working',
  'praca zdalna nie jest mozliwa|nie oferujemy pracy zdalnej|bez mozliwosci pracy zdalnej',
  'rad od kuce nije moguc',
);

/** A refusal for a time only, or for some. "Not possible" holds the words of a choice, so that `leavesRoom` is no guard here. */
export const forATime = oneOf(
  'first|initially|month\\w*|probation\\w*|training|if|unless|occasional\\w*|full-?time remote|outside|abroad',
  'probezeit|einarbeitung\\w*|zunachst|wenn|falls|ausland|jeden tag|immer',
  "periode d'essai|premiers?|mois|si (?:vous|tu)|etranger",
  'periodo de prueba|primer\\w*|proeftijd|inwerk\\w*|prova|okres\\w* probn\\w*|probn\\w*|extranjero|estrangeiro|estero|zagranic\\w*|buitenland',
);

/** Open to those who never come in: less than "remote", so only ever a note. */
export const openToRemote = oneOf('open to (?:fully |100% )?remote (?:employees|candidates|applicants|workers|work|work arrangements)');

/** The sentence is about some, a choice, a time, or now and then: "those near Berlin come in three days a week". */
export const leavesRoom = oneOf(
  'those|anyone|near(?:by)?|within \\d|close to|liv(?:e|es|ing) (?:in|near)|local|candidates? in|employees in|team members in|optional\\w*|welcome to|prefer\\w*|if|unless|or remote|quarter\\w*|month\\w*|year\\w*|first (?:\\w+ )?weeks?|onboarding|interviews?|once (?:hired|you (?:join|start))|when you (?:join|start)|may (?:work|come)|as you like',
  'wenn|falls|gern\\w*|optional\\w*|freiwillig\\w*|kannst|konnen|moglich(?!keit)\\w*|nahe|umgebung|oder|wer (?:mag|will|mochte)|jahr|monat\\w*|gelegentlich\\w*|ab und zu|einarbeitung\\w*|probezeit|bis zu',
  "si (?:vous|tu|besoin)|s'il|peu(?:t|vent|x|vez)|facultat\\w*|occasionnel\\w*|ponctuel\\w*|mois|souhait\\w*",
  'puede[ns]?|si (?:quieres|lo desea)|opcional\\w*|ocasional\\w*|puntual\\w*|mes(?:es)?',
  'pode[ms]?|possib\\w*|esporadic\\w*|facultativ\\w*',
  'mag|mogen|kun(?:t|nen)?|kan|af en toe|incidenteel|maand\\w*|inwerk\\w*|of (?:thuis|remote)',
  'puoi|puo|possono|facoltativ\\w*|saltuari\\w*|occasional\\w*|mese',
  'mozesz|mozna|moze|mozliw\\w*|okazjonaln\\w*|sporadyczn\\w*|rok\\w*|miesiac\\w*|wdrozeni\\w*',
  'mozete|mozes|moze|povremen\\w*|mesec\\w*|obuk\\w*',
);

/** Somebody else, or something else, is in that place. */
export const ofOthers = oneOf(
  "colleagues?|teammates?|(?:customers?|clients?|partners?) (?:want|expect|ask|like|need)s?|by our (?:\\w+ )?partners?|of our \\w+s|you(?:'re| are) not|is open \\w+ days|counterparts?|hybrid (?:team|environment|infrastructure|in)",
  // "Fully remote telescopes", "on-site support coordination": the word goes with a thing.
  'remote (?:job )?(?!(?:roles?|positions?|jobs?|work\\w*|opportunit\\w+|contracts?|internships?|within|in|from|across|with|and|or|basis|set-?up|arrangements?|employees?|eligible|possible|only|anywhere|candidates?|applicants?|us|usa|uk|eu|europe|germany|worldwide|globally|for|as|but|though|you|is|work|option|to|at|on|during|under|days|or)(?![a-z]))[a-z]+',
  '(?:team|company|trainer|manager|lead|department|staff) (?:is|are|works?) (?:also |all )?(?:fully |100 ?% |completely )?remote(?:ly)?',
  'on-?site (?:support|coordinat\\w+|management|maintenance|services?|installations?|training|visits?)',
  '(?:team|equipe|equipo|equipa|zespol|tim) (?:in|de|en|a|w|u|di|van) (?!(?:der|the|our|which|whom|which)(?![a-z]))[a-z]+',
  'kolleg\\w*|kund\\w+|du nicht|gibt es',
  'collegues?|clients?|il y a',
  'companer\\w*|clientes?|hay',
  'colegas?|ha fruta',
  "collega'?s?|klant\\w*",
  'collegh\\w*|client[ei]|ci sono',
  'koleg\\w*|klien\\w*',
);

/** The team's days, of which one may be part: said by many of this job, by some of the others. */
export const ofTheTeam = oneOf(
  '(?:our|the) (?:\\w+ )?team (?:is|are|meets?|works?|sits?|comes?|spends?|gathers?)',
  '(?:das|unser) team',
  "l'equipe|notre equipe",
  '(?:el|nuestro) equipo|a equipa|a equipe|nossa equip[ae]',
  '(?:het|ons) team|il team|il nostro team|(?:nasz )?zespol|(?:nas )?tim',
);

/** Words that make "on site" a part of the week. */
export const partOfWeek = /\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|from home)\b/;
