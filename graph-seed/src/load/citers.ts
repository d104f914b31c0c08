import type { Entity, Id } from '@kto-kogo/domain';
import type { RecordStream } from '../record-stream.ts';

/** A node and the places that it cites, each once. */
export type Citer = { id: Id; citations: ReadonlySet<Id> };

/**
 * Nodes that cite places, by sort. Not ties, at which no link can begin, nor arrests: what these cite is asked of the arrays in the API's
 * memory.
 */
export function citersIn(record: RecordStream): Iterable<Citer>[] {
  const { entities, terms, thesisClaims, stances, lessons } = record;
  return [
    citers(entities, (entity) => [...entity.citations, ...besideOwn(entity)]),
    citers(terms, ({ citations }) => citations),
    citers(thesisClaims, ({ citations }) => citations),
    citers(stances, ({ citations }) => citations),
    citers(lessons, ({ steps }) => steps.flatMap(({ citations }) => citations)),
  ];
}

/** What the accounts of an end, and the numbers of an event, cite. */
function besideOwn(entity: Entity): readonly Id[] {
  if (entity.kind === 'OFFICE') return [];
  const told = entity.kind === 'FIGURE' ? entity.fateReadings : entity.numbers;
  return told.flatMap(({ citations }) => citations);
}

/** A list may be read more than once, and is never kept. */
function citers<Item extends { id: Id }>(
  items: Iterable<Item>,
  cited: (item: Item) => readonly Id[],
): Iterable<Citer> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield { id: item.id, citations: new Set(cited(item)) };
    },
  };
}
