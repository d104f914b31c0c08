import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { mistakesBetween } from './mistakes.ts';

test.each([
  ['bukharin', 'bukharin', 0],
  ['buhkarin', 'bukharin', 1],
  ['raddek', 'radek', 1],
  ['karnenev', 'kamenev', 2],
  ['', 'kun', 3],
])('%s and %s: %i', (typed, word, mistakes) => {
  expect(mistakesBetween(typed, word)).toBe(mistakes);
});

test('never more than without exchanges, never less than half, and the same both ways', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const mistakes = mistakesBetween(a, b);
      expect(mistakes).toBe(mistakesBetween(b, a));
      expect(mistakes).toBeLessThanOrEqual(distance(a, b));
      expect(2 * mistakes).toBeGreaterThanOrEqual(distance(a, b));
    }),
  );
});
