import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchStrength, openingStrength } from './match-strength.ts';

const name = fc.array(fc.stringMatching(/^[a-zа-я]{1,8}$/u), { minLength: 1, maxLength: 4 });

test('a name is named by all its words in any order, and by their beginnings', () => {
  fc.assert(
    fc.property(name, (words) => {
      const whole = words.join(' ');
      expect(matchStrength(words.toReversed().join(' ').toUpperCase(), whole)).toBe(2);
      expect(openingStrength(whole, whole)).toBe(2);
      for (const word of words) expect(matchStrength(word.slice(0, 1), whole)).toBeGreaterThan(0);
    }),
  );
});

test.each([
  ['', 'Fit', 1],
  ['?', 'Fit', 1],
  ['fit', 'Fit', 2],
  ['fi', 'Fit', 1],
  ['it', 'Fit', 0],
  ['fit yezhov', 'Fit', 0],
  ['kirov', 'Kirov’s murder', 2],
  ['ежов', 'Николай Ежо́в', 2],
])('"%s" names %s: %i', (text, of, strength) => {
  expect(matchStrength(text, of)).toBe(strength);
});

test.each([
  ['light', 'Commissar of Light Industry', 0],
  ['commissar of li', 'Commissar of Light Industry', 1],
  ['commissar of light', 'Commissar of Light Industry', 2],
])('"%s" opens %s: %i', (text, of, strength) => {
  expect(openingStrength(text, of)).toBe(strength);
});
