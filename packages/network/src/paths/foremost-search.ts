import type { CascadeOrder } from '@kto-kogo/domain';
import { FIELDS, FIRST, LAST, OTHER, TRAITS } from './rows.ts';
import type { TemporalIndex } from './temporal-index.ts';
import type { TraitFilter } from './traits.ts';
import { type Carry, carryAway, NO_CARRY, START } from './walk-order.ts';
import { Walks } from './walks.ts';

export type ForemostOptions = {
  order: CascadeOrder;
  filter: TraitFilter;
  /** Last day number on which a walk may arrive. */
  until: number;
  /** Largest number of ties of a walk. */
  maxTies: number;
};

/** How an entity is first reached. */
export type ForemostWalk = {
  /** Last tie and the entity it leaves. */
  via: number;
  from: number;
  /** Number of ties of the walk. */
  ties: number;
  /** Day number of the earliest arrival. */
  day: number;
};

/** Days are stored minus this, so that zero means "never". */
const NEVER = NO_CARRY;

/**
 * Fields per entity, stored side by side because they are read together: the earliest day from which a walk
 * continues, the earliest arrival, and the day of the last departure (each minus `NEVER`), then the index of
 * the walk that arrives first.
 */
const KNOWN = 4;
const SOONEST = 0;
const ARRIVAL = 1;
const LEFT = 2;
const BEST = 3;

/** Entities reset between two yields. */
const WIPED_A_SLICE = 20_000;

/** State of one search; `foremost` explains the algorithm and why it is correct. */
export class ForemostSearch {
  readonly #index: TemporalIndex;
  readonly #spark: number;
  readonly #options: ForemostOptions;
  readonly #walks = new Walks();
  /** The number of walks when each round began. */
  readonly #rounds: number[] = [];
  readonly #known: Int32Array;
  readonly #reached: number[] = [];
  #next = 0;

  constructor(index: TemporalIndex, spark: number, options: ForemostOptions) {
    this.#index = index;
    this.#spark = spark;
    this.#options = options;
    this.#known = index.wideWorkspace.lend();
    this.#known[spark * KNOWN + SOONEST] = START - NEVER;
    this.#known[spark * KNOWN + ARRIVAL] = START - NEVER;
    this.#walks.add(-1, -1, START);
  }

  /** Starts a round. @returns whether there are walks to extend */
  beginRound(): boolean {
    this.#rounds.push(this.#walks.count);
    return this.#next < this.#walks.count;
  }

