import type { Section, Span, TextBlock } from '../posting/posting.ts';
import type { Role } from '../roles/role.ts';
import { dayOf } from './day.ts';
import { type Stated, statedOf } from './stated.ts';
import { wholeText } from './whole-text.ts';

/** A role as one Markdown file with YAML front matter, for Obsidian and the like. The user's note stands as it is; the page's words are escaped. */
export function noteOf(role: Role): string {
  const said = statedOf(role);
  return `${frontMatter(frontOf(role, said))}\n${bodyOf(role, said, 1)}`;
}

/** The front matter of a file with many roles in it, and one of these roles. */
export function headOfMany(exportedAt: string): string {
  return `${frontMatter([
    ['title', 'Saved roles'],
    ['exported', exportedAt.slice(0, 10)],
  ])}\n# Saved roles\n`;
}

export function partOfMany(role: Role): string {
  return `\n${bodyOf(role, statedOf(role), 2)}`;
}

type Front = readonly [key: string, value: string | number | readonly string[] | undefined];

function frontOf(role: Role, said: Stated): Front[] {
  return [
    ['title', said.title],
    ['employer', said.hiringOrganization?.name],
    ['place', said.jobLocation?.map(({ text }) => text)],
    ['workplace', said.workplaceType],
    ['pay', said.baseSalary?.text],
    ['posted', said.datePosted?.slice(0, 10)],
    ['deadline', said.validThrough?.slice(0, 10)],
    ['status', role.status],
    ['saved', role.savedAt.slice(0, 10)],
    ['next_step', role.nextStep?.what],
    ['next_step_on', role.nextStep?.on],
    ['rating', role.rating],
    ['page', role.addresses[0]],
    ['apply', said.applyUrl],
    ['tags', role.tags.map(tagOf).filter((tag) => tag !== '')],
    ['plainpost_id', role.id],
  ];
}

const days: ReadonlySet<string> = new Set(['posted', 'deadline', 'saved', 'next_step_on', 'exported']);

function frontMatter(front: readonly Front[]): string {
  const lines = front.flatMap(([key, value]) => {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    if (Array.isArray(value)) return [`${key}:`, ...value.map((item) => `  - ${scalar(item)}`)];
    return [`${key}: ${typeof value === 'number' ? value : (days.has(key) ? dayScalar : scalar)(value as string)}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/** Bare, so that it is a date there: but only where a day belongs and there is such a day, or a reader of YAML gives up on all of the front matter. */
function dayScalar(text: string): string {
  return dayOf(text) === text && !text.startsWith('0000') ? text : scalar(text);
}

/** A YAML scalar in double quotes, whose escapes are JSON's (YAML 1.2, 7.3.1). What JSON lets pass and YAML does not print is escaped too. */
export function scalar(text: string): string {
  return JSON.stringify(wholeText(text)).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** As Obsidian allows a tag: letters, digits, `_ - /`, and not digits alone. */
function tagOf(tag: string): string {
  const plain = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^[\d/_-]+$/.test(plain) ? `t${plain}` : plain;
}

function bodyOf(role: Role, said: Stated, level: 1 | 2): string {
  const mark = '#'.repeat(level);
  const parts = [
    `${mark} ${line(said.title ?? 'Title not stated')}`,
    line(
      [said.hiringOrganization?.name ?? 'Employer not stated', said.jobLocation?.map(({ text }) => text).join(', ')]
        .filter(Boolean)
        .join(' · '),
    ),
    factsOf(role, said),
    role.note.trim() && `${mark}# Note\n\n${role.note.trim()}`,
    role.contacts.length > 0 &&
      `${mark}# Contacts\n\n${role.contacts.map(({ name, reach, note }) => `- ${line([name, reach, note].filter(Boolean).join(', '))}`).join('\n')}`,
    role.findings.length > 0 && `${mark}# To know\n\n${role.findings.map(({ message }) => `- ${line(message)}`).join('\n')}`,
    ...(said.description ?? []).map((section) => sectionText(section, `${mark}#`)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function factsOf(role: Role, said: Stated): string {
  const rows: [string, string | undefined][] = [
    ['Status', role.status],
    ['Pay', said.baseSalary?.text],
    ['Type', said.employmentType?.join(', ').toLowerCase().replaceAll('_', ' ')],
    ['Asked', said.skills?.required.join(', ')],
    ['Preferred', said.skills?.preferred.join(', ')],
    ['Posted', said.datePosted],
    ['Deadline', said.validThrough],
    ['Next step', role.nextStep && [role.nextStep.what, role.nextStep.on].filter(Boolean).join(', ')],
  ];
  const links: [string, string | undefined][] = [
    ['Page', role.addresses[0]],
    ['Apply', said.applyUrl],
  ];
  return [
    ...rows.flatMap(([label, value]) => (value ? [`- ${label}: ${line(value)}`] : [])),
    ...links.flatMap(([label, href]) => (href && isSafe(href) ? [`- ${label}: <${targetOf(href)}>`] : [])),
  ].join('\n');
}

function sectionText({ heading, blocks }: Section, mark: string): string {
  return [...(heading ? [`${mark} ${line(heading)}`] : []), ...blocks.map(blockText)].join('\n\n');
}

function blockText(block: TextBlock): string {
  if (block.kind === 'paragraph') return spanned(block.text, block.spans);
  return block.items.map((item, index) => `- ${spanned(item, block.spans?.[index])}`).join('\n');
}

/** Text with its links; a span that does not fit the text, or lies over another, is left out and its words stay. */
function spanned(text: string, spans: readonly Span[] = []): string {
  let at = 0;
  let out = '';
  for (const { start, end, href } of [...spans].sort((a, b) => a.start - b.start)) {
    if (!href || !isSafe(href) || start < at || end <= start || end > text.length) continue;
    out += `${escapeInline(text.slice(at, start))}[${escapeInline(text.slice(start, end))}](<${targetOf(href)}>)`;
    at = end;
  }
  return line(out + escapeInline(text.slice(at)), true);
}

/** One line of Markdown out of any text: it begins no list, heading or rule, holds no markup and no HTML, and loads no picture. */
function line(text: string, isEscaped = false): string {
  const whole = (isEscaped ? text : escapeInline(text)).replace(/\s+/g, ' ').trim();
  return whole.replace(/^([-+])(?=\s|$|-)/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function escapeInline(text: string): string {
  return wholeText(text).replace(/[\\`*_[\]<>#|~$^=%&]/g, '\\$&');
}

function isSafe(href: string): boolean {
  return URL.canParse(href) && /^(?:https?|mailto):$/.test(new URL(href).protocol);
}

/** Between `<` and `>` neither they nor a line's end may stand. */
function targetOf(href: string): string {
  return new URL(href).href.replace(/[<>\s]/g, encodeURIComponent);
}
