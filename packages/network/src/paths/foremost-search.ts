import type { CascadeOrder, CitedWalkFilter } from '@kto-kogo/domain';
import { ArrivalColumns, Arrivals } from './arrivals.ts';
import { FIELDS, OTHER, STAMP } from './rows.ts';
import { citedOnWalk } from './source-keeper.ts';
import type { TemporalIndex } from './temporal-index.ts';
import { toTraitFilter } from './traits.ts';
import { type Carry, NO_CARRY, START } from './walk-order.ts';
import { Walks } from './walks.ts';

export type ForemostOptions = {
  /** In which order entities are reached. */
  order: CascadeOrder;
  filter: CitedWalkFilter;
  /** Last day number on which a walk may arrive. */
  until: number;
  /** Largest number of ties of a walk. */
  maxTies: number;
};

/** Days are stored minus this, so that zero means "never". */
const NEVER = NO_CARRY;

/**
 * Fields per entity, stored side by side because they are read together: the earliest arrival, the earliest day from which a certain
 * walk continues, and the days of the last departure in possible and in certain order; each minus `NEVER`.
 */
const KNOWN = 4;
const ARRIVAL = 0;
const CERTAIN = 1;
const LEFT = 2;
const LEFT_FOR_CERTAIN = 3;

/** Walks or entities looked at between two yields, once all are found. */
const LOOKED_AT_A_SLICE = 20_000;
/** Of so many entities one walk is few. */
const FEW = 16;

/** State of one search; `foremost` explains the algorithm and why it is correct. */
export class ForemostSearch {
  readonly #index: TemporalIndex;
  readonly #spark: number;
  readonly #options: ForemostOptions;
  readonly #since: number;
  readonly #until: number;
  /** By trait code: 1 where a tie may be walked in possible order, 3 where in certain order too. */
  readonly #keeps: Uint8Array;
  /** Whether the tie of this number may be walked, by what it cites; null for any. */
  readonly #isCited: ((tie: number) => boolean) | null;
  readonly #walks = new Walks();
  /** The number of walks when each round began. */
  readonly #rounds: number[] = [];
  readonly #known: Int32Array;
  /** By entity, the walk that arrives first. */
  readonly #best: Int32Array;
  #next = 0;

  constructor(index: TemporalIndex, spark: number, options: ForemostOptions) {
    this.#index = index;
    this.#spark = spark;
    this.#options = options;
    const possible = toTraitFilter(options.filter, 'POSSIBLE');
    const certain = toTraitFilter(options.filter, 'CERTAIN');
    this.#since = possible.since;
    this.#until = possible.until;
    this.#keeps = possible.keeps.map((kept, code) => kept + 2 * (certain.keeps[code] ?? 0));
    this.#isCited = citedOnWalk(index, options.filter);
    this.#known = index.wideWorkspace.lend();
    this.#best = index.workspace.lend();
    this.#known[spark * KNOWN + ARRIVAL] = START - NEVER;
    this.#known[spark * KNOWN + CERTAIN] = START - NEVER;
    this.#walks.add(spark, -1, -1, options.order === 'POSSIBLE' ? START : NO_CARRY, START);
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
    const { begins } = this.#index.entities;
    const { first: firstDays, last: lastDays, traits } = this.#index.stamps;
    const { starts, arcs, ties } = this.#index.leaving;
    const isCited = this.#isCited;
    const { until, order } = this.#options;
    const isPossible = order === 'POSSIBLE';
    const [keeps, keptSince, keptUntil] = [this.#keeps, this.#since, this.#until];
    const [known, best, walks] = [this.#known, this.#best, this.#walks];
    const endOfRound = this.#rounds.at(-1) ?? 0;
    const stop = Math.min(endOfRound, this.#next + count);
    for (; this.#next < stop; this.#next += 1) {
      const walk = this.#next;
      const entity = walks.at[walk] ?? 0;
      const begin = begins[entity] ?? 0;
      const left = known[entity * KNOWN + LEFT] ?? 0;
      const leftForCertain = known[entity * KNOWN + LEFT_FOR_CERTAIN] ?? 0;
      const day = this.#leave(entity * KNOWN + LEFT, left, walks.possible[walk] ?? 0, begin);
      const certainDay = this.#leave(
        entity * KNOWN + LEFT_FOR_CERTAIN,
        leftForCertain,
        walks.certain[walk] ?? 0,
        begin - 1,
      );
      const isLeft = day !== NO_CARRY;
      const isLeftForCertain = certainDay !== NO_CARRY;
      if (!isLeft && !isLeftForCertain) continue;
      const isForTheFirstTime = (isLeft && left === 0) || (isLeftForCertain && leftForCertain === 0);
      const again = isForTheFirstTime
        ? null
        : this.#leadBetter(entity, day, left, certainDay, leftForCertain);
      const end = again === null ? (starts[entity + 1] ?? 0) : again.length;
      for (let at = again === null ? (starts[entity] ?? 0) : 0; at < end; at += 1) {
        const place = again === null ? at : (again[at] ?? 0);
        const stamp = arcs[place * FIELDS + STAMP] ?? 0;
        const first = firstDays[stamp] ?? 0;
        const last = lastDays[stamp] ?? 0;
        const isTaken = isLeft && last >= day;
        const isTakenForCertain = isLeftForCertain && first > certainDay;
        if (!isTaken && !isTakenForCertain) continue;
        if (last < keptSince || first > keptUntil) continue;
        const kept = keeps[traits[stamp] ?? 0] ?? 0;
        // Of a certain walk each tie is later than all before, so that it arrives on its first day.
        const on = isTaken && day > first ? day : first;
        const target = (arcs[place * FIELDS + OTHER] ?? 0) * KNOWN;
        const arrival = known[target + ARRIVAL] ?? 0;
        const isSooner =
          isTakenForCertain && kept === 3 && first <= until && last - NEVER < (known[target + CERTAIN] ?? 0);
        const isForemost = isPossible
          ? isTaken && kept !== 0 && on <= until && on - NEVER < arrival
          : kept === 3 && first <= until && first - NEVER < arrival;
        if (!isForemost && !isSooner) continue;
        // Asked last: of most ties it need not be asked.
        if (isCited !== null && !isCited(ties[place] ?? 0)) continue;
        if (isForemost) {
          known[target + ARRIVAL] = on - NEVER;
          best[target / KNOWN] = walks.count;
        }
        if (isSooner) known[target + CERTAIN] = last - NEVER;
        // In possible order a walk continues from its arrival day; in certain order from the last day its last
        // tie allows.
        const goesOn = isPossible && isForemost ? on : NO_CARRY;
        const goesOnForCertain = isSooner ? last : NO_CARRY;
        walks.add(target / KNOWN, place, walk, goesOn, goesOnForCertain);
      }
    }
    return this.#next < endOfRound;
  }

  /**
   * Records a departure. @returns the day on which the entity is left; `NO_CARRY` where it was left no later, or no walk goes on
   *
   * @param before the day of the last departure, as it is stored
   */
  #leave(field: number, before: number, carry: Carry, begins: number): Carry {
    if (carry === NO_CARRY) return NO_CARRY;
    const day = Math.max(carry, begins);
    if (before !== 0 && before <= day - NEVER) return NO_CARRY;
    this.#known[field] = day - NEVER;
    return day;
  }

  /**
   * Of an entity that was left before, the positions of the ties that can now lead to a better arrival, in the order of tie ids.
   *
   * @param left when it was left before, as it is stored
   */
  #leadBetter(
    entity: number,
    day: Carry,
    left: number,
    certainDay: Carry,
    leftForCertain: number,
  ): readonly number[] {
    const places: number[] = [];
    if (day !== NO_CARRY) this.#beginBetween(entity, day - this.#index.longestSpan, left + NEVER - 1, places);
    if (certainDay === NO_CARRY) return inOrder(places);
    this.#beginBetween(entity, certainDay + 1, leftForCertain + NEVER, places);
    return day === NO_CARRY ? inOrder(places) : inOrder([...new Set(places)]);
  }

