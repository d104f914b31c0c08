import { z } from 'zod';
import { toNewStyle } from './old-style.ts';

/** A day of the Julian calendar. */
export const oldStyleSchema = z
  .string()
  .refine((text) => toNewStyle(text) !== null, 'is no day of the Julian calendar. Write it as 1888-07-27');
