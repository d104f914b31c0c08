import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../geometry/box.ts';
import { PART_SHEET, windowOn } from './part-window.ts';

const sides = fc.integer({ min: 1, max: 99_999 });
const corners = fc.integer({ min: -99_999, max: 99_999 });

test('any part is in the middle of a sheet of one shape, at a zoom that the canvas has', () => {
  fc.assert(
    fc.property(corners, corners, sides, sides, (left, top, width, height) => {
      const seen = windowOn({ left, top, right: left + width, bottom: top + height });
      const zoom = PART_SHEET.width / widthOf(seen);
      expect((seen.bottom - seen.top) * zoom).toBeCloseTo(PART_SHEET.height, 3);
      expect(zoom).toBeGreaterThanOrEqual(0.2 - 1e-6);
      expect(zoom).toBeLessThanOrEqual(4 + 1e-6);
      expect((seen.left + seen.right) / 2).toBeCloseTo(left + width / 2, 3);
      // The whole of it is seen, unless the canvas would not go so far away.
      if (zoom > 0.21) expect(seen.left).toBeLessThanOrEqual(left + 1e-6);
      if (zoom > 0.21) expect(seen.top).toBeLessThanOrEqual(top + 1e-6);
    }),
  );
});
