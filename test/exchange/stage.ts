import { bytesOf, chunksOf, packed } from '../../lib/exchange/bytes.ts';
import type { Packet } from '../../lib/exchange/unpack.ts';
import { writeFile } from '../../lib/exchange/write-file.ts';
import type { Role, Tombstone } from '../../lib/roles/role.ts';

export const now = new Date('2026-11-20T09:00:00.000Z');
export const pace = { pause: async () => undefined };

export function sourceOf(roles: readonly Role[], tombstones: readonly Tombstone[] = []) {
  return {
    async *each() {
      for (let start = 0; start < roles.length; start += 3) yield roles.slice(start, start + 3);
    },
    tombstones: async () => tombstones,
  };
}

/** Plainpost's own file of these roles, as text. */
export async function fileOf(roles: readonly Role[], tombstones: readonly Tombstone[] = []): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of writeFile(sourceOf(roles, tombstones), now.toISOString(), pace)) pieces.push(piece);
  return pieces.join('');
}

/** A file as a browser hands it over, in chunks that end anywhere. */
export function packet(content: string | Uint8Array, { name = 'file', chunk = 1000 } = {}): Packet {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    slice: (start, end) => ({ arrayBuffer: async () => bytes.slice(start, end).buffer as ArrayBuffer }),
    stream() {
      let at = 0;
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + chunk) as Uint8Array<ArrayBuffer>);
          at += chunk;
        },
      });
    },
  };
}

export async function gzip(text: string): Promise<Uint8Array> {
  async function* once() {
    yield text;
  }
  return gather(packed(bytesOf(once())));
}

export async function gather(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(stream)) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}
