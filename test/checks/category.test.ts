import { category } from '../../lib/checks/category.ts';
import { engineeringText as prose, stated, testCheck } from './extraction-of.ts';

const title = 'Internship - Weather Backend Engineer';
const filed = (value: string, evidence = `Category: ${value}`) => ({ occupationalCategory: stated(value, evidence) });
const legalText = [...prose, 'You will manage our trademark filings with outside counsel.'];

testCheck(category, {
  hits: [
    [
      'an infrastructure internship stands under a practice area of law',
      { title, prose, facts: filed('Intellectual Property', 'Practice Area: Intellectual Property') },
      {
        severity: 'note',
        standing: 'unsupported',
        message: "Filed under 'Intellectual Property'; nothing in the title or the text is about that.",
        evidence: ['Practice Area: Intellectual Property', title],
      },
    ],
    [
      'no reader made a field of the label',
      { title, prose, lines: ['Practice Area: Litigation'] },
      { evidence: ['Practice Area: Litigation', title] },
    ],
    ['an engineer stands under nursing', { title, prose, facts: filed('Nursing') }, {}],
  ],
  nearMisses: [
    ['the category is general', { title, prose, facts: filed('Engineering') }],
    ['the category is everything', { title, prose, facts: filed('Technology') }],
    ['it says Other', { title, prose, facts: filed('Other') }],
    ['the text speaks of it', { title, prose: legalText, facts: filed('Intellectual Property') }],
    ['the title speaks of it', { title: 'Patent Search Engineer', prose, facts: filed('Intellectual Property') }],
    ['the text is too short to miss a word in it', { title, prose: ['Build search systems.'], facts: filed('Intellectual Property') }],
    [
      'the text is in another language',
      {
        title,
        prose: prose.map(
          () =>
            'Du baust mit uns Systeme für die Wettersuche und betreibst sie mit Sorgfalt und Neugier im Team, Tag für Tag, auf unseren eigenen Rechnern in der Halle am Fluss.',
        ),
        facts: filed('Intellectual Property'),
      },
    ],
    ['an unknown category says nothing', { title, prose, facts: filed('Weather') }],
    ['there is no category', { title, prose }],
  ],
});
