import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tiesArbitrary } from '../testing/random-ties.ts';
import { StampWriter, stampOf } from './stamps.ts';

test('ties have one number exactly where they are alike but for their ids', () => {
  fc.assert(
    fc.property(tiesArbitrary, (ties) => {
      const writer = new StampWriter();
      const numbers = ties.map((tie) => writer.numberOf(stampOf(tie)));
      for (const [one, a] of ties.entries()) {
        for (const [other, b] of ties.entries()) {
          expect(numbers[one] === numbers[other]).toBe(stampOf(a) === stampOf(b));
        }
      }
      expect(writer.finish().traits).toHaveLength(new Set(numbers).size);
    }),
  );
});

test.each([
  '',
  'ACCUSATION DOCUMENTED',
  'RUMOUR DOCUMENTED - - - - -',
  'ACCUSATION LOUD - - - - -',
  'ACCUSATION DOCUMENTED TRUE - - - -',
  'ACCUSATION DOCUMENTED - - 1937 some-day 1937-12-31',
  'ACCUSATION DOCUMENTED - - 1937',
])('what is no stamp is refused: "%s"', (text) => {
  expect(() => new StampWriter().numberOf(text)).toThrow(/no stamp|none of|no day/);
});
