import {
  type Coerced,
  compareText,
  fromDayNumber,
  type Month,
  monthOf,
  TIE_KINDS,
  type TieFilter,
  type TieKind,
} from '@kto-kogo/domain';
import {
  arrestKeeper,
  type ClaimKeeper,
  type Claims,
  countByStamp,
  NO_DAY,
  orUndated,
  tieKeeper,
  traitsOfStamp,
} from '@kto-kogo/network';
import type { Paths } from '../paths/paths.ts';

type TieCount = { kind: TieKind; count: number };
type MonthTies = TieCount & { coerced: Coerced | null };
/** `counts` and `within` are in the order of the kinds, without zeros. */
export type TimelineMonth = {
  month: Month;
  counts: TieCount[];
  arrests: number;
  /** Of these ties those whose date allows no other month. */
  within: MonthTies[];
  arrestsWithin: number;
};

/** Oldest first; months without anything are left out. Yields between slices of work. */
export function* answerTimeline(
  { index, ties, arrests }: Paths,
  where: TieFilter,
): Generator<void, TimelineMonth[]> {
  const months = new Map<Month, TimelineMonth>();
  const entryOf = (month: Month) => {
    const entry = months.get(month) ?? { month, counts: [], arrests: 0, within: [], arrestsWithin: 0 };
    months.set(month, entry);
    return entry;
  };
  for (const { month, isWithin, stamp, count } of yield* countsOf(ties, tieKeeper(index, where))) {
    const { kind, coerced } = traitsOfStamp(ties.stamps, stamp);
    const { counts, within } = entryOf(month);
    add(counts, { kind, count }, (each) => each.kind === kind);
    if (isWithin)
      add(within, { kind, coerced, count }, (each) => each.kind === kind && each.coerced === coerced);
  }
  for (const { month, isWithin, count } of yield* countsOf(arrests, arrestKeeper(index, arrests, where))) {
    const entry = entryOf(month);
    entry.arrests += count;
    if (isWithin) entry.arrestsWithin += count;
  }
  for (const { counts, within } of months.values()) {
    counts.sort(byKind);
    within.sort((a, b) => byKind(a, b) || compareText(a.coerced ?? '', b.coerced ?? ''));
  }
  return [...months.values()].sort((a, b) => compareText(a.month, b.month));
}

function add<Count extends TieCount>(counts: Count[], more: Count, isSame: (each: Count) => boolean): void {
  const counted = counts.find(isSame);
  if (counted === undefined) counts.push(more);
  else counted.count += more.count;
}

function byKind(a: TieCount, b: TieCount): number {
  return TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind);
}

/** How many dated claims of each stamp are kept, with the month of their first day, and whether their last is in it too. */
function* countsOf(claims: Claims, keeps: ClaimKeeper | null) {
  const counts = yield* countByStamp(claims, keeps ?? (() => true));
  const monthAt = (days: Int32Array, stamp: number) => {
    const day = orUndated(days[stamp]);
    return day === NO_DAY ? null : monthOf(fromDayNumber(day));
  };
  return [...counts].flatMap((count, stamp) => {
    const month = monthAt(claims.stamps.first, stamp);
    if (count === 0 || month === null) return [];
    return { month, isWithin: monthAt(claims.stamps.last, stamp) === month, stamp, count };
  });
}
