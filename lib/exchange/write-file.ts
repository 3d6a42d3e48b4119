import type { Role, Tombstone } from '../roles/role.ts';
import { formatVersion, removedEnd, rolesEnd, sumOf, sumWords } from './file-format.ts';
import { makeSlicer, type Pace } from './pace.ts';

/** What an export is made of; `Roles` of the store fits. */
export interface ExportSource {
  each(): AsyncIterable<readonly Role[]>;
  tombstones(): Promise<readonly Tombstone[]>;
}

/**
 * Plainpost's own file (`file-format.ts`), complete, a piece at a time. Progress is in roles. `exportedAt` is ISO 8601.
 * A piece is some hundred kilobytes: nothing of the rest is held.
 */
export async function* writeFile(source: ExportSource, exportedAt: string, pace: Pace): AsyncGenerator<string> {
  const lines = makeLines();
  const slicer = makeSlicer(pace);
  yield `${JSON.stringify({ plainpost: formatVersion, exportedAt }).slice(0, -1)},"roles":[\n`;
  for await (const roles of source.each()) {
    for (const role of roles) {
      const text = lines.add(role);
      yield text;
      await slicer.did(text.length);
    }
    pace.onProgress?.(lines.count());
  }
  const written = lines.count();
  yield `${lines.part()}${rolesEnd}\n`;
  for (const tombstone of await source.tombstones()) yield lines.add(tombstone);
  const removed = lines.count();
  yield `${lines.part()}${removedEnd}${JSON.stringify({ roles: written, removed, check: lines.check() })}}\n`;
}

/** Items as lines: a comma and a line's end before each but the first of its part. */
function makeLines() {
  let sum = sumOf('');
  let inPart = 0;
  return {
    add(item: unknown): string {
      const text = JSON.stringify(item);
      sum = sumOf(text, sum);
      inPart += 1;
      return inPart === 1 ? text : `,\n${text}`;
    },
    count: () => inPart,
    /** Ends the part: the line's end after its last item, where it has one. */
    part(): string {
      const end = inPart === 0 ? '' : '\n';
      inPart = 0;
      return end;
    },
    check: () => sumWords(sum),
  };
}
