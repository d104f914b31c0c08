import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOfMonth, monthAt, monthsIn } from './months.ts';

const STRIP = { from: '1934-12', to: '1939-12' };

test('month and place in the strip are one another’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: monthsIn(STRIP) - 1 }), (index) => {
      expect(indexOfMonth(monthAt(index, STRIP), STRIP)).toBe(index);
    }),
  );
  expect(monthAt(0, STRIP)).toBe('1934-12');
  expect(monthAt(1, STRIP)).toBe('1935-01');
});
