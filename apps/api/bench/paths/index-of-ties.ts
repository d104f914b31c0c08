import {
  buildIndex,
  EntityWriter,
  stampOf,
  type TemporalIndex,
  type TemporalTie,
  TieWriter,
} from '@kto-kogo/network';
import { figureId, makeTies, TIES_EACH } from './make-ties.ts';

const ROWS_A_PAGE = 500;

/** The index of a made record, from pages as they would be read. Yields between slices of work. */
export function* indexOfTies(figures: number, isHeavyAtBothEnds: boolean): Generator<void, TemporalIndex> {
  const entities = new EntityWriter();
  for (let number = 0; number < figures; number += 1) {
    entities.add(figureId(number), 'FIGURE', null);
    if (number % ROWS_A_PAGE === 0) yield;
  }
  const numbered = entities.finish();
  const ties = new TieWriter(numbered, figures * TIES_EACH);
  for (const page of pagesOf(makeTies(figures, isHeavyAtBothEnds))) {
    for (let row = 0; row < page.id.length; row += 1) ties.add(page, row);
    yield;
  }
  return yield* buildIndex(numbered, ties.finish());
}

function* pagesOf(ties: Iterable<TemporalTie>) {
  let page: TemporalTie[] = [];
  for (const tie of ties) {
    page.push(tie);
    if (page.length < ROWS_A_PAGE) continue;
    yield toColumns(page);
    page = [];
  }
  yield toColumns(page);
}

function toColumns(ties: readonly TemporalTie[]) {
  return {
    id: ties.map(({ id }) => id),
    from: ties.map(({ from }) => from),
    to: ties.map(({ to }) => to),
    stamp: ties.map(stampOf),
    ...{ occasion: undefined, madeAt: undefined },
  };
}
