import {
  buildIndex,
  EntityWriter,
  evidenceOf,
  stampOf,
  type TemporalIndex,
  TieWriter,
} from '@kto-kogo/network';
import { figureId, makeTies, TIES_EACH } from './make-ties.ts';

const ROWS_A_SLICE = 500;
const NOTHING = evidenceOf(0, []);

/** The index of a made record. Yields between slices of work. */
export function* indexOfTies(figures: number, isHeavyAtBothEnds: boolean): Generator<void, TemporalIndex> {
  const entities = new EntityWriter();
  for (let number = 0; number < figures; number += 1) {
    entities.add(figureId(number), 'FIGURE', null);
    if (number % ROWS_A_SLICE === 0) yield;
  }
  const numbered = entities.finish();
  const ties = new TieWriter(numbered, figures * TIES_EACH);
  for (const tie of makeTies(figures, isHeavyAtBothEnds)) {
    ties.add({ ...tie, stamp: stampOf(tie), evidence: NOTHING });
    if (ties.length % ROWS_A_SLICE === 0) yield;
  }
  return yield* buildIndex(numbered, ties.finish());
}
