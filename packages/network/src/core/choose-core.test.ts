import {
  type EntityKind,
  type Id,
  keepsOnWalk,
  TIE_KINDS,
  type TieFilter,
  type TieKind,
} from '@kto-kogo/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oldestFirst } from '../paths/oldest-first.ts';
import { buildTemporalIndex, endsOfTie, findEntity } from '../paths/temporal-index.ts';
import type { TemporalTie } from '../paths/temporal-tie.ts';
import { type AskedCore, coreByDefinition } from '../testing/core-by-definition.ts';
import { randomRuns } from '../testing/random-runs.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import { chooseCore } from './choose-core.ts';
import { BETWEEN_FIGURES, rankEntities } from './rank-entities.ts';

const FIGURES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const ids = [...FIGURES, 'trial-1', 'trial-2', 'office'];
const kindOf = (id: Id): EntityKind =>
  FIGURES.includes(id) ? 'FIGURE' : id === 'office' ? 'OFFICE' : 'TRIAL';
const days = ['1936-08-19', '1937-01-23', '1937-06-11', '1938-03-02'];

const tieArbitrary: fc.Arbitrary<TemporalTie> = fc
  .record({
    number: fc.integer({ min: 10, max: 99 }),
    kind: fc.constantFrom(...TIE_KINDS),
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    /** Somebody who may have no tie: an entity of the index all the same. */
    occasion: fc.constantFrom(...ids),
    when: fc.option(fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)), { nil: null }),
  })
  .map(({ number, when, ...tie }) => {
    const [earliest = null, latest = null] = when?.toSorted() ?? [];
    return {
      ...{ ...tie, id: `tie-${number}`, date: earliest, earliest, latest },
      ...{ standing: 'DOCUMENTED', truth: null, coerced: null, madeAt: null },
    };
  });
const questionArbitrary = fc.record({
  ties: fc.uniqueArray(tieArbitrary, { selector: ({ id }) => id, maxLength: 30, size: 'max' }),
  around: fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
  depth: fc.integer({ min: 1, max: 3 }),
  first: fc.integer({ min: 1, max: 40 }),
  since: fc.option(fc.constantFrom(...days), { nil: null }),
  until: fc.option(fc.constantFrom(...days), { nil: null }),
  kinds: fc.option(fc.subarray([...TIE_KINDS]), { nil: null }),
  /** Whether what ranks comes first too. */
  isFiltered: fc.boolean(),
});
type Question = Omit<AskedCore, 'entities' | 'counts' | 'comesFirst'> &
  Pick<TieFilter, 'since' | 'until'> & { kinds: readonly TieKind[] | null; isFiltered: boolean };

const filterOf = ({ kinds, since, until }: Question): TieFilter => ({
  ...BETWEEN_FIGURES,
  ...(kinds === null ? {} : { kinds }),
  ...{ since, until },
});

function choose(question: Question) {
  const { ties, around, depth, first, isFiltered } = question;
  const index = buildTemporalIndex(ties, new Map(), kindOf);
  const numbers = around.map((id) => findEntity(index, id)).filter((entity) => entity >= 0);
  const ranking = runAtOnce(rankEntities(index, filterOf(question)));
  const where = isFiltered ? filterOf(question) : null;
  const asked = { around: numbers, depth, first, where };
  const core = runAtOnce(chooseCore(index, ranking, asked));
  // What was lent is given back as it was: the same is chosen again.
  expect(runAtOnce(chooseCore(index, ranking, asked))).toEqual(core);
  const entities = Array.from({ length: index.entities.ids.length }, (_, at) => index.entities.ids.at(at));
  return { index, core, ranking, entities, chosen: core.entities.map((each) => index.entities.ids.at(each)) };
}

const sorted = <Item>(items: Iterable<Item>) => [...items].sort();

describe('the core', () => {
  test('is that of its definition, whatever it is asked around, within and for how many', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        const { index, core, ranking, entities, chosen } = choose(question);
        const keeps = (tie: TemporalTie) => keepsOnWalk(tie, filterOf(question));
        const { around } = question;
        const expected = coreByDefinition({
          ...question,
          entities: new Map(entities.map((id) => [id, kindOf(id)])),
          counts: keeps,
          comesFirst: (tie) => !question.isFiltered || keeps(tie),
          around: around.filter((id) => entities.includes(id)),
        });
        expect(ranking.kept).toBe(question.ties.filter(keeps).length);
        expect(chosen).toHaveLength(new Set(chosen).size);
        expect(sorted(chosen)).toEqual(sorted(expected.entities));
        expect(sorted(core.ties.map((tie) => index.tieIds.at(tie)))).toEqual(
          sorted(expected.ties.map(({ id }) => id)),
        );
      }),
      { numRuns: randomRuns(4_000) },
    );
  });

  test('of a record that fits is all of it', () => {
    fc.assert(
      fc.property(questionArbitrary, (question) => {
        const { core, entities, chosen } = choose({ ...question, first: 40 });
        expect(sorted(chosen)).toEqual(entities);
        expect(core.ties).toHaveLength(question.ties.length);
      }),
      { numRuns: randomRuns(1_000) },
    );
  });
});

describe('the ends of a tie, and ties oldest first', () => {
  test('are those of the ties', () => {
    fc.assert(
      fc.property(questionArbitrary, ({ ties }) => {
        const index = buildTemporalIndex(ties, new Map(), kindOf);
        const byId = new Map(ties.map((tie) => [tie.id, tie]));
        const order = oldestFirst(index, [...ties.keys()]).map((tie) => {
          const ends = endsOfTie(index, tie).map((end) => index.entities.ids.at(end));
          const id = index.tieIds.at(tie);
          expect(ends).toEqual([byId.get(id)?.from, byId.get(id)?.to]);
          return byId.get(id);
        });
        const key = (tie: TemporalTie | undefined) => `${tie?.earliest ?? '9'} ${tie?.latest} ${tie?.id}`;
        expect(order.map(key)).toEqual(ties.map(key).sort());
      }),
      { numRuns: randomRuns(1_000) },
    );
  });
});
