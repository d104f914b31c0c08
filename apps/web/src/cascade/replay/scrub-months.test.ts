import { expect, test } from 'vitest';
import { arrivalOf, cascadeOf } from '../testing/random-cascade.ts';
import { scrubMonths } from './scrub-months.ts';

test('has every month between the first and the last, each with the step it ends at', () => {
  const first = arrivalOf('a', 'spark', '1936-11-03');
  const cascade = {
    ...cascadeOf([
      first,
      { ...arrivalOf('b', 'a', '1936-11-20'), tie: { ...first.tie, coerced: 'UNKNOWN' as const } },
      { ...arrivalOf('c', 'b', '1937-01-05'), tie: { ...first.tie, kind: 'CONSEQUENCE' as const } },
    ]),
    months: [
      { month: '1936-12', named: 0, arrested: 2, reproduction: null },
      { month: '1939-12', named: 0, arrested: 1, reproduction: null },
    ],
  };
  expect(scrubMonths(cascade)).toEqual([
    { month: '1936-11', forced: 1, unforced: 1, other: 0, arrested: 0, step: 2 },
    { month: '1936-12', forced: 0, unforced: 0, other: 0, arrested: 2, step: 2 },
    { month: '1937-01', forced: 0, unforced: 0, other: 1, arrested: 0, step: 3 },
  ]);
  expect(scrubMonths(cascadeOf([]))).toEqual([]);
});
