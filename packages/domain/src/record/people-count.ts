import { z } from 'zod';
import { peopleTraitSchema } from '../vocabulary-schemas.ts';

/** How many figures share a sex, a profession or a region; of a null value it is not recorded. */
export const peopleCountSchema = z.strictObject({
  by: peopleTraitSchema,
  value: z.string().nullable(),
  count: z.int(),
});
export type PeopleCount = z.infer<typeof peopleCountSchema>;
