import { makeHandleKeeper } from '../../lib/exchange/handle-keeper.ts';
import type { ExchangeTools } from '../../lib/panel/exchange-tools.ts';
import type { Tools } from '../../lib/panel/tools.ts';
import { download } from '../popup/files.ts';

/** The world outside, for export and import. */
export function exchangeTools({ browser, roles, now, newKey }: Tools): ExchangeTools {
  const picker =
    'showSaveFilePicker' in window ? (window as unknown as { showSaveFilePicker: SaveFilePicker }).showSaveFilePicker : undefined;
  return {
    roles,
    storage: browser.storage.local,
    now,
    newKey,
    pause: nextTask,
    download,
    print: () => window.print(),
    pickFile: picker && ((suggestedName) => picker.call(window, { suggestedName, types: backupTypes })),
    handles: makeHandleKeeper(indexedDB),
    later(act, ms) {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  };
}

type SaveFilePicker = (options: { suggestedName: string; types: typeof backupTypes }) => Promise<FileSystemFileHandle>;

const backupTypes = [{ description: 'Plainpost file', accept: { 'application/json': ['.json'], 'application/gzip': ['.gz'] } }];

/** By a message and not by a timer: browsers hold nested timers back by 4 ms each. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
