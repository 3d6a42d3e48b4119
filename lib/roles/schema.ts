import * as z from 'zod/mini';
import { type Claim, sources } from '../posting/claim.ts';
import type { Availability, Call, Extraction, Failure, Observed } from '../posting/extraction.ts';
import type { Finding } from '../posting/finding.ts';
import type { FieldName } from '../posting/posting.ts';
import type { PartLine, Reading } from '../posting/reading.ts';
import type { Removal } from '../posting/removal.ts';
import { fieldSchemas, type ObjectBuilder, type Shape } from './posting-schema.ts';
import { type Contact, type NextStep, type OwnFields, ownFields, type Role, type Snapshot, statuses } from './role.ts';

// What comes from outside holds what we know and nothing else. What we stored ourselves may hold a key that a later
// version added: it is kept, or the step back to an older version would set the whole library aside.
const incoming: ObjectBuilder = z.strictObject as unknown as ObjectBuilder;
const stored: ObjectBuilder = z.looseObject as unknown as ObjectBuilder;

const text = z.string();
const texts = z.array(text);
const maybe = z.exactOptional;
const source = z.enum(sources);
const fieldNames = (): FieldName[] => Object.keys(fieldSchemas(incoming)) as FieldName[];

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
    inferred: maybe(z.array(z.enum(fieldNames()))),
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
    fields: z.array(z.enum(fieldNames())),
    message: text,
    evidence: texts,
    explanation: maybe(text),
  } satisfies Shape<Finding>);
}

// Built when first asked, not when loaded: the worker starts for every message, and thirty fields, as claims and as facts, take it a tenth of its start.
const incomingExtraction = z.lazy(() => extraction(incoming));
const incomingFinding = z.lazy(() => finding(incoming));
const storedFinding = z.lazy(() => finding(stored));

const removal = incoming({
  rule: text,
  why: z.enum(['upsell', 'tracking', 'engagement', 'boilerplate', 'nag']),
  pattern: maybe(z.enum(['nagging', 'obstruction', 'fake urgency', 'disguised ads', 'confirmshaming', 'forced action'])),
  only: maybe(z.literal('clean view')),
  text,
} satisfies Shape<Removal>);

/** A reading as a content script may send it. */
export const readingSchema: z.ZodMiniType<Reading> = incoming({
  extraction: incomingExtraction,
  removals: z.array(removal),
  clutterHidden: z.boolean(),
} satisfies Shape<Reading>);

/** The postings of a thread as a content script may send them. Links into the web only. */
export const partLinesSchema: z.ZodMiniType<PartLine[]> = z
  .array(
    incoming({
      url: text.check(z.regex(/^https?:\/\//)),
      line: text,
      title: z.optional(text),
      employer: z.optional(text),
    } satisfies Shape<PartLine>),
  )
  .check(z.maxLength(5000)) as unknown as z.ZodMiniType<PartLine[]>;

/** What a save is made of. */
export const savedReadingSchema = incoming({ extraction: incomingExtraction, findings: z.array(incomingFinding) });

export const findingsSchema = z.array(incomingFinding);

const status = z.enum(statuses);

function correctionSchemas() {
  const values = fieldSchemas(stored);
  const names = Object.keys(values) as FieldName[];
  return stored(Object.fromEntries(names.map((field) => [field, maybe(z.nullable(values[field]))])));
}

const setAt = stored(Object.fromEntries(ownFields.map((field) => [field, maybe(text)])));
const read = { extraction: z.lazy(() => extraction(stored)), findings: z.array(storedFinding) };

const own = {
  status,
  note: text,
  tags: texts,
  contacts: z.array(stored({ name: text, reach: maybe(text), note: maybe(text) } satisfies Shape<Contact>)),
  nextStep: maybe(stored({ what: text, on: maybe(text) } satisfies Shape<NextStep>)),
  rating: maybe(z.number()),
  corrections: z.lazy(correctionSchemas),
} satisfies Shape<OwnFields>;

/** Fields of the user's own as a panel sets them, any of them. */
export const ownSchema = z.partial(stored(own));

/** A role as it is read back from the store. */
export const roleSchema: z.ZodMiniType<Role> = stored({
  ...own,
  id: text.check(z.minLength(1)),
  history: z.array(stored({ status, at: text })),
  setAt,
  savedAt: text,
  changedAt: text,
  identities: texts,
  addresses: texts,
  ...read,
  snapshots: z.array(stored(read satisfies Shape<Snapshot>)),
} satisfies Shape<Role>) as unknown as z.ZodMiniType<Role>;
