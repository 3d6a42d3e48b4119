/** A law that makes employers of a place state the pay in a posting. */
export interface PayLaw {
  law: string;
  /** In force since, ISO date. */
  since: string;
  /** The employers whom it leaves out, where it does. */
  unless?: string;
}

/**
 * By country, or country and region. Only laws that want the pay in the posting itself: the EU's directive 2023/970 wants it
 * before the interview and is left out. Sources: the state legislatures' and labour departments' pages.
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
  'US-DC': { law: "the District of Columbia's Wage Transparency Omnibus Amendment Act of 2023", since: '2024-06-30' },
  'CA-BC': { law: "British Columbia's Pay Transparency Act", since: '2023-11-01' },
  'CA-ON': { law: "Ontario's Employment Standards Act", since: '2026-01-01', unless: 'fewer than 25 employees' },
  'CA-PE': { law: "Prince Edward Island's Employment Standards Act", since: '2022-06-01' },
  AT: { law: "Austria's Gleichbehandlungsgesetz § 9", since: '2011-03-01' },
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
  hawaii: 'HI',
  'district of columbia': 'DC',
  'british columbia': 'BC',
  ontario: 'ON',
  'prince edward island': 'PE',
};
