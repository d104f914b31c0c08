import { expect, test } from 'vitest';
import { aTerm } from '../lane/testing/test-terms.ts';
import { whenWas } from './choose-lanes.ts';

const twice = [aTerm('1934-04', '1937-02'), aTerm('1937-10', '1937-12-01')];

test.each([
  ['1937-12-01', '1938', 'afterwards'],
  ['1930', '1934-04', 'before'],
  ['1937-02-25', '1937-08-22', 'in between'],
  ['1937-02', '1937-10', 'in between'],
  ['1935', '1936', 'at the same time'],
  ['1936', '1937-11', 'at the same time'],
] as const)('an office held from %s to %s, beside two terms here, was held %s', (from, until, when) => {
  expect(whenWas(aTerm(from, until), twice)).toBe(when);
});