  /**
   * Extends the next walks of this round by every tie that can be taken and improves an arrival. A single
   * loop over typed arrays, because it runs millions of times.
   *
   * @returns whether walks are left
   */
  followSome(count: number): boolean {
    const { begins } = this.#index;
    const { starts, arcs } = this.#index.leaving;
    const { until, filter, order } = this.#options;
    const { keeps, since: keptSince, until: keptUntil } = filter;
    const isCertain = order === 'CERTAIN';
    const [known, walks, reached] = [this.#known, this.#walks, this.#reached];
    const endOfRound = this.#rounds.at(-1) ?? 0;
    const stop = Math.min(endOfRound, this.#next + count);
    for (; this.#next < stop; this.#next += 1) {
      const walk = this.#next;
      const entity = this.#standsAt(walk);
      const day = carryAway(order, walks.goesOnFrom[walk] ?? 0, begins[entity] ?? 0);
      const again = this.#leaveAgain(entity, day);
      const end = again === null ? (starts[entity + 1] ?? 0) : again.length;
      for (let at = again === null ? (starts[entity] ?? 0) : 0; at < end; at += 1) {
        const place = again === null ? at : (again[at] ?? 0);
        const arc = place * FIELDS;
        const first = arcs[arc + FIRST] ?? 0;
        const last = arcs[arc + LAST] ?? 0;
        if (isCertain ? first <= day : last < day) continue;
        const on = Math.max(first, day);
        if (on > until || last < keptSince || first > keptUntil) continue;
        if (keeps[arcs[arc + TRAITS] ?? 0] === 0) continue;
        // In possible order a walk continues from its arrival day; in certain order from the last day its last
        // tie allows.
        const next = isCertain ? last : on;
        const target = (arcs[arc + OTHER] ?? 0) * KNOWN;
        const arrival = known[target + ARRIVAL] ?? 0;
        const isForemost = on - NEVER < arrival;
        const isSooner = next - NEVER < (known[target + SOONEST] ?? 0);
        if (isForemost) {
          if (arrival === 0) reached.push(target / KNOWN);
          known[target + ARRIVAL] = on - NEVER;
          known[target + BEST] = walks.count;
        }
        if (isSooner) known[target + SOONEST] = next - NEVER;
        if (isForemost || isSooner) walks.add(place, walk, next);
      }
    }
    return this.#next < endOfRound;
  }

  #standsAt(walk: number): number {
    const place = this.#walks.places[walk] ?? 0;
    return walk === 0 ? this.#spark : (this.#index.leaving.arcs[place * FIELDS + OTHER] ?? 0);
  }

  /**
   * Records a departure. For an entity left before, returns the positions of the ties that can now lead to a
   * better arrival, in the order of tie ids: none where it was left no later. Null when all can.
   */
  #leaveAgain(entity: number, day: Carry): readonly number[] | null {
    const before = this.#known[entity * KNOWN + LEFT] ?? 0;
    if (before !== 0 && before <= day - NEVER) return [];
    this.#known[entity * KNOWN + LEFT] = day - NEVER;
    if (before === 0) return null;
    const { starts, byFirstDay } = this.#index.leaving;
    const isCertain = this.#options.order === 'CERTAIN';
    const lastDay = before + NEVER - (isCertain ? 0 : 1);
    const end = starts[entity + 1] ?? 0;
    const places: number[] = [];
    let at = this.#firstFrom(entity, isCertain ? day + 1 : day - this.#index.longestSpan);
    for (; at < end; at += 1) {
      const place = byFirstDay[at] ?? 0;
      if (this.#firstDay(place) > lastDay) break;
      places.push(place);
    }
    return places.length > 1 ? places.sort((a, b) => a - b) : places;
  }

  /** Binary search in `byFirstDay`: index of the first tie that begins on or after the day. */
  #firstFrom(entity: number, day: number): number {
    const { starts, byFirstDay } = this.#index.leaving;
    let low = starts[entity] ?? 0;
    let high = starts[entity + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#firstDay(byFirstDay[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #firstDay(place: number): number {
    return this.#index.leaving.arcs[place * FIELDS + FIRST] ?? 0;
  }

  /** Entities reached, unordered. */
  get reached(): readonly number[] {
    return this.#reached;
  }

  reaches(entity: number): boolean {
    return entity !== this.#spark && this.#known[entity * KNOWN + ARRIVAL] !== 0;
  }

  /** The foremost walk to an entity that is reached. */
  walkTo(entity: number): ForemostWalk {
    const walk = this.#known[entity * KNOWN + BEST] ?? 0;
    let ties = 0;
    while (ties < this.#rounds.length && (this.#rounds[ties] ?? 0) <= walk) ties += 1;
    return {
      via: this.#index.leaving.ties[this.#walks.places[walk] ?? 0] ?? 0,
      from: this.#standsAt(this.#walks.grownFrom[walk] ?? 0),
      ties,
      day: (this.#known[entity * KNOWN + ARRIVAL] ?? 0) + NEVER,
    };
  }

  /** Resets the arrays it wrote to and returns them. The object must not be used afterwards. */
  *release(): Generator<void> {
    let wiped = 0;
    for (const entity of [this.#spark, ...this.#reached]) {
      this.#known.fill(0, entity * KNOWN, (entity + 1) * KNOWN);
      wiped += 1;
      if (wiped % WIPED_A_SLICE === 0) yield;
    }
    this.#index.wideWorkspace.takeBack(this.#known);
  }
}
