import { describe, expect, it } from 'vitest';
import { clutter as rules } from '../../lib/clean/clutter.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { pageOf } from '../tools/page-of.ts';

const readAt = new Date('2026-11-20T09:00:00Z');
const read = (body: string) =>
  readPage(
    pageOf({ file: 'page.html', text: `<!doctype html><title>x</title><body>${body}`, url: 'https://jobs.fernweh.example/', readAt }),
    { sites: [], clutter: rules },
  );

const posting = `<h1>Lamp Fitter</h1><p>Employment type: Full time</p>
  <h2>Responsibilities</h2><ul><li>Fit lamps in stairs and halls</li></ul><h2>Requirements</h2><ul><li>A ladder</li></ul>`;
const card = (title: string, place: string, ...lines: string[]) =>
  `<div><a href="/jobs/${title.replace(/ /g, '-')}">${title}</a><div>${place}</div>${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;
const cards =
  card('Wick Trimmer', 'Ghent, Belgium', '€31,000 a year', 'Posted 3 days ago') + card('Bulb Sorter', 'Lyon, France', 'Part-time');

describe('cards of other postings beside the posting', () => {
  it.each([
    ['below it without any heading', `<main>${posting}<div>${cards}</div></main>`],
    ['above it', `<div>${cards}</div><main>${posting}</main>`],
    ['in the box of the posting itself', `<main>${posting}${cards}</main>`],
    ['under a heading that nobody knows', `<main>${posting}<h3>From the same street</h3>${cards}</main>`],
    [
      'as whole links',
      `<main>${posting}${cards.replace(/<div><a ([^>]*)>(.*?)<\/a>(.*?)<\/div><\/div>/g, '<a $1><b>$2</b>$3</div></a>')}</main>`,
    ],
    [
      'under a heading that announces them',
      `<main>${posting}</main><h2>Similar jobs</h2><p>Wick Trimmer</p><p>Ghent, Belgium</p><p>Full-time</p>`,
    ],
    ['above it, under such a heading and before the headline', `<h2>Similar jobs</h2><p>Wick Trimmer</p><p>Ghent, Belgium</p>${posting}`],
  ])('%s say nothing of it', (_, body) => {
    const { title, jobLocation, baseSalary, datePosted, employmentType } = read(body).extraction.posting ?? {};
    expect(title?.value).toBe('Lamp Fitter');
    expect([jobLocation?.value, baseSalary?.value, datePosted?.value]).toEqual([undefined, undefined, undefined]);
    expect(employmentType?.value).toEqual(['FULL_TIME']);
  });

  it('are left out of the clean view, and the ledger says so', () => {
    const removal = read(`<main>${posting}${cards}</main>`).clutter.find((entry) => entry.removal.text.includes('Wick Trimmer'))?.removal;
    expect(removal).toMatchObject({ rule: 'other jobs', only: 'clean view' });
  });

  it('make no posting of a page that is none', () => {
    expect(read(`<h1>Leek soup</h1><p>Cut two leeks.</p>${cards}`).extraction.posting).toBeUndefined();
  });
});

describe('what only looks like a card', () => {
  it.each([
    ['one card alone', `<h1>Lamp Fitter</h1>${card('Acme Lamps', 'Ghent, Belgium', 'Full-time')}`],
    [
      'facts that are links',
      '<h1>Lamp Fitter</h1><p><a href="/places/ghent">Ghent, Belgium</a></p><p><a href="/types/full">Full-time</a></p>',
    ],
  ])('%s is read', (_, body) => {
    const { jobLocation } = read(`${body}${posting.replace(/<h1>.*?<\/h1>/, '')}`).extraction.posting ?? {};
    expect(jobLocation?.value).toMatchObject([{ locality: 'Ghent', country: 'BE' }]);
  });
});

describe('links of a menu', () => {
  it('are no label with its value', () => {
    const menu = '<div><ul><li><a href="/locations">Locations</a></li><li><a href="/full-time">Vollzeit</a></li></ul></div>';
    expect(read(`${menu}${posting}`).extraction.posting?.jobLocation).toBeUndefined();
  });
});

describe('plain text', () => {
  const rest = 'Nordwind Lamps\nType: Full time\n\nResponsibilities\n- Fit lamps\n\nRequirements\n- A ladder\n';
  it.each([
    ['a way back', '← All jobs\nLamp Fitter'],
    ['a notice that it is closed', 'This job posting is no longer active\nLamp Fitter'],
    ['the employer with its legal form', 'Nordwind Lamps GmbH\nLamp Fitter'],
    ['what the page is', 'Vacancy details\nLamp Fitter'],
  ])('has its title below %s', (_, top) => {
    const page = pageOf({ file: 'page.txt', text: `${top}\n${rest}`, url: undefined, readAt });
    expect(readPage(page, { sites: [], clutter: rules, force: true }).extraction.posting?.title?.value).toBe('Lamp Fitter');
  });

  it('that begins with a menu gives no title by its first line', () => {
    const page = pageOf({
      file: 'page.txt',
      text: `Skip to main content\nHome\nCompany reviews\nLamp Fitter\n${rest}`,
      url: undefined,
      readAt,
    });
    expect(readPage(page, { sites: [], clutter: rules, force: true }).extraction.posting?.title).toBeUndefined();
  });
});
