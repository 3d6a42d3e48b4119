import type { FieldName } from '../posting/posting.ts';
import { fold } from '../values/text.ts';
import { FURTHER_LABELS, FURTHER_NO_FIELD } from './further-labels.ts';

/**
 * What boards call a field, in nine languages (English, German, French, Spanish, Portuguese, Dutch, Italian, Polish, Serbian in both
 * scripts); folded, a bar between them. A word in two rows is tried as both, and the value decides: "Position: Mid" is a seniority.
 */
const WORDS: Partial<Record<FieldName, string>> = {
  title:
    'posting title|job title|title|position|role|position title|stellenbezeichnung|stelle|beruf|poste|intitule du poste|puesto|cargo|vaga|functie|functietitel|posizione|stanowisko|pozicija|naziv pozicije|radno mesto|vacancy title|post title|job role|titel|emploi|intitule|titulo|denominacion|nombre del puesto|titulo da vaga|functienaam|mansione|nazwa stanowiska|naziv radnog mesta|betreff|stillingstittel|stilling|jobbtitel|tjanst|stillingsbetegnelse|tehtavanimike|nazev pozice|职位名称|職種',
  hiringOrganization:
    'company|company name|organisatie|organisatienaam|betrieb|einrichtung|institution|organisme|organismo|instituicao|institucion|ente|instytucja|ustanova|employer|organization|organisation|hiring organization|hiring company|unternehmen|arbeitgeber|behorde|dienststelle|firma|entreprise|employeur|societe|empresa|empleador|bedrijf|werkgever|azienda|datore di lavoro|pracodawca|nazwa firmy|kompanija|poslodavac|advertiser|recruiter|posted by|hiring employer|institute|firm|anbieter|auftraggeber|entidad|entidade|empleadora|contratante|opdrachtgever|firma rekrutujaca|naziv firme|naziv poslodavca|arbeidsgiver|arbetsgivare|arbejdsgiver|tyonantaja|foretag|virksomhed|organisation/company|institution/agency|company/institute|agency/department|hiring agency|employer name',
  jobLocation:
    "location|locations|job location|job locations|work location|work locations|primary location|main location|office|offices|office location|city|place of work|duty station|work base|based in|where|standort|standorte|ort|einsatzort|einsatzort plz / ort|arbeitsort|dienstort|lieu|lieu de travail|localisation|ville|ubicacion|lugar de trabajo|localidad|ciudad|localizacao|local|local de trabalho|cidade|localidade|localidade principal|locatie|standplaats|werklocatie|plaats|luogo|luogo di lavoro|sede|sedi|sede di lavoro|citta|miejsce pracy|lokalizacja|miasto|lokacija|mesto rada|mesto|grad|area|town|city / state|city/state|city, state|job city|location city|job place|address|workplace location|vacancy location|campus|position location|stadt|arbeitsstatte|einsatzgebiet|lieu du poste|lieu de mission|lieu d'exercice|poblacion|municipio|provincia|plaza|cidade/estado|cidade e estado|morada|gemeente|vestiging|plaats tewerkstelling|comune|luogo della prestazione|zona|adres|miejscowosc|opstina|mesto zaposlenja|lokacija posla|plats|placeringsort|ort/kommun|arbetsort|kommun|postort|sted|arbeidssted|arbejdssted|paikkakunta|tyopaikka|sijainti|工作地点|所在城市|勤務地|misto pracoviste|misto vykonu prace|munkavegzes helye|duty stations",
  workplaceType:
    'formato|formato de trabajo|modalidad laboral|work arrangement|work arrangements|working pattern|working arrangement|way of working|onsite or remote|arbeitsort-modell|homeoffice-regelung|organisation du travail|rythme de travail|formato de trabalho|tipo de trabalho|regime|werkwijze|modalita|forma pracy|mesto i nacin rada|workplace|workplace type|work mode|work model|working model|work type|location type|remote status|remote|remote work|modality|work setting|arbeitsmodell|arbeitsweise|remote-regelung|homeoffice|home office|mobiles arbeiten|teletravail|mode de travail|modalidad|modalidad de trabajo|modalidade|regime de trabalho|modelo de trabalho|werkvorm|thuiswerken|werkmodel|modalita di lavoro|tryb pracy|model pracy|nacin rada|rad od kuce|model rada|work style|workstyle|work location type|remote type|remote job|remote option|remote policy|remote working|remote?|location model|arbeitsort modell|homeofficemoglichkeit|home-office|mobilarbeit|remote-anteil|politique de teletravail|teletravail possible|teletrabajo|trabajo remoto|teletrabalho|trabalho remoto|modelo|thuiswerk|hybride werken|smart working|lavoro da remoto|praca zdalna|zdalna|mesto rada i nacin',
  employmentType:
    "employment type|employment indicator|working schedule|opportunity type|time commitment|worker category|omfattning|anstallningsform|anstallningstyp|varaktighet|ansettelsesform|ansaettelsesform|stillingsprosent|stillingstype|heltid/deltid|arbejdstid|arbetstid|tyosuhde|tyoaika|工作类型|雇用形態|typ uvazku|uvazek|typ pracovniho uvazku|contract hours per week|job type|working pattern|type of work|work hours|hours per week|contract & hours|regime de contratacao|tipo de contratacao|vinculo|jornada de trabalho|carga horaria|horario|horario de trabalho|pensum|umfang|stellenumfang|arbeitszeitmodell|contrat de travail|duree du travail|rythme|soort contract|soort dienstverband|aantal uren|contratto di lavoro|tipologia contrattuale|orario di lavoro|typ umowy|umowa|rodzaj zatrudnienia|wymiar zatrudnienia|tip ugovora|ugovor|vrsta radnog odnosa|type|type of employment|type of contract|contract type|contract|worker type|employee type|employment|employment status|vacancy type|working time|working hours|hours|schedule|job schedule|time type|work schedule|commitment|position type|anstellungsart|beschaftigungsart|beschaftigung|vertragsart|anstellungsverhaltnis|job-typ|arbeitszeit|stellentyp|arbeitsverhaltnis|type de contrat|contrat|type d'emploi|temps de travail|jornada|jornada laboral|tipo de contrato|tipo de jornada|tipo de empleo|tipo de vaga|tipo de emprego|contrato|dienstverband|contractvorm|uren|tipo di impiego|tipo di contratto|contratto|orario|forma zatrudnienia|rodzaj umowy|wymiar pracy|wymiar etatu|etat|vrsta ugovora|tip zaposlenja|vrsta zaposlenja|radno vreme|work type|appointment type|contract terms|contractual hours|contract hours|role type|job status|full-time/part-time|full time/part time|teilzeit / vollzeit|vollzeit / teilzeit|teilzeit/vollzeit|vollzeit/teilzeit|wochenarbeitszeit|full/part time|full-time / part-time|hours/week|basis|term|tenure|employment term|employee status|job schedule type|workload|beschaftigungsverhaltnis|beschaftigungsgrad|beschaftigungsumfang|arbeitszeitumfang|zeitmodell|vertrag|vertragsdauer|anstellung|einsatzart|type de poste|nature du contrat|nature de l'offre|type d'offre|duree hebdomadaire|type de temps|regime horaire|tipo de oferta|tipo contrato|tipo jornada|duracion jornada|tipo de contratacion|dedicacion|modalidade de contratacao|tipo de contrato de trabalho|soort baan|aantal uren per week|uren per week|contractsoort|contracttype|type contract|tipologia di contratto|tipo contratto|tipologia|impegno|typ pracy|rodzaj pracy|tryb zatrudnienia|vrsta posla|angazovanje|tip posla|tip angazmana",
  seniority:
    "seniority|seniority level|level|experience level|career level|job level|experience|position|position level|karrierestufe|erfahrungslevel|berufserfahrung|niveau|niveau d'experience|experience requise|nivel|nivel de experiencia|senioridade|nivel de senioridade|niveau van ervaring|ervaring|livello|esperienza|poziom stanowiska|doswiadczenie|senioritet|nivo|iskustvo|level of experience|required level|erfahrung|erfahrungsstufe|karrierelevel|qualifikationsstufe|anciennete|nivel profesional|nivel laboral|nivel hierarquico|functieniveau|carriereniveau|livello di esperienza|poziom doswiadczenia|poziom|nivo iskustva",
  experienceYears:
    "experience required|experience needed|minimum experience|erforderliche erfahrung|experience souhaitee|experiencia requerida|experiencia minima|anos de experiencia|annees d'experience|ervaring vereist|esperienza richiesta|anni di esperienza|wymagane doswiadczenie|radno iskustvo|godine iskustva|experience|years of experience|work experience|required experience|berufserfahrung|erfahrung|experience requise|experiencia|ervaring|esperienza|doswiadczenie|iskustvo|exp|work exp|min experience|minimum years|min. experience|relevant experience|experience (years)|mindesterfahrung|anciennete requise|experiencia minima requerida|tempo de experiencia|esperienza minima|minimalne doswiadczenie|potrebno iskustvo",
  baseSalary:
    'salary|salary & benefits|salary and benefits|monthly salary range|plat|mzda|annual salary range|pay rate range|salary/rate|salary (gross)|bruttogehalt|jahresbruttogehalt|monatsgehalt|stundenlohn|entlohnung|bezahlung|gehaltsrahmen|remuneration brute|salaire brut|salaire annuel|fourchette de salaire|salario bruto|salario bruto anual|rango salarial|vencimento|ordenado|salario mensal|bruto maandsalaris|loon|maandsalaris|stipendio lordo|retribuzione lorda|retribuzione annua lorda|widelki|widelki placowe|stawka godzinowa|neto plata|bruto plata|zarada (neto)|salary range|base salary|pay|pay range|pay rate|compensation|compensation range|wage|wages|rate|remuneration|annual salary|hourly rate|gehalt|gehaltsspanne|jahresgehalt|vergutung|lohn|salaire|salario|sueldo|retribucion|banda salarial|faixa salarial|remuneracao|salaris|salarisindicatie|stipendio|retribuzione|ral|wynagrodzenie|stawka|plata|zarada|pay scale|salary package|salary details|salary band|pay band|starting salary|starting pay|gross salary|net salary|monthly salary|monthly pay|weekly pay|daily rate|day rate|wage range|salary offered|offered salary|total compensation|base pay|base pay range|salary per month|salary per year|jahresgehalt (brutto)|gehaltsangabe|gehaltsband|verdienst|stundensatz|tagessatz|entgelt|grundgehalt|salaire propose|salaire mensuel|salaire brut annuel|package|tjm|salario mensual|salario anual|salario ofrecido|remuneracion|retribucion bruta|salario oferecido|bolsa|bolsa-auxilio|brutosalaris|salarisrange|bruto salaris|retribuzione mensile|compenso|paga|wynagrodzenie brutto|placa|pensja|neto zarada|mesecna zarada|visina zarade',
  datePosted:
    "posted|job posted on|job posted|job posting date|placed on|date placed|publicerad|publiceringsdatum|publisert|offentliggjort|indrykket|oprettet|julkaistu|ilmoitus julkaistu|发布时间|发布日期|掲載日|zverejneno|date listed|advertised|first posted|posted at|anzeige vom|eingestellt am|ausschreibungsbeginn|mise en ligne|en ligne depuis|date de parution|parue le|publicada el|publicado el|data da publicacao|publicada em|online sinds|plaatsingsdatum|pubblicata il|data annuncio|dodano|data dodania|oglas objavljen|posted on|listed on|date posted|posted date|posting date|published|published on|publication date|date published|date opened|opened|listed|online since|veroffentlicht|veroffentlicht am|erschienen|online seit|publie|publie le|publiee le|date de publication|publicado|publicada|fecha de publicacion|publicado em|data de publicacao|data de cadastro|geplaatst|geplaatst op|gepubliceerd|pubblicato|pubblicato il|data di pubblicazione|opublikowano|opublikowana|data publikacji|datum objave|objavljeno|placed|opening date|open date|date created|created|job posting|posting start date|publish date|date advertised|published at|added|date added|listing date|posted since|inserat vom|publikationsdatum|publiziert am|publiziert|veroffentlicht seit|veroffentlichungsdatum|datum der veroffentlichung|ausgeschrieben am|online|mis en ligne le|mis en ligne|parution|date de mise en ligne|date de l'offre|publicada hace|fecha publicacion|fecha de alta|data publicacao|criada em|anunciada em|publicatiedatum|gepubliceerd op|datum plaatsing|data pubblicazione|data di inserimento|inserito il|inserita il|opublikowano dnia|data opublikowania|opublikowane|postavljeno|datum postavljanja|datum oglasa|oglas postavljen",
  dateModified:
    'updated|last updated|sist endret|senast uppdaterad|sidst opdateret|paivitetty|last update|last checked|last modified|modified|aktualisiert|zuletzt aktualisiert|mis a jour|mise a jour|actualizado|atualizado|bijgewerkt|aggiornato|zaktualizowano|azurirano|actualisee le|actualise le|modifie le|date de mise a jour|date modified|date updated|letzte aktualisierung|stand|ultima actualizacion|ultima atualizacao|laatst bijgewerkt|ultimo aggiornamento|ostatnia aktualizacja|poslednja izmena',
  validThrough:
    "deadline|offer valid until|sista ansokningsdag|ansok senast|sok senast|soknadsfrist|frist|ansogningsfrist|haku paattyy|hakuaika paattyy|viimeinen hakupaiva|applications close|application close date|closing on|deadline for applications|last date to apply|bewerbung bis|bewerben bis|ende der bewerbungsfrist|candidatures jusqu'au|fin de publication|plazo de inscripcion|fecha de vencimiento|inscricao ate|candidaturas ate|vagas ate|solliciteren voor|reageer voor|candidature entro|data di scadenza|termin skladania|wazna do|aplikuj do|rok prijave|rok za konkurisanje|otvoren do|end date|application deadline|closing date|closes|closes on|closing|expires|expires on|expiry date|expiration date|apply by|apply before|valid through|valid until|application closing date|posting end date|bewerbungsfrist|bewerbungsschluss|gultig bis|date limite|date limite de candidature|date de cloture|fecha limite|fecha de cierre|inscricoes ate|prazo|data limite|data de encerramento|sluitingsdatum|reageren voor|scadenza|termine|oferta wazna do|termin aplikowania|rok za prijavu|konkurs otvoren do|unposting date|closing date for applications|date closing|close date|closing date/time|last application date|last date|application closes|applications close on|apply until|ends|end of posting|vacancy closes|vacancy closing date|deadline to apply|open until|bewerbung bis zum|bewerbungsende|bewerbungszeitraum bis|einsendeschluss|ausschreibungsende|ende der ausschreibung|date limite de depot|date limite de depot des candidatures|date de fin de publication|limite de candidature|cloture|cloture des candidatures|plazo de presentacion|plazo de solicitud|plazo|fin de inscripcion|cierre|fecha de fin|inscricoes abertas ate|candidatura ate|data de fim|prazo de candidatura|reageren kan tot|solliciteren kan tot|solliciteren tot|uiterste reactiedatum|vacature sluit op|termine presentazione domande|scadenza candidature|scade il|data scadenza|termin nadsylania|aplikacje do|data waznosci|oferta wazna|konkurs je otvoren do|konkurs traje do|oglas vazi do|oglas istice|istice|aktivan do",
  jobStartDate:
    "start date|offer starting date|start of employment|arbeitsbeginn|fruhester eintritt|date de demarrage|date d'embauche|disponibilite|data de entrada|data prevista de inicio|startdatum|data inizio|data di inizio lavoro|start pracy|datum pocetka|starting date|start|date of joining|expected start date|available from|eintrittsdatum|eintrittstermin|starttermin|beginn|prise de poste|date de debut|date de prise de poste|incorporacion|fecha de inicio|fecha de incorporacion|inicio|data de inicio|ingangsdatum|inizio|data di inizio|data rozpoczecia|pocetak rada|commencement date|proposed start date|start on|desired start date|stellenantritt|antritt|zu besetzen ab|besetzung zum|zu besetzen zum|besetzbar ab|gewunschter eintritt|date de debut souhaitee|demarrage|debut du contrat|fecha de comienzo|comienzo|data inicio|aanvangsdatum|startmoment|inizio previsto|data inizio prevista|termin rozpoczecia|pocetak",
  duration:
    'duration|contract duration|contract length|length|program length|programme length|internship duration|dauer|laufzeit|befristung|duree|duree du contrat|duree du stage|duracion|duracao|duur|contractduur|durata|czas trwania|trajanje',
  identifier:
    "job id|job no|job opening number|annons-id|finn-kode|annoncenummer|job number|job code|position number|vacancy reference|vacancy number|anzeigennummer|stellennummer|stellenangebots-id|referenz|numero d'offre|ref. de l'offre|codigo da vaga|id da vaga|referencia da vaga|numero de oferta|referentienummer|codice annuncio|codice offerta|nr ref|nr referencyjny|numer oferty|broj oglasa|sifra|job reference|reference|reference number|ref|ref no|posting id|vacancy id|job ref|stellen-id|kennziffer|referenznummer|reference de l'offre|referencia|codigo de vaga|vacaturenummer|riferimento|numer referencyjny|sifra oglasa|id|ref #|ref.|reference no|reference id|auto req id|job ref no|job reference number|posting number|posting #|announcement number|vacancy no|advert reference|listing id|opening id|job posting id|position id|job #|angebotsnummer|chiffre|stellennr|job-nr|anzeigen-id|referenzcode|job-id|reference de l'annonce|numero de l'offre|reference offre|ref offre|codigo de oferta|id de oferta|codigo|codigo da oferta|vacature id|referentie|codice|codice riferimento|rif|rif.|id oferty|numer ogloszenia|nr oferty|id oglasa",
  requisition:
    'requisition|requisition id|requisition number|req id|req number|job requisition id|requisition no|requisition #|requisition no.|requisition id #|req #|req. id|req|requisition code|auto req id',
  department:
    'department|departments|division|business unit|team|abteilung|bereich|departement|service|departamento|area|area de atuacao|afdeling|reparto|funzione|dipartimento|dzial|sektor|odeljenje|departamento/area|unit|office/department|faculty|directorate|functional area|fachbereich|organisationseinheit|team/abteilung|direction|pole|unidad|unidade|setor/area|vakgebied/afdeling|area aziendale|area professionale|departament|obszar|organizaciona jedinica',
  occupationalCategory:
    'category|job category|job function|function|practice area|job family|discipline|field|specialism|profession|kategorie|berufsfeld|categorie|metier|categoria|vakgebied|settore professionale|kategoria|kategorija|oblast rada|job family group|job area|job categories|sector/category|tatigkeitsfeld|tatigkeitsbereich|berufsgruppe|famille de metier|fonction|domaine|categoria profesional|area profesional|area profissional|beroepsgroep|functiegroep|categoria professionale|obszar zawodowy|oblast',
  industry:
    "industry|industries|sector|branche|industrie|secteur|secteur d'activite|industria|setor|settore|branza|delatnost|industrija|industry type|job industry|business sector|wirtschaftszweig|branche/sektor|secteur activite|sector de la empresa|ramo|settore di attivita|sektor dzialalnosci",
  skills:
    'skills|required skills|key skills|technologies|tech stack|technology|kenntnisse|fahigkeiten|competences|competencias|habilidades|vaardigheden|competenze|umiejetnosci|technologie|vestine|tehnologije',
  visaSponsorship:
    'visa|visas|visa sponsorship|sponsorship|sponsors visas|sponsorship available|visa sponsorship available|h1b sponsorship|h-1b sponsorship|work visa sponsorship|visum|visumsponsoring|sponsoring de visa|patrocinio de visa|patrocinio de visto|visumsponsering|sponsorizzazione visto|sponsorowanie wizy|vizni sponzor',
  applyUrl:
    'apply|apply here|apply at|apply url|apply link|application link|application url|how to apply|bewerben|jetzt bewerben|postuler|aplicar|candidatar-se|solliciteren|candidati|aplikuj|prijavi se',
  url: 'canonical|job url|posting url|link to job',
  languages:
    'language|languages|language skills|sprache|sprachen|sprachkenntnisse|langue|langues|idioma|idiomas|taal|talen|lingua|lingue|jezyk|jezyki|jezik|jezici|language requirements|required languages|languages required|sprachanforderungen|langues requises|idiomas requeridos|idiomas exigidos|lingue richieste|wymagane jezyki|potrebni jezici',
};

