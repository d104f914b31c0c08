import { expect, test } from 'vitest';
import { lifeYears } from './life-years.ts';

test.each([
  ['1895-05-01', '1940-02-04', '1895–1940'],
  ['1894~', '1938', 'c. 1894–1938'],
  ['1895', '[1937-12-31,1938-01-01]', '1895–1937/1938'],
  ['189X', '1938-XX-XX', '1890/1899–1938'],
  ['1893-21', '1934-24', 'c. 1893–c. 1934/1935'],
  ['1895', null, 'born 1895'],
  [null, '1938', 'died 1938'],
  [null, null, ''],
])('%s and %s as %s', (born, died, words) => {
  expect(lifeYears({ born, died })).toBe(words);
});
