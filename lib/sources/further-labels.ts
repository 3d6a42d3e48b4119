import type { FieldName } from '../posting/posting.ts';

/**
 * What boards call a field beyond the reader's nine languages: Swedish, Danish, Norwegian, Finnish, Czech, Slovak, Hungarian, Romanian,
 * Turkish, Greek, Ukrainian, Chinese, Japanese and Korean, a line each; as written, folded where the table is built.
 */
export const FURTHER_LABELS: Partial<Record<FieldName, string>> = {
  title:
    'befattning|yrkesroll|jobbtitel|stillingsbetegnelse|jobtitel|ammattinimike|tehtävä|název pozice|pracovní pozice|názov pozície|pozícia|munkakör|pozíció|denumire post|funcția|pozisyon adı|unvan|θέση|посада|职位|岗位名称|募集職種|職種名|ポジション|직무명|채용직무|모집직무',
  hiringOrganization:
    'företag|arbetsgivare|virksomhed|bedrift|arbeidsgiver|yritys|zaměstnavatel|společnost|spoločnosť|zamestnávateľ|cég|munkáltató|cégnév|companie|angajator|compania|şirket|firma adı|işveren|εταιρεία|εργοδότης|компанія|роботодавець|公司名称|招聘单位|会社名|企業名|社名|事業所名|회사명|기업명|회사',
  jobLocation:
    'arbetsplats|placering|stationeringsort|anställningsort|arbejdsplads|arbejdsstedet|arbeidsstad|arbeidsted|työskentelypaikka|työn sijainti|místo práce|lokalita|pracoviště|miesto práce|miesto výkonu práce|munkavégzés helye|munkavégzés helyszíne|helyszín|munkahely|oraș|orașe|locație|locația|locul de muncă|çalışma yeri|çalışma şehri|şehir|lokasyon|konum|τοποθεσία|περιοχή|τόπος εργασίας|місце роботи|місто|адреса роботи|上班地点|上班地址|工作地址|工作城市|就業場所|勤務先|勤務場所|就業先|근무지역|근무지|근무 지역',
  workplaceType:
    'distansarbete|arbetsform|hjemmekontor|hjemmearbejde|etätyö|práce na dálku|práca z domu|munkavégzés módja|mod de lucru|çalışma tercihi|çalışma modeli|μοντέλο εργασίας|办公方式|勤務形態|リモートワーク|근무방식',
  employmentType:
    'type ansettelse|ansettelsestype|stilling type|sysselsättningsgrad|tjänstgöringsgrad|anställning|typ av anställning|ansættelsestype|ansættelse|jobtype|stillingsbrøk|stillingsandel|omfang|ansettelse|työsuhteen muoto|työsuhteen tyyppi|työaikamuoto|pracovní poměr|typ pracovního poměru|druh pracovního poměru|typ smlouvy|pracovný pomer|druh pracovného pomeru|úväzok|foglalkoztatás jellege|munkaviszony típusa|munkaidő|tip job|tipul jobului|tip contract|program de lucru|normă de lucru|çalışma şekli|çalışma türü|istihdam türü|çalışma tipi|τύπος απασχόλησης|είδος απασχόλησης|ωράριο|тип зайнятості|зайнятість|вид зайнятості|工作性质|职位类型|雇佣类型|用工形式|雇用区分|契約形態|고용형태|근무형태|채용형태|계약형태',
  seniority: 'nivel carieră|nivelul carierei|pozisyon seviyesi|deneyim seviyesi|kariérní úroveň|senioritás',
  experienceYears:
    'erfarenhet|erfaring|työkokemus|praxe|prax|tapasztalat|experiență|deneyim|tecrübe|εμπειρία|προϋπηρεσία|досвід роботи|工作经验|经验要求|経験年数|경력',
  baseSalary:
    'lön|månadslön|lønn|månedslønn|løn|månedsløn|palkka|kuukausipalkka|mzda|nabízená mzda|základná zložka mzdy (brutto)|základná zložka mzdy|mzdové podmienky|fizetés|bérezés|bruttó bér|salariu|salariul|salariu oferit|salariu net|maaş|ücret|maaş aralığı|μισθός|αποδοχές|зарплата|заробітна плата|薪资|薪资待遇|薪资范围|月薪|工资|薪酬|給与|給料|月給|時給|年収|想定年収|基本給|賃金|급여|연봉|월급|시급',
  datePosted:
    'publicerat|publicerad den|publisert dato|lagt ut|opslået|dato for opslag|opslagsdato|julkaisupäivä|ilmoitus jätetty|datum zveřejnění|zveřejněno|dátum zverejnenia|pridané|feladás dátuma|közzététel|meghirdetve|dată publicare|data publicării|publicat|publicat la|yayınlanma tarihi|ilan tarihi|yayın tarihi|ημερομηνία δημοσίευσης|δημοσιεύτηκε|дата публікації|опубліковано|发布于|更新时间|発行日|受付日|受付年月日|公開日|掲載開始日|情報公開日|등록일|게시일|공고일',
  dateModified: '更新日|情報更新日|수정일|güncellenme tarihi|güncelleme tarihi',
  validThrough:
    'sista ansökningsdatum|sista dag att ansöka|ansökan senast|ansök senast den|søknadsfristen|søk innen|søknadsfrist utløper|ansøgningsfristen|ansøg senest|ansøg inden|hakuaika|viimeinen hakuaika|haku päättyy viimeistään|hakemus viimeistään|uzávěrka|uzávěrka přihlášek|termín přihlášek|uzávierka prihlášok|termín výberového konania|jelentkezési határidő|határidő|pályázat beadási határideje|termen limită|termen limită de aplicare|data limită|dată limită|expiră|expiră la|son başvuru tarihi|son başvuru|ilan bitiş tarihi|καταληκτική ημερομηνία|προθεσμία|λήξη προθεσμίας|кінцевий термін|дедлайн|截止日期|截止时间|报名截止|応募締切|締切|締切日|募集締切|応募期限|掲載終了日|掲載終了予定日|紹介期限日|마감일|지원마감|접수마감',
  jobStartDate:
    'tillträde|tillträdesdag|önskat startdatum|tiltrædelse|tiltredelse|oppstart|työ alkaa|termín nástupu|nástup|datum nástupu|munkakezdés|kezdés|data începerii|işe başlama tarihi|ημερομηνία έναρξης|到岗时间|入社日|입사일',
  identifier:
    'referensnummer|annonsnummer|ref.nr|jobb-id|stillings-id|finnkode|jobnummer|stillingsnummer|ilmoitusnumero|číslo nabídky|číslo pozice|id ponuky|ilan no|ilan numarası|referans no|αριθμός αναφοράς|职位编号|求人番号|求人id|공고번호',
  department:
    'avdelning|avdeling|osasto|oddělení|oddelenie|osztály|departament|departman|birim|τμήμα|відділ|部门|所属部门|部署|配属部署|부서',
  industry: 'branża|bransch|bransje|toimiala|obor|odvětví|odvetvie|iparág|industrie|sektör|κλάδος|галузь|行业|業種|業界|산업|업종',
  languages: 'språk|sprog|kielitaito|jazyky|jazyk|nyelv|nyelvtudás|limbi|limbi străine|yabancı dil|γλώσσες|мови|语言|语言要求|語学|외국어',
};

/** Labels beside those that name no field of ours. */
export const FURTHER_NO_FIELD =
  'antal tjänster|antal platser|antal stillinger|antall stillinger|land|sektor|kontaktperson|kontakt|kontakter|facklig företrädare|başvuru sayısı|askerlik durumu|eğitim seviyesi|eğitim|cinsiyet|vzdělání|vzdelanie|végzettség|studii|educație|εκπαίδευση|освіта|学历|学历要求|招聘人数|学歴|募集人数|採用人数|試用期間|休日|休日・休暇|勤務時間|就業時間|待遇|福利厚生|待遇・福利厚生|社会保険|학력|모집인원|근무시간|복리후생';
