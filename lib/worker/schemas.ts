import * as z from 'zod/mini';
import type { PageMessages, PanelMessages } from '../messages.ts';
import { readingSchema } from '../roles/schema.ts';
import { isHost } from '../settings.ts';
import type { Schemas } from './serve.ts';

const key = z.string().check(z.minLength(8), z.maxLength(100));
const host = z.string().check(z.refine(isHost));

/** What a page's process may send. */
export const pageSchemas: Schemas<PageMessages> = {
  'site-data': z.undefined(),
  'page-read': readingSchema,
  'page-save': z.strictObject({ reading: readingSchema, key }),
  'page-undo': z.strictObject({ key }),
  'page-open-panel': z.undefined(),
};

/** What our own pages send. */
export const panelSchemas: Schemas<PanelMessages> = {
  'roles-changed': z.strictObject({ ids: z.array(z.string()).check(z.maxLength(1000)) }),
  'always-read': z.strictObject({ host, on: z.boolean() }),
};
