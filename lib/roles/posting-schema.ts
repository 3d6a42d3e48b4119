import * as z from 'zod/mini';
import type { FieldName, Organization, Place, Posting, Salary, Section, Span } from '../posting/posting.ts';
import { seniorities } from '../posting/posting.ts';

// zod probes `new Function` once unless told not to, which the extension's CSP reports as a violation (zod 4).
z.config({ jitless: true });

/** How to treat keys that the description does not know: `z.strictObject` refuses them, `z.looseObject` keeps them. */
export type ObjectBuilder = typeof z.object;

/** Every key of `T`, none more: a new field that is forgotten here does not compile. */
export type Shape<T> = Record<keyof T, z.ZodMiniType>;

const text = z.string();
const texts = z.array(text);
const maybe = z.exactOptional;

/** A schema for the value of each field of a Posting. */
export function fieldSchemas(object: ObjectBuilder): { [F in FieldName]: z.ZodMiniType<Posting[F]> } {
  const places = z.array(placeSchema(object));
  return {
    title: text,
    hiringOrganization: object({ name: text, url: maybe(text), sameAs: maybe(text) } satisfies Shape<Organization>),
    jobLocation: places,
    workplaceType: z.enum(['onsite', 'hybrid', 'remote']),
    applicantLocationRequirements: places,
    employmentType: z.array(z.enum(['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'])),
    seniority: z.enum(seniorities),
    experienceYears: object({ min: maybe(z.number()), max: maybe(z.number()) }),
    baseSalary: salarySchema(object),
    equity: text,
    bonus: text,
    datePosted: text,
    dateModified: text,
    validThrough: text,
    jobStartDate: text,
    duration: object({ minWeeks: z.number(), maxWeeks: z.number() }),
    identifier: object({ system: maybe(text), organization: maybe(text), value: text }),
    requisition: text,
    department: text,
    occupationalCategory: text,
    industry: text,
    skills: object({ required: texts, preferred: texts }),
    visaSponsorship: z.enum(['offered', 'not-offered']),
    languages: texts,
    description: z.array(sectionSchema(object)),
    url: text,
    applyUrl: text,
    directApply: z.boolean(),
  };
}

function placeSchema(object: ObjectBuilder) {
  return object({ text, locality: maybe(text), region: maybe(text), country: maybe(text) } satisfies Shape<Place>);
}

function salarySchema(object: ObjectBuilder) {
  const range = {
    min: maybe(z.number()),
    max: maybe(z.number()),
    currency: maybe(text),
    unit: maybe(z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'])),
    text,
    onTarget: maybe(z.literal(true)),
  } satisfies Shape<Omit<Salary, 'tiers'>>;
  return object({ ...range, tiers: maybe(z.array(object({ ...range, title: maybe(text) }))) });
}

function sectionSchema(object: ObjectBuilder) {
  const spans = z.array(
    object({ start: z.number(), end: z.number(), href: maybe(text), strong: maybe(z.literal(true)) } satisfies Shape<Span>),
  );
  const block = z.discriminatedUnion('kind', [
    object({ kind: z.literal('paragraph'), text, spans: maybe(spans) }),
    object({ kind: z.literal('list'), items: texts, spans: maybe(z.array(spans)) }),
  ]);
  const kinds = [
    'about',
    'responsibilities',
    'requirements',
    'preferred',
    'benefits',
    'compensation',
    'company',
    'process',
    'legal',
    'other',
  ] as const;
  return object({ kind: z.enum(kinds), heading: maybe(text), blocks: z.array(block) } satisfies Shape<Section>);
}
