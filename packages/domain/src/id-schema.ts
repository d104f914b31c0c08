import { z } from 'zod';
import { ID, ID_LENGTH_MAX } from './ids.ts';

export const idSchema = z
  .string()
  .max(ID_LENGTH_MAX, `an id has at most ${ID_LENGTH_MAX} characters`)
  .regex(
    ID,
    'an id is made of small latin letters, digits and single hyphens, such as "yezhov" or "trial-of-1936"',
  );
