import { EVERY_TIE, type Id, type Sphere, type TieKind } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { buildTemporalIndex, countCascadeMonths, findTraces, firstDaysOf } from '@kto-kogo/network';
import { recordCascade, toTemporal } from '../../cascade/testing/record-cascade.ts';
import { recordOffices } from '../../reading-pages/offices/lane/testing/record-terms.ts';
import { countTurnover } from '../../reading-pages/offices/succession/turnover.ts';

/** What pages reckon over the record and lessons quote. */

const index = buildTemporalIndex(theRecord.ties.map(toTemporal), firstDaysOf(theRecord.entities));

/** Whom a cascade reaches as its page opens. */
export function reached(spark: Id) {
  return recordCascade(theRecord, spark, 'forced').arrivals.map(({ id, from, on }) => ({
    entity: id,
    from,
    on,
  }));
}

/** How many new names each of those who were reached in a month led to. */
export function newNamesEach(spark: Id, month: string): number | null {
  const arrivals = recordCascade(theRecord, spark, 'forced').arrivals.map(
    ({ id: entity, from, on, wave, isCertain: certain, tie }) => ({
      entity,
      from,
      on,
      wave,
      certain,
      via: tie.id,
    }),
  );
  const counting = countCascadeMonths(arrivals, () => null);
  let step = counting.next();
  while (!step.done) step = counting.next();
  return step.value.find((each) => each.month === month)?.reproduction ?? null;
}

/** The shortest chain in the order of time; null where there is none of at most six steps. */
export function chain(from: Id, to: Id, kinds: readonly TieKind[] | null = null): Id[] | null {
  const question = { from, to, order: 'CHRONOLOGICAL', direction: 'ALONG', maxSteps: 6 } as const;
  const search = findTraces(index, { ...question, filter: { ...EVERY_TIE, kinds } }, 1);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value[0]?.entities ?? null;
}

/** Of the offices of a sphere in 1937 and 1938: all, changed hands, more than once, holders who left by arrest. */
export function turnover(sphere: Sphere): number[] {
  const ids = new Set(
    theRecord.entities.flatMap((each) => (each.kind === 'OFFICE' && each.sphere === sphere ? [each.id] : [])),
  );
  const offices = recordOffices(theRecord).filter(({ id }) => ids.has(id));
  const { changed, often, arrested } = countTurnover(offices, { from: '1937-01-01', to: '1938-12-31' });
  return [offices.length, changed, often, arrested];
}
