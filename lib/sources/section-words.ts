import type { SectionKind } from '../posting/posting.ts';
import { fold } from '../values/text.ts';
import { furtherKinds } from './further-sections.ts';

/**
 * What headings of a posting's sections say, in nine languages, matched anywhere in a heading (which is short). Order decides:
 * "Preferred qualifications" is preferred, "About the role" is about, "About Nordwind" is the company.
 * Words are folded: lower case, no diacritics, straight quotes.
 */
const KINDS: readonly [SectionKind, RegExp][] = [
  // The whole text under one heading.
  ['about', /^(?:job )?descriptions? (?:&|and) (?:requirements|qualifications)$/],
  [
    'preferred',
    /nice[- ]to[- ]have|\bpreferred|bonus (?:points|skills|qualif)|\bdesir(?:ed|able)|\b(?:a|big|huge|strong|real) plus\b|\bpluses\b|it'?d be (?:great|nice)|extra (?:credit|points)|good to have|even better|stand out|\bideally\b|wunschenswert|von vorteil|idealerweise|pluspunkt|bonuspunkt|\batouts?\b|^les? (?:petits? )?plus\b|serait un plus|apprecie|deseable|se valorara|valorable|diferencia(?:l|is)|deseja(?:vel|veis)|auspicabil|preferibil|^(?:een )?(?:grote )?pre(?:'s)?(?: is)?$|gradit[oaie]|preferenzial|costituisc|mile widzian|dodatkow(?:y|ym|e) atut|atutem|\bprednost|pozeljno|das ware (?:toll|super)|wir freuen uns uber|se valora\b|\bextras?$|sera un plus|sarebbe un plus|bonus$|nice to haves?|optional/,
  ],
  [
    'legal',
    /equal (?:opportunit|employment)|\beeo\b|\bprivacy\b|\bdisclaimer|accommodation|e-?verify|legal notice|diversity|inclusion|datenschutz|gleichstellung|chancengleichheit|protection des donnees|rgpd|klauzula|proteccion de datos|candidate notice|fraud|pay transparency (?:notice|nondiscrim)/,
  ],
  [
    'process',
    /(?:hiring|interview|application|recruit\w*|selection) (?:process|steps)|how to apply|how we hire|next steps?\b|to apply\b|bewerbungsprozess|so bewirb|deine? bewerbung|ihre? bewerbung|processus de recrutement|pour postuler|proceso de seleccion|como aplicar|processo seletivo|sollicit|processo di selezione|come candidarsi|proces rekrutacji|jak aplikowac|kako (?:se )?(?:da )?(?:aplicira|prijav)|kako (?:se )?prijav|interview stages|our process|how (?:do i|can i|you can) apply|ready to apply|(?:next|the) steps$|bewerben|haben wir (?:ihr|dein) interesse|interesse geweckt|candidater|presentar (?:tu |la )?(?:candidatura|solicitud)|inscreve|candidata-te|sollicitatie|per candidarsi|invia (?:il )?cv|aplikuj|prijava$|bewerbungsablauf|so geht'?s weiter|kontakt$|contact$|ansprechpartner|comment postuler|deroulement du recrutement|inscripcion|como (?:te )?candidatas?|etapas|solliciteren|interesse\?|candidatura|proces rekrutacyjny|nacin prijave|konkurisanje/,
  ],
  [
    'compensation',
    /compensation|\bsalar(?:y|ies)\b|\bpay (?:range|transparency|scale)|remuneration|^pay$|vergutung|gehalt|verdienst|salario|retribuci|retribuzione|\bsalaris\b|wynagrodzen|stawka|\bplata\b|\bzarada\b|^remuneracao|salaire|^pay\b|what we pay/,
  ],
  [
    'benefits',
    /benefit|perks|(?:you'?ll|you will) (?:love|enjoy)|love working|vi (?:tilbyr|tilbyder|erbjuder)|^(?:tarjoamme|nabizime)|(?:dit|dat) krijg|^(?:we|our) offer|das bekommen|das bieten|freuen sie sich|ihre vorteile|que ofrece|te ofrecemos|o que oferece|ofer(?:ecemos|ta)$|wat krijg|co zyskujesz|co oferujemy|sta (?:ti )?nudimo|sta dobijas|what(?:'s| is) in it for you|what (?:we|you'?ll|you will) (?:offer|get|enjoy)|we offer\b|our offer|why (?:join|work|you)|what you can expect|wir (?:dir |ihnen )?bieten|bieten wir|unser angebot|dein(?:e)? vorteile|das erwartet dich bei uns|benefits|darauf kannst du|avantages|nous (?:vous |t')?(?:offrons|proposons)|on (?:vous|t')\s?(?:offre|propose)|ce qu'on (?:vous |t')?(?:offre|propose)|pourquoi (?:nous|rejoindre)|nos atouts|beneficio|que ofrecemos|ofrecemos|oferecemos|vantagens|wat (?:wij |we )?(?:je )?bieden|wij bieden|arbeidsvoorwaarden|cosa offriamo|offriamo|oferujemy|\bnudimo|sta nudimo|pogodnosti|nudimo|^the (?:deal|offer|package)$|^you(?:'ll)? (?:get|receive)\b|^ponuda$|(?:ons|het) aanbod|(?:dit|wat) (?:bieden|krijg)|das (?:bieten|bekommst)|was wir (?:dir |ihnen )?bieten|was dich erwartet|deine benefits|que te ofrecemos|se ofrece|ventajas|o que (?:oferecemos|temos para)|regalias|ti offriamo|si offre|vantaggi|co (?:mozemy )?(?:ci )?(?:zaoferowac|dajemy|zyskasz)|dajemy|zapewniamy|sta dobija(?:s|te)|benefiti|beneficije/,
  ],
  [
    'requirements',
    /requirement|qualific|\bfit if\b|you (?:may|might) be (?:a|the|right)|you(?:'ll| will) thrive|(?:role|job) (?:is|may be|might be) for you|you(?:'ll| will) need\b|(?:successful|right|perfect) (?:applicant|candidate|person)|^exigencias$|任职要求|职位要求|岗位要求|応募資格|kvalifikation|kvalifikasjon|\b(?:din|dine) (?:profil|bakgrund|egenskaper)|vi (?:soker|ser etter|soger) (?:dig|deg)|^(?:edellytamme|pozadujeme)|^(?:required|essential|mandatory|must|obligatoire|zwingend|obligatorio|verplicht|obbligatorio|wymagane|obavezno)$|^you$|^(?:du|tu|jij|sie|vous)$|^you(?:'ve| have)\b|what we ask|wat verwachten (?:we|wij)|what(?:'s| is) (?:needed|required)|we(?:'d| would) (?:like|love)|knowledge|person specification|essential criteria|wir erwarten|erwarten wir|das (?:bringen|zeichnet|sollten|haben) (?:sie|du)|(?:sie|du) (?:bringen|bringst|haben|hast)\b|damit (?:punkten|begeistern)|was uns wichtig ist|ce que (?:tu|vous) apporte[sz]|le profil|vos (?:competences|atouts|qualites)|(?:te|lo que) pedimos|que (?:pedimos|esperamos|necesitamos)|conocimientos|experiencia requerida|estudios minimos|o que precisas|conhecimentos|formacao|dit vragen|(?:dit|wat) (?:breng|neem|heb) (?:je|jij)|wat vragen we|jij (?:neemt|beschikt)|wat je meebrengt|chi sei|cosa (?:ti )?serve|cosa ci aspettiamo|czego potrzebujemy|twoje (?:kwalifikacje|umiejetnosci)|mile widziane umiejetnosci|kvalifikacij|potrebna znanja|potrebne vestine|sta (?:ti )?je potrebno|what (?:we(?:'re| are)? (?:look|need|expect|seek|ask|want)|you(?:'ll)? (?:need|bring)|it takes)|you(?:'ll)? (?:have|bring|need)\b|who you are|about you\b|your (?:profile|background|skills|experience|qualif)|must[- ]haves?|skills|experience (?:&|and|required)|(?:we'?re|we are) looking for|who (?:we(?:'re| are)? look|should apply)|ideal candidate|candidate profile|minimum|(?<!\b(?:telework|remote|relocation) )eligib|the person|^profile?$|competenc|education|voraussetzung|qualifikation|(?:ihr|dein) profil|anforderung|was (?:du|sie) mitbring|das (?:bringst|zeichnet)|wir suchen|du bringst|profil recherche|votre profil|ton profil|prerequis|exigences|formation|competences|requisitos|requerimientos|perfil|competencias|que buscamos|buscamos|o que (?:buscamos|esperamos)|functie-?eisen|wie (?:zoeken|ben)|jouw profiel|wat (?:breng|vragen)|requisiti|profilo|chi cerchiamo|competenze|wymagania|oczekujemy|kogo szukamy|profil kandydata|ce que nous (?:cherchons|recherchons|attendons)|nous (?:re)?cherchons|ce qu'on (?:cherche|attend)|qui (?:etes-vous|es-tu)|vous etes\b|tu es\b|competences? (?:requises|attendues)|o que (?:procuramos|pedimos)|procuramos|quem procuramos|que pedimos|que necesitas|lo que (?:buscamos|pedimos)|imprescindible|eres\b|wij vragen|wat (?:neem|heb) (?:je|jij)|dit (?:ben|breng) jij|jij (?:bent|hebt)|wij zoeken|competenze richieste|cosa (?:cerchiamo|chiediamo)|cerchiamo|il tuo profilo|sei tu|czego (?:oczekujemy|szukamy)|czego wymagamy|twoj profil|co powinienes|ko si ti|sta (?:ocekujemo|trazimo|je potrebno)|trazimo|koga trazimo|potrebne|wen wir suchen|das solltest du|damit uberzeugst|dein background|dein hintergrund|ihre qualifikation|das wunschen wir|uslovi|kvalifikacije|zahtevi|ocekujemo|potrebno|^profil$/,
  ],
  [
    'responsibilities',
    /responsib|(?:neue|deine|ihre) herausforderung|工作职责|岗位职责|职位描述|仕事内容|arbetsuppgift|arbeidsoppgave|arbejdsopgave|dine opgaver|^(?:tyotehtavat|napln prace)|what (?:you(?:'ll| will|'d| would)?|you are going to|you would|will you) (?:be )?(?:do|work|own|build)|your (?:role|tasks?|mission|impact|work|day)|you(?:'ll| will)(?: be)?\b|\bduties|\btasks\b|day[- ]to[- ]day|^your (?:tasks|duties|job)\b|^wat (?:doe|ga) je\b|takenpakket|^the (?:work|tasks)$|key duties|main duties|role and responsibilities|job purpose|statement of duties|examples? of (?:work|duties)|a day in|das erwartet (?:sie|dich)|was (?:sie|dich) erwartet$|ihr (?:aufgabenbereich|wirkungskreis)|so sieht dein|das sind deine|wobei du|ce que vous (?:ferez|allez)|en quoi consiste|contenu du poste|le quotidien|que haras|que vas a|tus (?:tareas|responsabilidades)|labores|atribuicoes|suas (?:atividades|funcoes)|o teu papel|wat je doet|je werkzaamheden|jouw werkzaamheden|dit ga jij|le tue (?:mansioni|responsabilita)|i tuoi compiti|compiti|do twoich|glowne zadania|na czym polega|tvoj(?:e|i) (?:zadaci|zaduzenja)|radni zadaci|accountab|essential functions|in this role|key (?:tasks|activities|objectives|deliverables)|how you(?:'ll| will)|the work\b|scope of|aufgaben|was du (?:tust|machst|bewegst)|dein impact|tatigkeit|das machst du|das erwartet dich|(?<!\b(?:our|notre|nuestra|nossa|unsere|nasza|onze|the) )\bmissions?\b|vos missions|votre role|responsab|funciones|^actividades|tareas|atividades|o que voce|\btaken\b|werkzaamheden|wat ga je|wat je gaat|mansioni|attivita|cosa farai|obowiazk|\bzadania|zakres|odgovornost|zaduzenj|opis posla|sta ce(?:s|te) raditi|zadaci|tvoje obaveze|co bedziesz robi|twoje zadania|czym bedziesz|cosa (?:farai|faresti)|di cosa ti occuperai|il tuo ruolo|le tue attivita|dit ga je doen|jouw (?:rol|taken)|je taken|o que (?:vais|vai|iras|ira|faras|voce vai) fazer|as tuas funcoes|principais (?:tarefas|funcoes)|que vas a hacer|tus funciones|tu dia a dia|tu mision|ce que tu (?:feras|vas)|vos (?:taches|responsabilites)|tes missions|ton role|au quotidien|dein alltag|deine rolle|ihre rolle|das wirst du|was dich an aufgaben|du wirst\b|odgovornosti|zaduzenja/,
  ],
  [
    'about',
    /om (?:jobbet|tjansten|stillingen|rollen)|(?:about|meet) (?:the|this|our) (?:role|job|position|opportunity|team|work|project)|^(?:the |your )?(?:role|opportunity|position|team|job)$|(?:role|position|job|opportunity) (?:summary|overview|description|purpose|profile)|^(?:overview|summary|description|introduction|purpose|the challenge|context)$|full job description|job summary|position purpose|general (?:summary|statement)$|^the challenge|^job description|einleitung|kurzbeschreibung|stellenbeschreibung|uber die (?:stelle|rolle|position)|a propos du poste|^le poste|descriptif|intitule|^presentation$|o que e o cargo|sobre o cargo|zur stelle|die stelle$|il ruolo$|de functie$|description du poste|descripcion|sobre (?:la|o|a) (?:vacante|puesto|vaga|oferta|posicao)|descricao|functieomschrijving|over de (?:functie|rol)|descrizione|la posizione|opis stanowiska|o (?:poziciji|stanowisku)|o poziciji|o radnom mestu|o poslu/,
  ],
  [
    'company',
    /^about\b|^presentation (?:de |d')?(?:la |l'|notre )?(?:compagnie|entreprise|societe|structure|etablissement|association|groupe|employeur|collectivite)|who we are|(?:our|the) (?:company|story|culture|values|mission|vision|product|people)|company (?:description|overview|profile)|working (?:at|with)|life at|^why (?!this |the )|\bat a glance|uber uns|wer wir sind|das sind wir|das unternehmen|qui sommes|a propos|l'entreprise|notre (?:entreprise|societe|culture)|sobre (?:nosotros|nos|a empresa|la empresa)|quienes somos|quem somos|over ons|wie (?:zijn|wij)|dit zijn wij|maak kennis|chi siamo|l'azienda|o nas\b|o firmie|kim jestesmy|o nama|o kompaniji/u,
  ],
];

/** What a section under this heading is about; undefined where the words say nothing known. */
export function sectionKind(heading: string): SectionKind | undefined {
  const words = fold(heading)
    .replace(/[:*#]+$/, '')
    .trim();
  if (words === '' || words.length > 90) return undefined;
  if (/^(?:telework|remote|relocation)\b.{0,20}\beligib/.test(words)) return undefined;
  const further = furtherKinds(words);
  return KINDS.find(([kind, pattern]) => pattern.test(words) || further.includes(kind))?.[0];
}
