import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadRows } from './spread-rows.ts';

test('no two come nearer than they may, and all stay within as long as there is room', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ wish: fc.integer({ min: -200, max: 900 }), step: fc.integer({ min: 1, max: 60 }) }),
      ),
      (rows) => {
        let total = 0;
        const offsets = rows.map(({ step }, index) => {
          total += index === 0 ? 0 : step;
          return total;
        });
        const heights = spreadRows(
          rows.map(({ wish }) => wish),
          offsets,
          50,
          600,
        );
        for (const [index, height] of heights.entries()) {
          expect(height).toBeGreaterThanOrEqual(50);
          if (total <= 550) expect(height).toBeLessThanOrEqual(600);
          const before = heights[index - 1];
          if (before !== undefined)
            expect(height - before).toBeGreaterThanOrEqual((rows[index]?.step ?? 0) - 1);
        }
      },
    ),
  );
});

test('what has room stands where it wishes; what has not, around the middle of its wishes', () => {
  expect(spreadRows([100, 300], [0, 40], 0, 600)).toEqual([100, 300]);
  expect(spreadRows([100, 100, 100], [0, 40, 80], 0, 600)).toEqual([60, 100, 140]);
});
