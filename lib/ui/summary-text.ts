import type { Claim, Source } from '../posting/claim.ts';
import { sources } from '../posting/claim.ts';
import type { Facts, FieldName } from '../posting/posting.ts';
import type { Examined } from '../posting/reading.ts';
import { summaryRows } from './rows.ts';
import { fieldWords, siteName } from './words.ts';

type Shown = Pick<Examined, 'extraction' | 'findings'>;

/** The summary as Markdown, to paste into notes or a letter: what the popup says, no more. */
export function summaryText({ extraction, findings }: Shown, now: Date): string {
  const facts = extraction.posting ?? {};
  const rows = summaryRows(facts, findings, now).map(({ label, values, absent }) => {
    const words = values.map(({ before = '', text, rest, doubt }) => `${before}${rest ? rest.join(' · ') : text}${doubt ? '?' : ''}`);
    return `- ${label}: ${words.length ? words.join(' · ') : absent}`;
  });
  return [
    `# ${facts.title?.value ?? 'Title not stated'}`,
    facts.hiringOrganization?.value.name ?? 'Employer not stated',
    '',
    ...rows,
    ...(facts.applyUrl ? [`- Apply: ${facts.applyUrl.value}`] : []),
    `- Page: ${facts.url?.value ?? extraction.url}`,
    ...(findings.length ? ['', ...findings.map(({ severity, message }) => `- ${severity}: ${message}`)] : []),
    '',
  ].join('\n');
}

/** How a page was read, as plain text for a bug report. It holds the page's address and words, nothing of the user's. */
export function reportText({ extraction, removals, findings }: Examined): string {
  const facts = Object.entries(extraction.posting ?? {}).map(
    ([field, fact]) => `${field}: ${short(JSON.stringify(fact.value))} (${fact.source}: ${short(fact.evidence)})`,
  );
  return [
    `Page: ${extraction.url}`,
    `Read: ${extraction.readAt}`,
    `Site: ${siteName(extraction.site)}`,
    '',
    ...facts,
    '',
    ...disagreements(extraction.posting ?? {}).map(({ field, claim }) => `disputed: ${field} (${claim.source}: ${short(claim.evidence)})`),
    ...findings.map(({ check, severity, message }) => `${severity} ${check}: ${message}`),
    ...removals.map(({ rule, why, only }) => `${only ? 'left out' : 'hidden'} ${why}: ${rule}`),
    ...extraction.failures.map(({ source, message }) => `failed ${source}: ${message}`),
    '',
  ].join('\n');
}

/** Claims that lost against the fact that is shown. */
export function disagreements(facts: Facts): { field: FieldName; claim: Claim }[] {
  return Object.values(facts).flatMap(({ disputedBy }) => disputedBy.map((claim: Claim) => ({ field: claim.field, claim })));
}

/** Each source that won a field, best first, with the names of its fields. */
export function usedSources(facts: Facts): { source: Source; fields: string[] }[] {
  const entries = Object.entries(facts) as [FieldName, { source: Source }][];
  return sources
    .map((source) => ({ source, fields: entries.filter(([, fact]) => fact.source === source).map(([field]) => fieldWords[field]) }))
    .filter(({ fields }) => fields.length > 0);
}

/** What one line of a report holds of a long text. */
const shortLength = 160;

function short(text: string): string {
  return text.length > shortLength ? `${text.slice(0, shortLength)}…` : text;
}
