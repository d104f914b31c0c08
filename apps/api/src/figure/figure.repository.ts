import type { Fate } from '@kto-kogo/domain';
import { z } from 'zod';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './figure.cypher.ts';
import type { FigureKeys } from './figure-order.ts';

const keysRow = z.object({
  id: z.string(),
  name: z.string(),
  born: z.string().nullable(),
  died: z.string().nullable(),
  ties: z.int(),
});

export type FigureRepository = ReturnType<typeof figureRepository>;

export function figureRepository(read: ReadRows) {
  return {
    /** @param fate the fates to include; null for all @returns the figures' sort keys, in no order */
    keys: (fate: readonly Fate[] | null): Promise<FigureKeys[]> => read(cypher.keys, { fate }, keysRow),
  };
}
