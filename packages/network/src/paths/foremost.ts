import type { TemporalIndex } from './temporal-index.ts';
import type { TraitFilter } from './traits.ts';
import { type Carry, END, START, type TimeOrder } from './walk-order.ts';
import { Walks } from './walks.ts';

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

/** Walks followed between two pauses: about a millisecond's work. */
const WALKS_A_SLICE = 4_000;
/** Days are kept less this much, so that the zeros of a fresh array, which costs nothing until written to, mean "never". */
const NEVER = END + 1;

/**
 * Every entity that walks from the spark reach, by its foremost walk: the earliest arrival, then the fewest ties, then the least
 * tie ids, compared one by one from the first. Pauses by yielding, so that whoever drives it can do other work.
 *
 * Walks grow by one tie a round, and within a round in the order of their tie ids, because those of the round before stand in
 * that order and rows are in it too. So the first to come with a day is the best with it, and a walk need be followed only where it
 * can go on from a day earlier than all before it could: what starts there later reaches nothing new, or reaches it worse. Where an
 * entity is left again, it is from an earlier day, and only along ties that begin before the day from which it was left
 * before: all others lead to where they led then. So a tie is looked at about once, however often its end is reached.
 */
export function* foremost(
  index: TemporalIndex,
  spark: number,
  options: ForemostOptions,
): Generator<void, Foremost> {
  const search = new ForemostSearch(index, spark, options);
  let round = 1;
  for (; round <= options.maxTies && search.beginRound(); round += 1) {
    while (search.followSome(WALKS_A_SLICE)) yield;
  }
  return search.result();
}

class ForemostSearch {
  readonly #index: TemporalIndex;
  readonly #spark: number;
  readonly #options: ForemostOptions;
  readonly #walks = new Walks();
  /** The number of walks when each round began. */
  readonly #rounds: number[] = [];
  /** By entity, less `NEVER`: the earliest day from which a walk goes on there, the earliest arrival, and the day from which it was last left. */
  readonly #soonest: Int32Array;
  readonly #arrival: Int32Array;
  readonly #left: Int32Array;
  /** By entity: the walk that arrives first. */
  readonly #best: Uint32Array;
  readonly #reached: number[] = [];
  #next = 0;

  constructor(index: TemporalIndex, spark: number, options: ForemostOptions) {
    const size = index.entityIds.length;
    this.#index = index;
    this.#spark = spark;
    this.#options = options;
    this.#soonest = new Int32Array(size);
    // In possible order a walk goes on from the day on which it arrives; in certain order from the last day that its last tie allows.
    this.#arrival = options.order === 'POSSIBLE' ? this.#soonest : new Int32Array(size);
    this.#left = new Int32Array(size);
    this.#best = new Uint32Array(size);
    this.#soonest[spark] = START - NEVER;
    this.#arrival[spark] = START - NEVER;
    this.#walks.add(-1, -1, START);
  }

  /** Whether there are walks to grow. */
  beginRound(): boolean {
    this.#rounds.push(this.#walks.count);
    return this.#next < this.#walks.count;
  }

  /**
   * Grows the next walks of this round by every tie that can be taken and leads anywhere better. One loop over plain arrays: it
   * runs millions of times.
   * @returns whether there are more
   */
  followSome(count: number): boolean {
    const { starts, others, first, last, traits } = this.#index.leaving;
    const { until, filter, order } = this.#options;
    const { keeps, since: keptSince, until: keptUntil } = filter;
    const isCertain = order === 'CERTAIN';
    const [soonest, arrival, best, walks] = [this.#soonest, this.#arrival, this.#best, this.#walks];
    const endOfRound = this.#rounds.at(-1) ?? 0;
    const stop = Math.min(endOfRound, this.#next + count);
    for (; this.#next < stop; this.#next += 1) {
      const walk = this.#next;
      const entity = this.#standsAt(walk);
      const day = walks.goesOnFrom[walk] ?? 0;
      const again = this.#leaveAgain(entity, day);
      const end = again === null ? (starts[entity + 1] ?? 0) : again.length;
      for (let at = again === null ? (starts[entity] ?? 0) : 0; at < end; at += 1) {
        const place = again === null ? at : (again[at] ?? 0);
        const tieFirst = first[place] ?? 0;
        const tieLast = last[place] ?? 0;
        if (isCertain ? tieFirst <= day : tieLast < day) continue;
        const on = Math.max(tieFirst, day);
        if (on > until || tieLast < keptSince || tieFirst > keptUntil) continue;
        if (keeps[traits[place] ?? 0] === 0) continue;
        const next = isCertain ? tieLast : on;
        const target = others[place] ?? 0;
        const known = arrival[target] ?? 0;
        const isForemost = on - NEVER < known;
        const isSooner = isCertain ? next - NEVER < (soonest[target] ?? 0) : isForemost;
        if (isForemost) {
          if (known === 0) this.#reached.push(target);
          arrival[target] = on - NEVER;
          best[target] = walks.count;
        }
        if (isSooner) soonest[target] = next - NEVER;
        if (isForemost || isSooner) walks.add(place, walk, next);
      }
    }
    return this.#next < endOfRound;
  }

  #standsAt(walk: number): number {
    return walk === 0 ? this.#spark : (this.#index.leaving.others[this.#walks.places[walk] ?? 0] ?? 0);
  }

  /**
   * Notes that an entity is left from a day. Where it has been left before, the places of those ties that can lead anywhere
   * better than they did then, in the order of tie ids; null where all can.
   */
  #leaveAgain(entity: number, day: Carry): readonly number[] | null {
    const before = this.#left[entity] ?? 0;
    this.#left[entity] = day - NEVER;
    if (before === 0) return null;
    const { starts, first, byFirstDay } = this.#index.leaving;
    const isCertain = this.#options.order === 'CERTAIN';
    const lastDay = before + NEVER - (isCertain ? 0 : 1);
    const end = starts[entity + 1] ?? 0;
    const places: number[] = [];
    let at = this.#firstFrom(entity, isCertain ? day + 1 : day - this.#index.longestSpan);
    for (; at < end; at += 1) {
      const place = byFirstDay[at] ?? 0;
      if ((first[place] ?? 0) > lastDay) break;
      places.push(place);
    }
    return places.length > 1 ? places.sort((a, b) => a - b) : places;
  }

  /** Where in `byFirstDay` the ties of an entity begin that begin on that day or later. */
  #firstFrom(entity: number, day: number): number {
    const { starts, first, byFirstDay } = this.#index.leaving;
    let low = starts[entity] ?? 0;
    let high = starts[entity + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((first[byFirstDay[middle] ?? 0] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  result(): Foremost {
    const { ties } = this.#index.leaving;
    const best = this.#reached.map((entity) => this.#best[entity] ?? 0);
    return {
      entities: this.#reached,
      via: best.map((walk) => ties[this.#walks.places[walk] ?? 0] ?? 0),
      from: best.map((walk) => this.#standsAt(this.#walks.grownFrom[walk] ?? 0)),
      waves: best.map((walk) => this.#roundOf(walk)),
      days: this.#reached.map((entity) => (this.#arrival[entity] ?? 0) + NEVER),
    };
  }

  #roundOf(walk: number): number {
    const later = this.#rounds.findIndex((count) => walk < count);
    return later < 0 ? this.#rounds.length : later;
  }
}
