import * as z from 'zod/mini';
import type { ClaimedDate, Sighting } from '../posting/sighting.ts';

const text = z.string();
const count = z.number();
const maybe = z.exactOptional;
const moment = text.check(z.refine((value) => !Number.isNaN(Date.parse(value))));

/** What must be written of each key, so that one that is forgotten does not compile. */
type Shape<T> = { [K in keyof T]-?: z.ZodMiniType };

const claimedDate = z.looseObject({ value: text, evidence: text, seenAt: moment, slackDays: count } satisfies Shape<ClaimedDate>);

/** A sighting as it is read back from the store. A later version's keys are no damage. */
export const sightingSchema = z.looseObject({
  key: text,
  address: text,
  identities: z.array(text),
  title: maybe(text),
  employer: maybe(text),
  place: maybe(text),
  sketch: maybe(z.array(count)),
  posted: z.array(claimedDate),
  dateModified: maybe(text),
  validThrough: maybe(text),
  paid: z.boolean(),
  workplace: z.boolean(),
  firstSeenAt: moment,
  lastSeenAt: moment,
  count,
} satisfies Shape<Sighting>) as unknown as z.ZodMiniType<Sighting>;
