import * as z from 'zod/mini';
import { type Claim, sources } from '../posting/claim.ts';
import type { Availability, Call, Extraction, Failure, Observed } from '../posting/extraction.ts';
import type { Finding } from '../posting/finding.ts';
import type { FieldName } from '../posting/posting.ts';
import type { Reading } from '../posting/reading.ts';
import type { Removal } from '../posting/removal.ts';
import { fieldSchemas, type ObjectBuilder, type Shape } from './posting-schema.ts';
import { type Role, statuses } from './role.ts';

// What comes from outside holds what we know and nothing else. What we stored ourselves may hold a key that a later
// version added: it is kept, or the step back to an older version would set the whole library aside.
const incoming: ObjectBuilder = z.strictObject as unknown as ObjectBuilder;
const stored: ObjectBuilder = z.looseObject as unknown as ObjectBuilder;

const text = z.string();
const texts = z.array(text);
const maybe = z.exactOptional;
const source = z.enum(sources);
const fieldNames = Object.keys(fieldSchemas(incoming)) as FieldName[];

type DiscriminatedOptions = Parameters<typeof z.discriminatedUnion>[1];

function claimAndFactSchemas(object: ObjectBuilder) {
  const values = fieldSchemas(object);
  const names = Object.keys(values) as FieldName[];
  const claims = names.map((field) => object({ field: z.literal(field), value: values[field], source, evidence: text }));
  const claim = z.discriminatedUnion('field', claims as unknown as DiscriminatedOptions) as unknown as z.ZodMiniType<Claim>;
  const facts = names.map((field) => [field, maybe(object({ value: values[field], source, evidence: text, disputedBy: z.array(claim) }))]);
  return { claim, facts: object(Object.fromEntries(facts)) };
}

function extraction(object: ObjectBuilder): z.ZodMiniType<Extraction> {
  const { claim, facts } = claimAndFactSchemas(object);
  const observed = object({
    availability: object({
      state: z.enum(['open', 'closed', 'unlisted', 'unknown']),
      evidence: maybe(text),
    } satisfies Shape<Availability>),
    blankLabels: texts,
    calls: z.array(object({ text, href: maybe(text) } satisfies Shape<Call>)),
    text,
    clutter: texts,
  } satisfies Shape<Observed>);
  return object({
    url: text,
    readAt: text,
    site: maybe(text),
    inferred: maybe(z.array(z.enum(fieldNames))),
    siteKind: maybe(z.enum(['ats', 'aggregator', 'board', 'employer'])),
    posting: maybe(facts),
    claims: z.array(claim),
    observed,
    failures: z.array(
      object({ source: z.enum([...sources, 'blocks', 'check', 'clutter', 'site']), message: text } satisfies Shape<Failure>),
    ),
  } satisfies Shape<Extraction>) as unknown as z.ZodMiniType<Extraction>;
}

function finding(object: ObjectBuilder): z.ZodMiniType<Finding> {
  return object({
    check: text,
    severity: z.enum(['note', 'caution', 'warning']),
    standing: z.enum(['unsupported', 'contradicted', 'dated', 'missing', 'verified']),
    fields: z.array(z.enum(fieldNames)),
    message: text,
    evidence: texts,
    explanation: maybe(text),
  } satisfies Shape<Finding>);
}

const removal = incoming({
  rule: text,
  why: z.enum(['upsell', 'tracking', 'engagement', 'boilerplate', 'nag']),
  pattern: maybe(z.enum(['nagging', 'obstruction', 'fake urgency', 'disguised ads', 'confirmshaming', 'forced action'])),
  only: maybe(z.literal('clean view')),
  text,
} satisfies Shape<Removal>);

/** A reading as a content script may send it. */
export const readingSchema: z.ZodMiniType<Reading> = incoming({
  extraction: extraction(incoming),
  removals: z.array(removal),
  clutterHidden: z.boolean(),
} satisfies Shape<Reading>);

/** What a save is made of. */
export const savedReadingSchema = incoming({ extraction: extraction(incoming), findings: z.array(finding(incoming)) });

export const findingsSchema = z.array(finding(incoming));

const status = z.enum(statuses);

/** A role as it is read back from the store. */
export const roleSchema: z.ZodMiniType<Role> = stored({
  id: text.check(z.minLength(1)),
  status,
  history: z.array(stored({ status, at: text })),
  note: text,
  savedAt: text,
  changedAt: text,
  identities: texts,
  addresses: texts,
  extraction: extraction(stored),
  findings: z.array(finding(stored)),
} satisfies Shape<Role>);
