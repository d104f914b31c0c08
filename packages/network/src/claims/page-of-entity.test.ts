import { compareByDate, EVERY_TIE, type Id, keepsTie } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keeperOf } from '../networks/keeper.ts';
import { filterArbitrary, idArbitrary } from '../testing/random-network.ts';
import { indexOf, recordArbitrary } from '../testing/random-record.ts';
import { randomRuns } from '../testing/random-runs.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import type { DayPlace } from './choose-page.ts';
import { orUndated } from './claims.ts';
import { tieKeeper, tiesByDay } from './keepers.ts';
import { pageOfEntity } from './page-of-entity.ts';

const whereArbitrary = fc.oneof(fc.constant(EVERY_TIE), filterArbitrary);

test("the pages of an entity's ties are all that are kept once, oldest first, each with how many there are and were", () => {
  fc.assert(
    fc.property(
      recordArbitrary,
      idArbitrary,
      whereArbitrary,
      fc.integer({ min: 1, max: 4 }),
      (record, id, where, first) => {
        const index = indexOf(record);
        const claims = runAtOnce(tiesByDay(index));
        const people = new Map(record.people.map((each) => [each.id, each.person]));
        const kept = record.ties.filter((tie) => {
          const ends = [...new Set([tie.from, tie.to])].flatMap((end) => people.get(end) ?? []);
          return keepsTie({ ...tie, people: ends }, where);
        });
        const isKept = tieKeeper(index, where) ?? (() => true);
        const inMemory = claims.byDay.filter(isKept);
        expect([...inMemory].map((tie) => index.tieIds.at(tie))).toEqual(
          kept.toSorted(compareByDate).map((tie) => tie.id),
        );

        const own = kept.filter(({ from, to }) => from === id || to === id).sort(compareByDate);
        const found: Id[] = [];
        let after: DayPlace | null = null;
        do {
          const asked = { entity: index.entities.ids.find(id), first, after, keeps: keeperOf(index, where) };
          const { ties, total, skipped }: ReturnType<typeof pageOfEntity> = pageOfEntity(
            index,
            claims,
            asked,
          );
          expect([total, skipped]).toEqual([own.length, found.length]);
          found.push(...ties.map((tie) => index.tieIds.at(tie)));
          const stamp = claims.stampOf(ties.at(-1) ?? 0);
          const [day = 0, lastDay = 0] = [claims.stamps.first[stamp], claims.stamps.last[stamp]].map(
            orUndated,
          );
          after = { day, lastDay, id: found.at(-1) ?? '' };
        } while (found.length < own.length);
        expect(found).toEqual(own.map((tie) => tie.id));
      },
    ),
    { numRuns: randomRuns(2_000) },
  );
});
