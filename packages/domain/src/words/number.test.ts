import { expect, test } from 'vitest';
import { capital, numberWord, timesWord } from './number.ts';

test('small numbers are words, larger ones digits', () => {
  expect([0, 1, 7, 12, 13, 70].map(numberWord)).toEqual(['no', 'one', 'seven', 'twelve', '13', '70']);
  expect([1, 2, 3, 13].map(timesWord)).toEqual(['once', 'twice', 'three times', '13 times']);
});

test('a heading begins with a capital', () => {
  expect(capital('three changes')).toBe('Three changes');
  expect(capital('')).toBe('');
});
