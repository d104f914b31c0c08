import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from './day-number.ts';
import { formatOldStyle, NEW_STYLE, toNewStyle, toOldStyle } from './old-style.ts';

test.each([
  // Decree of 24 January 1918: the day after 31 January is 14 February.
  ['1918-02-14', '1918-02-01'],
  ['1918-02-13', '1918-01-31'],
  // The October Revolution, the abdication, the abolition of serfdom, the Decembrists.
  ['1917-11-07', '1917-10-25'],
  ['1917-03-15', '1917-03-02'],
  ['1861-03-03', '1861-02-19'],
  ['1825-12-26', '1825-12-14'],
  // Zatonsky, Potemkin, Yakovlev, Stalin.
  ['1888-08-08', '1888-07-27'],
  ['1874-10-19', '1874-10-07'],
  ['1896-06-21', '1896-06-09'],
  ['1878-12-18', '1878-12-06'],
  // Around the leap days that only the Julian calendar has, and at the turn of a year.
  ['1900-03-12', '1900-02-28'],
  ['1900-03-13', '1900-02-29'],
  ['1900-03-14', '1900-03-01'],
  ['1800-03-11', '1800-02-28'],
  ['1800-03-12', '1800-02-29'],
  ['1800-03-13', '1800-03-01'],
  ['1900-01-04', '1899-12-23'],
  ['1896-03-12', '1896-02-29'],
])('%s is %s Old Style', (day, oldStyle) => {
  expect(toOldStyle(day)).toBe(oldStyle);
  expect(toNewStyle(oldStyle)).toBe(day);
});

test('each day of the record has one day in the Julian calendar, which goes on by a day too', () => {
  const day = fc
    .integer({ min: toDayNumber('1800-03-13'), max: toDayNumber('1960-01-01') })
    .map(fromDayNumber);
  fc.assert(
    fc.property(day, (one) => {
      const oldStyle = toOldStyle(one);
      expect(toNewStyle(oldStyle)).toBe(one);
      const apart = one < '1900-03-14' ? 12 : 13;
      if (oldStyle !== '1900-02-29') expect(toDayNumber(one) - toDayNumber(oldStyle)).toBe(apart);
    }),
  );
});

test.each(['1888-07-32', '1888-02-30', '1901-02-29', '1888-13-01', '1888', '1888-07-27?', 'July'])(
  '%s is no day of the Julian calendar',
  (text) => {
    expect(toNewStyle(text)).toBeNull();
  },
);

test('in words', () => {
  expect(formatOldStyle('1888-07-27', '1888-08-08')).toBe('27 July Old Style');
  expect(formatOldStyle('1899-12-23', '1900-01-04')).toBe('23 December 1899 Old Style');
  expect(formatOldStyle('1900-02-29', '1900-03-13')).toBe('29 February Old Style');
  expect(NEW_STYLE).toBe(toNewStyle('1918-02-01'));
});
