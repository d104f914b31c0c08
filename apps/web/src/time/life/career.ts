import type { Standing } from '@kto-kogo/domain';
import { type TimeAxis, timeAxis } from '../axis/time-axis.ts';
import { type LifeOnAxis, layLife } from './lay-life.ts';
import { endDate, type Life } from './life.ts';
import { packLanes } from './pack-lanes.ts';
import { type TermBar, termBar } from './term-bar.ts';

export type CareerInput = {
  life: Life;
  tenures: readonly {
    id: string;
    date: string | null;
    until: string | null;
    standing: Standing;
    office: { shortName: string };
  }[];
  arrests: readonly { id: string; date: string | null }[];
};

export type Career = LifeOnAxis & {
  axis: TimeAxis;
  terms: (TermBar & { id: string; name: string; lane: number; isReported: boolean })[];
  lanes: number;
};

/** What a career looks like on a time axis; null where neither office nor arrest is dated. */
export function layCareer({ life, tenures, arrests }: CareerInput): Career | null {
  const end = endDate(life);
  const dates = [
    ...tenures.flatMap(({ date, until }) => [date, until]),
    ...arrests.map(({ date }) => date),
  ].filter((date) => date !== null);
  const axis = dates.length === 0 ? null : timeAxis(end === null ? dates : [...dates, end]);
  if (axis === null) return null;
  const bars = tenures
    .flatMap((tenure) => {
      const bar = termBar(axis, tenure.date, tenure.until);
      const isReported = tenure.standing !== 'DOCUMENTED';
      return bar === null ? [] : [{ ...bar, id: tenure.id, name: tenure.office.shortName, isReported }];
    })
    .sort((a, b) => a.start - b.start);
  const lanes = packLanes(bars.map(labelled));
  return {
    axis,
    terms: bars.map((bar, index) => ({ ...bar, lane: lanes[index] ?? 0 })),
    lanes: Math.max(0, ...lanes.map((lane) => lane + 1)),
    ...layLife(axis, life, arrests),
  };
}

/** A short bar blocks its lane for half the axis, because its label needs that much. */
function labelled({ start, end }: TermBar): { start: number; end: number } {
  return start > 55 ? { start: Math.min(start, end - 45), end } : { start, end: Math.max(end, start + 45) };
}
