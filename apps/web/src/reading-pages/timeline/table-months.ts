import { type Month, TIE_KIND_FACTS, TIE_KINDS, type TieFilter, type TieKind } from '@kto-kogo/domain';
import { countTies } from '../../time/timeline/count-ties.ts';
import type { TimelineMonth } from '../../time/timeline/get-timeline.ts';

/** A month in numbers: as a row of the table, and of the file. */
export type TableMonth = {
  month: Month;
  counts: ReadonlyMap<TieKind, number>;
  arrests: number;
  /** How many of its claims have a longer date that only begins in it. */
  vague: number;
};

/** The kinds that months are counted by, as far as the filter keeps them. */
export function kindsInMonths({ kinds }: TieFilter): readonly TieKind[] {
  return TIE_KINDS.filter((kind) => TIE_KIND_FACTS[kind].isInMonths && (kinds?.includes(kind) ?? true));
}

/** The months that hold anything that is counted. */
export function tableMonths(months: readonly TimelineMonth[]): TableMonth[] {
  return months
    .map(({ month, counts, arrests, within, arrestsWithin }) => ({
      month,
      counts: new Map(counts.map(({ kind, count }) => [kind, count])),
      arrests,
      vague: countTies(counts) + arrests - countTies(within) - arrestsWithin,
    }))
    .filter(({ counts, arrests }) => arrests > 0 || [...counts.keys()].some(isInMonths));
}

function isInMonths(kind: TieKind): boolean {
  return TIE_KIND_FACTS[kind].isInMonths;
}
