/** Where the handle of the backup file is kept between visits: only IndexedDB can hold one. */
export interface HandleKeeper {
  get(): Promise<FileSystemFileHandle | undefined>;
  set(handle: FileSystemFileHandle): Promise<void>;
  clear(): Promise<void>;
}

/** A database of its own, so that nothing that befalls the roles takes the way to their backup along. */
const databaseName = 'plainpost-backup';
const storeName = 'handles';
const key = 'file';

/** Opened for each call and closed again: it is asked for once a visit. */
export function makeHandleKeeper(factory: IDBFactory): HandleKeeper {
  const use = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const opening = factory.open(databaseName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
    const database = await settled(opening);
    try {
      const transaction = database.transaction(storeName, mode);
      const request = work(transaction.objectStore(storeName));
      await completed(transaction);
      return request.result;
    } finally {
      database.close();
    }
  };
  return {
    get: () => use<FileSystemFileHandle | undefined>('readonly', (store) => store.get(key)),
    set: async (handle) => void (await use('readwrite', (store) => store.put(handle, key))),
    clear: () => use<undefined>('readwrite', (store) => store.delete(key)),
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
