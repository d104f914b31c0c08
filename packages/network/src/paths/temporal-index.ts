import { type Id, isMarkedDate, toDayNumber } from '@kto-kogo/domain';
import { type TemporalTie, UNDATED } from './temporal-tie.ts';
import { toTraitCode } from './traits.ts';

/**
 * All ties as typed arrays, built once and then only read. Entities and ties are numbered in the order of their ids, so a
 * smaller number is a smaller id. A list of lists is one array with the start of each list beside it (compressed sparse rows).
 */
export type TemporalIndex = {
  entityIds: readonly Id[];
  tieIds: readonly Id[];
  from: Uint32Array;
  to: Uint32Array;
  /** First and last day number that the date allows; `UNDATED`. */
  first: Int32Array;
  last: Int32Array;
  /** 1 where the date bears a mark. */
  marked: Uint8Array;
  traits: Uint16Array;
  hasUndated: boolean;
  /** By entity: what leaves it in a cascade, in the order of tie ids. */
  leaving: Rows;
  /** By entity: ties at either end of it, in the order of the other end's id, then of tie ids. */
  around: Rows & { others: Uint32Array };
};

type Rows = { starts: Uint32Array; ties: Uint32Array };

/** The same index whatever the order of `ties`. Time and memory grow with their number, sorting apart. */
export function buildTemporalIndex(ties: Iterable<TemporalTie>): TemporalIndex {
  const sorted = sortById([...ties]);
  const entityIds = sortedIds(sorted);
  const numbers = new Map(entityIds.map((id, number) => [id, number]));
  const numberOf = (id: Id) => numbers.get(id) ?? 0;
  const days = new Map<string | null, number>([[null, UNDATED]]);
  const dayOf = (day: string | null) => {
    const known = days.get(day) ?? toDayNumber(day ?? '');
    days.set(day, known);
    return known;
  };

  const from = Uint32Array.from(sorted, (tie) => numberOf(tie.from));
  const to = Uint32Array.from(sorted, (tie) => numberOf(tie.to));
  // Where a tie leaves from a second time: the occasion of an accusation. Its own start where there is none.
  const occasion = Uint32Array.from(sorted, (tie) => numberOf(tie.occasion ?? tie.from));
  const count = entityIds.length;
  return {
    entityIds,
    tieIds: sorted.map(({ id }) => id),
    from,
    to,
    first: Int32Array.from(sorted, ({ earliest }) => dayOf(earliest)),
    last: Int32Array.from(sorted, ({ latest }) => dayOf(latest)),
    marked: Uint8Array.from(sorted, ({ date }) => Number(date !== null && isMarkedDate(date))),
    traits: Uint16Array.from(sorted, toTraitCode),
    hasUndated: sorted.some(({ earliest }) => earliest === null),
    leaving: toRows(count, from, occasion),
    around: aroundRows(count, from, to),
  };
}

/** The number of an entity; -1 where no tie has it at an end. Ids are in order: a map of them would weigh more than all else. */
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

function sortById(ties: TemporalTie[]): TemporalTie[] {
  return ties.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sortedIds(ties: readonly TemporalTie[]): Id[] {
  const ids = new Set<Id>();
  for (const { from, to, occasion } of ties) {
    ids.add(from).add(to);
    if (occasion !== null) ids.add(occasion);
  }
  return [...ids].sort();
}

/** The ties of each entity that stands in `one` or in `other` at the place of the tie; a tie stands once in a row. */
function toRows(count: number, one: Uint32Array, other: Uint32Array): Rows {
  const starts = new Uint32Array(count + 1);
  forEachPlace((entity) => {
    starts[entity + 1] = (starts[entity + 1] ?? 0) + 1;
  });
  for (let entity = 0; entity < count; entity += 1) {
    starts[entity + 1] = (starts[entity + 1] ?? 0) + (starts[entity] ?? 0);
  }
  const ties = new Uint32Array(starts[count] ?? 0);
  const next = starts.slice();
  forEachPlace((entity, tie) => {
    const place = next[entity] ?? 0;
    ties[place] = tie;
    next[entity] = place + 1;
  });
  return { starts, ties };

  function forEachPlace(visit: (entity: number, tie: number) => void): void {
    for (let tie = 0; tie < one.length; tie += 1) {
      const first = one[tie] ?? 0;
      const second = other[tie] ?? 0;
      visit(first, tie);
      if (second !== first) visit(second, tie);
    }
  }
}

/** Going through the rows of one end in order and dealing each tie out to its other end puts every row in order of the others. */
function aroundRows(count: number, from: Uint32Array, to: Uint32Array): Rows & { others: Uint32Array } {
  const { starts, ties: unordered } = toRows(count, from, to);
  const ties = new Uint32Array(unordered.length);
  const others = new Uint32Array(unordered.length);
  const next = starts.slice();
  for (let entity = 0; entity < count; entity += 1) {
    for (let at = starts[entity] ?? 0; at < (starts[entity + 1] ?? 0); at += 1) {
      const tie = unordered[at] ?? 0;
      const other = from[tie] === entity ? (to[tie] ?? 0) : (from[tie] ?? 0);
      const place = next[other] ?? 0;
      ties[place] = tie;
      others[place] = entity;
      next[other] = place + 1;
    }
  }
  return { starts, ties, others };
}
