import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clutter } from '../../lib/clean/clutter.ts';
import { formNotes } from '../../lib/clean/form-notes.ts';
import { groundOf } from '../../lib/clean/ground.ts';
import { findHits } from '../../lib/clean/hits.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import { fold } from '../../lib/values/text.ts';
import { pageOf } from '../tools/page-of.ts';

const rules = [...clutter, ...formNotes];

/** Whether a common rule of this name takes a line, as a headline or as text. */
function takes(name: string, line: string): boolean {
  const named = rules.filter((rule) => rule.name === name);
  expect(named, `no rule is called ${name}`).not.toEqual([]);
  return named.some((rule) => ('drop' in rule ? rule.drop : 'dropSection' in rule ? rule.dropSection : /(?!)/).test(fold(line)));
}

function seenOn(slug: string) {
  const file = new URL(`../pages/clutter/${slug}/page.html`, import.meta.url).pathname;
  return pageOf({ file, text: readFileSync(file, 'utf8'), url: undefined, readAt: new Date(0) });
}

describe('every common rule', () => {
  it.each(rules.map((rule, index) => [`${rule.name ?? index} (${rule.seen})`, rule] as const))(
    '%s fires on the page where it was seen',
    (_name, rule) => {
      const page = seenOn(rule.seen);
      const hits = findHits(rule, page, groundOf(readBlocks(page.document.body)));
      expect(hits.length, `test/pages/clutter/${rule.seen} shows nothing of it`).toBeGreaterThan(0);
    },
  );

  it.each(rules.map((rule, index) => [rule.name ?? index, rule] as const))(
    '%s needs a time that grows with the text only',
    (_name, rule) => {
      const pattern = 'drop' in rule ? rule.drop : 'dropSection' in rule ? rule.dropSection : undefined;
      const words = [
        'sign in or sign up to ',
        'we use cookies ',
        'similar jobs ',
        'free human resume ',
        'voluntary u.s. standard ',
        '1,000 people have ',
      ];
      const start = performance.now();
      for (const word of words) pattern?.test(word.repeat(Math.ceil(20_000 / word.length)));
      expect(performance.now() - start, 'a quantifier within a quantifier').toBeLessThan(500);
    },
  );
});

