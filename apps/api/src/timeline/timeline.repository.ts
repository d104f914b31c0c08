import {
  compareText,
  type Month,
  monthSchema,
  TIE_KINDS,
  type TieFilter,
  type TieKind,
  tieKindSchema,
} from '@kto-kogo/domain';
import { z } from 'zod';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './timeline.cypher.ts';

/** `counts` are in the order of the kinds, without zeros. */
type TieCount = { kind: TieKind; count: number };
export type TimelineMonth = { month: Month; counts: TieCount[]; arrests: number };

const countRow = z.object({ month: monthSchema, kind: tieKindSchema.nullable(), count: z.int() });

export type TimelineRepository = ReturnType<typeof timelineRepository>;

export function timelineRepository(read: ReadRows) {
  return {
    /** Oldest first; months without anything are left out. One round trip. */
    months: async (where: TieFilter): Promise<TimelineMonth[]> =>
      toMonths(await read(cypher.months(where), { where }, countRow)),
  };
}

function toMonths(rows: readonly z.output<typeof countRow>[]): TimelineMonth[] {
  const months = new Map<Month, TimelineMonth>();
  for (const { month, kind, count } of rows) {
    const entry = months.get(month) ?? { month, counts: [], arrests: 0 };
    if (kind === null) entry.arrests = count;
    else entry.counts.push({ kind, count });
    months.set(month, entry);
  }
  for (const { counts } of months.values()) {
    counts.sort((a, b) => TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind));
  }
  return [...months.values()].sort((a, b) => compareText(a.month, b.month));
}
