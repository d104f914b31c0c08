import {
  type DateSpan,
  type Day,
  type Id,
  isCertainOrder,
  isMarkedDate,
  isPossibleOrder,
  keepsOnWalk,
  type WalkFilter,
} from '@kto-kogo/domain';
import type { Arrival } from '../paths/arrivals.ts';
import type { CascadeOptions } from '../paths/find-cascade.ts';
import type { TemporalTie } from '../paths/temporal-tie.ts';

/**
 * Cascades and traces straight from their definitions: slow and plainly correct. Tests compare the fast
 * algorithms with them.
 */

/** The first days of the dated events and trials. */
export type FirstDays = ReadonlyMap<Id, Day>;

/** A tie and the entity from which it is walked. */
export type Step = { tie: TemporalTie; from: Id };

function spanOf({ date, earliest, latest }: TemporalTie): DateSpan | null {
  if (date === null || earliest === null || latest === null) return null;
  return { earliest, latest, marked: isMarkedDate(date) };
}

/** The days on which a step can be walked: nothing leaves an event before it begins. Null where there are none. */
function daysOf({ tie, from }: Step, firstDays: FirstDays): DateSpan | null {
  const span = spanOf(tie);
  const begins = firstDays.get(from) ?? '';
  if (span === null || span.latest < begins) return null;
  return span.earliest < begins ? { ...span, earliest: begins } : span;
}

export function isPossibleWalk(walk: readonly Step[], firstDays: FirstDays): boolean {
  return isPossibleOrder(walk.map((step) => daysOf(step, firstDays)));
}

export function isCertainWalk(walk: readonly Step[], firstDays: FirstDays): boolean {
  return (
    isCertainOrder(walk.map(({ tie }) => spanOf(tie))) &&
    walk.every(({ tie, from }) => (tie.earliest ?? '') >= (firstDays.get(from) ?? ''))
  );
}

/** The earliest day on which a walk in order can arrive: days never step back, so it is the latest of the first days. */
function arrivalDay(walk: readonly Step[], firstDays: FirstDays): Day {
  const days = walk.map((step) => daysOf(step, firstDays)?.earliest ?? '');
  return days.sort().at(-1) ?? '';
}

/**
 * Every walk from the spark that is in possible order, of at most `maxWaves` ties, arriving by `until`. An accusation leaves the accuser,
 * what it concerns and where it was made.
 */
function* everyWalk(
  ties: readonly TemporalTie[],
  firstDays: FirstDays,
  spark: Id,
  options: CascadeOptions,
): Generator<Step[]> {
  const { filter, maxWaves, until } = options;
  const leaving = new Map<Id, TemporalTie[]>();
  for (const tie of ties.filter((each) => keepsOnWalk(each, filter))) {
    for (const end of new Set([tie.from, tie.occasion ?? tie.from, tie.madeAt ?? tie.from])) {
      leaving.set(end, [...(leaving.get(end) ?? []), tie]);
    }
  }
  yield* grow([], spark);

  function* grow(walk: Step[], at: Id): Generator<Step[]> {
    if (walk.length === maxWaves) return;
    for (const tie of leaving.get(at) ?? []) {
      const longer = [...walk, { tie, from: at }];
      // Extending an unordered or late walk cannot mend it.
      if (!isPossibleWalk(longer, firstDays)) continue;
      if (until !== null && arrivalDay(longer, firstDays) > until) continue;
      yield longer;
      yield* grow(longer, tie.to);
    }
  }
}

