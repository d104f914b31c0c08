import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundleParallel } from './bundles.ts';
import { networkArbitrary } from './testing/random-network.ts';

test('every tie is in exactly one bundle, with its own two ends and direction', () => {
  fc.assert(
    fc.property(networkArbitrary, (network) => {
      const bundles = bundleParallel(network.ties.values());
      const bundled = bundles.flatMap((bundle) => bundle.ties.map((tie) => tie.id));
      expect(bundled.toSorted()).toEqual([...network.ties.keys()].toSorted());
      expect(new Set(bundles.map((bundle) => bundle.id)).size).toBe(bundles.length);
      for (const { from, to, ties } of bundles) {
        for (const tie of ties) expect([tie.from, tie.to]).toEqual([from, to]);
      }
    }),
  );
});
