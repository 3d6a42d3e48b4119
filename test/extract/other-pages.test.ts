import { describe, expect, it } from 'vitest';
import { isListPage } from '../../lib/extract/list-page.ts';
import { otherKindOfPage } from '../../lib/extract/other-pages.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import { pageOf } from '../tools/page-of.ts';

const asked = (html: string, ask: typeof otherKindOfPage | typeof isListPage) => {
  const page = pageOf({ file: 'page.html', text: html, url: undefined, readAt: new Date('2026-11-20') });
  return ask(page, readBlocks(page.document.body));
};

describe('pages that speak of work and are no posting', () => {
  it.each([
    'Join our team',
    'Work with us',
    'Working at Nordwind Labs',
    'Careers',
    'Karriere bei Nordwind',
    'Lavora con noi',
    'Trabaja con nosotros',
    'Trabalhe conosco',
    'Werken bij Veldzicht',
    'Praca w Sosnie',
    'Karijera u Trešnji',
    'About Nordwind Labs',
    'How we hire engineers',
    '20 Data Analyst Interview Questions',
    'What does a boiler keeper do?',
    'Accountant Job Description Template',
    'Software Engineer salary in Germany',
    'Copper Finch cuts 120 jobs',
    'Fiche métier : boulanger',
    'Full-Stack Bootcamp',
    'River Research Grants 2027',
    'Remote work policy',
    'Tech Job Fair Ghent',
    'Two rooms near the canal',
  ])('%s', (headline) => expect(asked(`<h1>${headline}</h1>`, otherKindOfPage)).toBe(headline));

  it.each([
    'Boiler Keeper',
    'Grants Manager',
    'Policy Officer',
    'Workshop Manager',
    'Webinar Producer',
    'Head of Careers',
    'Course Designer',
    'Life Scientist',
    'Work Planner',
    'Top Chef de Partie',
    'Interior Designer, Apartments',
    'Event Manager',
    'Recruiter',
    'Scholarships Officer',
    'Handbook Editor and Writer of Guides'.replace('Handbook Editor and ', ''),
    'Jobcoach (m/w/d)',
    'Praktikum Marketing',
    'Opiekun klienta w Krakowie',
    'Carpenter (house building)',
  ])('%s may be one', (headline) => expect(asked(`<h1>${headline}</h1>`, otherKindOfPage)).toBeUndefined());

  it.each([
    ['a price', '<h1>Boiler class</h1><dl><dt>Price</dt><dd>€40</dd></dl>'],
    ['a byline', '<h1>Boilers</h1><p>By Mara · 6 min read</p>'],
    ['a recipe', '<h1>Soup</h1><script type="application/ld+json">{"@type":"Recipe"}</script>'],
  ])('%s gives it away', (_, html) => expect(asked(html, otherKindOfPage)).toBeDefined());

  it.each([
    [
      'a product beside a posting',
      '<h1>Boiler Keeper</h1><script type="application/ld+json">{"@type":"Product"}</script><script type="application/ld+json">{"@type":"JobPosting"}</script>',
    ],
    [
      'an article, which many templates call everything',
      '<h1>Boiler Keeper</h1><script type="application/ld+json">{"@type":"Article"}</script>',
    ],
    ['a price in a sentence', '<h1>Boiler Keeper</h1><p>Price</p>'],
  ])('%s does not', (_, html) => expect(asked(html, otherKindOfPage)).toBeUndefined());
});

describe('lists by their headline', () => {
  it.each([
    '38 Jobs in Köln',
    'Search results',
    'Offres d’emploi à Nantes',
    'Ofertas de empleo',
    'Oferty pracy Wrocław',
    'Послови у Нишу',
    'Posizioni aperte',
    'Stellenangebote',
    'Vagas abertas',
    'Open positions',
  ])('%s', (headline) => expect(asked(`<h1>${headline}</h1>`, isListPage)).toBe(true));
  it.each([
    'Boiler Keeper',
    'Posao magacionera',
    'Vagabond Tour Guide',
    'Ofertante de arte',
    'Jobs Editor',
    'Open Water Instructor',
    'Results Analyst',
  ])('%s is one job', (headline) => expect(asked(`<h1>${headline}</h1>`, isListPage)).toBe(false));
});
