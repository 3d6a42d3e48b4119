import { category } from '../../lib/checks/category.ts';
import { type Said, type Sketch, testCheck } from './extraction-of.ts';

interface Case {
  title: string;
  text: string[];
  /** A label that nothing in the text bears out, and one that the sentence does. */
  label: string;
  borneOut: string;
}

const cases: Readonly<Record<string, Case>> = {
  German: {
    title: 'Softwareentwickler Wettersuche',
    text: [
      'Du entwickelst mit uns die Suche nach Messwerten und sorgst dafür, dass sie auch bei Sturm schnell bleibt.',
      'Du schreibst Dienste in Rust, misst ihre Geschwindigkeit und findest heraus, wo die Zeit bleibt. Dabei sitzt du mit zwei anderen am Tisch und ihr entscheidet zusammen, was als Nächstes kommt.',
      'Du kennst dich mit verteilten Systemen aus, magst klare Worte und schreibst lieber eine kurze Notiz als eine lange. Wir treffen uns einmal im Monat in Kassel und sonst am Bildschirm.',
    ],
    label: 'Berufsfeld: Recht',
    borneOut: 'Du prüfst mit unserer Kanzlei die Lizenzen.',
  },
  French: {
    title: 'Développeuse moteur de recherche',
    text: [
      'Vous développez avec nous le moteur qui retrouve les mesures de vent, et vous veillez à ce que les réponses restent rapides pendant la tempête.',
      'Vous écrivez des services en Rust, vous mesurez leur vitesse et vous cherchez avec deux collègues où passe le temps. Nous décidons ensemble de la suite, autour d’une table et sans longues réunions.',
      'Vous aimez les systèmes répartis, les mots simples et les notes brèves. Nous nous retrouvons une fois par mois à Lyon, et le reste du temps devant nos écrans.',
    ],
    label: 'Métier : Enseignement',
    borneOut: 'Vous animez un cours par trimestre.',
  },
  Spanish: {
    title: 'Ingeniera de búsqueda',
    text: [
      'Vas a escribir con nosotros el motor que encuentra las medidas del viento, y a cuidar de que responda pronto también en plena tormenta.',
      'Escribes servicios en Rust, mides su velocidad y buscas con dos personas más dónde se pierde el tiempo. Lo que sigue lo decidimos juntas, en una tarde y sin reuniones largas.',
      'Te gustan los sistemas distribuidos, las palabras claras y las notas breves. Nos vemos una vez al mes en Zaragoza y el resto del tiempo delante de la pantalla, cada uno en su casa.',
    ],
    label: 'Categoría: Derecho',
    borneOut: 'Revisas con el abogado las licencias.',
  },
  Portuguese: {
    title: 'Programador de pesquisa',
    text: [
      'Vais escrever connosco o motor que encontra as medidas do vento e garantir que responde depressa mesmo no meio da tempestade.',
      'Escreves serviços em Rust, medes a sua velocidade e procuras com mais duas pessoas onde se perde o tempo. O que vem a seguir é decidido por todos, numa tarde e sem longas conversas.',
      'Gostas de sistemas distribuídos, de palavras claras e de notas breves. Estamos juntos uma vez por mês no Porto e o resto do tempo em frente ao computador.',
    ],
    label: 'Categoria: Advocacia',
    borneOut: 'Preparas os contratos com o advogado.',
  },
  Dutch: {
    title: 'Zoekmachineprogrammeur',
    text: [
      'Je schrijft met ons de zoekmachine die metingen van de wind vindt, en je zorgvuldige blik houdt haar snel, ook als het stormt.',
      'Je schrijft diensten in Rust, meet hoe snel ze zijn en zoekt met twee anderen uit waar de tijd blijft. Wat daarna komt beslissen we samen, op een middag en zonder lange vergaderingen.',
      'Je houdt van verspreide systemen, van heldere woorden en van korte briefjes. We zien elkaar eens per maand in Zwolle en de rest van de tijd op het scherm.',
    ],
    label: 'Vakgebied: Boekhouding',
    borneOut: 'Je helpt mee met de jaarrekening.',
  },
  Italian: {
    title: 'Programmatrice del motore di ricerca',
    text: [
      'Scrivi con noi il motore che trova le misure del vento e fai in modo che risponda presto anche durante la tempesta.',
      'Scrivi servizi in Rust, ne misuri la velocità e cerchi con altre due persone dove si perde il tempo. Quello che viene dopo si decide insieme, in un pomeriggio e senza lunghe riunioni.',
      'Ti piacciono i sistemi distribuiti, le parole chiare e le note brevi. Ci vediamo una volta al mese a Torino e il resto del tempo davanti allo schermo, ognuno da casa sua.',
    ],
    label: 'Categoria: Giuridico',
    borneOut: 'Leggi i contratti insieme agli avvocati.',
  },
  Polish: {
    title: 'Programistka wyszukiwarki',
    text: [
      'Napiszesz z nami silnik, który znajduje pomiary wiatru, i zadbasz o to, żeby odpowiadał szybko także w czasie burzy.',
      'Tworzysz usługi w języku Rust, mierzysz ich szybkość i szukasz z dwiema osobami, gdzie ucieka czas. O tym, co dalej, decydujemy razem, w jedno popołudnie i bez długich zebrań.',
      'Lubisz systemy rozproszone, jasne słowa i krótkie notatki. Widzimy się raz w miesiącu w Gdyni, a przez resztę czasu na ekranie, każde u siebie w domu.',
    ],
    label: 'Kategoria: Księgowość',
    borneOut: 'Sprawdzasz faktury za serwery.',
  },
  Serbian: {
    title: 'Programer pretrage',
    text: [
      'Pišete sa nama pretragu koja nalazi merenja vetra i brinete da odgovara brzo i kada je oluja najveća.',
      'Pišete servise u jeziku Rust, merite koliko su brzi i tražite sa još dvoje ljudi gde odlazi vreme. O tome šta je sledeće odlučujemo zajedno, za jedno popodne i bez dugih sastanaka.',
      'Volite raspodeljene sisteme, jasne reči i kratke beleške. Viđamo se jednom mesečno u Novom Sadu, a ostatak vremena na ekranu, svako kod svoje kuće, uz čaj i mir.',
    ],
    label: 'Kategorija: Knjigovodstvo',
    borneOut: 'Proveravate fakture za servere.',
  },
  'Serbian in Cyrillic': {
    title: 'Програмер претраге',
    text: [
      'Пишете са нама претрагу која налази мерења ветра и бринете да одговара брзо и када је олуја највећа.',
      'Пишете сервисе у језику Раст, мерите колико су брзи и тражите са још двоје људи где одлази време. О томе шта је следеће одлучујемо заједно, за једно поподне и без дугих састанака.',
      'Волите расподељене системе, јасне речи и кратке белешке. Виђамо се једном месечно у Новом Саду, а остатак времена на екрану, свако код своје куће, уз чај и мир.',
    ],
    label: 'Категорија: Књиговодство',
    borneOut: 'Проверавате фактуре за сервере.',
  },
};

const sketch = ({ title, text, label }: Case, more: string[] = []): Sketch => ({ title, prose: [...text, ...more], lines: [label] });

testCheck(category, {
  hits: Object.entries(cases).map(([language, each]): [string, Sketch, Said] => [
    `${language}: ${each.label}`,
    sketch(each),
    { severity: 'note', standing: 'unsupported', evidence: [each.label, each.title] },
  ]),
  nearMisses: [
    ...Object.entries(cases).map(([language, each]): [string, Sketch] => [`${language}: ${each.borneOut}`, sketch(each, [each.borneOut])]),
    ...Object.entries(cases).map(([language, each]): [string, Sketch] => [
      `${language}: the category is general`,
      { ...sketch(each), lines: ['Kategorie: IT', 'Categoría: Tecnología', 'Kategoria: Inne', 'Categoria: Altro'] },
    ]),
    [
      'the label is in another language than the text',
      { title: 'Engineer', prose: cases.German?.text ?? [], lines: ['Practice Area: Litigation'] },
    ],
  ],
});
