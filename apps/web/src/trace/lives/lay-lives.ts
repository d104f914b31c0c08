import { type Day, type Fate, parseEdtf, type YearSpan, yearOf } from '@kto-kogo/domain';
import { type TimeAxis, timeAxis } from '../../time/axis/time-axis.ts';
import { endDate } from '../../time/life/life.ts';
import { termBar } from '../../time/life/term-bar.ts';

export type LivedEnd = { id: string; date: string | null } & (
  | {
      __typename: 'Figure';
      fate: Fate;
      born: string | null;
      died: string | null;
      fateDate: string | null;
      arrests: readonly { id: string; date: string | null }[];
    }
  | { __typename: 'Event' | 'Trial' | 'Office' }
);

export type LivedStep<End extends LivedEnd> = {
  from: End;
  to: End;
  tie: { id: string; date: string | null; until?: string | null; from: { id: string } };
};

/** A row: a person's life line, or the days and terms of another entity. Positions are in % of the width. */
export type LifeRow<End> = {
  entity: End;
  line: { start: number; end: number; heldFrom: number | null } | null;
  arrests: { id: string; at: number }[];
  /** Where the mark of the fate stands; `isBeyond` where the life goes on beyond the axis. */
  end: { at: number; isBeyond: boolean } | null;
  /** Days of an event or trial, or terms of an office. */
  bars: { start: number; end: number }[];
};

export type LifeArrow = {
  /** Number of the step, from 1. */
  number: number;
  /** Rows of the two ends; on a step walked against its tie the arrow points upwards. */
  who: number;
  whom: number;
  /** Null where the tie is undated. */
  at: number | null;
  /** The span of the date when it is too long to be drawn as one day. */
  span: { start: number; end: number } | null;
};

export type Lives<End> = { axis: TimeAxis; rows: LifeRow<End>[]; arrows: LifeArrow[] };

/** Spans narrower than this, in %, are drawn as a point. */
const LEAST_SPAN = 1.5;

/** Lays out the lives of a chain as rows with its ties at their dates; null when nothing is dated. */
export function layLives<End extends LivedEnd>(
  steps: readonly LivedStep<End>[],
  isPossible: boolean,
  years: YearSpan,
): Lives<End> | null {
  const ends = [...steps.slice(0, 1).map((step) => step.from), ...steps.map((step) => step.to)];
  const dates = [
    ...steps.flatMap(({ tie }) => [tie.date, tie.until]),
    ...ends.flatMap((end) => datesOf(end, years)),
  ].filter((date) => date !== null && date !== undefined);
  const axis = timeAxis(dates, years);
  if (axis === null) return null;
  const days = chosenDays(steps, isPossible);
  return {
    axis,
    rows: ends.map((entity) => layRow(entity, steps, axis)),
    arrows: steps.map(({ tie, from }, index) => {
      const isAlong = tie.from.id === from.id;
      const day = days[index] ?? null;
      return {
        number: index + 1,
        who: isAlong ? index : index + 1,
        whom: isAlong ? index + 1 : index,
        at: day === null ? null : axis.at(day),
        span: spanOf(tie.date, axis),
      };
    }),
  };
}

/**
 * Chooses a day for each tie: the earliest non-decreasing days, none before the event that it leaves, when the chain is in possible
 * order; else the first day of each date.
 */
function chosenDays(steps: readonly LivedStep<LivedEnd>[], isPossible: boolean): (Day | null)[] {
  let before: Day = '';
  return steps.map(({ from, tie }) => {
    if (tie.date === null) return null;
    const { earliest } = parseEdtf(tie.date);
    if (!isPossible) return earliest;
    before = [before, beginning(from), earliest].sort().at(-1) ?? earliest;
    return before;
  });
}

/** The first day of an event or trial; before every day for what has none. */
function beginning({ __typename, date }: LivedEnd): Day {
  const isOccurrence = __typename === 'Event' || __typename === 'Trial';
  return isOccurrence && date !== null ? parseEdtf(date).earliest : '';
}

function layRow<End extends LivedEnd>(
  entity: End,
  steps: readonly LivedStep<End>[],
  axis: TimeAxis,
): LifeRow<End> {
  if (entity.__typename !== 'Figure') {
    return { entity, line: null, arrests: [], end: null, bars: barsOf(entity, steps, axis) };
  }
  const end = endDate(entity);
  const last = end === null ? null : parseEdtf(end).latest;
  const isWithin = last !== null && !axis.isAfter(last);
  const arrests = entity.arrests
    .flatMap(({ id, date }) => (date === null ? [] : [{ id, day: parseEdtf(date).earliest }]))
    .filter(({ day }) => !axis.isBefore(day) && !axis.isAfter(day))
    .map(({ id, day }) => ({ id, at: axis.at(day) }))
    .sort((a, b) => a.at - b.at);
  const isHeldToTheEnd = isWithin && entity.fate !== 'SURVIVED' && entity.fate !== 'NATURAL';
  const at = isWithin ? axis.at(last) : 100;
  const start = entity.born === null ? 0 : axis.at(parseEdtf(entity.born).earliest);
  return {
    entity,
    line: { start, end: at, heldFrom: isHeldToTheEnd ? (arrests.at(-1)?.at ?? null) : null },
    arrests,
    end: { at, isBeyond: !isWithin },
    bars: [],
  };
}

/** Days of an event or trial; for an office, the terms through which the chain runs. */
function barsOf<End extends LivedEnd>(
  { id, date, __typename }: End,
  steps: readonly LivedStep<End>[],
  axis: TimeAxis,
): { start: number; end: number }[] {
  if (__typename !== 'Office') {
    return bar(axis, date, date);
  }
  return steps
    .filter(({ from, to, tie }) => (from.id === id || to.id === id) && tie.until !== undefined)
    .flatMap(({ tie }) => bar(axis, tie.date, tie.until ?? null));
}

function bar(axis: TimeAxis, date: string | null, until: string | null): { start: number; end: number }[] {
  const term = termBar(axis, date, until);
  return term === null ? [] : [{ start: term.start, end: term.end }];
}

/** Dates of an entity that the axis must include. Later deaths do not stretch it; the life is drawn as going on. */
function datesOf(entity: LivedEnd, { to }: YearSpan): (string | null)[] {
  if (entity.__typename === 'Office') return [];
  if (entity.__typename !== 'Figure') return [entity.date];
  const end = endDate(entity);
  const isNear = end !== null && yearOf(parseEdtf(end).latest) <= to;
  return [...entity.arrests.map((arrest) => arrest.date), isNear ? end : null];
}

function spanOf(date: string | null, axis: TimeAxis): { start: number; end: number } | null {
  if (date === null) return null;
  const { earliest, latest } = parseEdtf(date);
  const span = { start: axis.at(earliest), end: axis.at(latest) };
  return span.end - span.start < LEAST_SPAN ? null : span;
}
