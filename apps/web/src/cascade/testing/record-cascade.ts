import { FORCED, OPENING_FILTER } from '@kto-kogo/address';
import { compareText, type Entity, type PurgeRecord } from '@kto-kogo/domain';
import { buildTemporalIndex, findCascade, firstDaysOf, type TemporalTie } from '@kto-kogo/network';
import type { CascadeRecord } from '../cascade-record.ts';
import { arrivalOf, cascadeOf } from './random-cascade.ts';

/** A cascade of the record as its page opens, or of all accusations, as far as places and counts need it. */
export function recordCascade(record: PurgeRecord, sparkId: string, speech: 'forced' | 'all'): CascadeRecord {
  const entities = new Map(record.entities.map((each) => [each.id, each]));
  const index = buildTemporalIndex(record.ties.map(toTemporal), firstDaysOf(record.entities));
  const search = findCascade(index, sparkId, {
    order: 'POSSIBLE',
    filter: { ...OPENING_FILTER, coerced: speech === 'all' ? null : FORCED },
    until: null,
    maxWaves: 20,
  });
  let step = search.next();
  while (!step.done) step = search.next();
  const rows = [...step.value.arrivals].sort((a, b) => compareText(a.on, b.on) || a.wave - b.wave);
  const spark = entities.get(sparkId);
  const cascade = cascadeOf(
    rows.map(({ entity, from, via, on, wave }) => {
      const shortName = entities.get(entity)?.shortName ?? entity;
      const arrival = arrivalOf(entity, from, on, { wave, shortName });
      const numbers = numbersOf(entities.get(entity));
      return { ...arrival, numbers, tie: { ...arrival.tie, id: via } };
    }),
  );
  const named = { id: sparkId, shortName: spark?.shortName ?? sparkId, numbers: numbersOf(spark) };
  return { ...cascade, spark: { ...cascade.spark, ...named } };
}

function numbersOf(entity: Entity | undefined) {
  return entity?.kind === 'EVENT' || entity?.kind === 'TRIAL' ? entity.numbers : [];
}

export function toTemporal(tie: PurgeRecord['ties'][number]): TemporalTie {
  const accusation = tie.kind === 'ACCUSATION' ? tie : null;
  return {
    id: tie.id,
    kind: tie.kind,
    from: tie.from,
    to: tie.to,
    standing: tie.standing,
    date: tie.date,
    earliest: tie.earliest,
    latest: tie.latest,
    truth: accusation?.truth ?? null,
    coerced: accusation?.coerced ?? null,
    occasion: accusation?.occasion ?? null,
    madeAt: accusation?.madeAt ?? null,
  };
}
