import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin } from '../../geometry/box.ts';
import type { Room } from '../../ui/use-room.ts';
import { crossedBoxes, touchingBoxes } from '../testing/faults.ts';
import { arrivalOf, cascadeOf, randomCascade } from '../testing/random-cascade.ts';
import { arrangeColumns, type ColumnLayout } from './arrange-columns.ts';
import { boxOf } from './place-box.ts';

/** From half of a small laptop's window to a projector. */
const rooms: fc.Arbitrary<Room> = fc.record({
  width: fc.constantFrom(0, 1060),
  height: fc.constantFrom(300, 490, 640, 970),
});

function expectNothingTouches({ places, width, height }: ColumnLayout): void {
  const boxes = [...places].map(([id, place]) => ({ id, box: boxOf(place) }));
  const frame = { left: 0, top: 0, right: width, bottom: height };
  expect(touchingBoxes(boxes)).toEqual([]);
  expect(boxes.filter(({ box }) => !isWithin(box, frame))).toEqual([]);
}

test('no mark with its name touches another, and none leaves the drawing', () => {
  fc.assert(
    fc.property(randomCascade, rooms, (cascade, room) => {
      const layout = arrangeColumns(cascade, room);
      expect(layout.places.size).toBe(cascade.arrivals.length + 1);
      expectNothingTouches(layout);
    }),
  );
});

test('months stand side by side in order, each around its own', () => {
  fc.assert(
    fc.property(randomCascade, rooms, (cascade, room) => {
      const { months, places } = arrangeColumns(cascade, room);
      for (const [index, { left, right, month }] of months.entries()) {
        expect(left).toBeGreaterThan(months[index - 1]?.right ?? 0);
        for (const arrival of cascade.arrivals.filter(({ on }) => on.startsWith(month))) {
          const x = places.get(arrival.id)?.x ?? Number.NaN;
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x).toBeLessThanOrEqual(right);
        }
      }
    }),
  );
});

test('every line runs to the right', () => {
  fc.assert(
    fc.property(randomCascade, rooms, (cascade, room) => {
      const { places } = arrangeColumns(cascade, room);
      for (const { id, from } of cascade.arrivals) {
        expect(places.get(id)?.x ?? Number.NaN).toBeGreaterThan(places.get(from)?.x ?? Number.NaN);
      }
    }),
  );
});

test('within their own columns lines pass between the names', () => {
  fc.assert(
    fc.property(randomCascade, rooms, (cascade, room) => {
      const { places } = arrangeColumns(cascade, room);
      const all = [...places.values()];
      for (const place of all) {
        const neighbours = all.filter((other) => other !== place && other.left === place.left);
        for (const { top, bottom } of neighbours.map(boxOf)) {
          expect(place.y <= top || place.y >= bottom).toBe(true);
        }
      }
    }),
  );
});

test('where there is room, lines to later months keep off everybody', () => {
  const cascade = cascadeOf([
    arrivalOf('a', 'spark', '1936-07-01'),
    arrivalOf('b', 'spark', '1936-07-02'),
    arrivalOf('c', 'a', '1936-08-01'),
    arrivalOf('d', 'a', '1936-09-02'),
    arrivalOf('e', 'b', '1936-09-02'),
    arrivalOf('f', 'spark', '1936-10-02'),
  ]);
  expect(crossedBoxes(cascade, arrangeColumns(cascade))).toEqual([]);
});

test('rows follow the rows of their sources', () => {
  const { places } = arrangeColumns(
    cascadeOf([
      arrivalOf('upper', 'spark', '1936-07-01'),
      arrivalOf('lower', 'spark', '1936-07-02'),
      arrivalOf('of-lower', 'lower', '1936-08-01'),
      arrivalOf('of-upper', 'upper', '1936-08-02'),
    ]),
  );
  const y = (id: string) => places.get(id)?.y ?? Number.NaN;
  expect(y('of-upper')).toBeLessThan(y('of-lower'));
});