  /** Adds the positions of the ties that begin between two days, both of them included. */
  #beginBetween(entity: number, from: number, to: number, places: number[]): void {
    const { starts, byFirstDay } = this.#index.leaving;
    const end = starts[entity + 1] ?? 0;
    for (let at = this.#firstFrom(entity, from); at < end; at += 1) {
      const place = byFirstDay[at] ?? 0;
      if (this.#firstDay(place) > to) break;
      places.push(place);
    }
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
    return this.#index.stamps.first[this.#index.leaving.arcs[place * FIELDS + STAMP] ?? 0] ?? 0;
  }

  /** The entities reached, by ties, day and number. Yields between slices of work. */
  *arrivals(): Generator<void, Arrivals> {
    const entities = yield* this.#reachedInOrder();
    const { at, places, grownFrom } = this.#walks;
    const found = new ArrivalColumns(entities.length);
    for (let row = 0; row < entities.length; row += 1) {
      const entity = entities[row] ?? 0;
      const walk = this.#best[entity] ?? 0;
      found.entity[row] = entity;
      found.place[row] = places[walk] ?? 0;
      found.from[row] = at[grownFrom[walk] ?? 0] ?? 0;
      found.ties[row] = this.#tiesOf(walk);
      found.day[row] = (this.#known[entity * KNOWN + ARRIVAL] ?? 0) + NEVER;
      found.certain[row] = Number(this.#known[entity * KNOWN + CERTAIN] !== 0);
      if (row % LOOKED_AT_A_SLICE === 0) yield;
    }
    return new Arrivals(this.#index, yield* found.byWaveAndDay());
  }

  /** The entities reached, in their order: where they are many, all are looked at, which is sooner done than to sort these. */
  *#reachedInOrder(): Generator<void, Int32Array> {
    const { at, count } = this.#walks;
    const known = this.#known;
    const entities = this.#best.length;
    if (count * FEW < entities) {
      const reached = new Set(at.subarray(1, count));
      return Int32Array.from(reached).sort();
    }
    const reached = new Int32Array(Math.min(entities, count));
    let found = 0;
    for (let entity = 0; entity < entities; entity += 1) {
      if (known[entity * KNOWN + ARRIVAL] !== 0 && entity !== this.#spark) {
        reached[found] = entity;
        found += 1;
      }
      if (entity % LOOKED_AT_A_SLICE === 0) yield;
    }
    return reached.subarray(0, found);
  }

  #tiesOf(walk: number): number {
    let ties = 0;
    while (ties < this.#rounds.length && (this.#rounds[ties] ?? 0) <= walk) ties += 1;
    return ties;
  }

  /** Resets the arrays it wrote to and returns them. The object must not be used afterwards. */
  *release(): Generator<void> {
    const [{ at, count }, known, best] = [this.#walks, this.#known, this.#best];
    for (let walk = 0; walk < count; walk += 1) {
      const entity = at[walk] ?? 0;
      known.fill(0, entity * KNOWN, (entity + 1) * KNOWN);
      best[entity] = 0;
      if (walk % LOOKED_AT_A_SLICE === 0) yield;
    }
    this.#index.wideWorkspace.takeBack(known);
    this.#index.workspace.takeBack(best);
  }
}

function inOrder(places: number[]): number[] {
  return places.length > 1 ? places.sort((a, b) => a - b) : places;
}
