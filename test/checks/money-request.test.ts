import { moneyRequest } from '../../lib/checks/money-request.ts';
import { type Said, type Sketch, testCheck } from './extraction-of.ts';

const says = (line: string) => ({ title: 'Office Assistant', prose: ['We keep the office of a small firm in order.', line] });

testCheck(moneyRequest, {
  hits: [
    [
      'applicants are to pay a fee',
      says('Applicants must pay a registration fee before the interview.'),
      { severity: 'warning', standing: 'verified', evidence: ['Applicants must pay a registration fee before the interview.'] },
    ],
    ['trainees pay a deposit', says('Before training, candidates pay a refundable deposit of €50.'), { severity: 'warning' }],
    ['they are to send a passport', says('Please send a copy of your passport with the form.'), { severity: 'caution' }],
    ...(
      [
        ['German', 'Sie müssen vorab eine Bearbeitungsgebühr von 49 Euro überweisen.'],
        ['German', 'Die Registrierungsgebühr beträgt 30 Euro.'],
        ['French', 'Vous devez verser des frais d’inscription avant l’entretien.'],
        ['French', 'Les candidats devront payer une caution de 80 € pour le matériel.'],
        ['Spanish', 'Debes pagar una cuota de 30 € antes de la entrevista.'],
        ['Spanish', 'Hay que abonar el curso antes de empezar.'],
        ['Portuguese', 'Deve pagar uma taxa de 25 € antes da entrevista.'],
        ['Portuguese', 'Taxa de inscrição de 20 euros.'],
        ['Dutch', 'Je moet vooraf inschrijfkosten van 35 euro betalen.'],
        ['Dutch', 'Inschrijfgeld van € 25 bij aanmelding.'],
        ['Italian', 'Devi versare una quota di 40 euro prima del colloquio.'],
        ['Italian', 'Spese di segreteria di 15 euro.'],
        ['Polish', 'Przed rozmową należy wpłacić opłatę 50 zł.'],
        ['Polish', 'Opłata rekrutacyjna wynosi 40 zł.'],
        ['Serbian', 'Morate uplatiti depozit pre razgovora.'],
        ['Serbian in Cyrillic', 'Такса за пријаву износи 500 динара.'],
      ] as const
    ).map(([language, line]): [string, Sketch, Said] => [`${language}: ${line}`, says(line), { severity: 'warning', evidence: [line] }]),
    ...(
      [
        ['German', 'Bitte senden Sie uns Ihre Kontodaten mit der Bewerbung.'],
        ['French', 'Envoyez-nous votre RIB avec votre CV.'],
        ['French', 'Envoyez une copie de votre carte d’identité et un RIB.'],
        ['Spanish', 'Envíe sus datos bancarios con el currículum.'],
        ['Portuguese', 'Envie os seus dados bancários com o currículo.'],
        ['Dutch', 'Stuur ons je bankgegevens met je cv.'],
        ['Italian', 'Invia il tuo IBAN con il curriculum.'],
        ['Polish', 'Prosimy przesłać swój numer konta razem z CV.'],
        ['Serbian', 'Pošaljite svoj broj računa uz biografiju.'],
        ['Serbian in Cyrillic', 'Доставите свој број рачуна уз биографију.'],
      ] as const
    ).map(([language, line]): [string, Sketch, Said] => [`${language}: ${line}`, says(line), { severity: 'caution', evidence: [line] }]),
  ],
  nearMisses: [
    ['the employer warns of fees', says('We never ask applicants to pay a registration fee.')],
    ['customers pay', says('You make sure that customers pay the deposit.')],
    ['papers come after the offer', says('After your offer, send a copy of your passport.')],
    ['guests pay', says('You must collect the fee that guests pay.')],
    ...[
      'Une fois recruté, fournissez un RIB pour la paie.',
      'Sie müssen keine Bewerbungsgebühr zahlen.',
      'Achtung: Wer eine Kaution von 50 Euro verlangt, gehört nicht zu uns.',
      'Sie kassieren die Kaution, die unsere Kunden zahlen müssen.',
      'Die Schulungskosten übernehmen wir.',
      'Bitte senden Sie uns nach Vertragsunterzeichnung Ihre Bankverbindung.',
      'Bitte senden Sie uns Ihre Bankverbindung, damit wir die Fahrt zum Gespräch erstatten.',
      'Vous ne devez payer aucuns frais.',
      'Les frais de dossier de 20 € sont réglés par nos clients.',
      'À l’embauche, transmettez-nous votre RIB.',
      'Joindre une copie de votre carte d’identité au dossier du concours.',
      'No debes pagar ninguna cuota.',
      'Gestionas la cuota de inscripción de 20 € de nuestros alumnos.',
      'Adjuntar fotocopia del DNI y del título.',
      'Tras la firma, envíe sus datos bancarios.',
      'Não deve pagar qualquer taxa.',
      'Os utentes devem pagar a taxa de 5 euros na receção.',
      'Enviar cópia do cartão de cidadão para o concurso.',
      'Je hoeft geen inschrijfkosten te betalen.',
      'Huurders moeten een borg betalen; jij legt dat uit.',
      'Na ondertekening stuur je ons je bankgegevens.',
      'Non devi versare alcuna quota.',
      'I clienti devono versare una cauzione di 50 euro e tu la registri.',
      'Allegare copia del documento di identità alla domanda di concorso.',
      'Nie musisz wpłacać żadnej opłaty.',
      'Klienci muszą wpłacić kaucję 100 zł, a Ty ją księgujesz.',
      'Po podpisaniu umowy prosimy przesłać swój numer konta.',
      'Ne morate platiti nikakvu taksu.',
      'Klijenti moraju uplatiti depozit, a vi ga evidentirate.',
      'Уз пријаву на конкурс доставити фотокопију личне карте.',
      'Nakon potpisivanja ugovora dostavite svoj broj računa.',
    ].map((line): [string, Sketch] => [line, says(line)]),
  ],
});
