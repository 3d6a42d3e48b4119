import { applyEmployer } from '../../lib/checks/apply-employer.ts';
import { boardTitle } from '../../lib/checks/board-title.ts';
import { legalEntity } from '../../lib/checks/legal-entity.ts';
import { recruiter } from '../../lib/checks/recruiter.ts';
import { claimOf, type Sketch, stated, testCheck } from './extraction-of.ts';
import { recruiterSentences } from './recruiter-sentences.ts';
import { testSentences } from './sentences.ts';

const by = (name: string, ...prose: string[]): Sketch => ({ facts: { hiringOrganization: stated({ name }, `Company: ${name}`) }, prose });

testCheck(recruiter, {
  hits: [
    [
      'the writer represents another',
      by('Talent Bridge', "I'm representing a growing, early-stage energy company that builds meters."),
      {
        severity: 'note',
        message: 'Talent Bridge writes for another company.',
        evidence: ['Talent Bridge', "I'm representing a growing, early-stage energy company that builds meters."],
      },
    ],
    ['the role is for a partner', by('Talent Bridge', 'This role is for a partner agency in the Netherlands.'), {}],
    ['the client is the employer', by('Talent Bridge', 'Our client is looking for an accountant.'), {}],
    ['the client is described', by('Talent Bridge', 'Our client, a leading maker of pumps, is growing.'), {}],
    [
      'nobody is named at all',
      { prose: ['We are recruiting for a family-owned maker of pumps.'] },
      { message: 'A recruiter writes for another company.' },
    ],
    ['in German', by('Talentbrücke', 'Für unseren Kunden, einen Pumpenbauer in Kassel, suchen wir Verstärkung.'), {}],
    ['in French', by('Pont des talents', "Nous recherchons pour l'un de nos clients un monteur."), {}],
    ['in Spanish', by('Puente', 'Buscamos para uno de nuestros clientes un montador.'), {}],
    ['in Portuguese', by('Ponte', 'O nosso cliente, fabricante de bombas, procura um montador.'), {}],
    ['in Dutch', by('Talentbrug', 'Voor onze opdrachtgever in Leiden zoeken wij een monteur.'), {}],
    ['in Italian', by('Ponte', 'Per azienda cliente del settore pompe ricerchiamo un montatore.'), {}],
    ['in Polish', by('Most', 'Dla naszego klienta, producenta pomp, poszukujemy montera.'), {}],
    ['in Serbian', by('Most', 'За потребе нашег клијента, произвођача пумпи, тражимо монтера.'), {}],
  ],
  nearMisses: [
    ['the employer has clients', by('Nordwind Labs', 'Our clients are energy companies.')],
    ['an agency hires for itself', by('Talent Bridge', 'We are a specialist recruitment agency and look for a consultant of our own.')],
    ['the client is spoken of', by('Nordwind Labs', 'Make sure our client is always informed.')],
    ['the client is praised', by('Nordwind Labs', 'Our client is at the heart of all we do.')],
    ['a team is called for its partners', by('Nordwind Labs', 'This position is with our partner success team.')],
    ['something else is looked for', by('Nordwind', 'Für unseren Kunden suchen wir immer die beste Lösung.')],
    ['one works at a client’s', by('Vent du Nord', 'Vous intervenez chez notre client à Lyon.')],
    ['all clients at once', by('Noordenwind', 'Voor onze klanten zoeken we altijd de beste oplossing.')],
    ['the page names that client as the employer', by('Pumpwerk', 'Our client, Pumpwerk, is looking for a fitter.')],
    ['you deal with clients', by('Nordwind Labs', 'You will negotiate on behalf of our client base.')],
    ['the client is a program', by('Nordwind Labs', 'You improve our client-side code.')],
    ['you advise one of them', by('Nordwind Labs', 'You will work on site with one of our clients.')],
    ['the employer is no agency', by('Nordwind Labs', 'We are not a recruitment agency.')],
    ['the employer is one among partners', by('Nordwind Labs', 'Nordwind Labs works with partner companies in ten countries.')],
    ['the page is no posting', { none: true }],
  ],
});

