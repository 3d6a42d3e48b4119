import { findDue } from '../../lib/due/due.ts';
import type { LibraryState } from '../../lib/panel/library-state.ts';
import { hasReminders, setReminders } from '../../lib/panel/reminders.ts';
import type { Teller } from '../../lib/panel/teller.ts';
import type { Tools } from '../../lib/panel/tools.ts';
import type { Role } from '../../lib/roles/role.ts';
import { ComingUp } from '../../lib/ui/coming-up.tsx';
import { Compare } from '../../lib/ui/compare.tsx';
import type { LibraryExtras } from '../../lib/ui/library.ts';
import type { LibraryRoom } from '../../lib/ui/library-page.tsx';
import { roleFiles } from '../popup/files.ts';
import { makeExchangeRoom } from './exchange-room.tsx';

export interface RoomsOptions {
  tools: Tools;
  teller: Teller;
  saved: LibraryState;
  /** Shows a room; undefined: the roles. */
  show: (id: string | undefined) => void;
  draw: () => void;
}

/** What the library's page shows besides the roles. Another room is another entry of the list. */
export function makeRooms(options: RoomsOptions): { rooms: LibraryRoom[]; extras: LibraryExtras } {
  const { tools, teller, saved, show, draw } = options;
  const exchange = makeExchangeRoom(options);
  let compared: Role[] = [];
  let reminders = false;
  const know = (on: boolean) => {
    reminders = on;
    draw();
  };
  hasReminders(tools.browser).then(know);
  const remind = (on: boolean) =>
    void teller.attempt('Reminders were not changed.', async () => know(await setReminders(tools.browser, on)));
  const open = (id: string) => {
    show(undefined);
    saved.actions.openRole(id);
  };
  return {
    rooms: [
      {
        id: 'dates',
        words: 'Coming up',
        render() {
          const due = findDue(saved.dated(), tools.now());
          const onDates = () => exchange.exportDates([...new Set(due.map(({ role }) => role.id))]);
          return <ComingUp {...{ due, reminders, onDates }} now={tools.now()} onOpen={open} onReminders={remind} />;
        },
      },
      exchange.room,
      {
        id: 'compare',
        words: 'Compare',
        isHidden: true,
        render: () => <Compare roles={compared} now={tools.now()} onOpen={open} onClose={() => show(undefined)} />,
      },
    ],
    extras: {
      ...roleFiles(teller),
      onDates: exchange.exportDates,
      onCompare: (ids) =>
        teller.attempt('The roles could not be compared.', async () => {
          const roles = await Promise.all(ids.map(async (id) => (await tools.roles).get(id)));
          compared = roles.filter((role) => role !== undefined);
          show('compare');
        }),
    },
  };
}
