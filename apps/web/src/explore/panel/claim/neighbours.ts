import { compareByDate, type TieSummary } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';

/**
 * Ties between the same two entities in either direction, oldest first, so that repeated and contradicting
 * claims stand side by side.
 */
export function parallelTies(tie: TieSummary, record: Network): TieSummary[] {
  const ends = new Set([tie.from, tie.to]);
  return [...record.ties.values()]
    .filter((other) => ends.has(other.from) && ends.has(other.to) && other.from !== other.to)
    .toSorted(compareByDate);
}

/** The previous and next tie in time. */
export function beforeAndAfter(
  tie: TieSummary,
  kept: readonly TieSummary[],
): { before: TieSummary | null; after: TieSummary | null } {
  const at = kept.findIndex((each) => each.id === tie.id);
  return {
    before: at > 0 ? (kept[at - 1] ?? null) : null,
    after: at === -1 ? null : (kept[at + 1] ?? null),
  };
}
