import { compareByDate, type Id, toDayNumber } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EntityWriter } from '../paths/numbered-entities.ts';
import { stampOf } from '../paths/stamps.ts';
import { randomRuns } from '../testing/random-runs.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import { type ClaimPage, choosePage, countByStamp, countKept, type DayPlace } from './choose-page.ts';
import { NO_DAY, orUndated } from './claims.ts';
import { ArrestWriter } from './numbered-arrests.ts';

const dayArbitrary = fc.constantFrom('1934-12-01', '1936-08-19', '1937-06-11', '1938-03-02');
const arrestArbitrary = fc
  .record({
    id: fc.integer({ min: 10, max: 99 }).map((number) => `arrest-${number}`),
    days: fc.option(fc.tuple(dayArbitrary, dayArbitrary), { nil: null }),
    isKept: fc.boolean(),
  })
  .map(({ days, ...arrest }) => {
    const [earliest = null, latest = null] = days?.toSorted() ?? [];
    return { ...arrest, earliest, latest };
  });
const arrestsArbitrary = fc.uniqueArray(arrestArbitrary, { selector: ({ id }) => id, maxLength: 20 });
type Arrest = typeof arrestArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

function claimsOf(arrests: readonly Arrest[]) {
  const entities = new EntityWriter();
  entities.add('somebody', 'FIGURE', null);
  const writer = new ArrestWriter();
  for (const { id, earliest, latest } of arrests.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const said = { kind: 'ARREST', standing: 'DOCUMENTED', truth: null, coerced: null } as const;
    writer.add(id, 'somebody', stampOf({ ...said, date: earliest, earliest, latest }), '0');
  }
  return runAtOnce(writer.finish(entities.finish()));
}

test('pages of whatever is kept are all of it once, oldest first, and say what is before and after them', () => {
  fc.assert(
    fc.property(arrestsArbitrary, fc.integer({ min: 1, max: 6 }), (arrests, first) => {
      const claims = claimsOf(arrests);
      const kept = new Set(arrests.filter(({ isKept }) => isKept).map(({ id }) => id));
      const expected = arrests
        .filter(({ isKept }) => isKept)
        .sort(compareByDate)
        .map(({ id }) => id);
      const keeps = (claim: number) => kept.has(claims.ids.at(claim));
      expect(runAtOnce(countKept(claims, keeps))).toBe(kept.size);
      const byStamp = runAtOnce(countByStamp(claims, keeps));
      expect(byStamp.reduce((sum, count) => sum + count, 0)).toBe(kept.size);

      const found: Id[] = [];
      let [after, isLast]: [DayPlace | null, boolean] = [null, false];
      while (!isLast) {
        const page: ClaimPage = runAtOnce(choosePage(claims, { first, after, keeps }));
        expect(page.hasPrevious).toBe(found.length > 0);
        found.push(...page.claims.map((claim) => claims.ids.at(claim)));
        expect(page.hasNext).toBe(found.length < expected.length);
        isLast = !page.hasNext;
        const stamp = claims.stampOf(page.claims.at(-1) ?? 0);
        const [day, lastDay] = [claims.stamps.first[stamp], claims.stamps.last[stamp]].map(orUndated);
        after = { day: day ?? 0, lastDay: lastDay ?? 0, id: found.at(-1) ?? '' };
      }
      expect(found).toEqual(expected);
    }),
    { numRuns: randomRuns(2_000) },
  );
});

test('a page continues after a claim that is not there any more', () => {
  const day = '1937-06-11';
  const claims = claimsOf(
    ['arrest-1', 'arrest-3'].map((id) => ({ id, earliest: day, latest: day, isKept: true })),
  );
  const idsAfter = (after: DayPlace) =>
    runAtOnce(choosePage(claims, { first: 5, after, keeps: () => true })).claims.map((claim) =>
      claims.ids.at(claim),
    );
  const at = toDayNumber(day);
  expect(idsAfter({ day: at, lastDay: at, id: 'arrest-2' })).toEqual(['arrest-3']);
  expect(idsAfter({ day: at - 1, lastDay: at - 1, id: 'arrest-9' })).toEqual(['arrest-1', 'arrest-3']);
  expect(idsAfter({ day: NO_DAY, lastDay: NO_DAY, id: '' })).toEqual([]);
});