/** Labels that stand among the others and name no field of ours: what stands behind one is no other label's value. */
const NO_FIELD =
  "open & closing dates|opening & closing dates|application period|posting period|posting dates|bewerbungszeitraum|country|land|pays|pais|paese|kraj|state|state/province|region|province|zip code|postal code|zip/postal code|zip|postcode|vacancies|openings|number of openings|no of vacancies|positions|applicants|views|vacantes|plazas|numero de vacantes|anzahl stellen|nombre de postes|shift|shifts|travel|travel required|benefits|education|qualification|degree|grade|band|pay grade|overtime|relocation|telework eligible|security clearance|reports to|reporting to|manager|contact|contact name|phone|email|website|company size|founded|nationality|gender|age|bildung|ausbildung|abschluss|befristung|ansprechpartner|kontakt|telefon|contacto|telefono|niveau d'etudes|formation|statut du poste|nivel de estudios|estudios minimos|escolaridade|opleidingsniveau|opleiding|titolo di studio|istruzione|wyksztalcenie|obrazovanje|strucna sprema";

/** The organization's address elsewhere, which boards give as a label of its own. */
export const ORGANIZATION_LINKS = new Set(['wikidata']);

let table: Map<string, FieldName[]> | undefined;
let noField: Set<string> | undefined;

