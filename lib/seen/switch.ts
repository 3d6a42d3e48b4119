/** `storage.local`, or a stand-in. */
export interface SwitchStorage {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const name = 'seenOff';

/** Whether the memory is switched off. It is on until the user says otherwise. */
export async function isSeenOff(storage: SwitchStorage): Promise<boolean> {
  return (await storage.get([name]))[name] === true;
}

export async function setSeenOff(storage: SwitchStorage, off: boolean): Promise<void> {
  await storage.set({ [name]: off });
}