const lines: [name: string, yes: string[], no: string[]][] = [
  [
    'cookie notice',
    [
      'We use cookies to improve your visit.',
      'Diese Website verwendet Cookies.',
      'Nous utilisons des cookies pour améliorer votre visite.',
      'Utilizamos cookies propias y de terceros.',
      'Utilizamos cookies para melhorar a sua visita.',
      'Deze website maakt gebruik van cookies.',
      'Questo sito utilizza i cookie.',
      'Ta strona używa plików cookies.',
      'Ovaj sajt koristi kolačiće.',
      'Овај сајт користи колачиће.',
    ],
    [
      'We use cookies and identifiers at scale.',
      'You build our cookie-free analytics.',
      'Wir backen Cookies.',
      'Je zorgt dat de winkel zonder cookies werkt.',
      'Pieczesz ciasteczka.',
    ],
  ],
  [
    'nag to sign up',
    [
      'Sign in to see who you know',
      'Join or sign in to find your next job',
      'Melde dich an, um diesen Job zu speichern',
      'Connectez-vous pour voir le salaire',
      'Inicia sesión para guardar esta oferta',
      'Faça login para salvar a vaga',
      'Log in om deze vacature te bewaren',
      'Accedi per salvare questa offerta',
      'Zaloguj się, aby zapisać ofertę',
      'Prijavite se da biste sačuvali oglas',
    ],
    [
      'Sign in to apply',
      'Join us to build lamps',
      'Register with the nursing council',
      'Melden Sie sich gern bei Frau Winter',
      'Inscrivez-vous pour postuler',
      'Inscríbete',
      'Zarejestruj się w urzędzie pracy',
      'Prijavite se na oglas',
      'Join a team of twelve',
    ],
  ],
  [
    'job alert or newsletter',
    [
      'Create a Job Alert',
      'Get notified about new lamp jobs in Leeds.',
      'Jobalarm aktivieren',
      'Créer une alerte pour cette recherche',
      'Crea una alerta con esta búsqueda',
      'Receba vagas semelhantes por e-mail',
      'Maak een job alert aan',
      'Crea un avviso per questa ricerca',
      'Utwórz powiadomienie',
      'Kreirajte obaveštenja za ovakve poslove',
    ],
    [
      'You will create alerts in Grafana and tune them',
      'Set up monitoring and alerts',
      'Du betreust unseren Newsletter',
      'Gestion des alertes de production',
      'Crear ofertas comerciales',
      'Get things done with little guidance',
    ],
  ],
  [
    'other jobs',
    [
      'Similar jobs',
      'More jobs at Nordwind Labs',
      'People also viewed',
      'Ähnliche Stellen in Leipzig',
      'Offres similaires',
      'Ofertas relacionadas',
      'Vagas semelhantes',
      'Vergelijkbare vacatures',
      'Offerte simili',
      'Podobne oferty',
      'Slični poslovi',
      'Слични послови',
    ],
    [
      'Other opportunities to grow',
      'Related experience',
      'More about the role',
      'Weitere Aufgaben',
      'Autres avantages',
      'Otros beneficios',
      'Andere eisen',
      'Inne wymagania',
      'Ostali uslovi',
    ],
  ],
  [
    'reviews and pay of others',
    [
      'Company and salary information',
      'What can I earn as a Platform Engineer',
      'Employee reviews',
      'Gehaltsvergleich für diese Stelle',
      'Avis sur Atelier du Nord',
      'Opiniones de Talleres del Norte',
      'Avaliações da empresa',
      'Reviews over Noordenwind',
      'Recensioni su Officine del Nord',
      'Opinie o firmie',
      'Iskustva zaposlenih',
    ],
    [
      'Salary information',
      'Salary',
      'Code reviews',
      'Performance reviews',
      'Gehalt',
      'Avaliações de desempenho',
      'Opinie klientów są ważne',
      'Stipendio',
    ],
  ],
  [
    'counters',
    [
      '196 applicants',
      'Over 200 applicants',
      '12 people have applied',
      '31 Bewerbungen',
      '8 candidatures',
      '312 inscritos',
      '15 candidaturas',
      '4 sollicitanten',
      '22 candidature',
      '3 aplikacje',
      '17 prijava',
      '4.0 out of 5 stars',
    ],
    [
      'You will sort 300 applications a day',
      '40 visitas al mes',
      '12 people',
      '3 openings',
      '5 Bewerbungen pro Woche sichten',
      '2 years of applications work',
      '120 prijava mesečno obrađuješ',
    ],
  ],
  [
    'calls to hurry',
    [
      'Be an early applicant',
      'Actively hiring',
      'Be among the first 25 applicants',
      'Offer ends in 03:12',
      'Dringend gesucht',
      'Recrutement urgent',
      'Contratación urgente',
      'Seja um dos primeiros',
      'Wees een van de eerste',
      'Budite među prvima',
    ],
    [
      'Applications close on 3 May',
      'You are the first engineer',
      'Act with care',
      'Du gehörst zu unserem Team',
      'This job ends in a pension',
      'Prvi dan posla',
    ],
  ],
  [
    'paid placement',
    ['Promoted', 'Sponsored by Nordwind', 'Destacada', 'Gesponsert', 'Sponsorizzato'],
    ['Promoted to lead within a year', 'Sponsorship is offered', 'Formación destacada', 'Featured artists and lamps'],
  ],
  [
    'share row',
    [
      'Share this job',
      'Diese Stelle teilen',
      'Partager cette offre',
      'Compartir oferta',
      'Compartilhar vaga',
      'Deel deze vacature',
      "Condividi l'offerta",
      'Udostępnij',
      'Podelite oglas',
    ],
    ['Share your knowledge', 'Share options', 'Teilen Sie Ihr Wissen', 'Compartir piso', 'Podeli znanje'],
  ],
  [
    'report row',
    [
      'Report this job',
      'Report potential misuse of Job Bank',
      'Stelle melden',
      'Signaler cette offre',
      'Denunciar oferta',
      'Denunciar vaga',
      'Vacature melden',
      'Segnala annuncio',
      'Zgłoś ogłoszenie',
      'Prijavi oglas',
    ],
    ['Report to the head of lamps', 'Report problems to the shift lead', 'Fehler melden und beheben', 'Zgłoś się do nas', 'Prijavite se'],
  ],
  [
    'paid membership',
    [
      'Try Premium for free',
      'Continue with Pro',
      'Premium testen',
      'Passez à Premium',
      'Hazte Premium',
      'Assine o Premium',
      'Probeer Premium',
      'Prova Premium',
      'Przejdź na Premium',
      'Probajte Premium',
    ],
    ['Premium customers', 'Get professional training', 'Plus: a company bike', 'Clienti premium', 'Obtén una formación'],
  ],
  [
    'résumé service',
    [
      'Free resume review by experts',
      'Improve your CV',
      'Unlimited human CV review included',
      'Lebenslauf prüfen lassen',
      'Améliorez votre CV',
      'Mejora tu currículum',
      'Melhore o seu currículo',
      'Verbeter je cv',
      'Migliora il tuo CV',
      'Popraw swoje CV',
      'Poboljšajte svoj CV',
    ],
    [
      'CV review by the hiring team',
      'Send your CV to us',
      'Lebenslauf mitschicken',
      'Envoyez votre CV',
      'Stuur je cv',
      'Wyślij swoje CV',
      'Pošaljite CV',
    ],
  ],
  [
    'for those who work there',
    [
      'Already working at Nordwind Labs?',
      'Arbeitest du schon bei Nordwind?',
      'Werk je al bij Noordenwind?',
      'Lavori già in Officine del Nord?',
      'Već radite u Severnom vetru?',
    ],
    ['Working at Nordwind Labs', 'Already working with Rust?', 'Arbeitest du gern im Team?'],
  ],
  [
    'note of the system',
    ['This site is protected by reCAPTCHA and the Google terms apply.', 'Powered by Ashby', 'Loading application form'],
    ['Powered by wind', 'You maintain our reCAPTCHA setup', 'Loading lorries'],
  ],
  [
    'survey of the application form',
    ['U.S. Standard Demographic Questions', 'Voluntary Self-Identification of Disability', 'Perguntas demográficas', 'EEO Survey'],
    ['Equal opportunity', 'Equal Employment Opportunity', 'Diversity and inclusion', 'Our equal opportunity employer statement'],
  ],
  [
    'application form',
    [
      '* indicates a required field',
      'Accepted file types: pdf, docx',
      'Upload your resume',
      'Pflichtfelder',
      'Champs obligatoires',
      'Campos obligatorios',
      'Formatos aceites: pdf',
      'Pola wymagane',
      'Obavezna polja',
    ],
    ['Required skills', 'Files and folders', 'Upload designs to the server', 'Pflichten', 'Campos de trabajo'],
  ],
  [
    'ways to sign in',
    ['Sign in', 'Sign In / Create Account', 'Register and Apply', 'Join to apply for the Lamp Engineer role at Nordwind Labs'],
    ['Sign in sheets', 'Register of patients', 'Apply'],
  ],
];

describe('common words', () => {
  it.each(lines.flatMap(([name, yes]) => yes.map((line) => [name, line] as const)))('%s: “%s”', (name, line) => {
    expect(takes(name, line)).toBe(true);
  });

  it.each(lines.flatMap(([name, , no]) => no.map((line) => [name, line] as const)))('not %s: “%s”', (name, line) => {
    expect(takes(name, line)).toBe(false);
  });

  it('each rule has its table', () => {
    expect([...new Set(rules.map(({ name }) => name))].sort()).toEqual(lines.map(([name]) => name).sort());
  });
});
