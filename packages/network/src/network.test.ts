import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeNetworks, type Network } from './network.ts';
import { networkArbitrary } from './testing/random-network.ts';

const ids = (network: Network) => [[...network.nodes.keys()].sort(), [...network.ties.keys()].sort()];

test('every end of every tie is among the nodes', () => {
  fc.assert(
    fc.property(networkArbitrary, networkArbitrary, (a, b) => {
      const merged = mergeNetworks(a, b);
      for (const tie of merged.ties.values()) {
        expect(merged.nodes.has(tie.from) && merged.nodes.has(tie.to)).toBe(true);
      }
    }),
  );
});

test('merging the same answer again changes nothing', () => {
  fc.assert(
    fc.property(networkArbitrary, networkArbitrary, (a, b) => {
      const once = mergeNetworks(a, b);
      expect(mergeNetworks(once, b)).toEqual(once);
    }),
  );
});

test('merging loses nothing that either had', () => {
  fc.assert(
    fc.property(networkArbitrary, networkArbitrary, (a, b) => {
      const [nodes] = ids(mergeNetworks(a, b));
      expect(nodes).toEqual([...new Set([...a.nodes.keys(), ...b.nodes.keys()])].sort());
      for (const id of b.ties.keys()) expect(mergeNetworks(a, b).ties.has(id)).toBe(true);
    }),
  );
});
