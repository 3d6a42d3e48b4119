const items: Record<string, unknown> = {};

/** What stands for `storage.local` in a page of the bench: in memory, as the browser's own copies what it is given. */
export const storage = {
  get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
  set: async (more: Record<string, unknown>) => void Object.assign(items, structuredClone(more)),
  remove: async (keys: string[]) => {
    for (const key of keys) Reflect.deleteProperty(items, key);
  },
};
