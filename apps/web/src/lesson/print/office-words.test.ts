import { expect, test } from 'vitest';
import { officeWords } from './office-words.ts';

test.each([
  ['1936-09-26', '1938-11-25', 'NKVD, 26 Sept 1936 – 25 Nov 1938'],
  ['1936', null, 'NKVD, from 1936'],
  [null, '1938', 'NKVD, until 1938'],
  [null, null, 'NKVD'],
])('from %s to %s', (date, until, words) => {
  expect(officeWords({ id: 'x', office: { shortName: 'NKVD' }, date, until })).toBe(words);
});
