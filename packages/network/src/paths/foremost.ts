import type { TemporalIndex } from './temporal-index.ts';
import { UNDATED } from './temporal-tie.ts';
import type { TraitFilter } from './traits.ts';

/** In which order of time a walk runs: some reading of its dates allows it, or every reading does. */
export type TimeOrder = 'POSSIBLE' | 'CERTAIN';

export type ForemostOptions = {
  order: TimeOrder;
  filter: TraitFilter;
  /** The last day number on which a walk may arrive. */
  until: number;
  /** The most ties of a walk. */
  maxTies: number;
};

/** Those reached, in no particular order: one place in each array an entity. */
export type Foremost = {
  entities: readonly number[];
  /** The last tie of its foremost walk, and the entity where that was entered. */
  via: readonly number[];
  from: readonly number[];
  /** Ties of the walk. */
  waves: readonly number[];
  /** Day number of the earliest arrival. */
  days: readonly number[];
};

/** Later than every day there is. Keys are kept less this much, so that the zeros of a fresh array mean "not reached". */
const NEVER = 2 ** 30;
const BEFORE_ALL = UNDATED / 2;
/** Ties looked at between two pauses: about a millisecond's work. */
const TIES_A_SLICE = 50_000;

/**
 * Every entity that walks from the spark reach, by its foremost walk: the earliest arrival, then the fewest ties, then the least
 * tie ids, compared one by one from the first. Pauses by yielding, so that whoever drives it can do other work.
 *
 * Walks grow by one tie a round, and within a round in the order of their tie ids, because those of the round before stand in
 * that order and rows are in it too. So the first to come with a key is the best with it, and a walk need be followed only where it can
 * go on from a day earlier than all before it could: what starts there later reaches nothing new, or reaches it worse.
 * Each entity is left as often as its day improves, which is seldom more than twice.
 */
export function* foremost(
  index: TemporalIndex,
  spark: number,
  options: ForemostOptions,
): Generator<void, Foremost> {
  const { leaving, to, first, last, marked, traits } = index;
  const { filter, until, maxTies } = options;
  const { keeps, since: keptSince, until: keptUntil } = filter;
  const isCertain = options.order === 'CERTAIN';

  // The walks followed: where each stands, by which tie, grown from which other, and the day from which it goes on.
  const standsAt = [spark];
  const lastTie = [-1];
  const grownFrom = [-1];
  const goesOnFrom = [BEFORE_ALL];
  const wave = [0];
  // By entity: the earliest day from which a walk goes on, the earliest arrival (less NEVER), and the walk that arrives then.
  const soonest = new Int32Array(index.entityIds.length);
  const arrival = isCertain ? new Int32Array(soonest.length) : soonest;
  const best = new Uint32Array(soonest.length);
  const reached: number[] = [];
  soonest[spark] = BEFORE_ALL - NEVER;
  arrival[spark] = BEFORE_ALL - NEVER;

  let looked = 0;
  let roundStart = 0;
  for (let round = 1; round <= maxTies && roundStart < standsAt.length; round += 1) {
    const roundEnd = standsAt.length;
    for (let walk = roundStart; walk < roundEnd; walk += 1) {
      const entity = standsAt[walk] ?? 0;
      const day = goesOnFrom[walk] ?? 0;
      const end = leaving.starts[entity + 1] ?? 0;
      for (let at = leaving.starts[entity] ?? 0; at < end; at += 1) {
        const tie = leaving.ties[at] ?? 0;
        const tieFirst = first[tie] ?? 0;
        const tieLast = last[tie] ?? 0;
        if (isCertain ? tieFirst <= day || marked[tie] === 1 : tieLast < day) continue;
        const on = Math.max(tieFirst, day);
        if (on > until || tieLast < keptSince || tieFirst > keptUntil || keeps[traits[tie] ?? 0] === 0)
          continue;
        const next = isCertain ? tieLast : on;
        const target = to[tie] ?? 0;
        const isForemost = on - NEVER < (arrival[target] ?? 0);
        const isSooner = next - NEVER < (soonest[target] ?? 0);
        if (!isForemost && !isSooner) continue;
        if (isForemost) {
          if (arrival[target] === 0) reached.push(target);
          arrival[target] = on - NEVER;
          best[target] = standsAt.length;
        }
        if (isSooner) soonest[target] = next - NEVER;
        standsAt.push(target);
        lastTie.push(tie);
        grownFrom.push(walk);
        goesOnFrom.push(next);
        wave.push(round);
      }
      looked += end - (leaving.starts[entity] ?? 0);
      if (looked > TIES_A_SLICE) {
        looked = 0;
        yield;
      }
    }
    roundStart = roundEnd;
  }
  const ofBest = (values: readonly number[]) => reached.map((entity) => values[best[entity] ?? 0] ?? 0);
  return {
    entities: reached,
    via: ofBest(lastTie),
    from: ofBest(grownFrom).map((walk) => standsAt[walk] ?? 0),
    waves: ofBest(wave),
    days: reached.map((entity) => (arrival[entity] ?? 0) + NEVER),
  };
}
