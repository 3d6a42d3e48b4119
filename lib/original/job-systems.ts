import { parseWebUrl } from './canonical-url.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

interface JobSystem {
  system: string;
  /** The whole host. A first group is part of the id, where ids are unique within one customer only. */
  host: RegExp;
  /** On the path, the id as the only group (or the last, after the customer). */
  path?: RegExp;
  /** On the value of this parameter. */
  parameter?: [name: string, value: RegExp];
  /** The id is compared as written; otherwise in lower case. */
  cased?: true;
}

// Applicant tracking systems: where a posting's address holds the id of the one job. Sources: each system's public pages,
// noted in test/original/job-systems.test.ts with an example and a near miss for every row.
const systems: JobSystem[] = [
  { system: 'ashby', host: /^jobs\.ashbyhq\.com$/, path: new RegExp(`^/[^/]+/(${uuid})(?:/|$)`, 'i') },
  { system: 'ashby', host: /./, parameter: ['ashby_jid', new RegExp(`^${uuid}$`, 'i')] },
  { system: 'greenhouse', host: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/, path: /^\/[^/]+\/jobs\/(\d{4,})(?:\/|$)/ },
  { system: 'greenhouse', host: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/, parameter: ['token', /^\d{4,}$/] },
  { system: 'greenhouse', host: /./, parameter: ['gh_jid', /^\d{4,}$/] },
  { system: 'lever', host: /^jobs(?:\.eu)?\.lever\.co$/, path: new RegExp(`^/[^/]+/(${uuid})(?:/|$)`, 'i') },
  { system: 'workday', host: /^([\w-]+)\.wd\d+\.myworkdayjobs\.com$/, path: /\/job\/(?:[^/]+\/)?[^/]*_([A-Za-z0-9-]+)(?:\/|$)/ },
  {
    system: 'workday',
    host: /^wd\d+\.myworkdaysite\.com$/,
    path: /\/recruiting\/([\w-]+)\/[^/]+\/job\/(?:[^/]+\/)?[^/]*_([A-Za-z0-9-]+)(?:\/|$)/,
  },
  { system: 'smartrecruiters', host: /^(?:jobs|careers)\.smartrecruiters\.com$/, path: /^\/[^/]+\/(\d{6,})(?:-|\/|$)/ },
  { system: 'workable', host: /^apply\.workable\.com$/, path: /^\/[^/]+\/j\/([0-9A-F]{6,})(?:\/|$)/i },
  { system: 'recruitee', host: /^([\w-]+)\.recruitee\.com$/, path: /^\/o\/([^/]+)/ },
  { system: 'personio', host: /^([\w-]+)\.jobs\.personio\.(?:de|com)$/, path: /^\/job\/(\d+)(?:\/|$)/ },
  { system: 'teamtailor', host: /^([\w.-]+)\.teamtailor\.com$/, path: /^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?jobs\/(\d+)(?:-|\/|$)/ },
  { system: 'bamboohr', host: /^([\w-]+)\.bamboohr\.com$/, path: /^\/careers\/(\d+)(?:\/|$)/ },
  { system: 'icims', host: /^([\w-]+)\.icims\.com$/, path: /^\/jobs\/(\d+)(?:\/|$)/ },
  { system: 'jobvite', host: /^jobs\.jobvite\.com$/, path: /^\/(?:careers\/)?[^/]+\/job\/(o[A-Za-z0-9]+)(?:\/|$)/, cased: true },
  { system: 'rippling', host: /^ats(?:\.\w+)?\.rippling\.com$/, path: new RegExp(`/jobs/(${uuid})(?:/|$)`, 'i') },
  { system: 'gem', host: /^jobs\.gem\.com$/, path: /^\/([^/]+)\/([\w-]{6,})(?:\/|$)/, cased: true },
  { system: 'breezy', host: /^([\w-]+)\.breezy\.hr$/, path: /^\/p\/([0-9a-f]{10,})(?:-|\/|$)/ },
  { system: 'jazzhr', host: /^([\w-]+)\.applytojob\.com$/, path: /^\/apply\/([A-Za-z0-9]{6,})(?:\/|$)/, cased: true },
  { system: 'pinpoint', host: /^([\w-]+)\.pinpointhq\.com$/, path: new RegExp(`^/(?:[a-z]{2}/)?postings/(${uuid})(?:/|$)`, 'i') },
  { system: 'eightfold', host: /^([\w-]+)\.eightfold\.ai$/, path: /^\/careers\/job\/(\d{6,})(?:-|\/|$)/ },
  { system: 'paylocity', host: /^recruiting\.paylocity\.com$/i, path: /^\/recruiting\/jobs\/details\/(\d+)(?:\/|$)/i },
  { system: 'ukg', host: /^recruiting\d*\.ultipro\.com$/, parameter: ['opportunityId', new RegExp(`^${uuid}$`, 'i')] },
  { system: 'taleo', host: /^([\w-]+)\.taleo\.net$/, parameter: ['job', /^[\w-]{3,}$/] },
];

// Boards whose address holds the board's own number: many addresses, one copy. Never the job itself.
const boards: JobSystem[] = [
  { system: 'linkedin', host: /^(?:[a-z]+\.)?linkedin\.com$/, path: /^\/(?:comm\/)?jobs\/view\/(?:[^/]*-)?(\d{6,})(?:\/|$)/ },
  { system: 'linkedin', host: /^(?:[a-z]+\.)?linkedin\.com$/, parameter: ['currentJobId', /^\d{6,}$/] },
  { system: 'indeed', host: /^(?:[a-z]+\.)?indeed\.com$/, parameter: ['jk', /^[0-9a-f]{16}$/] },
  { system: 'indeed', host: /^(?:[a-z]+\.)?indeed\.com$/, parameter: ['vjk', /^[0-9a-f]{16}$/] },
];

// Systems whose ids are unique over all customers, so that one names a job without its address.
const worldwideIds = new Map([
  ['ashby', new RegExp(`^${uuid}$`)],
  ['greenhouse', /^\d{4,}$/],
  ['lever', new RegExp(`^${uuid}$`)],
  ['smartrecruiters', /^\d{6,}$/],
  ['rippling', new RegExp(`^${uuid}$`)],
]);

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

function firstId(rows: JobSystem[], address: string): string | undefined {
  const url = parseWebUrl(address);
  if (!url) return undefined;
  for (const row of rows) {
    const id = idIn(row, url);
    if (id !== undefined) return id;
  }
  return undefined;
}

function idIn({ system, host, path, parameter, cased }: JobSystem, url: URL): string | undefined {
  const atHost = host.exec(url.hostname);
  if (!atHost) return undefined;
  const found = parameter ? parameter[1].exec(url.searchParams.get(parameter[0]) ?? '') : path?.exec(url.pathname);
  if (!found) return undefined;
  const parts = [...atHost.slice(1), ...(found.length > 1 ? found.slice(1) : found)].filter((part) => part !== undefined);
  if (sentinel.test(parts.at(-1) ?? '')) return undefined;
  const id = parts.join('/');
  return `${system}:${cased ? id : id.toLowerCase()}`;
}
