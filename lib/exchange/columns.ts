import { fold } from '../values/text.ts';

/** What a column of a table can become. */
export const targets = [
  'title',
  'employer',
  'place',
  'workplace',
  'type',
  'seniority',
  'pay',
  'payFrom',
  'payTo',
  'currency',
  'payPer',
  'posted',
  'deadline',
  'description',
  'page',
  'applyLink',
  'status',
  'saved',
  'applied',
  'changed',
  'nextStep',
  'nextStepOn',
  'rating',
  'tags',
  'contact',
  'contactReach',
  'note',
] as const;
export type Target = (typeof targets)[number];

/** Column by column what it becomes; undefined: nothing. Only `note` may stand more than once: notes are put under each other. */
export type Mapping = readonly (Target | undefined)[];

/**
 * Headings, folded, as people and programs write them. Huntr's and Teal's exports are documented nowhere that we could find (November 2026), so what
 * stands here of theirs are the names of the fields in their trackers: Huntr has boards with lists ("Wishlist", "Applied" …); Teal a table with "Job
 * position", "Max. salary", "Date saved", "Excitement". Where a real export says otherwise, the table of columns lets the user say so.
 */
const headings: Readonly<Record<Target, string>> = {
  title: 'title|job title|position|job position|role|role title|job|job name|position title|stelle|position name|poste|puesto',
  employer: 'employer|company|company name|organization|organisation|firma|unternehmen|entreprise|empresa|hiring company',
  place: 'place|location|job location|city|office|ort|standort|lieu|ubicacion',
  workplace: 'workplace|workplace type|work type|remote|work arrangement|work model|remote type|is remote|work mode',
  type: 'type|job type|employment type|contract type|role type|employment',
  seniority: 'seniority|level|experience level|seniority level',
  pay: 'pay|salary|salary range|compensation|pay range|gehalt|salaire|salario',
  payFrom: 'pay from|min salary|min. salary|salary min|salary from|minimum salary|salary_min|salary range min',
  payTo: 'pay to|max salary|max. salary|salary max|salary to|maximum salary|salary_max|salary range max',
  currency: 'currency|salary currency|pay currency',
  payPer: 'pay per|salary unit|pay period|salary period|per',
  posted: 'posted|date posted|posted on|posting date|job posted|posted date|posted at',
  deadline: 'deadline|closing date|application deadline|apply by|due date|frist|expires|job deadline|closes',
  description: 'description|job description|full description|beschreibung',
  page: 'page|url|link|job url|job link|job post url|posting url|job posting url|job posting|listing|listing url|posting link|website|source url|web address|job posting link',
  applyLink: 'apply link|apply url|application url|application link|apply_url',
  status: 'status|stage|list|list name|column|application status|state|phase|board list|pipeline stage|stufe|statut|estado',
  saved:
    'saved|date saved|saved on|date added|added|created|created at|date created|saved at|added on|bookmarked on|date bookmarked|date|wishlisted at',
  applied: 'applied|applied on|date applied|application date|applied date|applied at|date of application|beworben am|date submitted',
  changed: 'changed|updated|last updated|updated at|modified|last modified|last activity|date modified|last moved',
  nextStep: 'next step|next action|to do|todo|action|task|next steps',
  nextStepOn: 'next step on|follow up|follow-up|followup|follow up date|next action date|follow up on|next date|reminder',
  rating: 'rating|excitement|stars|interest|priority score|excitement level|fit',
  tags: 'tags|labels|keywords|categories',
  contact: 'contact|contacts|contact name|recruiter|contact person|hiring manager|recruiter name',
  contactReach: 'contact email|email|contact e-mail|recruiter email|contact phone|phone|contact linkedin',
  note: 'note|notes|comment|comments|remarks|notizen|bemerkung|my notes|remarque',
};

const byHeading: ReadonlyMap<string, Target> = new Map(
  targets.flatMap((target) => headings[target].split('|').map((heading) => [heading, target])),
);

/** What each column is by its heading. A target that two columns name goes to the first; `note` to all. */
export function guessMapping(given: readonly string[]): Mapping {
  const taken = new Set<Target>();
  return given.map((heading) => {
    const target = byHeading.get(fold(heading).replace(/[_\s]+/g, ' ')) ?? byHeading.get(fold(heading));
    if (!target || (taken.has(target) && target !== 'note')) return undefined;
    taken.add(target);
    return target;
  });
}

/** The mapping with one column changed; a target that another column had is taken from it. */
export function remap(mapping: Mapping, column: number, target: Target | undefined): Mapping {
  return mapping.map((before, index) => (index === column ? target : before === target && target !== 'note' ? undefined : before));
}

/** Whether roles can be made of it: something must say which job a row is about. */
export function isEnough(mapping: Mapping): boolean {
  return mapping.some((target) => target === 'title' || target === 'page');
}
