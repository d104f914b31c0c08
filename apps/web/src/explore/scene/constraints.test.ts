import { OPENING_VIEW, type View } from '@kto-kogo/address';
import type { Day, TieFilter } from '@kto-kogo/domain';
import { filtersWithin } from '@kto-kogo/domain/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attentionOf } from './attention-of.ts';
import { deriveScene } from './derive-scene.ts';
import { explainEmpty } from './explain-empty.ts';
import { heldBack } from './held-back.ts';
import { THE_RECORD } from './testing/the-explorer-record.ts';

const { network } = THE_RECORD;
const days: Day[] = ['1930-01-01', '1936-08-01', '1937-06-01', '1938-03-01', '1952-04-01', '1952-04-02'];
const figures = ['trotsky', 'yezhov', 'bukharin', 'trial-of-the-generals'].filter((id) =>
  network.nodes.has(id),
);
const views = fc
  .record({
    filter: filtersWithin(fc.constantFrom(...days), [...THE_RECORD.works.keys()]),
    hidden: fc.subarray(figures),
    isolated: fc.oneof(fc.constant([]), fc.subarray(figures)),
    focus: fc.option(fc.constantFrom(...figures), { nil: null }),
    away: fc.constantFrom('gone', 'dimmed'),
  })
  .map((change): View => ({ ...OPENING_VIEW, ...change }));
const RUNS = { numRuns: 100 };

test('where nothing is left, each thing that is offered brings back as many ties as it says', () => {
  fc.assert(
    fc.property(views, (view) => {
      if (deriveScene(THE_RECORD, view).kept.length > 0) return;
      for (const { words, change } of explainEmpty(THE_RECORD, view).causes) {
        const { kept } = deriveScene(THE_RECORD, change(view));
        expect(kept.length).toBeGreaterThan(0);
        expect(words).toContain(` ${kept.length.toLocaleString('en-GB')} tie`);
      }
    }),
    RUNS,
  );
});

test('what only several hide together is named, and no more than these', () => {
  const filter: TieFilter = {
    ...OPENING_VIEW.filter,
    coerced: ['NO'],
    fate: ['EXECUTED'],
    works: ['gone', 'lost'],
  };
  const { causes } = explainEmpty(THE_RECORD, { ...OPENING_VIEW, filter });
  expect(causes.map(({ words }) => words)).toEqual([
    expect.stringMatching(/^The choice of works hides \d+ ties\.$/),
  ]);
  const both = explainEmpty(THE_RECORD, {
    ...OPENING_VIEW,
    filter: { ...filter, sphere: [] },
  });
  expect(both.causes).toEqual([
    expect.objectContaining({
      words: expect.stringMatching(
        /^The choice of spheres and the choice of works together hide \d+ ties\.$/,
      ),
      offer: 'Loosen both',
    }),
  ]);
});

test('a tie that is held back names by what, and one click lets it in; what is kept names nothing', () => {
  fc.assert(
    fc.property(views, fc.constantFrom(...network.ties.values()), (view, tie) => {
      const held = heldBack(THE_RECORD, view, tie);
      expect(held === null).toBe(deriveScene(THE_RECORD, view).isKept(tie));
      if (held === null) return;
      expect(held.by.length).toBeGreaterThan(0);
      expect(deriveScene(THE_RECORD, held.admit(view)).isKept(tie)).toBe(true);
    }),
    RUNS,
  );
});

test('a word is added where a word is missing, so that letting one tie in does not let in all', () => {
  const forced = [...network.ties.values()].find(({ coerced }) => coerced === 'YES');
  if (forced === undefined) throw new Error('The record has an accusation made under force.');
  const filter: TieFilter = { ...OPENING_VIEW.filter, coerced: ['NO'] };
  const view = { ...OPENING_VIEW, filter };
  expect(heldBack(THE_RECORD, view, forced)?.admit(view).filter.coerced).toEqual(['YES', 'NO']);
});

test('what is drawn faintly is counted nowhere, and is exactly what the filters hold back', () => {
  fc.assert(
    fc.property(views, (view) => {
      const dimmed = deriveScene(THE_RECORD, { ...view, away: 'dimmed' });
      const gone = deriveScene(THE_RECORD, { ...view, away: 'gone' });
      expect(dimmed.kept).toEqual(gone.kept);
      expect(dimmed.facets).toEqual(gone.facets);
      for (const tie of dimmed.network.ties.values())
        expect(dimmed.away.has(tie.id)).toBe(!dimmed.isKept(tie));
      for (const id of gone.network.ties.keys()) expect(dimmed.network.ties.has(id)).toBe(true);
      const { away } = attentionOf(dimmed, null);
      for (const { from, to } of dimmed.kept) expect(away.has(from) || away.has(to)).toBe(false);
    }),
    RUNS,
  );
});
