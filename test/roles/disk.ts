import type { Disk } from '../../lib/roles/room.ts';

/** The origin's own file system in memory: files by name, changed only when a writable is closed. `fail` makes writing reject. */
export interface MemoryDisk extends Disk {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  fail?: Error | undefined;
}

export function memoryDisk(): MemoryDisk {
  const disk: MemoryDisk = { files: new Map(), getDirectory: async () => root as unknown as FileSystemDirectoryHandle };
  const root = { getDirectoryHandle: async () => folder };
  const folder = {
    async getFileHandle(name: string, { create = false } = {}) {
      if (!disk.files.has(name) && !create) throw new DOMException(name, 'NotFoundError');
      if (!disk.files.has(name)) disk.files.set(name, new Uint8Array());
      return {
        getFile: async () => new Blob([disk.files.get(name) ?? new Uint8Array()]),
        createWritable: async () => writableTo(disk, name),
      };
    },
    removeEntry: async (name: string) => void disk.files.delete(name),
    keys: async function* () {
      yield* [...disk.files.keys()];
    },
  };
  return disk;
}

function writableTo(disk: MemoryDisk, name: string) {
  const parts: Uint8Array[] = [];
  const add = (part: Uint8Array | string) => {
    if (disk.fail) throw disk.fail;
    parts.push(typeof part === 'string' ? new TextEncoder().encode(part) : part);
  };
  const done = async () => void disk.files.set(name, Uint8Array.from(Buffer.concat(parts)));
  const stream = new WritableStream<Uint8Array>({ write: add, close: done });
  return Object.assign(stream, { write: async (part: Uint8Array | string) => add(part), close: done });
}
