import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sidesOf } from './sides.ts';
import { networkArbitrary } from './testing/random-network.ts';

test('each tie stands once at each of its ends, in its direction', () => {
  fc.assert(
    fc.property(networkArbitrary, (network) => {
      const ties = [...network.ties.values()];
      const sides = sidesOf(ties);
      for (const tie of ties) {
        for (const end of ['from', 'to'] as const) {
          const holding = (sides.get(tie[end]) ?? []).filter(
            (side) => side.end === end && side.ties.includes(tie),
          );
          expect(holding.map(({ kind }) => kind)).toEqual([tie.kind]);
        }
      }
      const count = [...sides.values()].flat().reduce((sum, side) => sum + side.ties.length, 0);
      expect(count).toBe(2 * ties.length);
    }),
  );
});

test('the others are those at the other ends, each once', () => {
  fc.assert(
    fc.property(networkArbitrary, (network) => {
      for (const { end, ties, others } of [...sidesOf(network.ties.values()).values()].flat()) {
        expect(new Set(others)).toEqual(new Set(ties.map((tie) => (end === 'from' ? tie.to : tie.from))));
        expect(new Set(others).size).toBe(others.length);
      }
    }),
  );
});
