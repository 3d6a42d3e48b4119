import '../../lib/ui/styles/exchange.css';
import '../../lib/ui/styles/exchange-import.css';
import '../../lib/ui/styles/print.css';
import type { ExchangeState } from '../../lib/panel/exchange-state.ts';
import { tellRoles } from '../../lib/panel/tab.ts';
import type { ExchangeView } from '../../lib/ui/exchange-view.tsx';
import type { LibraryRoom } from '../../lib/ui/library-page.tsx';
import { exchangeTools } from './exchange-tools.ts';
import type { RoomsOptions } from './rooms.tsx';

interface Opened {
  state: ExchangeState;
  View: typeof ExchangeView;
}

/** The room, and what the rest of the page asks of it. */
export interface ExchangeRoom {
  room: LibraryRoom;
  /** Writes the dates of these roles as an .ics file. */
  exportDates(ids: readonly string[]): void;
}

/** A moment after the page: the backup file is written while any page is open, and nobody waits for it. */
const settleMs = 1500;

/** Export and import. Its script, the zip's among it, is loaded once it is needed. */
export function makeExchangeRoom({ tools, teller, saved, draw }: RoomsOptions): ExchangeRoom {
  let opened: Opened | undefined;
  let opening: Promise<Opened> | undefined;

  async function load(): Promise<Opened> {
    const [{ exchangeState }, { ExchangeView: View }] = await Promise.all([
      import('../../lib/panel/exchange-state.ts'),
      import('../../lib/ui/exchange-view.tsx'),
    ]);
    const ids = () => (saved.library.selected.size > 0 ? saved.library.selected : undefined);
    const onWritten = () => {
      void saved.refresh();
      // What is due, and other pages of ours, follow an import too.
      void tellRoles(tools.browser);
    };
    const state = exchangeState({ tools: exchangeTools(tools), draw, ids, onWritten });
    opened = { state, View };
    await state.load();
    return opened;
  }

  const open = () => {
    opening ??= load();
    return opening;
  };

  tools.browser.storage.local.onChanged.addListener((changes) => {
    if ('roles.sentinel' in changes) opened?.state.changed();
  });
  const openUnasked = () => void teller.attemptUnasked('Export and import could not be opened.', open);
  setTimeout(openUnasked, settleMs);

  return {
    room: {
      id: 'exchange',
      words: 'Export and import',
      render() {
        if (!opened) {
          // Once: a drawing that tells why it failed draws again.
          if (!opening) openUnasked();
          return <p class="muted">Opening</p>;
        }
        const { state, View } = opened;
        return <View exchange={state.exchange} selected={saved.library.selected.size} now={tools.now()} actions={state.actions} />;
      },
    },
    exportDates: (ids) =>
      void teller.attempt('The dates could not be written.', async () => {
        const { state } = await open();
        await state.exportNow('calendar', new Set(ids));
      }),
  };
}
