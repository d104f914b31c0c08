import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstDayOf,
  lastDayOf,
  monthAfter,
  monthOf,
  monthsBetween,
  monthsFrom,
  onlyMonthOf,
} from './month.ts';
import { monthSchema } from './month-schema.ts';
import { parseEdtf } from './parse-edtf.ts';

const month = fc
  .tuple(fc.integer({ min: 1850, max: 1999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, index]) => `${year}-${String(index).padStart(2, '0')}`);

test('years turn, also backwards', () => {
  expect(monthAfter('1936-12', 1)).toBe('1937-01');
  expect(monthAfter('1937-01', -1)).toBe('1936-12');
  expect(monthAfter('1937-06', -30)).toBe('1934-12');
  expect(monthsBetween('1936-11', '1937-02')).toEqual(['1936-11', '1936-12', '1937-01', '1937-02']);
  expect(monthsBetween('1937-02', '1936-11')).toEqual([]);
});

test('going on by the distance between two months leads from one to the other', () => {
  fc.assert(
    fc.property(month, month, (a, b) => {
      expect(monthAfter(a, monthsFrom(a, b))).toBe(b);
      expect(monthSchema.safeParse(monthAfter(a, 1)).success).toBe(true);
    }),
  );
});

test('first and last day are those that the month allows as a date', () => {
  expect(lastDayOf('1936-02')).toBe('1936-02-29');
  fc.assert(
    fc.property(month, (text) => {
      expect(parseEdtf(text)).toMatchObject({ earliest: firstDayOf(text), latest: lastDayOf(text) });
      expect(onlyMonthOf(parseEdtf(text))).toBe(text);
      expect(monthOf(lastDayOf(text))).toBe(text);
    }),
  );
});

test('what may have happened in more than one month, or on no known day, happened in none alone', () => {
  expect(onlyMonthOf(parseEdtf('1937-06-30/1937-07-01'))).toBeNull();
  expect(onlyMonthOf({ earliest: null, latest: null })).toBeNull();
});

test.each(['1937-13', '1937-00', '1937', '1937-6', '1937-06-01'])('%s is no month', (text) => {
  expect(monthSchema.safeParse(text).success).toBe(false);
});
