import { EVERY_TIE, type Id, keepsTie, UNDATED } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterArbitrary, idArbitrary } from '../testing/random-network.ts';
import { indexOf, recordArbitrary, type WeighedTie } from '../testing/random-record.ts';
import { randomRuns } from '../testing/random-runs.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import { type ChosenNetwork, chooseNetwork } from './choose-network.ts';
import type { StrengthPlace } from './strongest.ts';

const inOrder = (ties: readonly WeighedTie[]) => ties.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const strongestFirst = (ties: readonly WeighedTie[]) =>
  inOrder(ties).sort((a, b) => {
    const [dayA, dayB] = [a.earliest ?? UNDATED, b.earliest ?? UNDATED];
    return b.strength - a.strength || (dayA < dayB ? -1 : dayA > dayB ? 1 : 0);
  });

const questionArbitrary = fc.record({
  record: recordArbitrary,
  around: fc.option(fc.array(idArbitrary, { minLength: 1, maxLength: 3 }), { nil: null }),
  depth: fc.integer({ min: 1, max: 3 }),
  where: fc.oneof(fc.constant(EVERY_TIE), filterArbitrary),
  first: fc.integer({ min: 1, max: 12 }),
});

test('a network is that of its definition, whatever the filter, and its pages are all its ties once, strongest first', () => {
  fc.assert(
    fc.property(questionArbitrary, ({ record, around, depth, where, first }) => {
      const index = indexOf(record);
      const people = new Map(record.people.map(({ id, person }) => [id, person]));
      const kept = record.ties.filter((tie) => {
        const ends = [...new Set([tie.from, tie.to])].flatMap((id) => people.get(id) ?? []);
        return keepsTie({ ...tie, people: ends }, where);
      });
      const inside = new Set<Id>(around ?? people.keys());
      for (let ring = 0; around !== null && ring < depth; ring += 1) {
        const before = new Set(inside);
        for (const { from, to } of kept) {
          if (before.has(from)) inside.add(to);
          if (before.has(to)) inside.add(from);
        }
      }
      const expected = strongestFirst(kept.filter(({ from, to }) => inside.has(from) && inside.has(to)));

      const centres = around?.map((id) => index.entities.ids.find(id)) ?? null;
      const spelled: Id[] = [];
      let after: StrengthPlace | null = null;
      do {
        const page: ChosenNetwork = runAtOnce(chooseNetwork(index, { centres, depth, where, first, after }));
        const ids = page.ties.map((tie) => index.tieIds.at(tie));
        const isAll = page.omitted === 0 && after === null;
        spelled.push(
          ...(isAll
            ? strongestFirst(record.ties.filter(({ id }) => ids.includes(id))).map(({ id }) => id)
            : ids),
        );
        expect(page.omitted).toBe(expected.length - spelled.length);
        if (around !== null) {
          const ends = record.ties.filter(({ id }) => ids.includes(id)).flatMap(({ from, to }) => [from, to]);
          const asked = [...new Set(around)];
          const others = [...new Set(ends)].filter((id) => !asked.includes(id)).sort();
          const found = page.entities?.map((entity) => index.entities.ids.at(entity));
          expect(found).toEqual([...asked, ...others]);
        }
        after = page.end;
      } while (after !== null);
      expect(spelled).toEqual(expected.map(({ id }) => id));
    }),
    { numRuns: randomRuns(5_000) },
  );
});
