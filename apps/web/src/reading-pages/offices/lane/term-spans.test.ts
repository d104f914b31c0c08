import { expect, test } from 'vitest';
import { termSpans } from './term-spans.ts';
import { aTerm } from './testing/test-terms.ts';

test('one who left in a month and one who came in it meet in its middle', () => {
  const [before, after] = termSpans([aTerm('1937-10', '1938'), aTerm('1934', '1937-10')]);
  expect(before).toMatchObject({ start: '1934-01-01', end: '1937-10-16', level: 0 });
  expect(after).toMatchObject({ start: '1937-10-16', end: '1938-12-31', level: 0 });
});

test('two who certainly held it at once stand on two levels', () => {
  const spans = termSpans([aTerm('1937-04', '1938-09-08'), aTerm('1938-08-22', '1938-11-25')]);
  expect(spans.map(({ level, end }) => [level, end])).toEqual([
    [0, '1938-09-08'],
    [1, '1938-11-25'],
  ]);
});

test('a date of a whole year does not push the next holder aside', () => {
  const spans = termSpans([aTerm('1935', '1937'), aTerm('1937', '1938')]);
  expect(spans.map(({ level }) => level)).toEqual([0, 0]);
  expect(spans[0]?.end).toBe(spans[1]?.start);
});

test('an arrest says more closely when in a year a term ended', () => {
  const mezhlauk = aTerm('1934', '1937', { howEnded: 'arrested in December 1937', arrest: '1937-12-01' });
  const spans = termSpans([mezhlauk, aTerm('1937-02', '1937-10')]);
  expect(spans.map(({ end, level }) => [end, level])).toEqual([
    ['1937-12-01', 0],
    ['1937-10-31', 1],
  ]);
});
