import { STANCE_KINDS } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grown, isOverlapping } from '../../geometry/box.ts';
import { recordLenses } from '../../record/interpretation/testing/record-lenses.ts';
import { sampleLens } from '../../record/interpretation/testing/sample-lens.ts';
import { arrangeColumns } from '../layout/arrange-columns.ts';
import { boxOf } from '../layout/place-box.ts';
import { randomCascade } from '../testing/random-cascade.ts';
import { recordCascade } from '../testing/record-cascade.ts';
import { layLens } from './laid-lens.ts';
import { placeTags } from './place-tags.ts';

const TOP = 48;
const READINGS = theRecord.interpretations.map(({ id }) => id);

test.each(theRecord.subject.sparks)('from %s, each lens finds room for its words', (spark) => {
  const cascade = recordCascade(theRecord, spark, 'forced');
  for (const height of [490, 900]) {
    const layout = arrangeColumns(cascade, { width: 1060, height });
    const boxes = [...layout.places.values()].map(boxOf);
    let found = 0;
    for (const [index, reading] of READINGS.entries()) {
      const lenses = recordLenses([reading, READINGS[(index + 1) % READINGS.length] ?? reading]);
      const tags = placeTags(cascade, layout, TOP, layLens(lenses));
      found += tags.length;
      const covered = tags.filter(({ box, key }) =>
        [...boxes, ...tags.filter((other) => other.key !== key).map((other) => grown(other.box, 3))].some(
          (other) => isOverlapping(box, other),
        ),
      );
      expect(covered.map(({ key }) => `${reading} ${key}`)).toEqual([]);
    }
    expect(found).toBeGreaterThan(10);
  }
});

test('what a lens speaks of bears one tag, within the drawing, and nothing else bears any', () => {
  const kind = fc.constantFrom(...STANCE_KINDS);
  fc.assert(
    fc.property(
      randomCascade,
      fc.array(fc.tuple(fc.nat(), kind, fc.boolean()), { maxLength: 12 }),
      (cascade, picks) => {
        const about = new Map(
          picks.map(([at, kind, isTie]) => {
            const { id, tie } = cascade.arrivals[at % cascade.arrivals.length] ?? {
              id: 'spark',
              tie: { id: 'none' },
            };
            return [isTie ? tie.id : id, [kind, isTie ? { tie: tie.id } : { entity: id }]] as const;
          }),
        );
        const layout = arrangeColumns(cascade);
        const tags = placeTags(cascade, layout, TOP, layLens([sampleLens('a', [...about.values()])]));
        expect(tags.map(({ key }) => key).toSorted()).toEqual([...about.keys()].toSorted());
        for (const { box } of tags) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(layout.width);
          expect(box.top).toBeGreaterThanOrEqual(TOP);
        }
      },
    ),
    { numRuns: 30 },
  );
});
