import type { TieSummary } from '@kto-kogo/domain';
import { compareByDate, type Network } from '@kto-kogo/network';

/** All ties between the same two, either way, oldest first: claims that repeat or contradict one another stand side by side. */
export function parallelTies(tie: TieSummary, record: Network): TieSummary[] {
  const ends = new Set([tie.from, tie.to]);
  return [...record.ties.values()]
    .filter((other) => ends.has(other.from) && ends.has(other.to) && other.from !== other.to)
    .toSorted(compareByDate);
}

/** The tie before and after in the order of time, among those on screen. */
export function beforeAndAfter(
  tie: TieSummary,
  onScreen: readonly TieSummary[],
): { before: TieSummary | null; after: TieSummary | null } {
  const at = onScreen.findIndex((each) => each.id === tie.id);
  return {
    before: at > 0 ? (onScreen[at - 1] ?? null) : null,
    after: at === -1 ? null : (onScreen[at + 1] ?? null),
  };
}
