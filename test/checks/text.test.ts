import { moneyRequest } from '../../lib/checks/money-request.ts';
import { otherLanguage } from '../../lib/checks/other-language.ts';
import { repeatedText } from '../../lib/checks/repeated-text.ts';
import { engineeringText, testCheck } from './extraction-of.ts';

const [opening = ''] = engineeringText;
const german =
  'Wir suchen für unser kleines Team eine Person, die mit uns die Systeme für die Wettersuche baut und betreibt. Du arbeitest eng mit erfahrenen Menschen zusammen und lernst, wie man große Dienste zuverlässig und schnell hält. Deine Arbeit ist auf den Alltag der Kundschaft gerichtet und hat eine große Wirkung für die Planung von Wind und Sonne.';

const polish =
  'Szukamy osoby, która razem z nami zbuduje i utrzyma systemy dla wyszukiwarki pogody, przy czym ważne jest, aby praca nie była samotna. Jako część małego zespołu pracujesz przy usługach, które służą żeglarzom oraz rolnikom, i uczysz się, jak dbać o nie dla innych. Twoje pomysły są dla nas ważne, a czy lubisz morze, nie ma znaczenia.';
const serbian =
  'Tražimo osobu koja će sa nama graditi i održavati sisteme za pretragu vremena, koji rade danju i noću. Naš tim je mali, a rad se deli tako da su svi odmorni. Učićete kako se velike usluge čuvaju za druge ljude, i kako se piše kod koji je razumljiv i posle deset godina. Važno je da vam je drago da radite sa nama.';
const serbianCyrillic =
  'Тражимо особу која ће са нама градити и одржавати системе за претрагу времена, који раде дању и ноћу. Наш тим је мали, а рад се дели тако да су сви одморни. Учићете како се велике услуге чувају за друге људе, и како се пише код који је разумљив и после десет година. Важно је да вам је драго да радите са нама.';

testCheck(repeatedText, {
  hits: [
    [
      'a paragraph comes back',
      { prose: [opening, 'What you do', opening] },
      { severity: 'note', evidence: [opening.slice(0, opening.lastIndexOf(' ', 220))] },
    ],
    [
      'a sentence of a hundred characters comes back',
      { prose: [opening.slice(0, 110), 'What you do', opening.slice(0, 110)] },
      { evidence: [opening.slice(0, 110)] },
    ],
    ['it comes back with other blanks', { prose: [opening, opening.replaceAll(' ', '  ')] }, {}],
  ],
  nearMisses: [
    ['each stands once', { prose: engineeringText }],
    ['a heading comes back', { prose: ['Benefits', opening, 'Benefits'] }],
    [
      'a line comes back',
      { prose: ['We weave curtains for windows that nobody measures.', 'x', 'We weave curtains for windows that nobody measures.'] },
    ],
    ['a motto comes back', { prose: ['We measure the wind.', opening, 'We measure the wind.'] }],
    ['there is no text', { title: 'Engineer' }],
  ],
});

testCheck(otherLanguage, {
  hits: [
    [
      'a paragraph is in German',
      { prose: [...engineeringText, german] },
      { severity: 'note', message: 'Most of the text is in English, part of it in German.' },
    ],
    ['a short paragraph is in German', { prose: [...engineeringText, german.slice(0, 190)] }, {}],
    [
      'a paragraph is in English',
      { prose: [german, german, opening.concat(' ', opening)] },
      { message: 'Most of the text is in German, part of it in English.' },
    ],
    [
      'a paragraph is in Polish',
      { prose: [...engineeringText, polish] },
      { message: 'Most of the text is in English, part of it in Polish.' },
    ],
    [
      'a paragraph is in Serbian',
      { prose: [...engineeringText, serbian] },
      { message: 'Most of the text is in English, part of it in Serbian.' },
    ],
  ],
  nearMisses: [
    ['all is in English', { prose: engineeringText }],
    [
      'only the law is in English',
      {
        prose: [
          german,
          'All qualified applicants will receive consideration for employment without regard to race, colour, religion, sex or national origin, and you will be treated with the same respect as all of our people.',
        ],
      },
    ],
    ['all is in German', { prose: [german] }],
    ['all is in Serbian, in its two scripts', { prose: [serbian, serbianCyrillic] }],
    [
      'one German line stands in it',
      { prose: [...engineeringText, 'Fließendes Deutsch und die Bereitschaft, mit uns zu reisen, sind für die Arbeit nötig.'] },
    ],
    [
      'there are only lists of names',
      {
        prose: [
          ...engineeringText,
          'Kubernetes, Terraform, Kafka, PostgreSQL, Rust, Go, Python, TypeScript, Linux, Prometheus, Grafana, Redis',
        ],
      },
    ],
    ['there is no text', { title: 'Engineer' }],
  ],
});

testCheck(moneyRequest, {
  hits: [
    [
      'the applicant is to pay a fee',
      { title: 'Typist', prose: ['Pay a refundable registration fee to begin.'] },
      { severity: 'warning', evidence: ['Pay a refundable registration fee to begin.'] },
    ],
    [
      'the applicant is to buy',
      { title: 'Typist', prose: ['You must purchase your own starter kit through our agent.'] },
      { severity: 'warning' },
    ],
    [
      'papers are asked for',
      { title: 'Typist', prose: ['To apply, send a copy of your passport to the address below.'] },
      { severity: 'caution' },
    ],
    [
      'account details are asked for',
      { title: 'Typist', prose: ['Submit your bank account details with the application.'] },
      { severity: 'caution' },
    ],
  ],
  nearMisses: [
    ['the employer denies it', { title: 'Typist', prose: ['We never ask you to pay a registration fee.'] }],
    ['the board warns', { title: 'Typist', prose: ['Be carefulDon’t provide your bank or credit card details when applying for jobs.'] }],
    ['a warning runs over two sentences', { title: 'Typist', prose: ['Beware of impostors. They ask you to pay a registration fee.'] }],
    ['papers come after the contract', { title: 'Typist', prose: ['Upon hire, submit your bank account details to payroll.'] }],
    ['a passport is for travel', { title: 'Typist', prose: ['You hold a valid passport and like to travel.'] }],
    ['the work is with money', { title: 'Typist', prose: ['You check that customers provide bank account details.'] }],
    ['the employer pays', { title: 'Typist', prose: ['We pay the training fee and a signing bonus.'] }],
    ['a buyer buys', { title: 'Buyer', prose: ['You will buy fabric and must purchase within a budget.'] }],
    ['a teller takes deposits', { title: 'Teller', prose: ['You must deposit cash and pay out cheques each day.'] }],
    ['you pay attention', { title: 'Typist', prose: ['You must pay attention to detail.'] }],
  ],
});
