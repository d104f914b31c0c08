import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeColumns } from '../layout/arrange-columns.ts';
import { boxOf } from '../layout/place-box.ts';
import { randomCascade } from '../testing/random-cascade.ts';
import { cutDrawing, PIECE_WIDTH } from './cut-drawing.ts';

test('pieces hold everybody once and whole, side by side, none wider than a sheet', () => {
  fc.assert(
    fc.property(randomCascade, (cascade) => {
      const layout = arrangeColumns(cascade);
      const pieces = cutDrawing(layout);
      expect(pieces.flatMap(({ ids }) => [...ids]).sort()).toEqual([...layout.places.keys()].sort());
      for (const [index, { left, right, ids, months }] of pieces.entries()) {
        expect(left).toBe(pieces[index - 1]?.right ?? 0);
        expect(right - left).toBeLessThanOrEqual(PIECE_WIDTH);
        for (const id of ids) {
          const place = layout.places.get(id);
          const box = place && boxOf(place);
          expect(box?.left).toBeGreaterThanOrEqual(left);
          expect(box?.right).toBeLessThanOrEqual(right);
        }
        for (const month of months) expect(month.right).toBeGreaterThan(month.left);
      }
      expect(pieces.at(-1)?.right).toBe(layout.width);
    }),
  );
});