testCheck(legalEntity, {
  hits: [
    [
      'the data names a company of the books',
      by('NW2 NWL - Wind Engineering Services PL', 'At Nordwind you can begin a career of exploration.'),
      {
        severity: 'note',
        message: "The page's data names NW2 NWL - Wind Engineering Services PL as employer; the text says Nordwind.",
        evidence: ['NW2 NWL - Wind Engineering Services PL', 'At Nordwind you can begin a career of exploration.'],
      },
    ],
    ['the name stands behind a code', by('NWL Nordwind Inc', 'At Nordwind, we measure the wind.'), {}],
    ['the owner hires', by('Sturm Holding GmbH', 'At Nordwind Labs, you build meters.'), {}],
  ],
  nearMisses: [
    ['only the ending differs', by('Nordwind Labs GmbH', 'At Nordwind Labs, we measure the wind.')],
    ['the text shortens the name', by('Nordwind Labs, Inc.', 'At Nordwind, you build meters.')],
    ['the name is a brand', by('Nordwind', 'At Sturm, we measure the wind.')],
    ['the sentence names no company', by('Nordwind Labs GmbH', 'At least you know Go.')],
    ['it is about another place', by('Nordwind Labs GmbH', 'At Oxford she studied physics.')],
    ['nothing is filed', { prose: ['At Nordwind, we measure the wind.'] }],
  ],
});

const applyAt = (name: string, url: string): Sketch => ({
  facts: { hiringOrganization: stated({ name }, name), applyUrl: stated(url, url) },
});

testCheck(applyEmployer, {
  hits: [
    [
      'the account is another’s',
      applyAt('Nordwind Labs', 'https://jobs.lever.co/talentbridge/1'),
      { severity: 'note', evidence: ['Nordwind Labs', 'talentbridge'] },
    ],
    [
      'the host is another’s',
      applyAt('Nordwind Labs', 'https://sturmholding.bamboohr.com/careers/1'),
      { message: "The page names Nordwind Labs; applications go to 'sturmholding'." },
    ],
    [
      'one applies at a company that the text names',
      { ...applyAt('Jobs Planet', 'https://careers.northernloom.co.uk/apply/55'), prose: ['At Northern Loom you repair looms.'] },
      { evidence: ['Jobs Planet', 'northernloom'] },
    ],
  ],
  nearMisses: [
    ['the account is the employer’s', applyAt('Nordwind Labs', 'https://jobs.lever.co/nordwind/1')],
    ['the account joins the words', applyAt('Nordwind Labs', 'https://jobs.ashbyhq.com/nordwindlabs/1')],
    ['the account has a blank', applyAt('Nordwind Labs', 'https://jobs.ashbyhq.com/Nordwind%20Labs/1')],
    ['the account has initials', applyAt('Bayrische Motoren Fabrik', 'https://bmfgroup.teamtailor.com/jobs/1')],
    ['the path names no account', applyAt('Nordwind Labs', 'https://boards.greenhouse.io/embed/job_app?token=1')],
    ['the host is a data centre’s', applyAt('Nordwind Labs', 'https://career5.successfactors.eu/careers?jobId=1')],
    ['the system is not known', applyAt('Nordwind Labs', 'https://talentbridge.example/jobs/1')],
    ['the text does not name the other', { ...applyAt('Nordwind Labs', 'https://northernloom.example/1'), prose: ['You repair looms.'] }],
    [
      'one applies at the page’s own house',
      { ...applyAt('Nordwind Labs', 'https://apply.board.example/1'), prose: ['The board meets on Mondays.'] },
    ],
    ['the account says careers behind the initials', applyAt('Low Water', 'https://lw-careers.pinpointhq.com/postings/1')],
    ['nobody is named', { facts: { applyUrl: stated('https://jobs.lever.co/talentbridge/1', 'Apply') } }],
  ],
});

testCheck(boardTitle, {
  hits: [
    [
      'the board files by occupation',
      { title: 'weather observer', lines: ['Title posted on otherboard.example - Senior Wind Analyst - Remote'] },
      { severity: 'note', evidence: ['weather observer', 'Title posted on otherboard.example - Senior Wind Analyst - Remote'] },
    ],
    [
      'the reader chose the employer’s title',
      {
        title: 'Senior Wind Analyst',
        lines: ['Original title: Senior Wind Analyst'],
        claims: [claimOf('title', 'weather observer', 'weather observer', 'headings')],
      },
      {},
    ],
  ],
  nearMisses: [
    ['they are the same', { title: 'Senior Wind Analyst', lines: ['Original title: Senior wind analyst'] }],
    ['one holds the other', { title: 'Senior Wind Analyst (m/f/d)', lines: ['Original title: Senior Wind Analyst'] }],
    ['the line is about a book', { title: 'Editor', lines: ['Original title of the novel'] }],
    ['there is no such line', { title: 'Editor' }],
  ],
});

testSentences(recruiter, recruiterSentences);
