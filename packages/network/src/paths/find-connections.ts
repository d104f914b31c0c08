import { ENTITY_KINDS, type Id } from '@kto-kogo/domain';
import { oldestFirst } from './oldest-first.ts';
import { FIELDS, OTHER, STAMP, VISITED_A_SLICE } from './rows.ts';
import { findEntity, type TemporalIndex } from './temporal-index.ts';
import { IS_BETWEEN_PEOPLE } from './traits.ts';

/** As `Connection` and `SharedThing`, by ids. */
export type FoundConnection = {
  between: readonly [Id, Id];
  direct: Id[];
  steps: number | null;
  through: Id[];
  chain: Id[];
};
export type FoundShared = { id: Id; by: Id[]; ties: Id[] };
export type FoundConnections = { pairs: FoundConnection[]; shared: FoundShared[] };

/** A tie at one end of it: who is at the other. */
type Met = { tie: number; stamp: number; other: number };

/** How far others are from one end, as far as any other end is; 0 is not reached, 1 is itself. */
type Distances = { end: number; numbers: Int32Array; reached: number[] };

const FIGURE = ENTITY_KINDS.indexOf('FIGURE');

/**
 * What `whatConnects` says, of a record of any size. Yields between slices of work.
 * @param ids not more than some ten: each two of them are a pair
 */
export function* findConnections(
  index: TemporalIndex,
  ids: readonly Id[],
): Generator<void, FoundConnections> {
  const ends = [...new Set(ids.map((id) => findEntity(index, id)))].filter((end) => end >= 0);
  const distances: Distances[] = [];
  for (const end of ends) distances.push(yield* distancesFrom(index, end, ends));
  const pairs: FoundConnection[] = [];
  for (const [at, one] of distances.entries()) {
    for (const other of distances.slice(at + 1)) pairs.push(yield* connect(index, one, other));
  }
  for (const each of distances) release(index, each);
  return { pairs, shared: yield* sharedThings(index, ends) };
}

function* connect(index: TemporalIndex, one: Distances, other: Distances): Generator<void, FoundConnection> {
  const { ids } = index.entities;
  const far = one.numbers[other.end] ?? 0;
  const steps = far === 0 ? null : far - 1;
  const chain: Met[] = [];
  const through: number[] = [];
  let layer = [one.end];
  for (let step = 1; steps !== null && steps > 1 && step <= steps; step += 1) {
    const next = new Set<number>();
    for (const entity of layer) {
      for (const met of tiesAround(index, entity)) {
        const isNearer = one.numbers[met.other] === step + 1 && other.numbers[met.other] === steps - step + 1;
        if (!isNearer || !isBetweenPeople(index, met)) continue;
        chain.push(met);
        next.add(met.other);
      }
      yield;
    }
    layer = [...next].sort((a, b) => a - b);
    if (step < steps) through.push(...layer);
  }
  const direct = [...tiesAround(index, one.end)].filter((met) => met.other === other.end);
  return {
    between: [ids.at(one.end), ids.at(other.end)],
    direct: spelled(index, direct),
    steps,
    through: through.map((entity) => ids.at(entity)),
    chain: spelled(index, chain),
  };
}

/** Breadth first, along ties between people either way, until all the other ends are reached. */
function* distancesFrom(
  index: TemporalIndex,
  end: number,
  ends: readonly number[],
): Generator<void, Distances> {
  const { starts, arcs } = index.around;
  const { traits } = index.stamps;
  const numbers = index.workspace.lend();
  const reached = [end];
  numbers[end] = 1;
  let [looked, missing] = [0, ends.length - 1];
  for (let at = 0; at < reached.length && missing > 0; at += 1) {
    const entity = reached[at] ?? 0;
    const distance = numbers[entity] ?? 0;
    const stop = starts[entity + 1] ?? 0;
    for (let place = starts[entity] ?? 0; place < stop; place += 1) {
      const other = arcs[place * FIELDS + OTHER] ?? 0;
      if (numbers[other] !== 0 || IS_BETWEEN_PEOPLE[traits[arcs[place * FIELDS + STAMP] ?? 0] ?? 0] === 0)
        continue;
      numbers[other] = distance + 1;
      reached.push(other);
      if (ends.includes(other)) missing -= 1;
    }
    looked += stop - (starts[entity] ?? 0);
    if (looked > VISITED_A_SLICE) {
      looked = 0;
      yield;
    }
  }
  return { end, numbers, reached };
}

function release({ workspace }: TemporalIndex, { numbers, reached }: Distances): void {
  for (const entity of reached) numbers[entity] = 0;
  workspace.takeBack(numbers);
}

function* sharedThings(index: TemporalIndex, ends: readonly number[]): Generator<void, FoundShared[]> {
  const { ids, kinds } = index.entities;
  const things = new Map<number, { by: number[]; ties: Met[] }>();
  for (const end of ends) {
    for (const met of tiesAround(index, end)) {
      if (kinds[met.other] === FIGURE || ends.includes(met.other)) continue;
      const thing = things.get(met.other) ?? { by: [], ties: [] };
      things.set(met.other, thing);
      if (thing.by.at(-1) !== end) thing.by.push(end);
      thing.ties.push(met);
    }
    yield;
  }
  return [...things]
    .filter(([, { by }]) => by.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([thing, { by, ties }]) => ({
      id: ids.at(thing),
      by: by.map((end) => ids.at(end)),
      ties: spelled(index, ties),
    }));
}

function* tiesAround({ around }: TemporalIndex, entity: number): Generator<Met, void> {
  const { starts, arcs, ties } = around;
  const end = starts[entity + 1] ?? 0;
  for (let place = starts[entity] ?? 0; place < end; place += 1) {
    const [other, stamp] = [arcs[place * FIELDS + OTHER] ?? 0, arcs[place * FIELDS + STAMP] ?? 0];
    yield { tie: ties[place] ?? 0, stamp, other };
  }
}

function isBetweenPeople({ stamps }: TemporalIndex, { stamp }: Met): boolean {
  return IS_BETWEEN_PEOPLE[stamps.traits[stamp] ?? 0] === 1;
}

function spelled(index: TemporalIndex, ties: readonly Met[]): Id[] {
  const numbers = ties.map(({ tie }) => tie);
  return oldestFirst(index, numbers).map((tie) => index.tieIds.at(tie));
}
