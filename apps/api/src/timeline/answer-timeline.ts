import {
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
  kindOfStamp,
  NO_DAY,
  orUndated,
  tieKeeper,
} from '@kto-kogo/network';
import type { Paths } from '../paths/paths.ts';

/** `counts` are in the order of the kinds, without zeros. */
export type TimelineMonth = { month: Month; counts: { kind: TieKind; count: number }[]; arrests: number };

/** Oldest first; months without anything are left out. Yields between slices of work. */
export function* answerTimeline(
  { index, ties, arrests }: Paths,
  where: TieFilter,
): Generator<void, TimelineMonth[]> {
  const kinds = new Map<Month, Map<TieKind, number>>();
  const arrested = new Map<Month, number>();
  for (const { month, stamp, count } of yield* countsOf(ties, tieKeeper(index, where))) {
    const ofMonth = kinds.get(month) ?? new Map<TieKind, number>();
    const kind = kindOfStamp(ties.stamps, stamp);
    kinds.set(month, ofMonth.set(kind, (ofMonth.get(kind) ?? 0) + count));
  }
  for (const { month, count } of yield* countsOf(arrests, arrestKeeper(index, arrests, where)))
    arrested.set(month, (arrested.get(month) ?? 0) + count);
  return [...new Set([...kinds.keys(), ...arrested.keys()])].sort(compareText).map((month) => ({
    month,
    counts: TIE_KINDS.flatMap((kind) => {
      const count = kinds.get(month)?.get(kind);
      return count === undefined ? [] : { kind, count };
    }),
    arrests: arrested.get(month) ?? 0,
  }));
}

/** How many dated claims of each stamp are kept, with the month of their first day. */
function* countsOf(claims: Claims, keeps: ClaimKeeper | null) {
  const counts = yield* countByStamp(claims, keeps ?? (() => true));
  return [...counts].flatMap((count, stamp) => {
    const day = orUndated(claims.stamps.first[stamp]);
    return count === 0 || day === NO_DAY ? [] : { month: monthOf(fromDayNumber(day)), stamp, count };
  });
}
