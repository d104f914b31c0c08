import { ENTITY_KINDS, EVERY_TIE, PERSON_TIE_KINDS, type TieFilter } from '@kto-kogo/domain';
import { keeperOf } from '../networks/keeper.ts';
import { FIELDS, OTHER, STAMP, VISITED_A_SLICE } from '../paths/rows.ts';
import type { TemporalIndex } from '../paths/temporal-index.ts';

/** What ranks entities where nothing else is asked for. */
export const BETWEEN_FIGURES: TieFilter = { ...EVERY_TIE, kinds: PERSON_TIE_KINDS };

export type Ranking = {
  /** By number, how many ties to others a figure has that the filter keeps; 0 of whatever is no figure. */
  counts: Uint32Array;
  /** How many ties the filter keeps in all. */
  kept: number;
  /**
   * All entities: figures with ties by their counts, most first, then figures without any, then everything else. Of equal ones the lesser id
   * is first.
   */
  order: Uint32Array;
  figures: number;
};

const FIGURE = ENTITY_KINDS.indexOf('FIGURE');

/** Ranks by counting, because to sort so many would block for longer than a slice. Yields between slices of work. */
export function* rankEntities(index: TemporalIndex, filter: TieFilter): Generator<void, Ranking> {
  const { kinds } = index.entities;
  const { starts } = index.around;
  const { counts, kept } = yield* countTies(index, filter);
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
  /** The greater, the sooner: everything else, figures without ties, and all others by count. */
  const keyOf = (entity: number) => {
    if (kinds[entity] !== FIGURE) return 0;
    return starts[entity] === starts[entity + 1] ? 1 : 2 + (counts[entity] ?? 0);
  };
  const next = new Uint32Array(most + 4);
  for (let entity = 0; entity < kinds.length; entity += 1) {
    const key = keyOf(entity);
    next[key] = (next[key] ?? 0) + 1;
    if (entity % VISITED_A_SLICE === 0) yield;
  }
  const figures = kinds.length - (next[0] ?? 0);
  for (let key = next.length - 2, before = 0; key >= 0; key -= 1) {
    const ofKey = next[key] ?? 0;
    next[key] = before;
    before += ofKey;
  }
  const order = new Uint32Array(kinds.length);
  for (let entity = 0; entity < kinds.length; entity += 1) {
    const key = keyOf(entity);
    const place = next[key] ?? 0;
    order[place] = entity;
    next[key] = place + 1;
    if (entity % VISITED_A_SLICE === 0) yield;
  }
  return { counts, kept, order, figures };
}

function* countTies(
  index: TemporalIndex,
  filter: TieFilter,
): Generator<void, Pick<Ranking, 'counts' | 'kept'>> {
  const { kinds } = index.entities;
  const { starts, arcs, ties, outward } = index.around;
  const counts = new Uint32Array(kinds.length);
  const keeps = keeperOf(index, filter);
  let kept = 0;
  let entity = 0;
  for (let place = 0; place < ties.length; place += 1) {
    while ((starts[entity + 1] ?? 0) <= place) entity += 1;
    const other = arcs[place * FIELDS + OTHER] ?? 0;
    if (keeps(ties[place] ?? 0, arcs[place * FIELDS + STAMP] ?? 0, entity, other)) {
      if (outward[place] === 1) kept += 1;
      if (kinds[entity] === FIGURE && other !== entity) counts[entity] = (counts[entity] ?? 0) + 1;
    }
    if (place % VISITED_A_SLICE === 0) yield;
  }
  return { counts, kept };
}
