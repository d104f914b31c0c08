import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_MONTH, indexOfMonth, MONTHS, monthAt } from './months.ts';

test('month and place in the strip are one another’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MONTHS - 1 }), (index) => {
      expect(indexOfMonth(monthAt(index))).toBe(index);
    }),
  );
  expect(monthAt(0)).toBe(FIRST_MONTH);
  expect(monthAt(1)).toBe('1935-01');
});
