import { isMarkedDate, keepsOnWalk } from '@kto-kogo/domain';
import { walkFiltersWithin } from '@kto-kogo/domain/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomRuns } from '../testing/random-runs.ts';
import { dayArbitrary, tiesArbitrary } from '../testing/random-ties.ts';
import { mayWalk } from './grow-layer.ts';
import { buildTemporalIndex } from './temporal-index.ts';
import { toTraitFilter } from './traits.ts';
import type { WalkOrder } from './walk-order.ts';

test('walks may take exactly the ties that the filter keeps; in certain order none that is marked', () => {
  fc.assert(
    fc.property(tiesArbitrary, walkFiltersWithin(dayArbitrary), (ties, filter) => {
      const index = buildTemporalIndex(ties, new Map());
      const walkable = (order: WalkOrder) => {
        const question = { index, filter: toTraitFilter(filter, order), isCited: null };
        const places = [...index.around.ties.keys()].filter((place) => mayWalk(question, place));
        return [...new Set(places.map((place) => index.tieIds.at(index.around.ties[place] ?? -1)))].sort();
      };
      const kept = ties.filter((tie) => keepsOnWalk(tie, filter));
      const unmarked = kept.filter(({ date }) => date === null || !isMarkedDate(date));
      expect(walkable('ANY')).toEqual(kept.map(({ id }) => id).sort());
      expect(walkable('POSSIBLE')).toEqual(kept.map(({ id }) => id).sort());
      expect(walkable('CERTAIN')).toEqual(unmarked.map(({ id }) => id).sort());
    }),
    { numRuns: randomRuns(1_000) },
  );
});
