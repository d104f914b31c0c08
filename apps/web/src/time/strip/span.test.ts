import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBounds, toSpan, yearsIn } from './span.ts';
import { spanWords } from './span-words.ts';

const STRIP = { from: '1934-12', to: '1939-12' };
const MONTHS = 61;

test('where the thumbs stand and what they bound are one another’s inverse', () => {
  const place = fc.integer({ min: 0, max: MONTHS - 1 });
  fc.assert(
    fc.property(place, place, (a, b) => {
      const span = { from: Math.min(a, b), to: Math.max(a, b) };
      expect(toSpan(toBounds(span, STRIP), STRIP)).toEqual(span);
    }),
  );
});

test('bounds beyond the strip, or the wrong way round, leave the thumbs on it and in order', () => {
  expect(toSpan({ since: '1920-01-01', until: '1950-01-31' }, STRIP)).toEqual({ from: 0, to: MONTHS - 1 });
  expect(toSpan({ since: '1938-01-01', until: '1936-01-31' }, STRIP)).toEqual({ from: 37, to: 37 });
});

test.each([
  [null, null, 'All dates'],
  [null, '1937-06-30', 'Up to June 1937'],
  ['1937-06-01', null, 'June 1937 on'],
  ['1937-06-01', '1937-06-30', 'June 1937'],
  ['1937-06-01', '1938-03-31', 'June 1937 – March 1938'],
])('%s to %s is “%s”', (since, until, words) => {
  expect(spanWords({ since, until })).toBe(words);
});

test('the years are those that begin in the strip', () => {
  expect(yearsIn(STRIP)).toEqual([1935, 1936, 1937, 1938, 1939]);
  expect(yearsIn({ from: '1650-01', to: '1651-03' })).toEqual([1650, 1651]);
  expect(yearsIn({ from: '1650-02', to: '1650-11' })).toEqual([]);
});
