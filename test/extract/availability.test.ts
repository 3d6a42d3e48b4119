import { describe, expect, it } from 'vitest';
import { clutter as rules } from '../../lib/clean/clutter.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { sites } from '../../lib/sites/index.ts';
import { pageOf } from '../tools/page-of.ts';

const readAt = new Date('2026-11-20T09:00:00Z');
const stateOf = (body: string, url = 'https://jobs.fernweh.example/j/1') =>
  readPage(pageOf({ file: 'page.html', text: `<!doctype html><title>x</title><body>${body}`, url, readAt }), { sites, clutter: rules })
    .extraction.observed.availability.state;

const page = (body: string, url: string) =>
  readPage(pageOf({ file: 'page.html', text: `<!doctype html><title>Cook - Nordlight</title><body>${body}`, url, readAt }), {
    sites,
    clutter: rules,
  });

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
    'Den här annonsen är inte längre aktiv',
    'Stillingen er ikke lenger aktiv',
    'Ansøgningsfristen er overskredet',
    'Hakuaika on päättynyt',
    'Tato nabídka již není aktuální',
    'Táto ponuka už nie je aktuálna',
    'Az állás már nem elérhető',
    'Acest anunț nu mai este activ',
    'Bu ilan yayından kaldırılmıştır.',
    'Вакансія вже закрита',
    '该职位已下线',
    'この求人は募集を終了しました',
    '마감된 공고입니다',
    'Sorry, we couldn’t find anything here. The job posting might have closed.',
    'We are no longer accepting applications for this position.',
    'The job you requested was not found. It may have been filled or removed.',
    'Applications for this job are closed.',
    'Position filled',
    'The application deadline for this job has passed.',
    'Die von Ihnen gesuchte Stellenanzeige ist nicht mehr verfügbar.',
    'Stelle ist leider schon besetzt',
    'Bewerbungen für diese Stelle werden nicht mehr entgegengenommen.',
    'Offre pourvue',
    'L’offre que vous recherchez n’existe plus.',
    'Ce poste a été pourvu',
    'Proceso finalizado',
    'Oferta no encontrada',
    'Ya no se aceptan candidaturas',
    'Vaga não encontrada',
    'De sluitingsdatum van deze vacature is verstreken.',
    'L’offerta di lavoro non è più disponibile.',
    'Annuncio non trovato',
    'Nie znaleziono oferty',
    'Radno mesto je popunjeno.',
    'Oglas nije pronađen',
    'This job is not available anymore',
    'This offer is no longer published',
    'This job announcement has closed',
    'This job is now closed. Applications closed at 11:55 pm on Sunday 1st November 2026.',
    'Diese Stellenanzeige auf dem Marktplatz ist abgelaufen',
    'Oups ! Cette offre a expiré ou a été désactivée par le recruteur.',
    'Este empleo ha caducado',
    'Oferta cerrada: ya no admite inscripciones',
    'Oferta archiwalna – rekrutacja zakończona',
    'Le candidature per questa posizione sono chiuse.',
    'Whoops, this job is no longer available.',
  ])('closed: %s', (line) => expect(stateOf(`<p>${line}</p>${posting}`)).toBe('closed'));

  it.each([
    'Not found',
    'Page closed',
    'Our shop is closed on Mondays.',
    'Oferta jest aktualna',
    'Konkurs nije zatvoren',
    'İlan kapanış tarihi: 31.12.2026',
    'İlan süresi dolmadan başvurun',
    '채용 마감일: 2026.12.31',
    '募集終了日：2026年12月6日',
    '掲載終了予定日：2026年12月6日',
    '职位关闭时间：2026-12-31',
    'Annonsen är publicerad till 6 december',
    'Konkurs je otvoren do 5. decembra',
    'Diese Stelle ist ab sofort zu besetzen',
    'Esta oferta cierra el 5 de diciembre',
    'We have filled this building with plants.',
    'The form has been filled in.',
    'You will make sure that positions are filled and that no ticket is closed without an answer.',
    'This job is no longer available? Report it',
    'This job is not available to agencies',
    'Annuncio scaduto? Segnalalo.',
    'Cette offre n’est plus d’actualité ? Signalez-le',
    'This position is closed to agencies.',
    'This position was closed and has been reopened.',
    'This job may be closed before the deadline.',
    'Applications close on 30 November 2026',
    'Die Bewerbungsfrist endet am 31. Dezember 2026.',
    'Passende Stelle nicht gefunden?',
    'Cette offre n’est plus disponible ? Signalez-le.',
    'Ce poste est à pourvoir',
    'Esta oferta caduca el 5 de diciembre',
    'De vacature sluit op 31 december 2026.',
    'Rekrutacja trwa do 5 grudnia',
    'Oglas ističe 5. decembra',
  ])('near miss: %s', (line) => expect(stateOf(`<p>${line}</p>${posting}`)).toBe('open'));

  it('words of the description are no evidence', () =>
    expect(
      stateOf(`${posting}<h2>Responsibilities</h2><ul><li>This position is closed to nobody</li><li>The job has been filled</li></ul>`),
    ).toBe('open'));
  it('a related job below is no evidence', () => expect(stateOf(`${posting}<footer><p>This job has expired.</p></footer>`)).toBe('open'));
  it('a related job in a section of its own within the posting is no evidence', () =>
    expect(
      stateOf(`${posting}<section><h2>More jobs</h2><div><a href="/2">Polisher</a><p>No longer accepting applications</p></div></section>`),
    ).toBe('open'));
  it.each(['Report this job', 'Zgłoś ogłoszenie', 'Why are you reporting this job?', 'Anzeige melden'])(
    'a reason to give under “%s” is no evidence',
    (head) =>
      expect(
        stateOf(
          `${posting}<a href="/apply">Apply now</a><div><h3>${head}</h3><ul><li>Position already filled</li><li>Oferta wygasła</li></ul></div>`,
        ),
      ).toBe('open'),
  );
  it('the label of a choice is no evidence', () =>
    expect(stateOf(`${posting}<a href="/apply">Apply now</a><div><label><input type="radio">This job has expired</label></div>`)).toBe(
      'open',
    ));
  it('an item of a posting’s own line of facts is', () =>
    expect(stateOf(`<h1>Cook</h1><ul><li>Leeds</li><li>No longer accepting applications</li></ul>${posting}`)).toBe('closed'));
  it('an address where a board leads from a closed job is', () => {
    expect(stateOf('<h1>Jobs at Nordlight</h1>', 'https://boards.greenhouse.io/nordlight?error=true')).toBe('closed');
    expect(stateOf('<h1>Jobs at Nordlight</h1>', 'https://boards.greenhouse.io/nordlight?t=error')).toBe('open');
  });
  it('a status that is closed is', () => expect(stateOf(`<dl><dt>Status</dt><dd>Closed</dd></dl>${posting}`)).toBe('closed'));
  it('a status that is something else is not', () =>
    expect(stateOf(`<dl><dt>Marital status</dt><dd>Closed</dd></dl>${posting}`)).toBe('open'));
  it('a site that is being mended says nothing of the posting', () =>
    expect(stateOf('<h1>We will be back soon</h1><p>Our careers site is down.</p>')).toBe('unknown'));
  it('a wall says nothing of the posting', () =>
    expect(stateOf('<h1>Just a moment…</h1>', 'https://www.indeed.com/viewjob?jk=0123456789abcdef')).toBe('unknown'));

  it('a dead page is no posting, whatever its title and its address say', () => {
    const { extraction } = page(
      '<h1>Diese Position ist nicht mehr vakant</h1><p>Die gesuchte Stelle wurde bereits besetzt oder gelöscht.</p>',
      'https://nordlicht.jobs.personio.de/job/9',
    );
    expect(extraction.observed.availability.state).toBe('closed');
    expect(extraction.posting).toBeUndefined();
  });
  it('a closed page that still tells of the job is one', () => {
    const { extraction } = page(`<p>This job is closed.</p>${posting}`, 'https://nordlicht.jobs.personio.de/job/9');
    expect(extraction.observed.availability.state).toBe('closed');
    expect(extraction.posting).toBeDefined();
  });
});
