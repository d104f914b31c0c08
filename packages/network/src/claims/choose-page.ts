import type { Id } from '@kto-kogo/domain';
import { JUDGED_A_SLICE } from '../paths/rows.ts';
import { type Claims, orUndated } from './claims.ts';

/** A place in the order by day; `NO_DAY` of undated claims. */
export type DayPlace = { day: number; lastDay: number; id: Id };

export type ClaimPage = { claims: readonly number[]; hasPrevious: boolean; hasNext: boolean };

/**
 * The first so many claims after a place that are kept, in the order by day. Looks no further than it has to. Yields between slices of work.
 * @param after null for the first page
 */
export function* choosePage(
  claims: Claims,
  { first, after, keeps }: { first: number; after: DayPlace | null; keeps: (claim: number) => boolean },
): Generator<void, ClaimPage> {
  const { byDay } = claims;
  const begin = after === null ? 0 : placesBefore(claims, after);
  const page: number[] = [];
  let at = begin;
  for (; at < byDay.length && page.length <= first; at += 1) {
    if (keeps(byDay[at] ?? 0)) page.push(byDay[at] ?? 0);
    if (at % JUDGED_A_SLICE === 0) yield;
  }
  let before = begin - 1;
  for (; before >= 0 && !keeps(byDay[before] ?? 0); before -= 1) if (before % JUDGED_A_SLICE === 0) yield;
  return { claims: page.slice(0, first), hasPrevious: before >= 0, hasNext: page.length > first };
}

/** How many claims come before a place or stand there. */
function placesBefore(claims: Claims, place: DayPlace): number {
  const { byDay } = claims;
  let [low, high] = [0, byDay.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(claims, byDay[middle] ?? 0, place)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function isAfter(
  { ids, stamps, stampOf }: Claims,
  claim: number,
  { day, lastDay, id }: DayPlace,
): boolean {
  const stamp = stampOf(claim);
  const [first, last] = [orUndated(stamps.first[stamp]), orUndated(stamps.last[stamp])];
  if (first !== day) return first > day;
  return last === lastDay ? ids.at(claim) > id : last > lastDay;
}

/** How many of all claims are kept. Yields between slices of work. */
export function* countKept(
  { ids }: Pick<Claims, 'ids'>,
  keeps: (claim: number) => boolean,
): Generator<void, number> {
  let count = 0;
  for (let claim = 0; claim < ids.length; claim += 1) {
    if (keeps(claim)) count += 1;
    if (claim % JUDGED_A_SLICE === 0) yield;
  }
  return count;
}

/** By stamp, how many of all claims are kept. Yields between slices of work. */
export function* countByStamp(
  { ids, stamps, stampOf }: Claims,
  keeps: (claim: number) => boolean,
): Generator<void, Uint32Array> {
  const counts = new Uint32Array(stamps.first.length);
  for (let claim = 0; claim < ids.length; claim += 1) {
    const stamp = stampOf(claim);
    if (keeps(claim)) counts[stamp] = (counts[stamp] ?? 0) + 1;
    if (claim % JUDGED_A_SLICE === 0) yield;
  }
  return counts;
}
