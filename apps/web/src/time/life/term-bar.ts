import { parseEdtf } from '@kto-kogo/domain';
import type { TimeAxis } from '../axis/time-axis.ts';

export type TermBar = {
  start: number;
  end: number;
  /** The term runs on beyond the axis, or its end is not known. */
  isOpenStart: boolean;
  isOpenEnd: boolean;
};

/** Least width in %, so that a term of one known day stays visible. */
const LEAST_WIDTH = 0.9;

/** Where the bar of a term lies on an axis; null where its beginning and end are both unknown, or it lies wholly outside. */
export function termBar(axis: TimeAxis, date: string | null, until: string | null): TermBar | null {
  if (date === null && until === null) return null;
  const from = date === null ? null : parseEdtf(date).earliest;
  const to = until === null ? null : parseEdtf(until).latest;
  if ((from !== null && axis.isAfter(from)) || (to !== null && axis.isBefore(to))) return null;
  const start = from === null ? 0 : axis.at(from);
  const end = to === null ? 100 : axis.at(to);
  return {
    start: Math.min(start, 100 - LEAST_WIDTH),
    end: Math.max(end, Math.min(start, 100 - LEAST_WIDTH) + LEAST_WIDTH),
    isOpenStart: from === null || axis.isBefore(from),
    isOpenEnd: to === null || axis.isAfter(to),
  };
}