/** The fields that a label may mean, in the order to try them; empty for words that are no label we know. */
export function fieldsOfLabel(label: string): readonly FieldName[] {
  return fieldsOfKey(labelKey(label));
}

function fieldsOfKey(key: string): readonly FieldName[] {
  table ??= build();
  return table.get(key) ?? (PAY.test(key) || PAY_WITH_TERMS.test(key) ? ['baseSalary'] : []);
}

/** "Base salary pay range", "Expected hourly pay rate for this role": more words than a table has. What is estimated is the board's own guess. */
const PAY =
  /^(?:(?:the|our|us|uk|full-time|annual|annualized|base|gross|net|starting|expected|anticipated|target|hiring|hourly|monthly|pay|total|new hire|posted|budgeted|national) ){0,4}(?:salary|pay|compensation|wage)(?: (?:range|ranges|rate|scale|band|pay|details|information|info|amount|basis)){0,3}(?: (?:for|in|of)\b.{0,30}| \(.{0,30}\))?$/;

/** "Rémunération contractuels (en € brut/an)", "Gehalt (brutto, pro Jahr)". */
const PAY_WITH_TERMS =
  /^(?:remuneration|salaire|gehalt|vergutung|salario|sueldo|remuneracao|retribuzione|stipendio|salaris|wynagrodzenie|lon|lonn|palkka|plat|mzda|fizetes|salariu|maas|ucret)(?: \p{L}+){0,2} \([^()]{2,40}\)$/u;

