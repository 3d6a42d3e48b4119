import type { ClutterRule } from '../sites/site.ts';
import { phrases } from './phrases.ts';

const OTHER = '(?:similar|related|recommended|more|other|latest|featured|trending|popular)';

/** Other postings, other searches, other people's pay. A headline of the posting's own ("Other opportunities to grow") is a near miss of each. */
export const otherJobs: readonly ClutterRule[] = [
  {
    name: 'other jobs',
    dropSection: phrases({
      en: [
        `${OTHER} (?:open )?(?:job|career|internship)s?(?: (?:postings|openings|listings|ads|categories|searches))?(?: .{0,60})?`,
        `${OTHER} (?:open )?(?:roles|positions|openings|vacancies|opportunities|postings|listings)(?: (?:at|from|in|near|by|with|for you|you|like this|to this)\\b.{0,60})?`,
        `${OTHER} (?:[\\w+#.-]+ ){1,3}(?:jobs|vacancies)(?: (?:in|at|near|for) .{0,40})?`,
        `${OTHER} searches(?: .{0,40})?`,
        'people also (?:viewed|searched)\\b.{0,60}',
        '(?:you (?:may|might)|candidates|applicants|job ?seekers) also (?:like|liked|be interested|viewed|applied)\\b.{0,60}',
        'jobs (?:you (?:may|might) like|like this(?: one)?|similar to this(?: one)?|for you|nearby)',
        '(?:recently|last) viewed (?:jobs|roles|positions|vacancies)',
        '(?:explore|browse|discover|see|view) (?:more |other )?(?:similar |related )?(?:jobs|roles|positions|vacancies)(?: like this)?|see more jobs like this|more like this',
        'jobs you may be interested in|(?:recommended|suggested) for you|(?:suggested|featured|hot|top) jobs(?: (?:in|near|for) .{2,40})?|top picks for you',
        '(?:other )?people (?:who )?(?:also )?viewed(?: this(?: job)?)?(?: also viewed)?|jobs near .{2,40}|(?:other|more) (?:roles|jobs) near you',
        'more from (?:this (?:employer|company)|.{2,40} careers)',
        '(?:career (?:guide|advice) (?:articles|tips)|career guide)',
      ],
      de: [
        '(?:ahnliche|weitere|verwandte|andere|passende|empfohlene) (?:jobs|stellen|stellenangebote|stellenanzeigen|jobangebote|vakanzen|suchen)(?: .{0,60})?',
        'das konnte (?:sie|dich) auch interessieren.{0,20}',
        'jobs, die (?:dich|sie|dir|ihnen) .{0,40}',
      ],
      fr: [
        "(?:offres?|emplois|postes|annonces)(?: d'emploi)? (?:similaires?|recommandee?s|associee?s)(?: .{0,60})?",
        "(?:autres|plus d'|d'autres) ?(?:offres|emplois|annonces)(?: .{0,60})?",
        '(?:cela|ces offres|ces emplois) (?:pourraient?|peuvent) (?:aussi )?vous interesser.{0,20}',
      ],
      es: [
        '(?:ofertas|empleos|trabajos|vacantes|puestos)(?: de (?:empleo|trabajo))? (?:similares|relacionad[oa]s|parecid[oa]s|recomendad[oa]s)(?: .{0,60})?',
        '(?:mas|otras|otros) (?:ofertas|empleos|trabajos|vacantes)(?: .{0,60})?',
        'mira el resto de (?:nuestras )?(?:ofertas|vacantes).{0,20}',
        '(?:tambien )?(?:te )?(?:puede|podria|pueden) (?:tambien )?interesar(?:te)?.{0,20}',
      ],
      pt: [
        '(?:vagas|empregos|ofertas|oportunidades)(?: de emprego)? (?:semelhantes|similares|relacionadas|parecidas|recomendadas)(?: .{0,60})?',
        '(?:outras|outros|mais) (?:vagas|empregos|ofertas de emprego)(?: .{0,60})?',
        '(?:voce )?(?:tambem )?(?:pode|podera) (?:te |se )?(?:tambem )?(?:interessar|gostar).{0,30}',
      ],
      nl: [
        '(?:vergelijkbare|soortgelijke|andere|meer|gerelateerde|aanbevolen) (?:vacatures|banen|jobs)(?: .{0,60})?',
        '(?:dit|deze vacatures) (?:vind je misschien|zijn misschien) ook interessant.{0,10}',
      ],
      it: [
        '(?:offerte|annunci|posizioni)(?: di lavoro)? (?:simili|correlat[ei]|consigliat[ei])(?: .{0,60})?',
        '(?:altre|altri) (?:offerte|annunci)(?: .{0,60})?',
        'potrebbe(?:ro)? (?:anche )?interessarti.{0,20}',
      ],
      pl: [
        '(?:podobne|inne|polecane|powiazane) (?:oferty|ogloszenia)(?: .{0,60})?',
        '(?:moze|moga) (?:cie|ci) (?:tez |rowniez )?zainteresowac.{0,20}',
      ],
      sr: [
        '(?:slicni|drugi|ostali|preporuceni|povezani) (?:poslovi|oglasi)(?: .{0,60})?',
        'mozda (?:vas|te) (?:jos )?(?:zanima|zanimaju).{0,20}',
      ],
      further: [
        '(?:liknande|fler|andra|relaterade) (?:jobb|lediga jobb|annonser|tjanster)(?: .{0,60})?',
        '(?:lignende|flere|andre|relaterte|relaterede) (?:stillinger|jobb?|annonser|jobannoncer|ledige stillinger)(?: .{0,60})?',
        '(?:samankaltais(?:ia|et)|muita|muut) (?:tyopaikkoja|avoimia tyopaikkoja|tyopaikat|tehtavia)(?: .{0,60})?',
        '(?:podobne|podobna|dalsi|dalsie) (?:nabidky|pozice|pracovne ponuky|ponuky|volna mista)(?: .{0,60})?',
        '(?:hasonlo|tovabbi|ajanlott) (?:allasok|allasajanlatok|poziciok)(?: .{0,60})?',
        '(?:joburi|locuri de munca|anunturi) (?:similare|asemanatoare|recomandate)(?: .{0,60})?',
        '(?:benzer|diger|ilgini cekebilecek) (?:is )?ilanlar(?:i)?(?: .{0,60})?',
        '(?:παρομοιες|σχετικες|αλλες) (?:θεσεις|αγγελιες)(?: .{0,60})?',
        '(?:shozi|insi|podibni) vakansii(?: .{0,60})?',
        '(?:看过该职位的人还看了|相似职位|推荐职位|猜你喜欢|该公司其他职位|热门职位|更多职位).{0,30}',
        '.{0,20}(?:こんな求人も|おすすめの?求人|似た求人|類似の?求人|関連する?求人|その他の求人|他の求人).{0,30}',
        '.{0,20}(?:비슷한|추천|다른|관련|유사한) (?:채용 ?공고|포지션|채용|공고).{0,30}',
      ],
    }),
    why: 'boilerplate',
    seen: 'other-jobs',
  },
  {
    // "Salary information" alone is the headline under which employers give their pay.
    name: 'reviews and pay of others',
    dropSection: phrases({
      en: [
        'company and salary information',
        '(?:salary|pay|wage) (?:insights|guide|comparison|trends|explorer)(?: .{0,60})?',
        'salaries for .{2,80}|.{2,60} (?:salaries|salary) in .{2,60}',
        'frequently asked questions about .{2,60} (?:jobs|salaries)',
        '(?:company|employee|employer) (?:reviews?|ratings?)(?: .{0,60})?',
        '(?:ratings|reviews) (?:and|&) (?:reviews|ratings)(?: .{0,40})?',
        'what (?:can|could) (?:i|you) earn\\b.{0,60}',
        'what (?:people|employees|others) (?:say|are saying)\\b.{0,60}',
        'how does this (?:salary|pay|job) compare\\b.{0,40}',
        'questions (?:and|&) answers about .{2,60}',
        'job market (?:information|insights|trends)',
        'median wage(?: - help)?',
      ],
      de: [
        '(?:gehaltsvergleich|gehaltsrechner|gehaltscheck|(?:gehalts|lohn)(?:schatzung|prognose)|lohnrechner|lohnvergleich|geschatztes gehalt)(?: .{0,40})?',
        '(?:arbeitgeber|unternehmens|mitarbeiter|firmen)bewertung(?:en)?(?: .{0,40})?',
        'bewertungen (?:von|fur|uber) .{2,60}',
        'was verdient .{2,60}|gehalt(?:er)? (?:als|fur) .{2,60} in .{2,40}',
      ],
      fr: ['avis (?:sur|des (?:salaries|employes)) .{2,60}', '(?:comparer les|apercu des|estimation des) salaires(?: .{0,40})?'],
      es: ['(?:opiniones|evaluaciones) (?:de|sobre) .{2,60}', '(?:comparador|comparativa|guia) de salarios(?: .{0,40})?'],
      pt: ['avaliacoes (?:da empresa|de funcionarios|sobre) ?.{0,60}', '(?:comparar|comparador de|guia de) salarios(?: .{0,40})?'],
      nl: ['(?:bedrijfs|werkgevers)?(?:reviews|beoordelingen) (?:van|over) .{2,60}', 'salaris(?:vergelijker|check|wijzer)(?: .{0,40})?'],
      it: ['recensioni (?:su|di|dei dipendenti) ?.{0,60}', '(?:confronta|confronto) (?:gli )?stipendi(?: .{0,40})?'],
      pl: [
        'opinie (?:o|pracownikow) .{2,60}',
        '(?:kalkulator|porownaj|porownywarka) (?:wynagrodzen|wynagrodzenia|zarobkow|zarobki)(?: .{0,40})?',
      ],
      sr: ['(?:iskustva|utisci|ocene) (?:o|zaposlenih|poslodavca) ?.{0,60}', '(?:uporedi(?:te)?|poredenje) (?:plate|plata)(?: .{0,40})?'],
    }),
    on: 'heading',
    why: 'boilerplate',
    seen: 'reviews-and-pay',
  },
];
