import { describe, expect, it } from 'vitest';
import { clutter as rules } from '../../lib/clean/clutter.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { sites } from '../../lib/sites/index.ts';
import { pageOf } from '../tools/page-of.ts';

const readAt = new Date('2026-11-20T09:00:00Z');
const stateOf = (body: string, url = 'https://jobs.fernweh.example/j/1') =>
  readPage(pageOf({ file: 'page.html', text: `<!doctype html><title>x</title><body>${body}`, url, readAt }), { sites, clutter: rules })
    .extraction.observed.availability.state;

const posting =
  '<h1>Timetable Engineer</h1><p>Employment type: Full time</p><h2>Responsibilities</h2><ul><li>Plan trains</li></ul><h2>Requirements</h2><ul><li>Rust</li></ul>';

describe('whether a posting is open', () => {
  it.each([
    'This job is no longer available.',
    'The position you are looking for has been filled.',
    'Job not found',
    'No longer accepting applications',
    'Applications are closed',
    'Sorry, this job has expired.',
    'Diese Stelle ist nicht mehr verfügbar.',
    'Cette offre n’est plus disponible !',
    'Diese Stellenanzeige ist leider nicht mehr aktiv.',
    'Oups, cette offre d’emploi n’est plus disponible',
    'Esta oferta de empleo ha finalizado',
    'La vacante ya no está disponible',
    'Esta vaga não está mais disponível',
    'As candidaturas para esta vaga estão encerradas',
    'Deze vacature is niet meer beschikbaar',
    'Op deze vacature kun je niet meer reageren.',
    'Questo annuncio è scaduto',
    'Ta oferta jest już nieaktualna',
    'Oferta nie jest już dostępna',
    'Rekrutacja na to stanowisko została zakończona.',
    'Ovaj oglas više nije aktivan',
    'Konkurs je zatvoren.',
    'Оглас је истекао',
    'Sorry, we couldn’t find anything here. The job posting might have closed.',
  ])('closed: %s', (line) => expect(stateOf(`<p>${line}</p>${posting}`)).toBe('closed'));

  it.each([
    'Not found',
    'Page closed',
    'Our shop is closed on Mondays.',
    'Oferta jest aktualna',
    'Konkurs nije zatvoren',
    'Konkurs je otvoren do 5. decembra',
    'Diese Stelle ist ab sofort zu besetzen',
    'Esta oferta cierra el 5 de diciembre',
    'We have filled this building with plants.',
    'The form has been filled in.',
    'You will make sure that positions are filled and that no ticket is closed without an answer.',
  ])('near miss: %s', (line) => expect(stateOf(`<p>${line}</p>${posting}`)).toBe('open'));

  it('words of the description are no evidence', () =>
    expect(
      stateOf(`${posting}<h2>Responsibilities</h2><ul><li>This position is closed to nobody</li><li>The job has been filled</li></ul>`),
    ).toBe('open'));
  it('a related job below is no evidence', () => expect(stateOf(`${posting}<footer><p>This job has expired.</p></footer>`)).toBe('open'));
  it('a wall says nothing of the posting', () =>
    expect(stateOf('<h1>Just a moment…</h1>', 'https://www.indeed.com/viewjob?jk=0123456789abcdef')).toBe('unknown'));
});
