import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCertainOrder, isPossibleOrder } from './date-order.ts';
import { fromDayNumber, toDayNumber } from './day-number.ts';
import { type DateSpan, parseEdtf } from './parse-edtf.ts';

const spans = (...dates: string[]) => dates.map(parseEdtf);

describe('the order of dates', () => {
  test.each([
    [['1936-08-19', '1936-08-19'], true, false],
    [['1936-08-19', '1936-08-20'], true, true],
    [['1936-08-20', '1936-08-19'], false, false],
    [['1936-08', '1936-08-03'], true, false],
    [['1937', '1936-12'], false, false],
    // Each two are in a possible order, but not all three: the second would have to be after June and before July.
    [['1936-06-30', '1936', '1936-06-01'], false, false],
    [['1936-08-19', '1937?'], true, false],
    [['1936-08-19?', '1937'], true, false],
  ])('%s: possible %s, certain %s', (dates, possible, certain) => {
    expect(isPossibleOrder(spans(...dates))).toBe(possible);
    expect(isCertainOrder(spans(...dates))).toBe(certain);
  });

  test('an undated member is in no order', () => {
    expect(isPossibleOrder([null])).toBe(false);
    expect(isCertainOrder([...spans('1936'), null])).toBe(false);
  });

  const number = fc.integer({ min: 0, max: 6 });
  const span: fc.Arbitrary<DateSpan> = fc.tuple(number, number, fc.boolean()).map(([a, b, marked]) => ({
    earliest: fromDayNumber(Math.min(a, b)),
    latest: fromDayNumber(Math.max(a, b)),
    marked,
  }));
  const walk = fc.array(span, { maxLength: 4 });

  /** All combinations of one day from each span. */
  function readings(dated: readonly DateSpan[]): number[][] {
    return dated.reduce<number[][]>(
      (chosen, { earliest, latest }) => {
        const [first, last] = [toDayNumber(earliest), toDayNumber(latest)];
        const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
        return chosen.flatMap((before) => days.map((day) => [...before, day]));
      },
      [[]],
    );
  }

  test('possible where some reading never steps back; certain where each reading steps forward and none is marked', () => {
    fc.assert(
      fc.property(walk, (dated) => {
        const all = readings(dated);
        const rises = (days: number[], least: number) =>
          days.every((day, index) => index === 0 || day - (days[index - 1] ?? 0) >= least);
        expect(isPossibleOrder(dated)).toBe(all.some((days) => rises(days, 0)));
        expect(isCertainOrder(dated)).toBe(
          !dated.some(({ marked }) => marked) && all.every((days) => rises(days, 1)),
        );
      }),
    );
  });

  test('certain is possible; narrowing a date makes no order possible that was not, and breaks no certain one', () => {
    fc.assert(
      fc.property(walk, fc.nat(), fc.nat(), (dated, which, by) => {
        const narrowed = dated.map((each, index) => {
          if (index !== which % dated.length) return each;
          const [first, last] = [toDayNumber(each.earliest), toDayNumber(each.latest)];
          const day = fromDayNumber(first + (by % (last - first + 1)));
          return { ...each, earliest: day, latest: day };
        });
        if (isCertainOrder(dated)) {
          expect(isPossibleOrder(dated)).toBe(true);
          expect(isCertainOrder(narrowed)).toBe(true);
        }
        if (isPossibleOrder(narrowed)) expect(isPossibleOrder(dated)).toBe(true);
      }),
    );
  });
});
