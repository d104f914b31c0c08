import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { crossedBoxes, touchingBoxes } from '../testing/faults.ts';
import { recordCascade } from '../testing/record-cascade.ts';
import { arrangeColumns } from './arrange-columns.ts';
import { boxOf } from './place-box.ts';

test.each(
  record.subject.sparks.flatMap((spark) =>
    [300, 490, 640, 900].flatMap((height) => [
      { spark, height, speech: 'forced' as const },
      { spark, height, speech: 'all' as const },
    ]),
  ),
)(
  'from $spark, $speech, $height px high: nothing touches anything, and lines keep off names',
  ({ spark, speech, height }) => {
    const cascade = recordCascade(record, spark, speech);
    expect(cascade.arrivals.length).toBeGreaterThan(20);
    const layout = arrangeColumns(cascade, { width: 1060, height });
    expect(touchingBoxes([...layout.places].map(([id, place]) => ({ id, box: boxOf(place) })))).toEqual([]);
    expect(crossedBoxes(cascade, layout)).toEqual([]);
  },
);
