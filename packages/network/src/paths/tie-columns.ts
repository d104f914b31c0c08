import { type Id, isMarkedDate, toDayNumber } from '@kto-kogo/domain';
import { type TemporalTie, UNDATED_DAY } from './temporal-tie.ts';
import { toTraitCode } from './traits.ts';

/** Ties as columns in id order; entities are numbered in id order too. */
export type NumberedTies = {
  entityIds: readonly Id[];
  tieIds: readonly Id[];
  from: Int32Array;
  to: Int32Array;
  /** The other entities an accusation leaves: its occasion and where it was made, or `from` again when there is none. */
  occasion: Int32Array;
  madeAt: Int32Array;
  first: Int32Array;
  last: Int32Array;
  traits: Uint16Array;
};

/** Reads each tie once and keeps only its numbers. */
export function numberTies(ties: Iterable<TemporalTie>): NumberedTies {
  const numbers = new Map<Id, number>();
  const numberOf = (id: Id) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const dayOf = dayReader();
  const ids: Id[] = [];
  const [from, to]: [number[], number[]] = [[], []];
  const [occasion, madeAt]: [number[], number[]] = [[], []];
  const [first, last, traits]: [number[], number[], number[]] = [[], [], []];
  for (const tie of ties) {
    ids.push(tie.id);
    from.push(numberOf(tie.from));
    to.push(numberOf(tie.to));
    occasion.push(numberOf(tie.occasion ?? tie.from));
    madeAt.push(numberOf(tie.madeAt ?? tie.from));
    first.push(dayOf(tie.earliest));
    last.push(dayOf(tie.latest));
    traits.push(toTraitCode(tie, tie.date !== null && isMarkedDate(tie.date)));
  }

  const byId = orderOf(ids);
  const inOrder = (column: readonly number[]) => {
    const ordered = new Int32Array(ids.length);
    byId.forEach((tie, place) => {
      ordered[place] = column[tie] ?? 0;
    });
    return ordered;
  };
  const found = [...numbers.keys()];
  const byEntityId = orderOf(found);
  const ranks = new Int32Array(found.length);
  byEntityId.forEach((entity, rank) => {
    ranks[entity] = rank;
  });
  const asRanks = (column: Int32Array) => column.map((entity) => ranks[entity] ?? 0);
  return {
    entityIds: Array.from(byEntityId, (entity) => found[entity] ?? ''),
    tieIds: Array.from(byId, (tie) => ids[tie] ?? ''),
    from: asRanks(inOrder(from)),
    to: asRanks(inOrder(to)),
    occasion: asRanks(inOrder(occasion)),
    madeAt: asRanks(inOrder(madeAt)),
    first: inOrder(first),
    last: inOrder(last),
    traits: Uint16Array.from(inOrder(traits)),
  };
}

/** Positions of the ids in id order. */
function orderOf(ids: readonly Id[]): Uint32Array {
  const places = new Uint32Array(ids.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  const isInOrder = ids.every((id, place) => place === 0 || (ids[place - 1] ?? '') < id);
  return isInOrder ? places : places.sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
}

/** Caches day numbers: the same few thousand days occur millions of times. */
function dayReader(): (day: string | null) => number {
  const known = new Map<string, number>();
  return (day) => {
    if (day === null) return UNDATED_DAY;
    const number = known.get(day) ?? toDayNumber(day);
    known.set(day, number);
    return number;
  };
}
