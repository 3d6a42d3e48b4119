import { type JobAddress, jobSystems } from '../values/job-systems.ts';
import { parseWebUrl } from './canonical-url.ts';

interface Row extends JobAddress {
  system: string;
}

const systems: readonly Row[] = jobSystems.flatMap(({ id, jobs }) => jobs.map((job) => ({ system: id, ...job })));

// Boards whose address holds the board's own number: many addresses, one copy. Never the job itself.
const boards: readonly Row[] = [
  { system: 'linkedin', host: /^(?:[a-z]+\.)?linkedin\.com$/, path: /^\/(?:comm\/)?jobs\/view\/(?:[^/]*-)?(\d{6,})(?:\/|$)/ },
  { system: 'linkedin', host: /^(?:[a-z]+\.)?linkedin\.com$/, parameter: ['currentJobId', /^\d{6,}$/] },
  { system: 'indeed', host: /^(?:[a-z]+\.)?indeed\.com$/, parameter: ['jk', /^[0-9a-f]{16}$/] },
  { system: 'indeed', host: /^(?:[a-z]+\.)?indeed\.com$/, parameter: ['vjk', /^[0-9a-f]{16}$/] },
];

const worldwideIds = new Map(jobSystems.map(({ id, worldwideId }) => [id, worldwideId]));

/** What stands where an id should be. A nil UUID is a template's, "undefined" a script's. */
const sentinel = /^(?:0+|[0-]+|undefined|null|none|nan|n-?a|x+|test|example|template)$/i;

/** The one job behind an address, as `ashby:<id>`; undefined where the address names no posting of a system that we know. */
export function jobIdOf(address: string): string | undefined {
  return firstId(systems, address);
}

/** The copy on a board, as `linkedin:<id>`. */
export function boardIdOf(address: string): string | undefined {
  return firstId(boards, address);
}

/** An identifier as a page states it, where the system is one whose ids name one job by themselves; undefined for a board's own numbers. */
export function jobIdFrom(identifier: { system?: string; value: string }): string | undefined {
  const system = identifier.system?.toLowerCase();
  const value = identifier.value.trim().toLowerCase();
  if (!system || sentinel.test(value) || !worldwideIds.get(system)?.test(value)) return undefined;
  return `${system}:${value}`;
}

/** Whether an identity names the job itself, not one copy of it. */
export function isJobId(identity: string): boolean {
  return systems.some(({ system }) => identity.startsWith(`${system}:`));
}

function firstId(rows: readonly Row[], address: string): string | undefined {
  const url = parseWebUrl(address);
  if (!url) return undefined;
  for (const row of rows) {
    const id = idIn(row, url);
    if (id !== undefined) return id;
  }
  return undefined;
}

function idIn({ system, host, path, parameter, cased }: Row, url: URL): string | undefined {
  const atHost = host.exec(url.hostname);
  if (!atHost) return undefined;
  const found = parameter ? parameter[1].exec(url.searchParams.get(parameter[0]) ?? '') : path?.exec(url.pathname);
  if (!found) return undefined;
  const parts = [...atHost.slice(1), ...(found.length > 1 ? found.slice(1) : found)].filter((part) => part !== undefined);
  if (sentinel.test(parts.at(-1) ?? '')) return undefined;
  const id = parts.join('/');
  return `${system}:${cased ? id : id.toLowerCase()}`;
}
