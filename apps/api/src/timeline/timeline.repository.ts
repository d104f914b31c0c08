import {
  type Coerced,
  coercedSchema,
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

type TieCount = { kind: TieKind; count: number };
type MonthTies = TieCount & { coerced: Coerced | null };
/** `counts` and `within` are in the order of the kinds, without zeros. */
export type TimelineMonth = {
  month: Month;
  counts: TieCount[];
  arrests: number;
  within: MonthTies[];
  arrestsWithin: number;
};

const countRow = z.object({
  month: monthSchema,
  kind: tieKindSchema.nullable(),
  coerced: coercedSchema.nullable(),
  isWithin: z.boolean(),
  count: z.int(),
});

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
  for (const { month, kind, coerced, isWithin, count } of rows) {
    const entry = months.get(month) ?? { month, counts: [], arrests: 0, within: [], arrestsWithin: 0 };
    months.set(month, entry);
    if (kind === null) {
      entry.arrests += count;
      if (isWithin) entry.arrestsWithin = count;
      continue;
    }
    const counted = entry.counts.find((each) => each.kind === kind);
    if (counted === undefined) entry.counts.push({ kind, count });
    else counted.count += count;
    if (isWithin) entry.within.push({ kind, coerced, count });
  }
  for (const { counts, within } of months.values()) {
    counts.sort(byKind);
    within.sort((a, b) => byKind(a, b) || compareText(a.coerced ?? '', b.coerced ?? ''));
  }
  return [...months.values()].sort((a, b) => compareText(a.month, b.month));
}

function byKind(a: { kind: TieKind }, b: { kind: TieKind }): number {
  return TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind);
}
