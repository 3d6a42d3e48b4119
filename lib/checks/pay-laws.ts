/** A law that makes employers of a place state the pay in a posting. */
export interface PayLaw {
  law: string;
  /** In force since, ISO date. */
  since: string;
  /** The employers whom it leaves out, where it does. */
  unless?: string;
}

/**
 * By country, or country and region; looked up in November 2026. Only laws that want the pay in the posting itself. The EU's directive
 * 2023/970 wants it before the interview, so of the member states only those stand here whose own law asks for more and could be named:
 * Austria (https://www.ris.bka.gv.at, GlBG § 9), Latvia (https://vdi.gov.lv/en/article/content-job-advertisement) and Lithuania
 * (https://iuslaboris.com/insights/what-salary-information-must-be-in-a-job-advertisement-in-lithuania/). Left out, because the sources
 * disagree or give no number: Italy (a decree of 2026) and Slovakia (asked for since 2018; said to have ended with the Act of 2026). Poland
 * and Malta want it before an interview or a contract. In the United States, Connecticut, Nevada and Rhode Island want it on request or
 * after an interview; Delaware's law is not in force yet.
 */
export const payLaws: Readonly<Record<string, PayLaw>> = {
  'US-CA': { law: 'California Labor Code § 432.3', since: '2023-01-01', unless: 'fewer than 15 employees' },
  'US-CO': { law: "Colorado's Equal Pay for Equal Work Act", since: '2021-01-01' },
  'US-WA': { law: "Washington's Equal Pay and Opportunities Act", since: '2023-01-01', unless: 'fewer than 15 employees' },
  'US-NY': { law: 'New York Labor Law § 194-b', since: '2023-09-17', unless: 'fewer than 4 employees' },
  'US-IL': { law: "Illinois' Equal Pay Act of 2003", since: '2025-01-01', unless: 'fewer than 15 employees' },
  'US-MN': { law: 'Minnesota Statutes § 181.173', since: '2025-01-01', unless: 'fewer than 30 employees' },
  'US-MD': { law: "Maryland's Equal Pay for Equal Work - Wage Range Transparency law", since: '2024-10-01' },
  'US-NJ': { law: "New Jersey's Pay and Benefit Transparency Act", since: '2025-06-01', unless: 'fewer than 10 employees' },
  'US-MA': { law: "Massachusetts' Frances Perkins Workplace Equity Act", since: '2025-10-29', unless: 'fewer than 25 employees' },
  'US-VT': { law: "Vermont's Act 155 of 2024", since: '2025-07-01', unless: 'fewer than 5 employees' },
  'US-HI': { law: "Hawaii's Act 203 of 2023", since: '2024-01-01', unless: 'fewer than 50 employees' },
  // https://complianceposter.com/2026/05/11/maine-2026-legislative-session-end/
  'US-ME': { law: "Maine's H.P. 18 of 2026", since: '2026-07-13', unless: 'fewer than 10 employees' },
  // https://www.morganlewis.com, Delaware passes pay transparency law
  'US-DE': { law: "Delaware's House Bill 105 of 2025", since: '2027-09-26', unless: 'fewer than 26 employees' },
  'US-DC': { law: "the District of Columbia's Wage Transparency Omnibus Amendment Act of 2023", since: '2024-06-30' },
  'CA-BC': { law: "British Columbia's Pay Transparency Act", since: '2023-11-01' },
  'CA-ON': { law: "Ontario's Employment Standards Act", since: '2026-01-01', unless: 'fewer than 25 employees' },
  'CA-PE': { law: "Prince Edward Island's Employment Standards Act", since: '2022-06-01' },
  AT: { law: "Austria's Gleichbehandlungsgesetz § 9", since: '2011-03-01' },
  LV: { law: "Latvia's Labour Law, section 32", since: '2018-11-28' },
  LT: { law: "Lithuania's Labour Code, article 25", since: '2019-07-27' },
};

/** Names of regions as pages write them out. */
export const regionCodes: Readonly<Record<string, string>> = {
  california: 'CA',
  colorado: 'CO',
  washington: 'WA',
  'new york': 'NY',
  illinois: 'IL',
  minnesota: 'MN',
  maryland: 'MD',
  'new jersey': 'NJ',
  massachusetts: 'MA',
  vermont: 'VT',
  maine: 'ME',
  delaware: 'DE',
  hawaii: 'HI',
  'district of columbia': 'DC',
  'british columbia': 'BC',
  ontario: 'ON',
  'prince edward island': 'PE',
};
