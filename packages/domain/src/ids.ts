import { z } from 'zod';

/** A readable slug. Unique in the whole record and never changed, so that links and footnotes can use it. */
export const idSchema = z
  .string()
  .max(160, 'an id has at most 160 characters')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is made of small latin letters, digits and single hyphens, such as "yezhov" or "trial-of-1936"',
  );
export type Id = z.infer<typeof idSchema>;
