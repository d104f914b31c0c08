import type { TieFilter } from '@kto-kogo/domain';
import { oldestFirst } from '../paths/oldest-first.ts';
import { FIELDS, JUDGED_A_SLICE, OTHER, STAMP } from '../paths/rows.ts';
import { endsOfTie, type TemporalIndex } from '../paths/temporal-index.ts';
import { type Keeper, keeperOf } from './keeper.ts';
import { type StrengthPlace, Strongest } from './strongest.ts';

export type NetworkQuestion = {
  /** The numbers of what the network is around; null for the whole record. */
  centres: readonly number[] | null;
  /** How many ties away lies what is in it. */
  depth: number;
  where: TieFilter;
  /** How many ties it may have. */
  first: number;
  after: StrengthPlace | null;
};

/** By numbers. */
export type ChosenNetwork = {
  /** Centres first, then the other ends of its ties by id; null for all of the record. */
  entities: readonly number[] | null;
  /** Oldest first where they are all; of a part the strongest first. */
  ties: readonly number[];
  /** How many ties come after these. */
  omitted: number;
  /** The place of the last of them; null where none comes after it. */
  end: StrengthPlace | null;
};

/** The strongest ties among all that lies around some, or in the whole record. Yields between slices of work. */
export function* chooseNetwork(
  index: TemporalIndex,
  { centres, depth, where, first, after }: NetworkQuestion,
): Generator<void, ChosenNetwork> {
  const keeps = keeperOf(index, where);
  const strongest = new Strongest(index, first, after);
  if (centres === null) yield* addAll(index, keeps, strongest);
  else yield* addAround(index, { centres: [...new Set(centres)], depth, keeps }, strongest);
  const ties = strongest.finish();
  const omitted = strongest.remaining - ties.length;
  const last = ties.at(-1);
  return {
    entities: centres === null ? null : entitiesOf(index, centres, ties),
    ties: omitted === 0 && after === null ? oldestFirst(index, ties) : ties,
    omitted,
    end: omitted === 0 || last === undefined ? null : strongest.placeOf(last),
  };
}

function entitiesOf(index: TemporalIndex, centres: readonly number[], ties: readonly number[]): number[] {
  const ends = [...new Set(ties.flatMap((tie) => endsOfTie(index, tie)))].sort((a, b) => a - b);
  return [...new Set([...centres, ...ends])];
}

function* addAll(index: TemporalIndex, keeps: Keeper, strongest: Strongest): Generator<void> {
  const { starts, arcs, ties, outward } = index.around;
  let entity = 0;
  for (let place = 0; place < ties.length; place += 1) {
    while ((starts[entity + 1] ?? 0) <= place) entity += 1;
    if (outward[place] === 1 && keepsAt(place, entity)) strongest.add(ties[place] ?? 0);
    if (place % JUDGED_A_SLICE === 0) yield;
  }

  function keepsAt(place: number, one: number): boolean {
    const at = place * FIELDS;
    return keeps(ties[place] ?? 0, arcs[at + STAMP] ?? 0, one, arcs[at + OTHER] ?? 0);
  }
}

type Around = { centres: readonly number[]; depth: number; keeps: Keeper };

/** Each ring is the neighbours of the one before. Among all of them lie the ties with both ends there. */
function* addAround(
  index: TemporalIndex,
  { centres, depth, keeps }: Around,
  strongest: Strongest,
): Generator<void> {
  const { starts, arcs, ties, outward } = index.around;
  const isInside = index.workspace.lend();
  const inside = [...centres];
  for (const centre of centres) isInside[centre] = 1;
  let looked = 0;
  for (let ring = 0, begin = 0; ring < depth; ring += 1) {
    const stop = inside.length;
    for (let at = begin; at < stop; at += 1) {
      const entity = inside[at] ?? 0;
      yield* visit(entity, (place, other) => {
        if (isInside[other] === 1 || !keepsAt(place, entity, other)) return;
        isInside[other] = 1;
        inside.push(other);
      });
    }
    begin = stop;
  }
  for (const entity of inside) {
    yield* visit(entity, (place, other) => {
      if (outward[place] === 1 && isInside[other] === 1 && keepsAt(place, entity, other))
        strongest.add(ties[place] ?? 0);
    });
  }
  for (const entity of inside) isInside[entity] = 0;
  index.workspace.takeBack(isInside);

  function* visit(entity: number, each: (place: number, other: number) => void): Generator<void> {
    const end = starts[entity + 1] ?? 0;
    for (let place = starts[entity] ?? 0; place < end; place += 1) {
      each(place, arcs[place * FIELDS + OTHER] ?? 0);
      looked += 1;
      if (looked % JUDGED_A_SLICE === 0) yield;
    }
  }

  function keepsAt(place: number, one: number, other: number): boolean {
    return keeps(ties[place] ?? 0, arcs[place * FIELDS + STAMP] ?? 0, one, other);
  }
}
