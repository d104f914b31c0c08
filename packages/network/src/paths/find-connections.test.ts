import type { TieSummary } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idArbitrary, networkArbitrary } from '../testing/random-network.ts';
import { randomRuns } from '../testing/random-runs.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import { whatConnects } from '../what-connects.ts';
import { findConnections } from './find-connections.ts';
import { buildTemporalIndex } from './temporal-index.ts';
import type { TemporalTie } from './temporal-tie.ts';

const toTemporal = (tie: TieSummary): TemporalTie => ({ ...tie, occasion: null, madeAt: null });
const idsOf = (ties: readonly { id: string }[]) => ties.map(({ id }) => id);

test('of an index one is told the same as of a network, whatever was asked before', () => {
  const asked = fc.array(fc.array(idArbitrary, { maxLength: 5 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(networkArbitrary, asked, (network, questions) => {
      const ties = [...network.ties.values()];
      const kindOf = (id: string) => network.nodes.get(id)?.kind ?? 'FIGURE';
      const index = buildTemporalIndex(ties.map(toTemporal), new Map(), kindOf);
      const named = new Set(ties.flatMap(({ from, to }) => [from, to]));
      for (const ids of questions) {
        const { pairs, shared } = whatConnects(
          network,
          ids.filter((id) => named.has(id)),
        );
        expect(runAtOnce(findConnections(index, ids))).toEqual({
          pairs: pairs.map(({ direct, chain, ...pair }) => ({
            ...pair,
            ...{ direct: idsOf(direct), chain: idsOf(chain) },
          })),
          shared: shared.map(({ ties: own, ...thing }) => ({ ...thing, ties: idsOf(own) })),
        });
      }
    }),
    { numRuns: randomRuns(2_000) },
  );
});
