import type { Finding } from '../posting/finding.ts';
import type { Fact, Facts, FieldName } from '../posting/posting.ts';
import { dateWords } from './dates.ts';
import type { Origin } from './origin-words.ts';
import { durationWords, languageWords, payWords, placeWords, visaWords, yearsWords } from './value-words.ts';
import { capital, employmentTypeWords, seniorityWords } from './words.ts';

/** One value of a row, with where it comes from. */
export interface Value {
  text: string;
  field: FieldName;
  origin: Origin;
  /** Why it should be read with care: only one party says so, or the page says otherwise too. */
  doubt?: string | undefined;
  /** What "+3" stands for, or the whole of what was cut short. */
  rest?: string[] | undefined;
  /** Ours before it ("updated"), not part of the page's words. */
  before?: string | undefined;
}

export interface SummaryRow {
  label: string;
  /** Whose values stand in it. */
  fields: readonly FieldName[];
  values: Value[];
  /** Said where there is no value. Rows without it are left out when they are empty. */
  absent?: string;
}

/** How many values of a list stand in the summary before "+3". */
const placesShown = 4;
const skillsShown = 3;

/** In characters: two lines of the popup, and what of one skill is shown. Some employers write a sentence for each. */
const skillsLength = 64;
const skillLength = 36;

/** The summary's rows in their fixed order. Where, type, pay and posted are always there: what is absent is said in words. */
export function summaryRows(facts: Facts, findings: Finding[], now: Date): SummaryRow[] {
  const from = valueMaker(findings);
  const dated = (field: 'datePosted' | 'dateModified' | 'validThrough' | 'jobStartDate') =>
    from(field, facts[field], (iso) => [dateWords(iso, now)]);
  const rows: Omit<SummaryRow, 'fields'>[] = [
    {
      label: 'Where',
      values: [...where(facts, from), ...from('workplaceType', facts.workplaceType, (type) => [type])],
      absent: 'not stated',
    },
    {
      label: 'From',
      values: from('applicantLocationRequirements', facts.applicantLocationRequirements, (places) => places.map(placeWords)),
    },
    { label: 'Type', values: type(facts, from), absent: 'not stated' },
    { label: 'Pay', values: pay(facts, from), absent: 'not stated' },
    { label: 'Posted', values: [...dated('datePosted'), ...updated(facts, dated('dateModified'))], absent: 'not stated' },
    { label: 'Closes', values: dated('validThrough') },
    { label: 'Starts', values: dated('jobStartDate') },
    { label: 'Team', values: from('department', facts.department, (team) => [team]) },
    { label: 'Asks', values: from('skills', facts.skills, (skills) => (skills.required.length ? skills.required : skills.preferred)) },
    { label: 'Speaks', values: from('languages', facts.languages, (codes) => codes.map(languageWords)) },
    { label: 'Visa', values: from('visaSponsorship', facts.visaSponsorship, (visa) => [visaWords(visa)]) },
  ];
  return rows.map((row) => shorten({ ...row, fields: fieldsOf[row.label] ?? [] })).filter((row) => row.values.length > 0 || row.absent);
}

const fieldsOf: Readonly<Record<string, readonly FieldName[]>> = {
  Where: ['jobLocation', 'workplaceType'],
  From: ['applicantLocationRequirements'],
  Type: ['employmentType', 'seniority', 'experienceYears', 'duration'],
  Pay: ['baseSalary', 'equity', 'bonus'],
  Posted: ['datePosted', 'dateModified'],
  Closes: ['validThrough'],
  Starts: ['jobStartDate'],
  Team: ['department'],
  Asks: ['skills'],
  Speaks: ['languages'],
  Visa: ['visaSponsorship'],
};

type From = <T>(field: FieldName, fact: Fact<T> | undefined, words: (value: T) => string[]) => Value[];

function valueMaker(findings: Finding[]): From {
  return (field, fact, words) => {
    if (!fact) return [];
    const doubt = fact.yours ? undefined : findings.find(({ standing, fields }) => isDoubt(standing) && fields.includes(field))?.message;
    return words(fact.value)
      .filter((text) => text !== '')
      .map((text) => ({ text, field, origin: fact, doubt }));
  };
}

function isDoubt(standing: Finding['standing']): boolean {
  return standing === 'unsupported' || standing === 'contradicted';
}

function where(facts: Facts, from: From): Value[] {
  return cut(
    from('jobLocation', facts.jobLocation, (places) => places.map(placeWords)),
    placesShown,
  );
}

function type(facts: Facts, from: From): Value[] {
  // Said once, as the level.
  const intern = facts.seniority?.value === 'intern' && (facts.employmentType?.value.length ?? 0) > 1;
  const values = [
    ...from('employmentType', facts.employmentType, (types) =>
      types.filter((type) => !(type === 'INTERN' && intern)).map((type) => employmentTypeWords[type]),
    ),
    ...from('seniority', facts.seniority, (seniority) => [seniorityWords[seniority]]),
    ...from('experienceYears', facts.experienceYears, (years) => [yearsWords(years)]),
    ...from('duration', facts.duration, (duration) => [durationWords(duration)]),
  ];
  return values.map((value, index) => (index === 0 ? { ...value, text: capital(value.text) } : value));
}

function pay(facts: Facts, from: From): Value[] {
  return [
    ...from('baseSalary', facts.baseSalary, (salary) =>
      salary.tiers?.length
        ? salary.tiers.map((tier) => (tier.title ? `${tier.title}: ${payWords(tier)}` : payWords(tier)))
        : [payWords(salary)],
    ),
    ...from('equity', facts.equity, (equity) => [equity]),
    ...from('bonus', facts.bonus, (bonus) => [bonus]),
  ];
}

/** "Updated" says little: boards touch old postings. It stands only where it says another day than "posted". */
function updated(facts: Facts, values: Value[]): Value[] {
  if (facts.datePosted && facts.datePosted.value.slice(0, 10) === facts.dateModified?.value.slice(0, 10)) return [];
  return values.map((value) => ({ ...value, before: 'updated ' }));
}

function shorten(row: SummaryRow): SummaryRow {
  if (row.label === 'Asks') {
    const values = row.values.map(brief);
    return { ...row, values: cut(values, fitting(values)) };
  }
  return row.label === 'From' ? { ...row, values: cut(row.values, placesShown) } : row;
}

/** How many of these fit into the row: one at least. */
function fitting(values: Value[]): number {
  let length = 0;
  const over = values.findIndex(({ text }) => {
    length += text.length + 3;
    return length > skillsLength;
  });
  return Math.min(skillsShown, over === -1 ? skillsShown : Math.max(1, over));
}

/** Cut at a word's end; the whole of it stays in `rest`. */
function brief(value: Value): Value {
  const { text } = value;
  if (text.length <= skillLength) return value;
  const end = text.lastIndexOf(' ', skillLength);
  return { ...value, text: `${text.slice(0, end > 0 ? end : skillLength).replace(/[,;:]$/, '')}…`, rest: [text] };
}

/** The first few, and one more value that stands for the rest; one left over is shown rather than counted. */
function cut(values: Value[], most: number): Value[] {
  const last = values[most];
  if (!last || (values.length <= most + 1 && !last.rest)) return values;
  const rest = values.slice(most).flatMap((value) => value.rest ?? [value.text]);
  return [...values.slice(0, most), { ...last, text: `+${rest.length}`, rest }];
}
