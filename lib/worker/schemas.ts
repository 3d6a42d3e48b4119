import * as z from 'zod/mini';
import type { PageMessages, PanelMessages } from '../messages.ts';
import type { Captured, Token } from '../page/captured.ts';
import type { Shape } from '../roles/posting-schema.ts';
import { readingSchema } from '../roles/schema.ts';
import { isHost } from '../settings.ts';
import type { Schemas } from './serve.ts';

const key = z.string().check(z.minLength(8), z.maxLength(100));
const host = z.string().check(z.refine(isHost));

const address = z.string().check(z.maxLength(4000));

/** Token by token it is `restore` that looks: there are many. */
const captured = z.strictObject({
  url: z.string().check(z.maxLength(100_000)),
  contentType: z.string().check(z.maxLength(1000)),
  tokens: z.custom<Token[]>(Array.isArray),
  cut: z.optional(z.literal(true)),
} satisfies Shape<Captured>);

/** What a page's process may send. */
export const pageSchemas: Schemas<PageMessages> = {
  'page-captured': z.strictObject({ page: captured, force: z.boolean(), part: z.optional(address) }),
  'page-read': readingSchema,
  'page-save': z.strictObject({ reading: readingSchema, key }),
  'page-undo': z.strictObject({ key }),
  'page-links': z.strictObject({ url: address, links: z.array(address).check(z.maxLength(400)) }),
  'page-open-panel': z.undefined(),
};

/** What our own pages send. */
export const panelSchemas: Schemas<PanelMessages> = {
  'roles-changed': z.strictObject({ ids: z.optional(z.array(z.string()).check(z.maxLength(1000))) }),
  'always-read': z.strictObject({ host, on: z.boolean() }),
};
