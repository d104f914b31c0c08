import { z } from 'zod';
import { id } from './fields.ts';

/** Ids that a record had before, so that old links still lead to it. */
export const aliasFile = z.strictObject({
  id,
  formerly: z.array(id).min(1, 'names no former id. Write at least one, or delete the file'),
});
export type AliasFile = z.infer<typeof aliasFile>;
