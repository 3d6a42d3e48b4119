import { Problem } from '../posting/problem.ts';
import type { Role } from '../roles/role.ts';
import { bytesOf, packed } from './bytes.ts';
import { calendarFoot, calendarHead, entriesOf } from './calendar.ts';
import { userDay } from './day.ts';
import { makeNamer } from './file-name.ts';
import { jobPostingOf } from './job-posting.ts';
import { headOfMany, noteOf, partOfMany } from './markdown.ts';
import { makeSlicer, type Pace } from './pace.ts';
import { byteOrderMark, headingLine, rowLine } from './spreadsheet.ts';
import { statedOf } from './stated.ts';
import { type ExportSource, writeFile } from './write-file.ts';
import { type ZipEntry, zipOf } from './zip.ts';

export const formats = ['plainpost', 'json-ld', 'csv', 'markdown', 'markdown-zip', 'calendar'] as const;
export type Format = (typeof formats)[number];

export interface ExportOptions extends Pace {
  now: Date;
  /** Plainpost's own file as gzip. */
  pack?: boolean | undefined;
  /** A byte order mark in front of CSV, for Excel. */
  mark?: boolean | undefined;
}

const endings: Record<Format, string> = {
  plainpost: 'json',
  'json-ld': 'jobs.json',
  csv: 'csv',
  markdown: 'md',
  'markdown-zip': 'zip',
  calendar: 'ics',
};

/** "plainpost-2026-05-03.json.gz". */
export function exportName(format: Format, { now, pack }: Pick<ExportOptions, 'now' | 'pack'>): string {
  return `plainpost-${now.toISOString().slice(0, 10)}.${endings[format]}${format === 'plainpost' && pack ? '.gz' : ''}`;
}

export const mediaTypes: Record<Format, string> = {
  plainpost: 'application/json',
  'json-ld': 'application/ld+json',
  csv: 'text/csv',
  markdown: 'text/markdown',
  'markdown-zip': 'application/zip',
  calendar: 'text/calendar',
};

/** The file as a stream that is made as it is read. Progress is in roles. Stopping errors the stream with a Problem. */
export function exportRoles(format: Format, source: ExportSource, options: ExportOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (format === 'markdown-zip') return fromChunks(zipOf(notesOf(source, options), options.now));
  const text = bytesOf(textOf(format, source, options));
  return format === 'plainpost' && options.pack ? packed(text) : text;
}

function textOf(format: Exclude<Format, 'markdown-zip'>, source: ExportSource, options: ExportOptions): AsyncIterable<string> {
  const today = options.now.toISOString();
  switch (format) {
    case 'plainpost':
      return writeFile(source, today, options);
    case 'json-ld':
      return piecesOf(source, {
        ...options,
        head: '[\n',
        between: ',\n',
        foot: '\n]\n',
        each: (role) => JSON.stringify(jobPostingOf(role)),
      });
    case 'csv':
      return piecesOf(source, { ...options, head: `${options.mark ? byteOrderMark : ''}${headingLine}`, each: rowLine });
    case 'markdown':
      return piecesOf(source, { ...options, head: headOfMany(today), each: partOfMany });
    case 'calendar':
      return piecesOf(source, {
        ...options,
        head: calendarHead,
        foot: calendarFoot,
        each: (role) => entriesOf(role, userDay(options.now)),
        none: 'None of these roles has a deadline or a next step ahead: there is nothing for a calendar.',
      });
  }
}

interface Parts extends Pace {
  head: string;
  foot?: string;
  between?: string;
  each: (role: Role) => string;
  /** Why there is no file where no role gives anything: an iCalendar file without an entry is none (RFC 5545, 3.6). */
  none?: string;
}

async function* piecesOf(source: ExportSource, { head, foot = '', between = '', each, none, ...pace }: Parts): AsyncGenerator<string> {
  yield head;
  let first = true;
  let isEmpty = true;
  for await (const role of rolesOf(source, pace)) {
    const piece = each(role);
    if (piece !== '') isEmpty = false;
    yield `${first ? '' : between}${piece}`;
    first = false;
  }
  if (isEmpty && none) throw new Problem('missing', none);
  yield foot;
}

/** What one role costs to be written, in characters of text, for want of the text itself. */
const roleLength = 4096;

async function* rolesOf(source: ExportSource, pace: Pace): AsyncGenerator<Role> {
  const slicer = makeSlicer(pace);
  let done = 0;
  for await (const roles of source.each()) {
    for (const role of roles) {
      yield role;
      await slicer.did(roleLength);
    }
    done += roles.length;
    pace.onProgress?.(done);
  }
}

async function* notesOf(source: ExportSource, pace: Pace): AsyncGenerator<ZipEntry> {
  const nameFor = makeNamer();
  for await (const role of rolesOf(source, pace)) {
    const { title, hiringOrganization } = statedOf(role);
    yield { name: `${nameFor([title, hiringOrganization?.name].filter(Boolean).join(' - '))}.md`, text: noteOf(role) };
  }
}

function fromChunks(chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
