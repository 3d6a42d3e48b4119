import type { Role } from '../roles/role.ts';
import { dayOf } from './day.ts';
import { type Stated, statedOf } from './stated.ts';
import { wholeText } from './whole-text.ts';

interface Entry {
  uid: string;
  day: string;
  summary: string;
  role: Role;
  said: Stated;
}

/** The lines in front of and behind the entries. */
export const calendarHead = lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Plainpost//Saved roles//EN', 'CALSCALE:GREGORIAN']);
export const calendarFoot = lines(['END:VCALENDAR']);

/**
 * A role's dates ahead as all-day entries of an iCalendar file (RFC 5545): its deadline, until it was applied for, and its next step. Empty where there
 * is none from `today` (ISO date) on, or the role is rejected or archived. The same role gives the same UIDs, so a second import changes
 * entries instead of doubling them.
 */
export function entriesOf(role: Role, today: string): string {
  if (role.status === 'rejected' || role.status === 'archived') return '';
  const said = statedOf(role);
  const name = [said.title ?? 'A saved role', said.hiringOrganization?.name].filter(Boolean).join(', ');
  const deadline = role.status === 'saved' ? dayOf(said.validThrough) : undefined;
  const step = dayOf(role.nextStep?.on);
  const entries: Entry[] = [
    ...(deadline ? [{ uid: `deadline-${role.id}`, day: deadline, summary: `Deadline: ${name}`, role, said }] : []),
    ...(step ? [{ uid: `next-step-${role.id}`, day: step, summary: `${role.nextStep?.what || 'Next step'}: ${name}`, role, said }] : []),
  ];
  return entries
    .filter(({ day }) => day >= today)
    .map(entryText)
    .join('');
}

function entryText({ uid, day, summary, role, said }: Entry): string {
  const page = said.applyUrl ?? role.addresses[0];
  const changed = stamp(role.changedAt);
  return lines([
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}@plainpost`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(summary)}`,
    ...(role.note ? [`DESCRIPTION:${escaped(role.note)}`] : []),
    ...(page && isWeb(page) ? [`URL:${new URL(page).href}`] : []),
    'END:VEVENT',
  ]);
}

function stamp(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function isWeb(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon and comma escaped, a line's end as \n, no other controls. */
function escaped(text: string): string {
  return wholeText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

function lines(each: readonly string[]): string {
  return each.map((line) => `${folded(line)}\r\n`).join('');
}

/** A content line in pieces of at most 75 octets, none of them ending within a character (RFC 5545, 3.1). */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
