import { expect, test } from 'vitest';
import { formatSpan } from './format-span.ts';

test.each([
  ['1937-05', null, 'from May 1937'],
  ['1937-08', '1937-08', 'in August 1937'],
  ['1937', '1937', 'in 1937'],
  ['1937-05-05', '1937-05-05', 'on 5 May 1937'],
  ['1937-05', '1937-05-28', 'in May 1937, until the 28th'],
  ['1937-05', '1937-05-31', 'in May 1937, until the 31st'],
  ['1937-05-02', '1937-05', 'in May 1937, from the 2nd'],
  ['1937-05-03', '1937-05', 'in May 1937, from the 3rd'],
  ['1937-05-11', '1937-05', 'in May 1937, from the 11th'],
  ['1937', '1937-10', 'in 1937, until October'],
  ['1937', '1937-05-28', 'in 1937, until 28 May'],
  ['1938-01', '1938', 'in 1938, from January'],
  ['1937-02-05', '1937-02-20', 'from 5 to 20 February 1937'],
  ['1937-02-05', '1937-03-20', 'from 5 February to 20 March 1937'],
  ['1937-02', '1937-10', 'from February to October 1937'],
  ['1937-02-28', '1937-10', 'from 28 February to October 1937'],
  ['1937-02', '1937-10-01', 'from February to 1 October 1937'],
  ['1936-12', '1937-10', 'from December 1936 to October 1937'],
  ['1936', '1937-10', 'from 1936 to October 1937'],
  ['1934', '1937', 'from 1934 to 1937'],
  ['1937?', '1938-01', 'from about 1937 to January 1938'],
  ['1937-05/1937-06', '1938', 'from May–June 1937 to 1938'],
  ['193X', null, 'from the 1930s'],
] as const)('%s to %s is "%s"', (from, until, words) => {
  expect(formatSpan(from, until)).toBe(words);
});
