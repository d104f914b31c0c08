import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enclosureOf } from './enclosure.ts';

const DIAGONAL = [
  { x: 90, y: 10 },
  { x: 50, y: 30 },
  { x: 10, y: 50 },
];

test('a straight path is the diagonal of a box', () => {
  expect(enclosureOf(DIAGONAL)).toEqual([
    { x: 10, y: 10 },
    { x: 90, y: 10 },
    { x: 90, y: 50 },
    { x: 10, y: 50 },
  ]);
  expect(enclosureOf([{ x: 3, y: 4 }])).toHaveLength(4);
});

test('a path that goes round something is a lasso, wherever it begins and whichever way it goes', () => {
  const radii = fc.array(fc.integer({ min: 60, max: 100 }), { minLength: 8, maxLength: 40 });
  fc.assert(
    fc.property(radii, fc.boolean(), (lengths, isClockwise) => {
      const path = lengths.map((length, index) => {
        const angle = ((isClockwise ? 1 : -1) * 2 * Math.PI * index) / lengths.length;
        return { x: 200 + length * Math.cos(angle), y: 200 + length * Math.sin(angle) };
      });
      expect(enclosureOf(path)).toEqual(path);
    }),
  );
});
