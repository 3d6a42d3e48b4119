/** The chunks of a stream of bytes. Leaving the loop lets go of the stream. */
export async function* chunksOf<Chunk extends Uint8Array>(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel().catch(stoppedAlready);
    reader.releaseLock();
  }
}

/** A stream that broke cannot be cancelled any more; why it broke is on its way to whoever reads. */
function stoppedAlready(error: unknown): void {
  if (!(error instanceof Error)) throw error;
}

/** How much text becomes one chunk of bytes. */
const chunkLength = 64 * 1024;

/** Pieces of text as a stream of UTF-8, gathered to chunks. Pulled: nothing is made before it is asked for. */
export function bytesOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { text, done } = await gather(iterator);
        if (text !== '') controller.enqueue(encoder.encode(text));
        if (done) controller.close();
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}

async function gather(iterator: AsyncIterator<string>): Promise<{ text: string; done: boolean }> {
  const parts: string[] = [];
  let length = 0;
  while (length < chunkLength) {
    const { done, value } = await iterator.next();
    if (done) return { text: parts.join(''), done: true };
    parts.push(value);
    length += value.length;
  }
  return { text: parts.join(''), done: false };
}

/** The same bytes, packed as gzip. */
export function packed(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return stream.pipeThrough(new CompressionStream('gzip'));
}

/** How much is gathered in the page's own memory before it goes to the browser's. */
const blobLength = 8 * 1024 ** 2;

/** A stream as one blob, for a download. What was gathered is handed to the browser in parts, which puts large ones on the disk. */
export async function blobOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>, type: string): Promise<Blob> {
  const done: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunksOf(stream)) {
    parts.push(chunk);
    length += chunk.length;
    if (length < blobLength) continue;
    done.push(new Blob(parts));
    parts = [];
    length = 0;
  }
  return new Blob([...done, ...parts], { type });
}
