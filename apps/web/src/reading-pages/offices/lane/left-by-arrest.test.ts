import { expect, test } from 'vitest';
import { isLeftByArrest } from './left-by-arrest.ts';
import { aTerm } from './testing/test-terms.ts';

test('the record says it', () => {
  expect(isLeftByArrest(aTerm('1936', '1937-04', { howEnded: 'dismissed and arrested' }))).toBe(true);
  expect(isLeftByArrest(aTerm('1936', '1937-04', { howEnded: 'Arrested at the plenum' }))).toBe(true);
});

test.each(['moved, then arrested', 'dismissed, later arrested', 'dismissed, not arrested'])(
  '“%s” is no end by arrest',
  (howEnded) => {
    expect(isLeftByArrest(aTerm('1936', '1937-04', { howEnded }))).toBe(false);
  },
);

test('or the holder was arrested within a month', () => {
  expect(isLeftByArrest(aTerm('1936', '1937-04-03', { arrest: '1937-04-03' }))).toBe(true);
  expect(isLeftByArrest(aTerm('1936', '1937-04-03', { arrest: '1938-04-03' }))).toBe(false);
  expect(isLeftByArrest(aTerm('1936', '1937-04-03', { arrest: '1937' }))).toBe(false);
  expect(isLeftByArrest(aTerm('1936', null, { arrest: '1937-04-03' }))).toBe(false);
});
