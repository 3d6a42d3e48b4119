import type { SectionKind } from '../posting/posting.ts';
import { fold } from '../values/text.ts';

/**
 * What headings of sections begin with beyond the reader's nine languages: the Nordic ones, Czech, Slovak, Hungarian, Romanian, Turkish,
 * Greek, Ukrainian, Chinese, Japanese and Korean; as written. A word may go on with an ending.
 */
const WORDS: Partial<Record<SectionKind, string>> = {
  preferred:
    'meriterande|det är meriterande|det er en fordel|ønskede kvalifikationer|eduksi|katsomme eduksi|výhodou|výhoda|nagyobb előny|előny|avantaje$|constituie avantaj|tercih sebebi|tercihen|θα εκτιμηθ|επιθυμητ|буде плюсом|буде перевагою|加分项|优先条件|歓迎条件|歓迎スキル|歓迎要件|尚可|우대사항|우대조건|우대요건',
  process:
    'ansökan$|så söker du|om ansökan|rekryteringsprocess|hur du ansöker|søknad$|slik søker du|sådan søger du|ansøgning|hakeminen|näin haet|hakuohjeet|hakumenettely|jak se přihlásit|výběrové řízení|ako sa prihlásiť|jelentkezés|hogyan jelentkezz|cum aplici|procesul de recrutare|başvuru süreci|nasıl başvur|διαδικασία επιλογής|як подати|应聘方式|联系方式|応募方法|選考フロー|選考プロセス|選考方法|채용절차|전형절차|지원방법|접수방법',
  compensation:
    'lön$|lön och|lønn$|løn$|løn og|palkkaus|palkka$|mzda$|odměna|fizetés$|bérezés|salariu|maaş|ücret|μισθός|αποδοχές|зарплата|оплата праці|薪资|薪酬|給与|給料|급여|연봉',
  benefits:
    'vi erbjuder|vi tilbyr|vi tilbyder|vad vi erbjuder|det här erbjuder vi|hva vi tilbyr|hvad tilbyder vi|hvad vi tilbyder|vi kan tilby|vi kan tilbyde|det får du|förmåner|fordeler|tarjoamme|mitä tarjoamme|me tarjoamme|työsuhde-edut|nabízíme|co nabízíme|co ti nabízíme|co vám nabízíme|co za to|výhody|ponúkame|čo ponúkame|zamestnanecké výhody|amit kínálunk|kínálunk|ajánlatunk|mit kínálunk|juttatások|amit ajánlunk|oferim|ce oferim|ce îți oferim|beneficii|avantajele|neler sunuyoruz|size sunduklarımız|sunduklarımız|sağladığımız|yan haklar|imkanlar|παροχές|προσφέρουμε|η εταιρεία προσφέρει|τι προσφέρουμε|ми пропонуємо|пропонуємо|що пропонуємо|умови роботи|що ми пропонуємо|福利待遇|职位福利|公司福利|薪资福利|我们提供|待遇|福利厚生|休日|혜택|복지|복리후생|근무조건',
  requirements:
    'vem är du|om dig|din profil|din kompetens|dina kvalifikationer|vi söker|krav$|kravprofil|den vi söker|vi tror att du|du har$|du är$|erfarenhet|hvem er du|om deg|vi ser etter|vi forventer|dine kvalifikasjoner|personlige egenskaper|utdanning|vi søger|vi ønsker|faglige kvalifikationer|dine kompetencer|edellytämme|odotamme|vaatimukset|toivomme|kelpoisuus|osaaminen|mitä odotamme|sinulta odotamme|etsimme|požadujeme|požadavky|co požadujeme|koho hledáme|co očekáváme|očekáváme|co od (?:vás|tebe)|požiadavky|čo očakávame|očakávame|od vás očakávame|elvárások|elvárásaink|amit várunk|amit elvárunk|akit keresünk|szükséges|cerințe|candidatul ideal|profilul candidatului|ce căutăm|ce așteptăm|calificări|aranan nitelikler|aranan özellikler|genel nitelikler|nitelikler|beklentilerimiz|adayda aranan|gereklilikler|sizden beklentiler|απαραίτητα προσόντα|απαιτούμενα προσόντα|προσόντα|απαιτήσεις|προφίλ υποψηφίου|вимоги|ми очікуємо|що ми очікуємо|очікуємо|наші очікування|необхідні навички|任职资格|任职条件|应聘要求|岗位条件|任职要求|职位要求|岗位要求|応募資格|応募条件|必須条件|必須スキル|必須要件|求める人物|求めるスキル|対象となる方|必要な経験|자격요건|자격조건|지원자격|필수요건|필수자격|이런 분',
  responsibilities:
    'om rollen|dina uppgifter|ditt uppdrag|vad du kommer|i rollen|arbetsuppgift|huvudsakliga arbetsuppgifter|du kommer att|dine oppgaver|arbeidsoppgave|ansvarsområder|oppgaver|hva du skal|dine opgaver|opgaver|dine arbejdsopgaver|dine primære opgaver|dit job|jobbet$|tehtävät|työtehtävä|tehtäväsi|mitä teet|työnkuva|tehtävänkuva|tehtävän kuvaus|toimenkuva|náplň práce|pracovní náplň|co (?:tě|vás) čeká|co budete dělat|co budeš dělat|vaše úkoly|zodpovědnost|popis práce|čo budeš robiť|čo budete robiť|náplň|čo vás čaká|feladatok|feladataid|főbb feladatok|a munkakör feladatai|feladatkör|amit csinálni fogsz|responsabilități|atribuții|ce vei face|sarcini|iş tanımı|görev tanımı|görev ve sorumluluklar|sorumluluklar|görevler|yapılacak işler|neler yapacaksın|αρμοδιότητες|καθήκοντα|περιγραφή εργασίας|ρόλος|обов.язки|завдання|що потрібно робити|чим потрібно|основні завдання|функціональні|岗位职责|工作职责|工作内容|职位描述|主要职责|岗位描述|仕事内容|業務内容|仕事の内容|具体的な業務|職務内容|주요업무|담당업무|업무내용|직무내용|하는 일',
  about:
    'om tjänsten|om jobbet|om stillingen|tehtävästä|o pozici|o pozícii|a pozícióról|descrierea (?:jobului|postului)|despre (?:job|rol|post)|iş hakkında|pozisyon hakkında|περιγραφή θέσης|опис вакансії|про вакансію|职位信息|职位详情|岗位介绍|募集要項|求人情報|ポジション概要|포지션 상세|포지션 소개|상세요강|모집요강',
  company:
    'om oss|om företaget|om arbetsgivaren|vilka är vi|om verksamheten|om os|om bedriften|om virksomheden|hvem er vi|hvem vi er|tietoa yrityksestä|meistä|keitä olemme|o nás|o společnosti|kdo jsme|o spoločnosti|informácie o spoločnosti|rólunk|a cégről|cégünkről|bemutatkozás|despre noi|despre companie|cine suntem|hakkımızda|biz kimiz|şirket hakkında|σχετικά με εμάς|η εταιρεία$|ποιοι είμαστε|про нас|про компанію|公司介绍|公司简介|关于我们|公司信息|公司基本信息|工商信息|会社概要|会社情報|企業情報|私たちについて|회사소개|기업정보|기업 소개',
};

/** Chinese and Japanese run on without blanks, so that such words may stand anywhere. */
const RUNS_ON = /^\p{Script=Han}|^\p{Script=Katakana}|^\p{Script=Hiragana}/u;

const patterns: readonly [SectionKind, RegExp][] = Object.entries(WORDS).map(([kind, words]) => {
  const folded = fold(words).split('|');
  const [running, spaced] = [true, false].map((own) => folded.filter((word) => RUNS_ON.test(word) === own).join('|'));
  return [kind as SectionKind, new RegExp(`^[^\\p{L}]*(?:${spaced})${running === '' ? '' : `|${running}`}`, 'u')];
});

/** The kinds that a heading in one of these languages may be of, folded as for `sectionKind`. */
export function furtherKinds(heading: string): SectionKind[] {
  return patterns.filter(([, pattern]) => pattern.test(heading)).map(([kind]) => kind);
}
