import {
  compareByDate,
  compareText,
  type EntityKind,
  type Id,
  PERSON_TIE_KINDS,
  type TieSummary,
} from '@kto-kogo/domain';
import { hasEnd, otherEnd } from './network.ts';

/** What has to be known of a tie. */
type Tie = Pick<TieSummary, 'id' | 'kind' | 'from' | 'to' | 'earliest' | 'latest'>;

/** All entities and ties: a `Network`, or as much of one as is needed here. */
export type WholeRecord<T extends Tie = TieSummary> = {
  readonly nodes: ReadonlyMap<Id, { kind: EntityKind }>;
  readonly ties: ReadonlyMap<Id, T>;
};

/** What joins two of those asked about. */
export type Connection<T extends Tie = TieSummary> = {
  between: readonly [Id, Id];
  /** All ties between the two, either way, oldest first. */
  direct: readonly T[];
  /** Length of the shortest chains, in ties between people, either way; null where there is none. */
  steps: number | null;
  /** Who stands between them on a shortest chain: by steps from the first, then by id. */
  through: readonly Id[];
  /** The ties of all shortest chains of more than one step. */
  chain: readonly T[];
};

/** An event, trial or office that several of them have a tie to. */
export type SharedThing<T extends Tie = TieSummary> = { id: Id; by: readonly Id[]; ties: readonly T[] };

export type Connections<T extends Tie = TieSummary> = {
  pairs: readonly Connection<T>[];
  /** By id. */
  shared: readonly SharedThing<T>[];
};

/**
 * What connects several entities: the ties between each two, the shortest chains between each two, and what they share. Order in time
 * does not count here, and no filter. For a record in memory as the site has it; `findConnections` says the same of one of any size.
 *
 * @param ids not more than some ten: each two of them are a pair
 */
export function whatConnects<T extends Tie>(record: WholeRecord<T>, ids: readonly Id[]): Connections<T> {
  const known = [...new Set(ids)].filter((id) => record.nodes.has(id));
  const neighbours = personNeighbours(record);
  const distances = new Map(known.map((id) => [id, distancesFrom(id, neighbours)]));
  const pairs = known.flatMap((a, at) => known.slice(at + 1).map((b) => connect(record, [a, b], distances)));
  return { pairs, shared: sharedThings(record, known) };
}

type Distances = ReadonlyMap<Id, ReadonlyMap<Id, number>>;

function connect<T extends Tie>(
  record: WholeRecord<T>,
  between: readonly [Id, Id],
  distances: Distances,
): Connection<T> {
  const [a, b] = between;
  const ties = [...record.ties.values()];
  const direct = ties.filter((tie) => tie.from !== tie.to && hasEnd(tie, a) && hasEnd(tie, b));
  const [fromA, fromB] = [distances.get(a), distances.get(b)];
  const steps = fromA?.get(b) ?? null;
  /** How far along a shortest chain somebody stands; null for those who stand on none. */
  const placeOf = (id: Id): number | null => {
    const [before, after] = [fromA?.get(id), fromB?.get(id)];
    return before !== undefined && after !== undefined && before + after === steps ? before : null;
  };
  const chain =
    steps === null || steps < 2
      ? []
      : ties.filter((tie) => {
          const [from, to] = [placeOf(tie.from), placeOf(tie.to)];
          return isBetweenPeople(tie) && from !== null && to !== null && Math.abs(from - to) === 1;
        });
  const through = [...new Set(chain.flatMap((tie) => [tie.from, tie.to]))]
    .filter((id) => id !== a && id !== b)
    .toSorted((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0) || compareText(one, other));
  return {
    between,
    direct: direct.toSorted(compareByDate),
    steps,
    through,
    chain: chain.toSorted(compareByDate),
  };
}

function isBetweenPeople({ kind }: Tie): boolean {
  return PERSON_TIE_KINDS.includes(kind);
}

function personNeighbours(record: WholeRecord<Tie>): Map<Id, Set<Id>> {
  const neighbours = new Map<Id, Set<Id>>();
  for (const tie of record.ties.values()) {
    if (!isBetweenPeople(tie) || tie.from === tie.to) continue;
    for (const id of [tie.from, tie.to]) {
      neighbours.set(id, (neighbours.get(id) ?? new Set()).add(otherEnd(tie, id)));
    }
  }
  return neighbours;
}

/** Breadth first. */
function distancesFrom(start: Id, neighbours: ReadonlyMap<Id, ReadonlySet<Id>>): Map<Id, number> {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances) {
    for (const next of neighbours.get(id) ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}

function sharedThings<T extends Tie>(record: WholeRecord<T>, ids: readonly Id[]): SharedThing<T>[] {
  const own = [...record.ties.values()].filter((tie) => ids.some((id) => hasEnd(tie, id)));
  const isThing = (id: Id) => record.nodes.get(id)?.kind !== 'FIGURE' && !ids.includes(id);
  const things = new Set(own.flatMap((tie) => [tie.from, tie.to]).filter(isThing));
  return [...things].sort().flatMap((id) => {
    const ties = own.filter((tie) => hasEnd(tie, id)).toSorted(compareByDate);
    const by = ids.filter((each) => ties.some((tie) => hasEnd(tie, each)));
    return by.length < 2 ? [] : [{ id, by, ties }];
  });
}
