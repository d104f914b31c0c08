import { type Fate, parseEdtf } from '@kto-kogo/domain';
import type { TimeAxis } from '../axis/time-axis.ts';
import { endDate, type Life } from './life.ts';

/** What became of a person, on an axis: in per cent of its width. */
export type LifeOnAxis = {
  /** Where the line begins; `isOpen` where the birth lies before the axis or is not known. */
  start: { at: number; isOpen: boolean };
  arrests: { id: string; at: number }[];
  /** Where the life ends, and how; null where that lies beyond the axis or is not known. */
  end: { at: number; fate: Fate } | null;
  /** Where the last arrest stands; from there the life went on in custody. */
  heldFrom: number | null;
};

export function layLife(
  axis: TimeAxis,
  life: Life,
  arrests: readonly { id: string; date: string | null }[],
): LifeOnAxis {
  const marks = arrests
    .flatMap(({ id, date }) => (date === null ? [] : [{ id, day: parseEdtf(date).earliest }]))
    .filter(({ day }) => !axis.isBefore(day) && !axis.isAfter(day))
    .map(({ id, day }) => ({ id, at: axis.at(day) }));
  const born = life.born === null ? null : parseEdtf(life.born).earliest;
  const isOpen = born === null || axis.isBefore(born);
  const end = endDate(life);
  const lastDay = end === null ? null : parseEdtf(end).latest;
  const isEndShown = lastDay !== null && !axis.isAfter(lastDay) && !axis.isBefore(lastDay);
  const last = marks.at(-1)?.at ?? null;
  return {
    start: { at: isOpen ? 0 : axis.at(born), isOpen },
    arrests: marks,
    end: isEndShown ? { at: axis.at(lastDay), fate: life.fate } : null,
    heldFrom: isEndShown && life.fate !== 'SURVIVED' && life.fate !== 'NATURAL' ? last : null,
  };
}
