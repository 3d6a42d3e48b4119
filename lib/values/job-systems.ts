const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Where an address of a system holds the id of the one job. */
export interface JobAddress {
  /** The whole host. A first group is part of the id, where ids are unique within one customer only. */
  host: RegExp;
  /** On the path, the id as the only group (or the last, after the customer). */
  path?: RegExp;
  /** On the value of this parameter. */
  parameter?: [name: string, value: RegExp];
  /** The id is compared as written; otherwise in lower case. */
  cased?: true;
}

/** An applicant tracking system: what its addresses say. */
export interface JobSystem {
  id: string;
  /** As the system writes itself. */
  name: string;
  /** The hosts of the system and its customers, by suffix. */
  domains: readonly string[];
  /** Where the customer's account stands: the first step of the path or the first label of the host. Absent: in neither ("career5", a data centre). */
  account?: 'path' | 'host';
  jobs: readonly JobAddress[];
  /** Ids are unique over all customers, so that one of this form names a job without its address. */
  worldwideId?: RegExp;
}

/** Sources: each system's public pages, noted in test/original/job-systems.test.ts with an example and a near miss for every address. */
export const jobSystems: readonly JobSystem[] = [
  {
    id: 'ashby',
    name: 'Ashby',
    domains: ['ashbyhq.com'],
    account: 'path',
    jobs: [
      { host: /^jobs\.ashbyhq\.com$/, path: new RegExp(`^/[^/]+/(${uuid})(?:/|$)`, 'i') },
      { host: /./, parameter: ['ashby_jid', new RegExp(`^${uuid}$`, 'i')] },
    ],
    worldwideId: new RegExp(`^${uuid}$`),
  },
  {
    id: 'greenhouse',
    name: 'Greenhouse',
    domains: ['greenhouse.io'],
    account: 'path',
    jobs: [
      { host: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/, path: /^\/[^/]+\/jobs\/(\d{4,})(?:\/|$)/ },
      { host: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/, parameter: ['token', /^\d{4,}$/] },
      { host: /./, parameter: ['gh_jid', /^\d{4,}$/] },
    ],
    worldwideId: /^\d{4,}$/,
  },
  {
    id: 'lever',
    name: 'Lever',
    domains: ['lever.co'],
    account: 'path',
    jobs: [{ host: /^jobs(?:\.eu)?\.lever\.co$/, path: new RegExp(`^/[^/]+/(${uuid})(?:/|$)`, 'i') }],
    worldwideId: new RegExp(`^${uuid}$`),
  },
  {
    id: 'workday',
    name: 'Workday',
    domains: ['myworkdayjobs.com', 'myworkdaysite.com'],
    account: 'host',
    jobs: [
      { host: /^([\w-]+)\.wd\d+\.myworkdayjobs\.com$/, path: /\/job\/(?:[^/]+\/)?[^/]*_([A-Za-z0-9-]+)(?:\/|$)/ },
      { host: /^wd\d+\.myworkdaysite\.com$/, path: /\/recruiting\/([\w-]+)\/[^/]+\/job\/(?:[^/]+\/)?[^/]*_([A-Za-z0-9-]+)(?:\/|$)/ },
    ],
  },
  {
    id: 'smartrecruiters',
    name: 'SmartRecruiters',
    domains: ['smartrecruiters.com'],
    account: 'path',
    jobs: [{ host: /^(?:jobs|careers)\.smartrecruiters\.com$/, path: /^\/[^/]+\/(\d{6,})(?:-|\/|$)/ }],
    worldwideId: /^\d{6,}$/,
  },
  {
    id: 'workable',
    name: 'Workable',
    domains: ['workable.com'],
    account: 'path',
    jobs: [{ host: /^apply\.workable\.com$/, path: /^\/[^/]+\/j\/([0-9A-F]{6,})(?:\/|$)/i }],
  },
  {
    id: 'recruitee',
    name: 'Recruitee',
    domains: ['recruitee.com'],
    account: 'host',
    jobs: [{ host: /^([\w-]+)\.recruitee\.com$/, path: /^\/o\/([^/]+)/ }],
  },
  {
    id: 'personio',
    name: 'Personio',
    domains: ['personio.de', 'personio.com'],
    account: 'host',
    jobs: [{ host: /^([\w-]+)\.jobs\.personio\.(?:de|com)$/, path: /^\/job\/(\d+)(?:\/|$)/ }],
  },
  {
    id: 'teamtailor',
    name: 'Teamtailor',
    domains: ['teamtailor.com'],
    account: 'host',
    jobs: [{ host: /^([\w.-]+)\.teamtailor\.com$/, path: /^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?jobs\/(\d+)(?:-|\/|$)/ }],
  },
  {
    id: 'bamboohr',
    name: 'BambooHR',
    domains: ['bamboohr.com'],
    account: 'host',
    jobs: [{ host: /^([\w-]+)\.bamboohr\.com$/, path: /^\/careers\/(\d+)(?:\/|$)/ }],
  },
  {
    id: 'icims',
    name: 'iCIMS',
    domains: ['icims.com'],
    account: 'host',
    jobs: [{ host: /^([\w-]+)\.icims\.com$/, path: /^\/jobs\/(\d+)(?:\/|$)/ }],
  },
  {
    id: 'jobvite',
    name: 'Jobvite',
    domains: ['jobvite.com'],
    jobs: [{ host: /^jobs\.jobvite\.com$/, path: /^\/(?:careers\/)?[^/]+\/job\/(o[A-Za-z0-9]+)(?:\/|$)/, cased: true }],
  },
  {
    id: 'rippling',
    name: 'Rippling',
    domains: ['rippling.com'],
    jobs: [{ host: /^ats(?:\.\w+)?\.rippling\.com$/, path: new RegExp(`/jobs/(${uuid})(?:/|$)`, 'i') }],
    worldwideId: new RegExp(`^${uuid}$`),
  },
  {
    id: 'gem',
    name: 'Gem',
    domains: ['gem.com'],
    account: 'path',
    jobs: [{ host: /^jobs\.gem\.com$/, path: /^\/([^/]+)\/([\w-]{6,})(?:\/|$)/, cased: true }],
  },
  {
    id: 'breezy',
    name: 'Breezy',
    domains: ['breezy.hr'],
    account: 'host',
    jobs: [{ host: /^([\w-]+)\.breezy\.hr$/, path: /^\/p\/([0-9a-f]{10,})(?:-|\/|$)/ }],
  },
  {
    id: 'jazzhr',
    name: 'JazzHR',
    domains: ['applytojob.com', 'jazz.co'],
    account: 'host',
    jobs: [{ host: /^([\w-]+)\.applytojob\.com$/, path: /^\/apply\/([A-Za-z0-9]{6,})(?:\/|$)/, cased: true }],
  },
  {
    id: 'pinpoint',
    name: 'Pinpoint',
    domains: ['pinpointhq.com'],
    account: 'host',
    jobs: [{ host: /^([\w-]+)\.pinpointhq\.com$/, path: new RegExp(`^/(?:[a-z]{2}/)?postings/(${uuid})(?:/|$)`, 'i') }],
  },
  {
    id: 'eightfold',
    name: 'Eightfold',
    domains: ['eightfold.ai'],
    account: 'host',
    jobs: [{ host: /^([\w-]+)\.eightfold\.ai$/, path: /^\/careers\/job\/(\d{6,})(?:-|\/|$)/ }],
  },
  {
    id: 'paylocity',
    name: 'Paylocity',
    domains: ['paylocity.com'],
    jobs: [{ host: /^recruiting\.paylocity\.com$/i, path: /^\/recruiting\/jobs\/details\/(\d+)(?:\/|$)/i }],
  },
  {
    id: 'ukg',
    name: 'UKG',
    domains: ['ultipro.com'],
    jobs: [{ host: /^recruiting\d*\.ultipro\.com$/, parameter: ['opportunityId', new RegExp(`^${uuid}$`, 'i')] }],
  },
  {
    id: 'taleo',
    name: 'Taleo',
    domains: ['taleo.net'],
    jobs: [{ host: /^([\w-]+)\.taleo\.net$/, parameter: ['job', /^[\w-]{3,}$/] }],
  },
  // Known by their hosts alone: their addresses name no job, or in ways not seen.
  { id: 'oracle', name: 'Oracle', domains: ['oraclecloud.com'], jobs: [] },
  { id: 'successfactors', name: 'SuccessFactors', domains: ['successfactors.com', 'successfactors.eu'], jobs: [] },
  { id: 'join', name: 'JOIN', domains: ['join.com'], jobs: [] },
  { id: 'softgarden', name: 'softgarden', domains: ['softgarden.io'], account: 'host', jobs: [] },
  { id: 'dayforce', name: 'Dayforce', domains: ['dayforcehcm.com'], jobs: [] },
  { id: 'welcome-to-the-jungle', name: 'Welcome to the Jungle', domains: ['welcomekit.co'], account: 'host', jobs: [] },
  { id: 'homerun', name: 'Homerun', domains: ['homerun.co'], account: 'host', jobs: [] },
  { id: 'traffit', name: 'Traffit', domains: ['traffit.com'], account: 'host', jobs: [] },
  { id: 'zoho-recruit', name: 'Zoho Recruit', domains: ['zohorecruit.com'], account: 'host', jobs: [] },
];

/** The applicant tracking system that a host belongs to. By suffix at a dot, never by substring. */
export function jobSystemOf(host: string): JobSystem | undefined {
  return jobSystems.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)));
}
