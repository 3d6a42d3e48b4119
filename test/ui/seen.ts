import type { SeenActions, SeenRow, SeenView } from '../../lib/ui/seen-settings.tsx';

// What a memory of postings seen looks like after a few weeks, with an employer and a title of some length.

const row = (id: number, changes: Partial<SeenRow> = {}): SeenRow => ({
  key: `url:board.example/jobs/${id}`,
  address: `https://board.example/jobs/${id}`,
  title: 'Storage Engineer',
  about: 'Nordwind Labs · Ghent',
  firstSeenAt: `2026-10-0${id}T12:00:00Z`,
  lastSeenAt: `2026-10-0${id}T12:00:00Z`,
  count: 1,
  ...changes,
});

export const seen: SeenView = {
  on: true,
  count: 1284,
  since: '2026-05-02T12:00:00Z',
  query: '',
  more: true,
  rows: [
    row(9, { lastSeenAt: '2026-11-20T12:00:00Z', count: 4 }),
    row(8, {
      title: 'Werkstudentin oder Werkstudent (m/w/d) in der Abteilung für Lastvorhersage und Netzausbauplanung',
      about: 'Norddeutsche Gesellschaft für Windkraftvorhersage mbH & Co. KG · Hamburg',
      address:
        'https://karriere.windkraftvorhersage.example/stellen/werkstudentin-oder-werkstudent-in-der-abteilung-fuer-lastvorhersage-8812',
    }),
    row(7, { title: 'مهندس تخزين', about: 'Dubai' }),
  ],
};

const nothing = () => undefined;
export const seenActions: SeenActions = { setRemembering: nothing, search: nothing, showMore: nothing, remove: nothing, empty: nothing };
