import { FILTER_WORDS, type FilterList, keepsTie, type TieFilter } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFacets } from './facets.ts';
import { filterArbitrary, networkArbitrary, WORKS } from './testing/random-network.ts';

test('the counts of the words chosen add up to the ties kept', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, (network, filter) => {
      const facets = countFacets(network.ties.values(), filter);
      const kept = [...network.ties.values()].filter((tie) => keepsTie(tie, filter));
      const sum = <Word extends string>(words: readonly Word[], counts: Record<Word, number>) =>
        words.reduce((total, word) => total + counts[word], 0);
      const { kinds, truth, coerced, standing } = FILTER_WORDS;
      expect(sum(filter.kinds ?? kinds, facets.kinds)).toBe(kept.length);
      expect(sum(filter.standing ?? standing, facets.standing)).toBe(kept.length);
      const accusations = kept.filter((tie) => tie.kind === 'ACCUSATION').length;
      expect(sum(filter.truth ?? truth, facets.truth)).toBe(accusations);
      expect(sum(filter.coerced ?? coerced, facets.coerced)).toBe(accusations);
    }),
  );
});

test('a row of people or sources counts what is left if it alone is chosen', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, (network, filter) => {
      const ties = [...network.ties.values()];
      const facets = countFacets(ties, filter);
      const left = (change: Partial<TieFilter>) =>
        ties.filter((tie) => keepsTie(tie, { ...filter, ...change })).length;
      for (const list of ['fate', 'hand', 'sphere', 'tier', 'read'] as const) {
        const rows: Readonly<Record<string, number>> = facets[list];
        for (const word of FILTER_WORDS[list]) expect(rows[word]).toBe(left({ [list]: [word] }));
      }
      for (const work of WORKS) expect(facets.works.get(work) ?? 0).toBe(left({ works: [work] }));
    }),
  );
});

test('what is chosen in a list never changes the counts of that list', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, (network, filter) => {
      const ties = [...network.ties.values()];
      const facets = countFacets(ties, filter);
      for (const list of [...(Object.keys(FILTER_WORDS) as FilterList[]), 'works'] as const) {
        expect(countFacets(ties, { ...filter, [list]: [] })[list]).toEqual(facets[list]);
      }
    }),
  );
});
