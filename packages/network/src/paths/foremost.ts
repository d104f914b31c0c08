import { type ForemostOptions, ForemostSearch } from './foremost-search.ts';
import type { TemporalIndex } from './temporal-index.ts';

/** Walks extended between two yields: about a millisecond of work. */
const WALKS_A_SLICE = 4_000;

/**
 * Reaches every entity by its foremost walk: the earliest arrival, then the fewest ties, then the least tie
 * ids compared from the first. Yields between slices of work. Walks grow by one tie a round. Within a round
 * they are ordered by their tie ids, since the previous round is and rows are sorted too; so the first walk
 * to arrive on a day is the best for that day. A walk is extended only when it continues from an earlier day
 * than every walk before it, because a later start reaches nothing new or reaches it worse. When an entity is
 * left again, it is from an earlier day and only along ties that begin before the previous departure, since
 * all others lead where they led then. Each tie is therefore looked at about once, however often its end is
 * reached. An event is left on its first day at the earliest: a walk that is there before waits, and one that
 * then leaves on the day on which another left before it leads nowhere new.
 *
 * In possible order one search also says who is reached for certain. Each walk carries two days: one from which it
 * continues in possible order, and one from which it does in certain order, where every tie of it allows that. Either is left out where
 * another walk was there by then. A walk that is certain is possible too, so that whom one carries for certain was reached before, or
 * is reached by it: what is left out of one day changes nothing in the order of those that carry the other.
 *
 * @returns the finished search, which the caller releases
 */
export function* foremost(
  index: TemporalIndex,
  spark: number,
  options: ForemostOptions,
): Generator<void, ForemostSearch> {
  const search = new ForemostSearch(index, spark, options);
  for (let ties = 1; ties <= options.maxTies && search.beginRound(); ties += 1) {
    while (search.followSome(WALKS_A_SLICE)) yield;
  }
  return search;
}
