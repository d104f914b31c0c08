import { TIE_KIND_FACTS, type TieKind } from '@kto-kogo/domain';

/** How many ties these are together; arrests ordered are not counted, because arrests are counted themselves. */
export function countTies(counts: readonly { kind: TieKind; count: number }[]): number {
  return counts.reduce((sum, { kind, count }) => (TIE_KIND_FACTS[kind].isInMonths ? sum + count : sum), 0);
}
