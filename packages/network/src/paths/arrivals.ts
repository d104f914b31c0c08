import { type Day, fromDayNumber, type Id } from '@kto-kogo/domain';
import type { TemporalIndex } from './temporal-index.ts';

export type Arrival = {
  entity: Id;
  /** Last tie of the foremost walk and the entity it leaves. */
  via: Id;
  from: Id;
  /** Ties of that walk. */
  wave: number;
  on: Day;
  /** Whether some walk to the entity is in certain order. */
  certain: boolean;
};

/** Rows looked at between two yields. */
const ROWS_A_SLICE = 20_000;

/** Arrivals by their numbers, as columns. */
export class ArrivalColumns {
  readonly entity: Int32Array;
  /** Position of the last tie among those that leave, and the entity that it leaves. */
  readonly place: Int32Array;
  readonly from: Int32Array;
  readonly ties: Uint16Array;
  readonly day: Int32Array;
  readonly certain: Uint8Array;

  constructor(length: number) {
    this.entity = new Int32Array(length);
    this.place = new Int32Array(length);
    this.from = new Int32Array(length);
    this.ties = new Uint16Array(length);
    this.day = new Int32Array(length);
    this.certain = new Uint8Array(length);
  }

  /**
   * The same by ties, then by day; else in their order. By counting, because to sort them all would block for longer than a slice. Yields
   * between slices of work.
   */
  *byWaveAndDay(): Generator<void, ArrivalColumns> {
    const { length } = this.entity;
    const [firstDay, lastDay, mostTies] = this.#bounds();
    const days = lastDay - firstDay + 1;
    const keyOf = (row: number) => (this.ties[row] ?? 0) * days + (this.day[row] ?? 0) - firstDay;
    const next = new Uint32Array((mostTies + 1) * days + 1);
    for (let row = 0; row < length; row += 1) {
      const key = keyOf(row);
      next[key + 1] = (next[key + 1] ?? 0) + 1;
      if (row % ROWS_A_SLICE === 0) yield;
    }
    for (let key = 1; key < next.length; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
    const sorted = new ArrivalColumns(length);
    for (let row = 0; row < length; row += 1) {
      const key = keyOf(row);
      const to = next[key] ?? 0;
      next[key] = to + 1;
      sorted.entity[to] = this.entity[row] ?? 0;
      sorted.place[to] = this.place[row] ?? 0;
      sorted.from[to] = this.from[row] ?? 0;
      sorted.ties[to] = this.ties[row] ?? 0;
      sorted.day[to] = this.day[row] ?? 0;
      sorted.certain[to] = this.certain[row] ?? 0;
      if (row % ROWS_A_SLICE === 0) yield;
    }
    return sorted;
  }

  #bounds(): [firstDay: number, lastDay: number, mostTies: number] {
    let [first, last, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    for (const day of this.day) {
      if (day < first) first = day;
      if (day > last) last = day;
    }
    for (const ties of this.ties) if (ties > most) most = ties;
    return first > last ? [0, 0, 0] : [first, last, most];
  }
}

/** The entities that a cascade reaches, by wave, then by day of arrival, then by id. Ids are spelled as they are asked for. */
export class Arrivals implements Iterable<Arrival> {
  readonly #index: TemporalIndex;
  readonly #columns: ArrivalColumns;

  constructor(index: TemporalIndex, columns: ArrivalColumns) {
    this.#index = index;
    this.#columns = columns;
  }

  get length(): number {
    return this.#columns.entity.length;
  }

  /** By number. */
  get entities(): Int32Array {
    return this.#columns.entity;
  }

  *[Symbol.iterator](): Generator<Arrival, void> {
    const { entities, tieIds, leaving } = this.#index;
    const { entity, place, from, ties, day, certain } = this.#columns;
    for (let row = 0; row < this.length; row += 1) {
      yield {
        entity: entities.ids.at(entity[row] ?? 0),
        via: tieIds.at(leaving.ties[place[row] ?? 0] ?? 0),
        from: entities.ids.at(from[row] ?? 0),
        wave: ties[row] ?? 0,
        on: fromDayNumber(day[row] ?? 0),
        certain: certain[row] === 1,
      };
    }
  }
}
