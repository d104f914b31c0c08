import {
  type DateSpan,
  type Day,
  type Id,
  isCertainOrder,
  isMarkedDate,
  isPossibleOrder,
  keepsTie,
  type TieFilter,
} from '@kto-kogo/domain';
import type { Arrival, CascadeOptions } from '../paths/find-cascade.ts';
import type { TemporalTie } from '../paths/temporal-tie.ts';

/**
 * Cascades and traces straight from their definitions: slow and plainly correct. Tests compare the fast
 * algorithms with them.
 */

export function spanOf({ date, earliest, latest }: TemporalTie): DateSpan | null {
  if (date === null || earliest === null || latest === null) return null;
  return { earliest, latest, marked: isMarkedDate(date) };
}

/** The earliest day on which a walk in order can arrive: days never step back, so it is the latest of the first days. */
function arrivalDay(walk: readonly TemporalTie[]): Day {
  return (
    walk
      .map(({ earliest }) => earliest ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

type Step = { tie: TemporalTie; from: Id };

/** Every walk from the spark that is in possible order, of at most `maxWaves` ties, arriving by `until`. */
export function* everyWalk(
  ties: readonly TemporalTie[],
  spark: Id,
  options: CascadeOptions,
): Generator<Step[]> {
  const { filter, maxWaves, until } = options;
  const leaving = new Map<Id, TemporalTie[]>();
  for (const tie of ties.filter((each) => keepsTie(each, filter))) {
    for (const end of new Set([tie.from, ...(tie.occasion === null ? [] : [tie.occasion])])) {
      leaving.set(end, [...(leaving.get(end) ?? []), tie]);
    }
  }
  yield* grow([], spark);

  function* grow(walk: Step[], at: Id): Generator<Step[]> {
    if (walk.length === maxWaves) return;
    for (const tie of leaving.get(at) ?? []) {
      const longer = [...walk, { tie, from: at }];
      const walked = longer.map((step) => step.tie);
      // Extending an unordered or late walk cannot mend it.
      if (!isPossibleOrder(walked.map(spanOf)) || (until !== null && arrivalDay(walked) > until)) continue;
      yield longer;
      yield* grow(longer, tie.to);
    }
  }
}

/** The cascade as defined: of all walks to an entity the foremost, and whether any of them is certain. By id. */
export function cascadeByDefinition(
  ties: readonly TemporalTie[],
  spark: Id,
  options: CascadeOptions,
): Arrival[] {
  const best = new Map<Id, { key: (string | number)[]; arrival: Arrival }>();
  for (const walk of everyWalk(ties, spark, options)) {
    const walked = walk.map(({ tie }) => tie);
    const { tie, from } = walk.at(-1) ?? { tie: undefined, from: spark };
    if (tie === undefined || tie.to === spark) continue;
    const certain = isCertainOrder(walked.map(spanOf));
    if (options.order === 'CERTAIN' && !certain) continue;
    const on = arrivalDay(walked);
    const key = [on, walk.length, ...walked.map(({ id }) => id)];
    const known = best.get(tie.to);
    const arrival = { entity: tie.to, via: tie.id, from, wave: walk.length, on, certain };
    if (known === undefined || isBefore(key, known.key)) {
      best.set(tie.to, {
        key,
        arrival: { ...arrival, certain: certain || (known?.arrival.certain ?? false) },
      });
    } else if (certain) known.arrival.certain = true;
  }
  return [...best.values()].map(({ arrival }) => arrival).sort((a, b) => (a.entity < b.entity ? -1 : 1));
}

function isBefore(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  const place = a.findIndex((part, index) => part !== b[index]);
  return place >= 0 && (a[place] ?? '') < (b[place] ?? '');
}

export type TraceByDefinition = { entities: Id[]; certain: boolean; possible: boolean };

/**
 * Every chain of exactly `steps` ties between two entities that passes nobody twice, distinct as sequences of entities, and
 * whether some choice among the ties between neighbours is in certain or in possible order. By ids.
 */
export function tracesByDefinition(
  ties: readonly TemporalTie[],
  from: Id,
  to: Id,
  options: { filter: TieFilter; isAlong: boolean; isInOrder: boolean; steps: number },
): TraceByDefinition[] {
  const kept = ties.filter((tie) => keepsTie(tie, options.filter));
  const between = new Map<Id, { tie: TemporalTie; other: Id }[]>();
  const join = (at: Id, tie: TemporalTie, other: Id) =>
    between.set(at, [...(between.get(at) ?? []), { tie, other }]);
  for (const tie of kept) {
    join(tie.from, tie, tie.to);
    if (!options.isAlong) join(tie.to, tie, tie.from);
  }
  const found = new Map<string, TraceByDefinition>();
  grow([from], []);
  return [...found.values()].sort((a, b) => (isBefore(a.entities, b.entities) ? -1 : 1));

  function grow(entities: Id[], walked: TemporalTie[]): void {
    const at = entities.at(-1) ?? from;
    if (walked.length === options.steps) {
      if (at === to) keep(entities, walked);
      return;
    }
    if (at === to) return;
    for (const { tie, other } of between.get(at) ?? []) {
      const longer = [...walked, tie];
      if (entities.includes(other)) continue;
      if (options.isInOrder && !isPossibleOrder(longer.map(spanOf))) continue;
      grow([...entities, other], longer);
    }
  }

  function keep(entities: Id[], walked: TemporalTie[]): void {
    const key = entities.join(' ');
    const known = found.get(key);
    const spans = walked.map(spanOf);
    found.set(key, {
      entities,
      certain: isCertainOrder(spans) || (known?.certain ?? false),
      possible: isPossibleOrder(spans) || (known?.possible ?? false),
    });
  }
}
