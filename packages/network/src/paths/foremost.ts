import { type ForemostOptions, ForemostSearch } from './foremost-search.ts';
import type { TemporalIndex } from './temporal-index.ts';

/** Walks followed between two pauses: about a millisecond's work. */
const WALKS_A_SLICE = 4_000;

/**
 * Every entity that walks from the spark reach, by its foremost walk: the earliest arrival, then the fewest ties, then the least
 * tie ids, compared one by one from the first. Pauses by yielding, so that whoever drives it can do other work.
 *
 * Walks grow by one tie a round, and within a round in the order of their tie ids, because those of the round before stand in
 * that order and rows are in it too. So the first to come with a day is the best with it, and a walk need be followed only where it
 * can go on from a day earlier than all before it could: what starts there later reaches nothing new, or reaches it worse. Where an
 * entity is left again, it is from an earlier day, and only along ties that begin before the day from which it was left
 * before: all others lead to where they led then. So a tie is looked at about once, however often its end is reached.
 *
 * @returns the search at its end; whoever asked releases it
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
