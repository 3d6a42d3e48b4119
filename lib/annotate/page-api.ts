import type { Envelope, Sender } from '../messages.ts';
import type { SettingsStorage } from '../settings.ts';

/** The little of `browser` that a page's content script uses. The polyfill would be a tenth of the script, so it comes in as it is. */
export interface PageApi {
  runtime: {
    /** Gone once the extension was updated, reloaded or removed: then this script is an orphan. */
    id?: string | undefined;
    sendMessage(message: Envelope): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  storage: { local: SettingsStorage };
}

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined;

/** Whether the extension that this script belongs to is still there. */
export function isAlive(api: PageApi): boolean {
  return api.runtime?.id !== undefined;
}