const LONGEST_LABEL = 80;

/** Whether words are a label, of a field or not. */
export function isLabelWord(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const key = labelKey(text);
  return fieldsOfKey(key).length > 0 || isNoField(key) || ORGANIZATION_LINKS.has(key);
}

function isNoField(key: string): boolean {
  noField ??= new Set([...NO_FIELD.split('|'), ...FURTHER_NO_FIELD.split('|').map(labelKey)]);
  return noField.has(key);
}

/** Words of a label, folded, without the colon, bullets and icons around them. */
export function labelKey(label: string): string {
  return fold(label)
    .replace(/^[^\p{L}]+|[^\p{L}\p{N})#?.]+$/gu, '')
    .replace(/[?.]+$/, '')
    .replace(/\((?:s|en)\)$/, 's');
}

function build(): Map<string, FieldName[]> {
  const map = new Map<string, FieldName[]>();
  // Seniority before title and years: "Position: Mid", "Experience: mid".
  const order = Object.keys(WORDS).sort((a, b) => Number(b === 'seniority') - Number(a === 'seniority')) as FieldName[];
  const add = (field: FieldName, word: string) => map.set(word, [...new Set([...(map.get(word) ?? []), field])]);
  for (const field of order) for (const word of WORDS[field]?.split('|') ?? []) add(field, word);
  // Behind all of the first table: a word that both know keeps its meaning there.
  for (const field of order) for (const word of FURTHER_LABELS[field]?.split('|') ?? []) add(field, labelKey(word));
  return map;
}
