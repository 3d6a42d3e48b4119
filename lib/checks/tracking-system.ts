/** Hosts of applicant tracking systems, by suffix. Names as the systems write themselves. */
const systems: Readonly<Record<string, string>> = {
  'ashbyhq.com': 'Ashby',
  'greenhouse.io': 'Greenhouse',
  'lever.co': 'Lever',
  'myworkdayjobs.com': 'Workday',
  'myworkdaysite.com': 'Workday',
  'workable.com': 'Workable',
  'smartrecruiters.com': 'SmartRecruiters',
  'recruitee.com': 'Recruitee',
  'teamtailor.com': 'Teamtailor',
  'personio.de': 'Personio',
  'personio.com': 'Personio',
  'bamboohr.com': 'BambooHR',
  'breezy.hr': 'Breezy',
  'jobvite.com': 'Jobvite',
  'icims.com': 'iCIMS',
  'taleo.net': 'Taleo',
  'oraclecloud.com': 'Oracle',
  'successfactors.com': 'SuccessFactors',
  'successfactors.eu': 'SuccessFactors',
  'rippling.com': 'Rippling',
  'pinpointhq.com': 'Pinpoint',
  'join.com': 'JOIN',
  'softgarden.io': 'softgarden',
  'jazz.co': 'JazzHR',
  'applytojob.com': 'JazzHR',
  'paylocity.com': 'Paylocity',
  'dayforcehcm.com': 'Dayforce',
  'ultipro.com': 'UKG',
  'welcomekit.co': 'Welcome to the Jungle',
  'homerun.co': 'Homerun',
  'traffit.com': 'Traffit',
  'zohorecruit.com': 'Zoho Recruit',
  'gem.com': 'Gem',
};

/** The applicant tracking system that a host belongs to. By suffix at a dot, never by substring. */
export function trackingSystemOf(host: string): string | undefined {
  const suffix = Object.keys(systems).find((each) => host === each || host.endsWith(`.${each}`));
  return suffix === undefined ? undefined : systems[suffix];
}
