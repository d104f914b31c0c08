import { expect, test } from 'vitest';
import { timeAxis } from './time-axis.ts';

const YEARS = { from: 1930, to: 1941 };

test('runs over whole years and says where each begins', () => {
  const axis = timeAxis(['1936-09-26', '1938-11-25'], YEARS);
  expect(axis?.years.map(({ year }) => year)).toEqual([1936, 1937, 1938]);
  expect(axis?.at('1936-01-01')).toBe(0);
  expect(axis?.at('1939-01-01')).toBe(100);
  expect(axis?.at('1937-07-01')).toBeGreaterThan(40);
});

test('cuts what lies outside the years of the record, and tells', () => {
  const axis = timeAxis(['1922-04-03', '1952-10'], YEARS);
  expect(axis?.years.at(0)?.year).toBe(1930);
  expect(axis?.years.at(-1)?.year).toBe(1941);
  expect(axis?.isBefore('1922-04-03')).toBe(true);
  expect(axis?.at('1922-04-03')).toBe(0);
  expect(axis?.isAfter('1952-10-31')).toBe(true);
  expect(axis?.at('1952-10-31')).toBe(100);
});

test('no dates, no axis', () => {
  expect(timeAxis([], YEARS)).toBeNull();
});
