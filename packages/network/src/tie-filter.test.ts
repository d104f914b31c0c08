import { STANDINGS, TIE_KINDS, TRUTHS } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFacets } from './facets.ts';
import { filterArbitrary, networkArbitrary, tieArbitrary } from './testing/random-network.ts';
import { EVERY_TIE, keepsArrest, keepsTie } from './tie-filter.ts';

test('the filter that asks nothing keeps every tie', () => {
  fc.assert(
    fc.property(tieArbitrary, (tie) => {
      expect(keepsTie(tie, EVERY_TIE)).toBe(true);
    }),
  );
});

test('an empty list keeps nothing it speaks of', () => {
  fc.assert(
    fc.property(tieArbitrary, filterArbitrary, (tie, filter) => {
      expect(keepsTie(tie, { ...filter, kinds: [] })).toBe(false);
      expect(keepsTie(tie, { ...filter, standing: [] })).toBe(false);
      if (tie.kind === 'ACCUSATION') expect(keepsTie(tie, { ...filter, truth: [] })).toBe(false);
    }),
  );
});

test('a span keeps a tie some reading of whose date lies in it, and none without a date', () => {
  const tie = { ...base, date: '1937', earliest: '1937-01-01', latest: '1937-12-31' };
  expect(keepsTie(tie, { ...EVERY_TIE, since: '1937-12-01' })).toBe(true);
  expect(keepsTie(tie, { ...EVERY_TIE, since: '1938-01-01' })).toBe(false);
  expect(keepsTie(tie, { ...EVERY_TIE, until: '1936-12-31' })).toBe(false);
  expect(keepsTie({ ...tie, earliest: null, latest: null }, { ...EVERY_TIE, since: '1930-01-01' })).toBe(
    false,
  );
});

test('span and standing keep arrests as they keep ties; kinds, truth and force do not speak of them', () => {
  const arrest = { ...base, figure: 'yagoda', date: '1937-03', earliest: '1937-03-01', latest: '1937-03-31' };
  expect(keepsArrest(arrest, { ...EVERY_TIE, kinds: [], truth: [], coerced: [] })).toBe(true);
  expect(keepsArrest(arrest, { ...EVERY_TIE, standing: ['REPORTED'] })).toBe(false);
  expect(keepsArrest(arrest, { ...EVERY_TIE, since: '1937-04-01' })).toBe(false);
  expect(keepsArrest(arrest, { ...EVERY_TIE, until: '1937-03-01' })).toBe(true);
});

test('the counts of the rows ticked add up to the ties kept', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, (network, filter) => {
      const facets = countFacets(network.ties.values(), filter);
      const kept = [...network.ties.values()].filter((tie) => keepsTie(tie, filter));
      const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
      expect(sum(filter.kinds.map((kind) => facets.kinds[kind]))).toBe(kept.length);
      expect(sum(filter.standing.map((standing) => facets.standing[standing]))).toBe(kept.length);
      const accusations = kept.filter((tie) => tie.kind === 'ACCUSATION').length;
      expect(sum(filter.truth.map((truth) => facets.truth[truth]))).toBe(accusations);
      expect(sum(filter.coerced.map((coerced) => facets.coerced[coerced]))).toBe(accusations);
    }),
  );
});

test('ticking a row never changes a count in its own group', () => {
  fc.assert(
    fc.property(networkArbitrary, filterArbitrary, (network, filter) => {
      const ties = [...network.ties.values()];
      const wide = { ...filter, kinds: TIE_KINDS };
      expect(countFacets(ties, wide).kinds).toEqual(countFacets(ties, filter).kinds);
      expect(countFacets(ties, { ...filter, truth: TRUTHS }).truth).toEqual(countFacets(ties, filter).truth);
      const standing = countFacets(ties, { ...filter, standing: STANDINGS }).standing;
      expect(standing).toEqual(countFacets(ties, filter).standing);
    }),
  );
});

const base = {
  id: 'a',
  kind: 'REPLACEMENT',
  from: 'yezhov',
  to: 'yagoda',
  standing: 'DOCUMENTED',
  truth: null,
  coerced: null,
  statement: 'A sentence.',
} as const;
