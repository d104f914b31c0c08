import { theRecord } from '@kto-kogo/graph-seed/testing';
import { type Lens, toLenses } from '../lens.ts';
import { sampleLens } from './sample-lens.ts';

/** Readings of the record as lenses, with all their stances. */
export function recordLenses(readings: readonly string[]): Lens[] {
  return toLenses(
    readings.map((id) =>
      sampleLens(
        id,
        theRecord.stances
          .filter(({ interpretation }) => interpretation === id)
          .map(({ kind, about, aboutWhat }) => [
            kind,
            aboutWhat === 'TIE' ? { tie: about } : { entity: about },
          ]),
      ),
    ),
  );
}
