import { type Day, ENTITY_KINDS, EVERY_TIE, PERSON_TIE_KINDS } from '@kto-kogo/domain';
import { mayWalk } from '../paths/grow-layer.ts';
import { FIELDS, OTHER, VISITED_A_SLICE } from '../paths/rows.ts';
import type { TemporalIndex } from '../paths/temporal-index.ts';
import { toTraitFilter } from '../paths/traits.ts';

/** A time in which ties are counted; null where it has no such end. */
export type Span = { since: Day | null; until: Day | null };
export const ALL_TIME: Span = { since: null, until: null };

export type Ranking = {
  /** By number, how many ties to other figures an entity has within the span; 0 of whatever is no figure. */
  counts: Uint32Array;
  /**
   * All entities: figures with ties by their counts, most first, then figures without any, then everything else. Of equal ones the lesser id
   * is first.
   */
  order: Uint32Array;
  figures: number;
};

const FIGURE = ENTITY_KINDS.indexOf('FIGURE');

/** Ranks by counting, because to sort so many would block for longer than a slice. Yields between slices of work. */
export function* rankEntities(index: TemporalIndex, span: Span): Generator<void, Ranking> {
  const { kinds } = index.entities;
  const { starts } = index.around;
  const counts = yield* countTies(index, span);
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
  return { counts, order, figures };
}

function* countTies(index: TemporalIndex, span: Span): Generator<void, Uint32Array> {
  const { kinds } = index.entities;
  const { starts, arcs } = index.around;
  const counts = new Uint32Array(kinds.length);
  const between = { index, filter: toTraitFilter({ ...EVERY_TIE, kinds: PERSON_TIE_KINDS, ...span }, 'ANY') };
  let entity = 0;
  const places = arcs.length / FIELDS;
  for (let place = 0; place < places; place += 1) {
    while ((starts[entity + 1] ?? 0) <= place) entity += 1;
    if (kinds[entity] === FIGURE && arcs[place * FIELDS + OTHER] !== entity && mayWalk(between, place))
      counts[entity] = (counts[entity] ?? 0) + 1;
    if (place % VISITED_A_SLICE === 0) yield;
  }
  return counts;
}
