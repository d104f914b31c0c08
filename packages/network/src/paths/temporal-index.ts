import { type Id, isMarkedDate, toDayNumber } from '@kto-kogo/domain';
import { buildRows, type EachEntry, placesByFirstDay, type Rows } from './rows.ts';
import { type TemporalTie, UNDATED } from './temporal-tie.ts';
import { toTraitCode } from './traits.ts';

/**
 * All ties as typed arrays, built once and then only read. Entities and ties are numbered in the order of their ids, so a
 * smaller number is a smaller id.
 */
export type TemporalIndex = {
  entityIds: readonly Id[];
  tieIds: readonly Id[];
  hasUndated: boolean;
  /** What leaves each entity in a cascade, in the order of tie ids; and the places of each row in the order of first days. */
  leaving: Rows & { byFirstDay: Uint32Array };
  /** The ties at either end of each entity, in the order of the other end's id, then of tie ids. `outward`: 1 where it is `from`. */
  around: Rows & { outward: Uint8Array };
  /** The most days from the first to the last that any date allows. */
  longestSpan: number;
};

/** The same index whatever the order of `ties`. Time and memory grow with their number, sorting apart. */
export function buildTemporalIndex(ties: Iterable<TemporalTie>): TemporalIndex {
  const sorted = [...ties].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entityIds = sortedEntities(sorted);
  const numbers = new Map(entityIds.map((id, number) => [id, number]));
  const numberOf = (id: Id) => numbers.get(id) ?? 0;
  const from = Uint32Array.from(sorted, (tie) => numberOf(tie.from));
  const to = Uint32Array.from(sorted, (tie) => numberOf(tie.to));
  // Where an accusation leaves from a second time; where there is no occasion, from the same place again.
  const occasion = Uint32Array.from(sorted, (tie) => numberOf(tie.occasion ?? tie.from));
  const dayOf = dayReader();
  const columns = {
    first: Int32Array.from(sorted, ({ earliest }) => dayOf(earliest)),
    last: Int32Array.from(sorted, ({ latest }) => dayOf(latest)),
    traits: Uint16Array.from(sorted, (tie) => toTraitCode(tie, tie.date !== null && isMarkedDate(tie.date))),
  };

  const leaving = buildRows(entityIds.length, columns, (visit) => {
    for (let tie = 0; tie < sorted.length; tie += 1) {
      const [start, other, end] = [from[tie] ?? 0, occasion[tie] ?? 0, to[tie] ?? 0];
      visit(start, end, tie);
      if (other !== start) visit(other, end, tie);
    }
  });
  const unordered = buildRows(entityIds.length, columns, (visit) => {
    for (let tie = 0; tie < sorted.length; tie += 1) {
      const [start, end] = [from[tie] ?? 0, to[tie] ?? 0];
      visit(start, end, tie);
      if (end !== start) visit(end, start, tie);
    }
  });
  const around = buildRows(entityIds.length, columns, turnedRound(unordered));
  return {
    entityIds,
    tieIds: sorted.map(({ id }) => id),
    hasUndated: sorted.some(({ earliest }) => earliest === null),
    leaving: { ...leaving, byFirstDay: placesByFirstDay(leaving) },
    around: { ...around, outward: outwardOf(around, from) },
    longestSpan: columns.first.reduce((most, day, tie) => Math.max(most, (columns.last[tie] ?? 0) - day), 0),
  };
}

/** The number of an entity; -1 where no tie has it at an end. Ids are in order: a map of them would weigh more than the rest. */
export function findEntity({ entityIds }: TemporalIndex, id: Id): number {
  let [low, high] = [0, entityIds.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = entityIds[middle] ?? '';
    if (there === id) return middle;
    if (there < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function sortedEntities(ties: readonly TemporalTie[]): Id[] {
  const ids = new Set<Id>();
  for (const { from, to, occasion } of ties) {
    ids.add(from).add(to);
    if (occasion !== null) ids.add(occasion);
  }
  return [...ids].sort();
}

/** The same few thousand days come millions of times. */
function dayReader(): (day: string | null) => number {
  const known = new Map<string, number>();
  return (day) => {
    if (day === null) return UNDATED;
    const number = known.get(day) ?? toDayNumber(day);
    known.set(day, number);
    return number;
  };
}

/** Dealing the rows out again by their other ends, in order, puts every new row in order of them. */
function turnedRound({ starts, ties, others }: Rows): EachEntry {
  return (visit) => {
    for (let entity = 0; entity < starts.length - 1; entity += 1) {
      const end = starts[entity + 1] ?? 0;
      for (let place = starts[entity] ?? 0; place < end; place += 1) {
        visit(others[place] ?? 0, entity, ties[place] ?? 0);
      }
    }
  };
}

function outwardOf({ starts, ties }: Rows, from: Uint32Array): Uint8Array {
  const outward = new Uint8Array(ties.length);
  for (let entity = 0; entity < starts.length - 1; entity += 1) {
    const end = starts[entity + 1] ?? 0;
    for (let place = starts[entity] ?? 0; place < end; place += 1) {
      outward[place] = Number(from[ties[place] ?? 0] === entity);
    }
  }
  return outward;
}