/** The cascade as defined: of all walks to an entity the foremost, and whether any of them is certain. By id. */
export function cascadeByDefinition(
  ties: readonly TemporalTie[],
  firstDays: FirstDays,
  spark: Id,
  options: CascadeOptions,
): Arrival[] {
  const best = new Map<Id, { key: (string | number)[]; arrival: Arrival }>();
  for (const walk of everyWalk(ties, firstDays, spark, options)) {
    const { tie, from } = walk.at(-1) ?? { tie: undefined, from: spark };
    if (tie === undefined || tie.to === spark) continue;
    const certain = isCertainWalk(walk, firstDays);
    if (options.order === 'CERTAIN' && !certain) continue;
    const on = arrivalDay(walk, firstDays);
    const key = [on, walk.length, ...walk.map((step) => step.tie.id)];
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

/**
 * Whom a cascade reaches, when and in which wave, without the walks themselves: of networks with too many walks to look at each. In each round
 * every tie is looked at from all that it leaves. By id.
 */
export function cascadeByRounds(
  ties: readonly TemporalTie[],
  firstDays: FirstDays,
  spark: Id,
  { filter, maxWaves, until, order }: CascadeOptions,
): Pick<Arrival, 'entity' | 'on' | 'wave' | 'certain'>[] {
  const kept = ties.filter(({ earliest }) => earliest !== null && (until === null || earliest <= until));
  /** By entity, the day from which a walk of so many ties goes on, at the earliest. */
  let possible = new Map([[spark, '']]);
  let certain = new Map([[spark, '']]);
  const arrivals = new Map<Id, Pick<Arrival, 'entity' | 'on' | 'wave' | 'certain'>>();
  for (let wave = 1; wave <= maxWaves; wave += 1) {
    const next = { possible: new Map<Id, Day>(), certain: new Map<Id, Day>() };
    for (const tie of kept.filter((each) => keepsOnWalk(each, filter))) {
      for (const from of new Set([tie.from, tie.occasion ?? tie.from, tie.madeAt ?? tie.from])) {
        const days = daysOf({ tie, from }, firstDays);
        const day = possible.get(from);
        if (days !== null && day !== undefined && days.latest >= day) {
          const [, on = day] = [days.earliest, day].sort();
          const isInTime = until === null || on <= until;
          if (isInTime) keepEarliest(next.possible, tie.to, on);
          if (isInTime && order === 'POSSIBLE') arrive(tie.to, on, wave, false);
        }
        const before = certain.get(from);
        const isCertain = isCertainWalk([{ tie, from }], firstDays);
        if (before !== undefined && isCertain && String(tie.earliest) > before) {
          keepEarliest(next.certain, tie.to, String(tie.latest));
          arrive(tie.to, order === 'CERTAIN' ? String(tie.earliest) : null, wave, true);
        }
      }
    }
    ({ possible, certain } = next);
  }
  arrivals.delete(spark);
  return [...arrivals.values()].sort((a, b) => (a.entity < b.entity ? -1 : 1));

  function arrive(entity: Id, on: Day | null, wave: number, isCertain: boolean): void {
    const known = arrivals.get(entity);
    const isSooner = on !== null && (known === undefined || on < known.on);
    const best = isSooner ? { entity, on, wave } : known;
    if (best === undefined) throw new Error(`${entity} is reached for certain and not possibly.`);
    arrivals.set(entity, { ...best, certain: isCertain || (known?.certain ?? false) });
  }
}

function keepEarliest(days: Map<Id, Day>, entity: Id, day: Day): void {
  const known = days.get(entity);
  if (known === undefined || day < known) days.set(entity, day);
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
  firstDays: FirstDays,
  from: Id,
  to: Id,
  options: { filter: WalkFilter; isAlong: boolean; isInOrder: boolean; steps: number },
): TraceByDefinition[] {
  const kept = ties.filter((tie) => keepsOnWalk(tie, options.filter));
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

  function grow(entities: Id[], walked: Step[]): void {
    const at = entities.at(-1) ?? from;
    if (walked.length === options.steps) {
      if (at === to) keep(entities, walked);
      return;
    }
    if (at === to) return;
    for (const { tie, other } of between.get(at) ?? []) {
      const longer = [...walked, { tie, from: at }];
      if (entities.includes(other)) continue;
      if (options.isInOrder && !isPossibleWalk(longer, firstDays)) continue;
      grow([...entities, other], longer);
    }
  }

  function keep(entities: Id[], walked: Step[]): void {
    const key = entities.join(' ');
    const known = found.get(key);
    found.set(key, {
      entities,
      certain: isCertainWalk(walked, firstDays) || (known?.certain ?? false),
      possible: isPossibleWalk(walked, firstDays) || (known?.possible ?? false),
    });
  }
}
