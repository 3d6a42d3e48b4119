import { anonymousEmployer } from '../../lib/checks/anonymous-employer.ts';
import { type Said, type Sketch, stated, testCheck } from './extraction-of.ts';

const by = (name: string) => ({ title: 'Engineer', facts: { hiringOrganization: stated({ name }, `Company: ${name}`) } });

testCheck(anonymousEmployer, {
  hits: [
    ['the row is no claim', { title: 'Controller', lines: ['Company', 'Confidential'] }, { evidence: ['Company: Confidential'] }],
    [
      'the name is "Confidential"',
      by('Confidential'),
      { severity: 'note', standing: 'missing', message: 'The page does not name the employer.', evidence: ['Company: Confidential'] },
    ],
    ['the company is in stealth', by('Stealth Startup'), {}],
    ...[
      'Firma vertraulich',
      'Chiffre',
      'Entreprise anonyme',
      'Empresa confidencial',
      'Empresa anônima',
      'Anonieme werkgever',
      'Azienda riservata',
      'Pracodawca anonimowy',
      'Anonimni poslodavac',
      'Анонимни послодавац',
    ].map((name): [string, Sketch, Said] => [`the name is "${name}"`, by(name), {}]),
    [
      'the text says that it keeps the name back',
      { title: 'Engineer', prose: ['We are hiring for a confidential client in the energy trade.'] },
      { evidence: ['We are hiring for a confidential client in the energy trade.'] },
    ],
  ],
  nearMisses: [
    ['another row is confidential', { title: 'Controller', lines: ['Salary', 'Confidential'] }],
    ['the employer has a name', by('Nordwind Labs')],
    ['the word is part of a name', by('Confidential Computing Ltd')],
    ['the name is that of a club', by('Anonimni alkoholičari')],
    ['the name starts like it', by('Stealthy Snacks')],
    ['the text speaks of secrets', { title: 'Engineer', prose: ['All applications are treated as confidential.'] }],
    ['the employer is named and has such clients', { ...by('Nordwind Labs'), prose: ['You will advise a confidential client.'] }],
    ['the page is no posting', { none: true }],
  ],
});
