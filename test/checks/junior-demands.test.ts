import { juniorDemands } from '../../lib/checks/junior-demands.ts';
import { type Said, type Sketch, testCheck } from './extraction-of.ts';

testCheck(juniorDemands, {
  hits: [
    [
      'a junior is asked for five years',
      { title: 'Junior Data Analyst', prose: ['You have at least 5 years of experience in analytics.'] },
      {
        severity: 'note',
        standing: 'contradicted',
        message: "The title says 'Junior', the text asks for 5 years of experience.",
        evidence: ['Junior Data Analyst', 'You have at least 5 years of experience in analytics.'],
      },
    ],
    ['an intern is asked for three', { title: 'Marketing Intern', prose: ['Requires 3+ years of experience in marketing.'] }, {}],
    [
      'an intern is asked for a degree',
      { title: 'Marketing Intern', prose: ['A bachelor’s degree is required.'] },
      { message: "The title says 'Intern', the text asks for a finished degree." },
    ],
    ...(
      [
        ['Junior Entwickler (m/w/d)', 'Mindestens 5 Jahre Berufserfahrung in der Entwicklung.'],
        ['Praktikum Marketing', 'Ein abgeschlossenes Hochschulstudium wird vorausgesetzt.'],
        ['Développeur junior', 'Vous avez au moins 4 ans d’expérience en développement.'],
        ['Stagiaire communication', 'Un diplôme de master est exigé.'],
        ['Programador junior', 'Mínimo 4 años de experiencia en desarrollo.'],
        ['Estagiário de marketing', 'Pelo menos 3 anos de experiência em marketing.'],
        ['Junior ontwikkelaar', 'Je hebt minimaal 5 jaar ervaring als ontwikkelaar.'],
        ['Stagiair marketing', 'Je hebt een afgeronde hbo-opleiding.'],
        ['Sviluppatore junior', 'Almeno 4 anni di esperienza nello sviluppo.'],
        ['Młodszy programista', 'Co najmniej 4 lata doświadczenia w programowaniu.'],
        ['Praktykant', 'Wykształcenie wyższe jest wymagane.'],
        ['Mlađi razvijalac junior', 'Najmanje 4 godine iskustva u razvoju.'],
        ['Јуниор програмер (junior)', 'Најмање 4 године искуства у развоју.'],
      ] as const
    ).map(([title, line]): [string, Sketch, Said] => [
      `${title}: ${line}`,
      { title, prose: [line] },
      { severity: 'note', evidence: [title, line] },
    ]),
  ],
  nearMisses: [
    ['two years are ordinary', { title: 'Junior Data Analyst', prose: ['You have 1-2 years of experience in analytics.'] }],
    ['the years are only wished for', { title: 'Junior Data Analyst', prose: ['Ideally you have 3 years of experience in analytics.'] }],
    ['the years are the company’s', { title: 'Junior Data Analyst', prose: ['We have over 30 years of experience in analytics.'] }],
    ['the years are the mentor’s', { title: 'Junior Tester', prose: ['You are mentored by an engineer with 6 years of experience.'] }],
    ['the degree is on its way', { title: 'Marketing Intern', prose: ['You are working towards a bachelor’s degree.'] }],
    ['the degree has an equivalent', { title: 'Marketing Intern', prose: ['A bachelor’s degree is required, or equivalent practice.'] }],
    ['a junior may need a degree', { title: 'Junior Data Analyst', prose: ['A bachelor’s degree is required.'] }],
    ...(
      [
        ['Junior Entwickler (m/w/d)', 'Idealerweise 3 Jahre Berufserfahrung in der Entwicklung.'],
        ['Junior Entwickler (m/w/d)', 'Maximal 3 Jahre Berufserfahrung.'],
        ['Junior Entwickler (m/w/d)', 'Wir haben 20 Jahre Erfahrung in der Entwicklung.'],
        ['Praktikum Marketing', 'Du bist eingeschrieben und hast ein abgeschlossenes Bachelorstudium.'],
        ['Développeur junior', '3 ans d’expérience seraient un plus.'],
        ['Développeur junior', 'Forts de 15 ans d’expérience, nous grandissons.'],
        ['Stagiaire communication', 'Vous préparez un diplôme de master exigé par la branche.'],
        ['Programador junior', 'Se valorarán 3 años de experiencia.'],
        ['Programador junior', 'Hasta 3 años de experiencia.'],
        ['Becario', 'Grado finalizado obligatorio.'],
        ['Estagiário de marketing', 'Dá-se preferência a quem tenha 3 anos de experiência.'],
        ['Estágio profissional', 'Licenciatura concluída.'],
        ['Junior ontwikkelaar', 'Tot 3 jaar ervaring als ontwikkelaar.'],
        ['Junior ontwikkelaar', 'Ons team heeft 10 jaar ervaring in de sector.'],
        ['Stage Manager', 'You have at least 5 years of experience in theatre.'],
        ['Sviluppatore junior', 'Gradita un’esperienza di 3 anni, 3 anni di esperienza al massimo.'],
        ['Tirocinio in amministrazione', 'Laurea triennale conseguita.'],
        ['Młodszy programista', 'Mile widziane 3 lata doświadczenia.'],
        ['Młodszy programista', 'Do 3 lat doświadczenia.'],
        ['Junior programer', 'Poželjno 3 godine iskustva.'],
        ['Junior programer', 'Najviše 3 godine iskustva.'],
        ['Pripravnik', 'Završen fakultet.'],
      ] as const
    ).map(([title, line]): [string, Sketch] => [`${title}: ${line}`, { title, prose: [line] }]),
    ['the job is for seniors', { title: 'Senior Data Analyst', prose: ['You have at least 5 years of experience in analytics.'] }],
  ],
});
