import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAt, isOverlapping, isWithin } from './box.ts';
import { findFreeSpot } from './find-free-spot.ts';

const reach = { left: 20, right: 20, top: 8, bottom: 20 };
const bounds = { left: 0, right: 300, top: 0, bottom: 300 };
const point = fc.record({ x: fc.integer({ min: -50, max: 350 }), y: fc.integer({ min: -50, max: 350 }) });

test('gives a free spot within the bounds as long as there plainly is room', () => {
  fc.assert(
    fc.property(point, fc.array(point, { maxLength: 6 }), (wish, others) => {
      const taken = others.map((other) => boxAt(other, reach));
      const box = boxAt(findFreeSpot(wish, reach, taken, bounds), reach);
      expect(isWithin(box, bounds)).toBe(true);
      for (const other of taken) expect(isOverlapping(box, other)).toBe(false);
    }),
  );
});

test('stays where it wished to be when nothing is in the way', () => {
  expect(findFreeSpot({ x: 100, y: 100 }, reach, [], bounds)).toEqual({ x: 100, y: 100 });
});

test('where nothing is free it still gives a spot within the bounds', () => {
  const box = boxAt(findFreeSpot({ x: 0, y: 0 }, reach, [bounds], bounds), reach);
  expect(isWithin(box, bounds)).toBe(true);
});
